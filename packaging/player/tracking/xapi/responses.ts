import type { Fact, Question } from '../../course/types';
import type { Result, Verb } from './statements';

/** What a fact says: of what, and how it went. */
export interface Told {
  readonly verb: Verb;
  readonly key: string;
  readonly result?: Result;
}

/**
 * What becomes of a fact; null for what is not told. None is of a sensitive question (R29). What learners think of themselves, which no answer is
 * right to, stays out of a record with their name. A choice in a story is neither right nor wrong (R28).
 */
export function toldOf(fact: Fact, questions: readonly Question[], duration?: string): Told | null {
  const taken = duration === undefined ? {} : { duration };
  switch (fact.is) {
    case 'page-shown':
      return { verb: 'experienced', key: `page/${fact.page}` };
    case 'answered':
      if (fact.score === null) return null;
      return {
        verb: 'answered',
        key: `question/${fact.question}`,
        result: { score: scaled(fact.score), success: fact.score === 100, response: responseOf(questions.find(({ id }) => id === fact.question), fact.response), ...taken },
      };
    case 'chosen':
      return { verb: 'answered', key: `scene/${fact.scenario}/${fact.scene}`, result: { response: fact.choice, ...taken } };
    case 'module-ended':
      if (fact.how === 'completed') return { verb: 'completed', key: 'module', result: { completion: true } };
      return { verb: fact.how, key: 'module', result: { ...(fact.score === null ? {} : { score: scaled(fact.score) }), success: fact.how === 'passed' } };
    case 'check-taken':
      return {
        verb: fact.mastery === null ? 'completed' : fact.score >= fact.mastery ? 'passed' : 'failed',
        key: `check/${fact.check}`,
        result: { score: scaled(fact.score), completion: true, ...(fact.mastery === null ? {} : { success: fact.score >= fact.mastery }) },
      };
  }
}

/** From per cent to the specification's scale. */
export const scaled = (perCent: number): { scaled: number } => ({ scaled: Math.max(0, Math.min(100, perCent)) / 100 });

/** A response in the format of its interaction type (xAPI 1.0.3, Data 2.4.4.1). */
function responseOf(question: Question | undefined, response: readonly string[]): string {
  const pairs = question?.kind === 'matching' || question?.kind === 'sorting';
  return response.map((part) => (pairs ? part.replace('>', '[.]') : part)).join('[,]');
}

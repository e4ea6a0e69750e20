import { standing, type Standing } from './rules';
import type { Course, Learner, Rule } from './types';

/** The standing of a rule and of each rule in it, by the place of each: `completion`, its first part `completion.0`. */
export function standings(course: Course, rule: Rule, learner: Learner, place: string): [string, Standing][] {
  const inner = (rule.all ?? rule.any ?? []).flatMap((one, index) => standings(course, one, learner, `${place}.${index}`));
  return [[place, standing(course, rule, learner)], ...inner];
}

import type { Course, Fact } from '../../course/types';
import type { ScormApi } from './api';
import { idIn } from './ids';
import type { Journal } from './journal';
import type { Values } from './records';

/** What a version of SCORM sets of an objective. Scores are in per cent; mastery is null for practice. */
export type ResultOf = (score: number, mastery: number | null) => Values;

/** `cmi.objectives.n`: how the learner did on each objective that a check serves, never less than what the platform had (R18). */
export class Objectives implements Journal {
  private ids: string[] | null = null;
  private readonly waiting = new Map<string, { readonly score: number; readonly mastery: number | null }>();

  constructor(
    private readonly api: ScormApi,
    private readonly resultOf: ResultOf,
  ) {}

  add(course: Course, fact: Fact): void {
    if (fact.is !== 'check-taken' || !course.lms?.objectives) return;
    for (const { id, score } of fact.objectives) this.waiting.set(idIn(course, id), { score, mastery: fact.mastery });
  }

  /** A platform that does not say how many it has takes none. */
  write(): boolean {
    if (this.waiting.size === 0) return false;
    this.ids ??= Array.from({ length: this.api.number('objectives._count') || 0 }, (_, place) => this.api.get(`objectives.${place}.id`));
    for (const [id, { score, mastery }] of this.waiting) this.writeOne(id, score, mastery);
    return true;
  }

  taken(): void {
    this.waiting.clear();
  }

  private writeOne(id: string, score: number, mastery: number | null): void {
    const known = this.ids!.indexOf(id);
    const place = known < 0 ? this.ids!.push(id) - 1 : known;
    const set = (name: string, value: unknown) => this.api.setOptional(`objectives.${place}.${name}`, String(value));
    if (known < 0) set('id', id);
    else if (this.api.number(`objectives.${place}.score.raw`) > score) return;
    for (const [name, value] of this.resultOf(score, mastery)) set(name, value);
  }
}

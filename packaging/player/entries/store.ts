import { withoutUndrawn } from '../course/check';
import { newLearner } from '../course/learner';
import { settle } from '../course/outcome';
import type { Course, Learner } from '../course/types';

type Change = (learner: Learner) => Learner;

/** Holds the learner, applies the rules of the course after each change, and tells those who watch a part of it. */
export class Store {
  private current: Learner;
  private readonly watchers: (() => void)[] = [];

  constructor(
    private readonly course: Course,
    learner: Learner | null,
  ) {
    this.current = settle(course, withoutUndrawn(course, learner ?? newLearner));
  }

  get learner(): Learner {
    return this.current;
  }

  update(change: Change): void {
    const next = settle(this.course, change(this.current));
    if (next === this.current) return;
    this.current = next;
    for (const watcher of this.watchers) watcher();
  }

  /** True while the learner becomes what they are in another window, where what they did was told. */
  isAdopting = false;

  adopt(change: Change): void {
    this.isAdopting = true;
    this.update((learner) => withoutUndrawn(this.course, change(learner)));
    this.isAdopting = false;
  }

  /** Calls back now, and then whenever what is watched has become different. */
  watch<T>(select: (learner: Learner) => T, show: (value: T) => void): void {
    let shown: string | null = null;
    const look = () => {
      const value = select(this.current);
      const mark = JSON.stringify(value);
      if (mark === shown) return;
      shown = mark;
      show(value);
    };
    this.watchers.push(look);
    look();
  }

  /** Calls back after every change, before anything is shown: what fails to be shown is saved all the same. */
  onChange(handle: () => void): void {
    this.watchers.unshift(handle);
  }
}

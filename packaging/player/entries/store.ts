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
    this.current = settle(course, learner ?? newLearner);
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

  /** Calls back after every change. */
  onChange(handle: () => void): void {
    this.watchers.push(handle);
  }
}

import { findAll } from '../components/dom';
import { flipCard } from '../components/flip-cards/flip-card';
import { Tabs } from '../components/tabs/tabs';

const wired = new WeakSet<Element>();

/** Brings the blocks of a page to life, once, that keep nothing of what the learner does with them. */
export function wireBlocks(page: Element): void {
  if (wired.has(page)) return;
  wired.add(page);
  for (const tabs of findAll(page, '[data-tabs]')) new Tabs(tabs);
  for (const card of findAll(page, '[data-flip-card]')) flipCard(card);
}

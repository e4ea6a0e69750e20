import { findAll } from '../components/dom';
import { flipCard } from '../components/flip-cards/flip-card';
import { Tabs } from '../components/tabs/tabs';

/** Brings the blocks to life that keep nothing of what the learner does with them. */
export function wireBlocks(): void {
  for (const tabs of findAll(document, '[data-tabs]')) new Tabs(tabs);
  for (const card of findAll(document, '[data-flip-card]')) flipCard(card);
}

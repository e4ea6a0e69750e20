import { find, findAll, show } from '../dom';

/**
 * Tabs as the ARIA Authoring Practices describe them: arrow keys, Home and End move between them, and the tab that has the focus is
 * shown. Without script every panel stands under its heading.
 */
export class Tabs {
  private readonly tabs: HTMLElement[];
  private readonly panels: HTMLElement[];

  constructor(private readonly root: HTMLElement) {
    const list = find(root, ':scope > [data-tab-list]');
    list.setAttribute('role', 'tablist');
    this.tabs = findAll(list, 'button');
    this.panels = findAll(root, ':scope > [data-tab-panel]');
    this.tabs.forEach((tab, index) => this.prepare(tab, index));
    list.addEventListener('keydown', (event) => this.move(event));
    this.select(0);
  }

  private prepare(tab: HTMLElement, index: number): void {
    const panel = this.panels[index]!;
    tab.setAttribute('role', 'tab');
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    panel.tabIndex = 0;
    tab.addEventListener('click', () => this.select(index));
  }

  private select(selected: number): void {
    this.tabs.forEach((tab, index) => {
      tab.setAttribute('aria-selected', String(index === selected));
      tab.tabIndex = index === selected ? 0 : -1;
      show(this.panels[index]!, index === selected);
    });
  }

  private move(event: KeyboardEvent): void {
    const next = this.target(event.key, this.tabs.indexOf(event.target as HTMLElement));
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.select(next);
    this.tabs[next]!.focus();
  }

  /** The tab that a key leads to; the arrows follow the direction of writing. */
  private target(key: string, from: number): number | null {
    const count = this.tabs.length;
    const isRightToLeft = getComputedStyle(this.root).direction === 'rtl';
    const [onward, back] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    if (key === onward) return (from + 1) % count;
    if (key === back) return (from + count - 1) % count;
    if (key === 'Home') return 0;
    return key === 'End' ? count - 1 : null;
  }
}

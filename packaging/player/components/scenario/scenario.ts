import { copyOf, find, findAll, focusOn, make, makeButton, onClick, show, textOf } from '../dom';
import type { Words } from '../words';

/** How a scenario is to look now. */
export interface ScenarioView {
  readonly scene: string;
  readonly chosen: string | null;
  readonly isEnding: boolean;
  readonly path: readonly { readonly scene: string; readonly choice: string }[];
}

export interface ScenarioEvents {
  chosen(choice: string): void;
  wentOn(): void;
  restarted(): void;
}

/** One scene at a time; after a choice its consequence, then the next scene. */
export class ScenarioComponent {
  private readonly scenes: HTMLElement[];
  private readonly outcome: HTMLElement;
  private readonly restartButton: HTMLElement;

  constructor(
    private readonly root: HTMLElement,
    private readonly words: Words,
    private readonly announce: (text: string) => void,
    private readonly events: ScenarioEvents,
  ) {
    this.scenes = findAll(root, '[data-scene]');
    this.outcome = find(root, '[data-outcome]');
    this.restartButton = onClick(root, 'restart', () => this.restart());
    for (const scene of this.scenes) this.listen(scene);
  }

  show(view: ScenarioView): void {
    for (const scene of this.scenes) show(scene, scene.dataset['scene'] === view.scene);
    for (const choices of findAll(this.root, '[data-choices]')) show(choices, view.chosen === null);
    this.showOutcome(view);
    this.showPath(view);
    show(this.restartButton, view.isEnding);
  }

  /** Does the choice lead to words of its own, to be read before the next scene? */
  hasConsequence(scene: string, choice: string): boolean {
    return this.choice(scene, choice).querySelector('[data-consequence]') !== null;
  }

  private listen(scene: HTMLElement): void {
    scene.querySelector('[data-action="choose"]')?.addEventListener('click', () => this.choose(scene));
  }

  private choose(scene: HTMLElement): void {
    const chosen = scene.querySelector<HTMLInputElement>('input:checked');
    this.showMissing(scene, chosen === null);
    if (chosen === null) return;
    this.events.chosen(chosen.value);
    if (this.outcome.hidden) this.focusScene();
    else focusOn(this.outcome);
  }

  private showMissing(scene: HTMLElement, isMissing: boolean): void {
    const message = find(scene, '[data-missing]');
    show(message, isMissing);
    if (!isMissing) return;
    this.announce(textOf(message));
    scene.querySelector('input')?.focus();
  }

  private goOn(): void {
    this.uncheck();
    this.events.wentOn();
    this.focusScene();
  }

  private restart(): void {
    this.uncheck();
    this.events.restarted();
    this.focusScene();
  }

  /** A scene that the story comes back to is chosen in anew. */
  private uncheck(): void {
    for (const input of findAll(this.root, 'input') as HTMLInputElement[]) input.checked = false;
  }

  private focusScene(): void {
    const scene = this.scenes.find((one) => !one.hidden);
    if (scene) focusOn(find(scene, 'h3'));
  }

  private showOutcome({ scene, chosen }: ScenarioView): void {
    show(this.outcome, chosen !== null);
    if (chosen === null) return;
    const consequence = this.choice(scene, chosen).querySelector('[data-consequence]');
    const title = make('p', 'consequence-choice', make('strong', '', this.words('scenario.chosen', this.textOf(scene, chosen))));
    const button = makeButton(this.words('scenario.continue'), 'button', () => this.goOn());
    this.outcome.replaceChildren(title, ...(consequence ? copyOf(consequence) : []), make('p', 'actions', button));
  }

  private showPath({ path }: ScenarioView): void {
    const steps = path.map(({ scene, choice }) => make('li', '', `${this.titleOf(scene)}: ${this.textOf(scene, choice)}`));
    find(this.root, '[data-path] ol').replaceChildren(...steps);
    show(find(this.root, '[data-path]'), steps.length > 0);
  }

  private scene(id: string): HTMLElement {
    return find(this.root, `[data-scene="${id}"]`);
  }

  private choice(scene: string, choice: string): HTMLElement {
    return find(this.scene(scene), `[data-choice="${choice}"]`);
  }

  private titleOf(scene: string): string {
    return textOf(find(this.scene(scene), 'h3'));
  }

  private textOf(scene: string, choice: string): string {
    return textOf(find(this.choice(scene, choice), 'label'));
  }
}

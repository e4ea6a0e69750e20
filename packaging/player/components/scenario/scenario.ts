import { copyOf, find, findAll, focusOn, make, makeButton, onClick, show, textOf, tickNothingAgain } from '../dom';
import { tie } from '../question/errors';
import type { Words } from '../words';

/** How a scenario is to look now. */
export interface ScenarioView {
  readonly scene: string;
  readonly offered: readonly string[];
  readonly also: readonly number[];
  readonly chosen: string | null;
  readonly isEnding: boolean;
  readonly hasBegun: boolean;
  readonly path: readonly PathStep[];
  readonly score?: { readonly points: number; readonly best: number };
}

interface PathStep {
  readonly scene: string;
  readonly choice: string;
  readonly canReturn: boolean;
}

export interface ScenarioEvents {
  chosen(choice: string): void;
  wentOn(): void;
  wentBack(step: number): void;
  restarted(): void;
}

/** One scene at a time; after a choice its consequence, then the next scene. */
export class ScenarioComponent {
  private readonly scenes: HTMLElement[];
  private readonly outcome: HTMLElement;
  private readonly restartButton: HTMLElement;
  private readonly backButton: HTMLElement;
  /** The step to which the last choice can be taken back. */
  private before = -1;

  constructor(
    private readonly root: HTMLElement,
    private readonly words: Words,
    private readonly announce: (text: string) => void,
    private readonly events: ScenarioEvents,
  ) {
    this.scenes = findAll(root, '[data-scene]');
    tickNothingAgain(findAll(root, 'input'));
    this.outcome = find(root, '[data-outcome]');
    this.backButton = onClick(root, 'step-back', () => this.moveOn(() => this.events.wentBack(this.before)));
    this.backButton.textContent = words('scenario.back');
    this.restartButton = onClick(root, 'restart', () => this.moveOn(() => this.events.restarted()));
    for (const scene of this.scenes) this.listen(scene);
  }

  show(view: ScenarioView): void {
    for (const scene of this.scenes) show(scene, scene.dataset['scene'] === view.scene);
    this.showScene(view);
    this.showOutcome(view);
    this.showPath(view);
    this.showWaysBack(view);
    this.showScore(view);
    show(this.restartButton, view.hasBegun);
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
    tie(find(scene, 'fieldset'), message, isMissing);
    if (!isMissing) return;
    this.announce(textOf(message));
    scene.querySelector<HTMLElement>('[data-choice]:not([hidden]) input')?.focus();
  }

  /** To another scene. One that the story comes back to is chosen in anew. */
  private moveOn(move: () => void): void {
    for (const input of findAll(this.root, 'input') as HTMLInputElement[]) input.checked = false;
    for (const scene of this.scenes.filter((one) => one.querySelector('[data-missing]'))) this.showMissing(scene, false);
    move();
    this.focusScene();
  }

  private focusScene(): void {
    const scene = this.scenes.find((one) => !one.hidden);
    if (scene) focusOn(find(scene, 'h3'));
  }

  /** What depends on the way here: what is offered, and what is told. */
  private showScene({ scene, chosen, offered, also }: ScenarioView): void {
    const root = this.scene(scene);
    for (const choices of findAll(root, '[data-choices]')) show(choices, chosen === null && offered.length > 0);
    for (const choice of findAll(root, '[data-choice]')) show(choice, offered.includes(choice.dataset['choice']!));
    for (const addition of findAll(root, '[data-also]')) show(addition, also.includes(Number(addition.dataset['also'])));
  }

  /** Named by the choice and described by what follows, so that a screen reader tells both when the focus comes here. */
  private showOutcome({ scene, chosen }: ScenarioView): void {
    show(this.outcome, chosen !== null);
    if (chosen === null) return;
    const consequence = this.choice(scene, chosen).querySelector('[data-consequence]');
    const title = make('p', 'consequence-choice', make('strong', '', this.words('scenario.chosen', this.textOf(scene, chosen))));
    const text = make('div', 'prose', ...(consequence ? copyOf(consequence) : []));
    const button = makeButton(this.words('scenario.continue'), 'ds_button', () => this.moveOn(() => this.events.wentOn()));
    this.outcome.replaceChildren(title, text, make('p', 'actions', button));
    this.link('aria-labelledby', title);
    this.link('aria-describedby', text);
  }

  private link(relation: string, element: HTMLElement): void {
    element.id = `${relation}_${this.root.dataset['scenario']}`;
    this.outcome.setAttribute(relation, element.id);
  }

  private showPath({ path }: ScenarioView): void {
    find(this.root, '[data-path] ol').replaceChildren(...path.map((step, index) => this.stepOf(step, index)));
    show(find(this.root, '[data-path]'), path.length > 0);
  }

  /** Beside a choice the way to the one before it; at an ending a way to each. */
  private showWaysBack({ chosen, isEnding, path }: ScenarioView): void {
    this.before = path.length - 1;
    show(this.backButton, !isEnding && chosen === null && path[this.before]?.canReturn === true);
    const ways = isEnding ? path.flatMap((step, index) => (step.canReturn ? [this.wayTo(step, index)] : [])) : [];
    find(this.root, '[data-ways]').replaceChildren(...ways);
    show(find(this.root, '[data-another-way]'), ways.length > 0);
  }

  private wayTo({ scene }: PathStep, index: number): HTMLElement {
    const label = this.words('scenario.choose-again', this.titleOf(scene));
    return makeButton(label, 'ds_button ds_button--secondary', () => this.moveOn(() => this.events.wentBack(index)));
  }

  private stepOf(step: PathStep, index: number): HTMLElement {
    const { scene, choice, canReturn } = step;
    const said = make('p', '', `${this.titleOf(scene)}: ${this.textOf(scene, choice)}`);
    return make('li', '', said, ...(canReturn ? [make('p', 'actions', this.wayTo(step, index))] : []));
  }

  private showScore({ isEnding, score }: ScenarioView): void {
    const place = this.root.querySelector<HTMLElement>('[data-score]');
    if (!place || !score) return;
    place.textContent = this.words('scenario.score', score.points, score.best);
    show(place, isEnding);
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

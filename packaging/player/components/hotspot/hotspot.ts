import { find, findAll } from '../dom';
import { OptionInput } from '../question/options';

/** Places on an image, and the list that does the same: a region is a second handle of its checkbox, and shows how that stands. */
export class HotspotInput extends OptionInput {
  private readonly regions: readonly HTMLElement[];

  constructor(root: HTMLElement) {
    super(root);
    this.regions = findAll(root, '[data-region]');
    for (const region of this.regions) region.addEventListener('click', () => this.checkboxOf(region).click());
    const fieldset = find(root, 'fieldset');
    for (const event of ['change', 'focusin', 'focusout']) fieldset.addEventListener(event, () => this.show());
  }

  override fill(response: readonly string[]): void {
    super.fill(response);
    this.show();
  }

  override lock(isLocked: boolean): void {
    super.lock(isLocked);
    this.show();
  }

  private checkboxOf(region: HTMLElement): HTMLInputElement {
    return this.inputs.find((input) => input.value === region.dataset['region'])!;
  }

  private show(): void {
    for (const region of this.regions) {
      const checkbox = this.checkboxOf(region);
      region.classList.toggle('is-chosen', checkbox.checked);
      region.classList.toggle('is-focused', checkbox === document.activeElement);
      region.classList.toggle('is-locked', checkbox.disabled);
    }
  }
}

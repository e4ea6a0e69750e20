import { findAll } from './dom';

/**
 * Empties every field. What a browser brought back when the tab was loaded again may be somebody else's; what this learner answered and wrote is
 * in the state and in their notes.
 */
export function emptyFields(): void {
  for (const field of findAll(document, 'input, textarea, select') as HTMLInputElement[]) {
    if (field.matches('[type=radio], [type=checkbox]')) field.checked = false;
    else field.value = '';
  }
}

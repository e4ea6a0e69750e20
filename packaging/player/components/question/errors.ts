import { findAll } from '../dom';

/** Ties what is wrong with the answers in a group to its fields (WCAG 2.2, 3.3.1): to the group, which names radio buttons, and to each other field. */
export function tie(group: HTMLElement, message: HTMLElement, isWrong: boolean): void {
  const fields = findAll(group, 'input:not([type="radio"]), select, textarea');
  const radios = group.querySelector('input[type="radio"]');
  if (radios) group.setAttribute('role', 'radiogroup');
  for (const one of [...fields, group]) describe(one, message.id, isWrong);
  for (const one of radios ? [group] : fields) one.setAttribute('aria-invalid', String(isWrong));
}

/** Beside what describes it already. */
function describe(element: HTMLElement, id: string, isDescribed: boolean): void {
  const others = (element.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one !== '' && one !== id);
  const all = isDescribed ? [...others, id] : others;
  if (all.length > 0) element.setAttribute('aria-describedby', all.join(' '));
  else element.removeAttribute('aria-describedby');
}

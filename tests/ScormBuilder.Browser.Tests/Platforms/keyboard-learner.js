// What a learner who has only a keyboard meets where the focus is now, and which keys they press there to get everything right. Nothing is
// done here: the keys are pressed from outside.
() => {
  const course = JSON.parse(document.querySelector('meta[name="scormbuilder:course"]').content);
  const all = (root, selector) => [...root.querySelectorAll(selector)];
  const pressed = new WeakSet();
  const times = (key, count) => Array(Math.max(0, count)).fill(key);
  const once = (element, ...keys) => (pressed.has(element) ? [] : (pressed.add(element), keys));
  const questionOf = (element) => course.questions.find(({ id }) => id === element.closest('[data-question]')?.dataset.question);

  /** From where the focus is in a group of single answers to the one that is wanted. */
  const among = (radios, wanted, focused) => {
    if (radios[wanted].checked) return [];
    const way = wanted - radios.indexOf(focused);
    return way === 0 ? ['Space'] : way > 0 ? times('ArrowDown', way) : times('ArrowUp', -way);
  };

  const radio = (focused) => {
    const radios = all(focused.closest('fieldset'), 'input[type="radio"]').filter((one) => one.name === focused.name && !one.disabled && one.checkVisibility());
    const { correct } = questionOf(focused) ?? { correct: [] };
    const right = radios.findIndex(({ value }) => correct.includes(value));
    return among(radios, right < 0 ? radios.length - 1 : right, focused);
  };

  const checkbox = (focused) => {
    const question = questionOf(focused);
    const wanted = question ? question.correct.includes(focused.value) : true;
    return focused.checked === wanted ? [] : ['Space'];
  };

  const list = (focused) => {
    const right = questionOf(focused).correct.find((pair) => pair.startsWith(`${focused.closest('[data-item]').dataset.item}>`)).split('>')[1];
    return times('ArrowDown', [...focused.options].findIndex(({ value }) => value === right) - focused.selectedIndex);
  };

  /** Up past all that belong after it: each visited in turn, so all are in order in the end. */
  const move = (focused) => {
    const { correct } = questionOf(focused);
    const row = focused.closest('[data-item]');
    const above = [...row.parentElement.children].slice(0, [...row.parentElement.children].indexOf(row));
    return times('Enter', above.filter((one) => correct.indexOf(one.dataset.item) > correct.indexOf(row.dataset.item)).length);
  };

  const text = (focused) => {
    if (focused.value !== '' || focused.readOnly) return '';
    const question = questionOf(focused);
    return question?.accept?.[0] ?? String(question?.from ?? 'Written with the keyboard');
  };

  const buttons = { 'check-answer': true, 'start-check': true, 'finish-check': true, choose: true };

  const button = (focused) => {
    if (focused.dataset.move === 'up') return move(focused);
    if (focused.getAttribute('role') === 'tab') return once(focused.parentElement, ...times('ArrowRight', all(focused.parentElement, '[role="tab"]').length - 1));
    const isWanted = buttons[focused.dataset.action] || focused.closest('[data-flip-card], [data-outcome]');
    return isWanted ? once(focused, 'Enter') : [];
  };

  const keysFor = (focused) => {
    const kind = focused.tagName === 'INPUT' ? focused.type : focused.tagName;
    if (focused.disabled) return [];
    if (kind === 'radio') return radio(focused);
    if (kind === 'checkbox') return checkbox(focused);
    if (kind === 'SELECT') return list(focused);
    if (kind === 'BUTTON') return button(focused);
    if (kind === 'SUMMARY') return focused.parentElement.open ? [] : once(focused, 'Enter');
    return [];
  };

  /** All that could show that something has the focus: its own style, its label's, and what stands before and after them. */
  const looks = (element) => {
    const properties = ['outline', 'outlineColor', 'boxShadow', 'backgroundColor', 'borderColor', 'color', 'textDecoration'];
    const shown = [element, ...(element.labels ?? []), element.parentElement, ...(element.nextElementSibling ? [element.nextElementSibling] : [])];
    return JSON.stringify(shown.flatMap((one) => ['', '::before', '::after'].map((part) => properties.map((property) => getComputedStyle(one, part || null)[property]))));
  };

  /** The focus is taken away for a moment, to see whether that can be seen. The browser's own controls have parts that it could not come back to. */
  const isSeen = (focused) => {
    if (focused.matches('audio, video, [type="date"]')) return true;
    const before = looks(focused);
    focused.blur();
    const after = looks(focused);
    focused.focus({ preventScroll: true });
    return before !== after;
  };

  /** Nothing lies over all of it, and it is not scrolled away (WCAG 2.2, 2.4.11). */
  const isUncovered = (focused) => {
    const marks = [focused, ...(focused.labels ?? [])];
    const boxes = marks.flatMap((one) => [...one.getClientRects()]);
    return boxes.some(({ left, top, width, height }) => {
      const found = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
      return found !== null && marks.some((one) => one.contains(found) || found.contains(one));
    });
  };

  const nameOf = (focused) => {
    const names = focused.getAttribute('aria-labelledby')?.split(' ').map((id) => document.getElementById(id)) ?? [focused.labels?.[0] ?? focused];
    return `${focused.tagName.toLowerCase()} ${focused.getAttribute('aria-label') ?? names.map((one) => one.textContent.trim()).join(' ')}`;
  };

  window.keyboardLearner = () => {
    const focused = document.activeElement;
    if (!document.hasFocus() || focused === null || focused === document.body) return JSON.stringify({ name: '', keys: [], text: '', isSeen: true, isUncovered: true });
    const isWriting = focused.matches('textarea, input[type="text"], input:not([type])') && !focused.closest('form');
    const stop = { name: nameOf(focused), isSeen: isSeen(focused), isUncovered: isUncovered(focused) };
    return JSON.stringify({ ...stop, keys: keysFor(focused), text: isWriting ? text(focused) : '' });
  };
}

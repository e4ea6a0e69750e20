// Uses all that there is to use on one page, a stage at a time, in the module's own document. Tells whether the stage has changed anything.
({ page, stage }) => {
  const course = JSON.parse(document.querySelector('meta[name="scormbuilder:course"]').content);
  const root = document.getElementById(page);
  const all = (within, selector) => [...within.querySelectorAll(selector)];
  let isChanged = false;

  const press = (control) => {
    if (!control?.checkVisibility() || control.disabled) return;
    control.click();
    isChanged = true;
  };

  const write = (control, text) => {
    if (control.readOnly || control.disabled) return;
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    isChanged = true;
  };

  /** Fields that are private: whatever kind they are. */
  const note = (control) => {
    if (control.type === 'radio' || control.type === 'checkbox') press(control);
    else write(control, control.type === 'date' ? '2031-07-21' : 'Something that only I read.\nIn two lines.');
  };

  /** How to answer: `right`, `wrong`, or right in `part`. Of a kind that has parts the first one is right then. */
  const isRight = (how, place) => how === 'right' || (how === 'part' && place === 0);

  const place = (area, correct, how) =>
    all(area, '[data-item]').filter((item) => item.querySelector('select')).forEach((item, index) => {
      const list = item.querySelector('select');
      const right = correct.find((pair) => pair.startsWith(`${item.dataset.item}>`))?.split('>')[1];
      const other = [...list.options].map(({ value }) => value).find((value) => value !== '' && value !== right);
      write(list, isRight(how, index) ? right : other);
    });

  const order = (area, correct, how) => {
    const [first, ...others] = correct;
    const ids = how === 'right' ? correct : how === 'part' ? [first, ...others.reverse()] : [...correct].reverse();
    const rows = () => all(area, '[data-order] > [data-item]');
    ids.forEach((id, at) => {
      for (let now = rows().findIndex((row) => row.dataset.item === id); now > at; now--) press(rows()[now].querySelector('[data-move="up"]'));
    });
  };

  const pick = (options, correct, how) => {
    const right = options.filter(({ value }) => correct.includes(value));
    const wrong = options.filter(({ value }) => !correct.includes(value));
    const isSingle = options.some(({ type }) => type === 'radio');
    const picked = how === 'right' ? right : how === 'wrong' || isSingle ? wrong.slice(0, 1) : [...right.slice(0, 1), ...wrong.slice(0, 1)];
    for (const option of options) if ((picked.length > 0 ? picked : options.slice(0, 1)).includes(option) !== option.checked) press(option);
  };

  const textFor = ({ kind, accept, from, to }, area, how) => {
    if (kind === 'free-text' || how !== 'right') return kind === 'numeric' ? '-4711' : 'Something else';
    return accept?.[0] ?? String(from ?? to ?? 1).replace('.', area.querySelector('[data-decimal-comma]') ? ',' : '.');
  };

  const answer = (area, how) => {
    const question = course.questions.find(({ id }) => id === area.dataset.question);
    const correct = question.correct ?? [];
    for (const control of all(area, '[data-written]')) write(control, textFor(question, area, how));
    const options = all(area, 'fieldset input[type="radio"], fieldset input[type="checkbox"]');
    if (options.length > 0) pick(options, correct, how);
    place(area, correct, how);
    if (area.querySelector('[data-order]')) order(area, correct, how);
    press(area.querySelector('[data-action="check-answer"]'));
  };

  const checks = all(root, '[data-check]');
  const questions = all(root, '[data-question]').filter((area) => !area.closest('[data-check]'));

  const take = (check, how) => {
    press(check.querySelector('[data-action="start-check"]'));
    for (const asked of all(check, '[data-asked]:not([hidden]) [data-question]')) answer(asked, how);
    press(check.querySelector('[data-action="finish-check"]'));
  };

  /** Chooses in the scene that is shown, and says whether there was anything to choose. */
  const choose = (scenario, nth) => {
    const scene = all(scenario, '[data-scene]').find((one) => !one.hidden);
    const choices = all(scene, 'input[type="radio"]').filter((choice) => choice.checkVisibility());
    press(choices.at(nth));
    press(scene.querySelector('[data-action="choose"]'));
    return choices.length > 0;
  };

  const goOn = (scenario) => press(scenario.querySelector('[data-outcome]:not([hidden]) button'));

  /** To an ending, by the choices that stand last: the first ones may lead round in a circle. */
  const tell = (scenario) => {
    goOn(scenario);
    for (let step = 0; step < 20 && choose(scenario, -1); step++) goOn(scenario);
  };

  const stages = {
    /** Notes are written, parts turned over, stories begun, and what asks for an answer is asked without one. */
    begun() {
      for (const control of all(root, '[data-note]')) note(control);
      for (const button of all(root, '[data-action="turn-card"], [role="tab"]:last-child')) press(button);
      for (const scenario of all(root, '[data-scenario]')) choose(scenario, 0);
      for (const area of questions) press(area.querySelector('[data-action="check-answer"]'));
      for (const check of checks) {
        press(check.querySelector('[data-action="start-check"]'));
        press(check.querySelector('[data-action="finish-check"]'));
      }
      for (const form of all(root, 'form')) {
        write(form.querySelector('input'), 'night');
        form.requestSubmit();
      }
    },
    /** Everything is answered wrong; learners are asked whether notes are to be erased. */
    wrong() {
      for (const area of questions) {
        press(area.querySelector('[data-action="try-again"]'));
        answer(area, 'wrong');
      }
      for (const check of checks) take(check, 'wrong');
      for (const scenario of all(root, '[data-scenario]')) tell(scenario);
      for (const button of all(root, '[data-action="erase-notes"]')) press(button);
    },
    /** Tried again, right in part, and told the right answer; notes are erased. */
    told() {
      for (const area of questions) {
        const again = area.querySelector('[data-action="try-again"]');
        if (!again.checkVisibility()) continue;
        press(again);
        answer(area, 'part');
        press(area.querySelector('[data-action="show-answer"]'));
      }
      for (const button of all(root, '[data-action="erase-for-good"]')) press(button);
    },
    /** By another learner: everything right. */
    right() {
      for (const area of questions) answer(area, 'right');
      for (const check of checks) take(check, 'right');
    },
  };

  stages[stage]();
  return isChanged;
};

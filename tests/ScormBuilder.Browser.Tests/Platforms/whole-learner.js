// Does everything that there is to do in a module, in its own document, and gets everything right. Two learners differ only in what is private.
async ({ secret, variant }) => {
  const course = JSON.parse(document.querySelector('meta[name="scormbuilder:course"]').content);
  const all = (root, selector) => [...root.querySelectorAll(selector)];
  const anotherTurn = () => new Promise((resolve) => setTimeout(resolve, 10));
  const outOfReach = [];

  const press = (control, what) => {
    if (!control?.checkVisibility()) outOfReach.push(what);
    control?.click();
  };

  const write = (control, text) => {
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  };

  /** Waits for the script of a page's checks and stories: a learner sees no button of them before it has come, and so can press none. */
  const toldOn = async (root) => {
    while (all(root, '[data-check] [data-action="start-check"]').some((start) => !start.checkVisibility())) await anotherTurn();
    while (all(root, '[data-scenario]').some((story) => !all(story, '[data-scene]').some((scene) => scene.checkVisibility()))) await anotherTurn();
  };

  /** To a page, as a link leads there; what can be unfolded on it is unfolded. */
  const goTo = async (page) => {
    if (location.hash.slice(1) !== page) {
      const gone = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = page;
      await gone;
    }
    const root = document.getElementById(page);
    if (!root.checkVisibility()) outOfReach.push(`page ${page}`);
    for (const details of all(root, 'details')) details.open = true;
    await toldOn(root);
    return root;
  };

  const textFor = ({ kind, sensitive, accept, from, to }, root) => {
    if (sensitive || kind === 'free-text') return secret;
    return accept?.[0] ?? String(from ?? to ?? 1).replace('.', root.querySelector('[data-decimal-comma]') ? ',' : '.');
  };

  const place = (root, { sensitive, correct }) => {
    for (const item of all(root, '[data-item]').filter((one) => one.querySelector('select'))) {
      const list = item.querySelector('select');
      const right = correct.find((pair) => pair.startsWith(`${item.dataset.item}>`))?.split('>')[1];
      write(list, sensitive ? list.options[1 + variant].value : (right ?? list.options[1].value));
    }
  };

  const order = (root, { sensitive, correct }) => {
    const rows = () => all(root, '[data-order] > [data-item]');
    if (sensitive) return rows()[1 + variant]?.querySelector('[data-move="up"]').click();
    correct.forEach((id, at) => {
      for (let now = rows().findIndex((row) => row.dataset.item === id); now > at; now--) press(rows()[now].querySelector('[data-move="up"]'), `moving ${id}`);
    });
  };

  const pick = (options, { sensitive, correct }) => {
    const right = options.filter(({ value }) => correct.includes(value));
    const picked = sensitive ? [options[variant]] : right.length > 0 ? right : options.slice(0, 1);
    for (const option of picked) if (!option.checked) option.click();
  };

  const answer = (id, hasButton) => {
    const root = document.querySelector(`[data-question="${id}"]`);
    const question = course.questions.find((one) => one.id === id);
    if (!root || !question) return;
    for (const control of all(root, '[data-written]')) write(control, textFor(question, root));
    const options = all(root, 'fieldset input[type="radio"], fieldset input[type="checkbox"]').filter((option) => !option.disabled);
    if (options.length > 0) pick(options, question);
    place(root, question);
    if (root.querySelector('[data-order]')) order(root, question);
    if (hasButton) press(root.querySelector('[data-action="check-answer"]'), `checking ${id}`);
  };

  const take = (check) => {
    const { feedback } = course.checks.find(({ id }) => id === check.dataset.check);
    press(check.querySelector('[data-action="start-check"]'), 'starting the check');
    for (const asked of all(check, '[data-asked]:not([hidden])')) answer(asked.dataset.asked, feedback === 'immediate');
    press(check.querySelector('[data-action="finish-check"]'), 'finishing the check');
  };

  /** By its last choices, for the first ones may lead round in a circle. */
  const tell = (scenario) => {
    for (let step = 0; step < 60; step++) {
      const scene = all(scenario, '[data-scene]').find((one) => !one.hidden);
      const choices = all(scene, 'input[type="radio"]').filter((choice) => !choice.closest('[hidden]'));
      if (choices.length === 0) return;
      choices.at(-1).click();
      press(scene.querySelector('[data-action="choose"]'), `choosing in ${scene.dataset.scene}`);
      const on = scenario.querySelector('[data-outcome]:not([hidden]) button');
      if (on) press(on, 'going on');
    }
  };

  const note = (control) => {
    if (control.type === 'radio') control.closest('[data-scale]').querySelectorAll('[data-note]')[variant].click();
    else if (control.type === 'checkbox') variant === 0 && control.click();
    else if (control.type === 'date') write(control, `2031-07-2${variant}`);
    else write(control, secret);
  };

  const inChecks = new Set(course.checks.flatMap((check) => check.questions));
  for (const page of course.pages) {
    const root = await goTo(page);
    for (const control of all(root, '[data-note]')) note(control);
    for (const { dataset } of all(root, '[data-question]')) if (!inChecks.has(dataset.question)) answer(dataset.question, true);
    for (const check of all(root, '[data-check]')) take(check);
    for (const scenario of all(root, '[data-scenario]')) tell(scenario);
  }

  for (const page of ['progress', 'certificate', 'help', 'accessibility', 'search']) {
    const root = await goTo(page);
    for (const control of all(root, '[data-note]')) note(control);
  }
  // Once it can be seen from another turn of the loop, the player has gone on with it.
  while (typeof scormbuilderMore === 'undefined') await anotherTurn();
  const search = document.getElementById('search').querySelector('form');
  write(search.querySelector('input'), secret);
  search.requestSubmit();

  return JSON.stringify({ keepsNotes: all(document, 'textarea[data-note]').length > 0 && course.devices !== 'shared', outOfReach });
};

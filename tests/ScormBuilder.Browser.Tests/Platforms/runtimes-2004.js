// npm's scorm-again as a platform for SCORM 2004: what is committed is kept, and an attempt that was suspended goes on with the next launch.
'use strict';

if (['scorm-again-2004', 'moodle-2004'].includes(platform)) {
  const elements = ['completion_status', 'success_status', 'location', 'suspend_data', 'progress_measure', 'score.scaled', 'score.raw'];
  const api = new Scorm2004API({ autocommit: false, logLevel: 5 });
  const earlier = record();
  const kept = Object.fromEntries(elements.filter((name) => `cmi.${name}` in earlier).map((name) => [name, earlier[`cmi.${name}`]]));
  const { 'score.scaled': scaled, 'score.raw': raw, ...flat } = kept;
  api.loadFromJSON({
    learner_id: learner.id,
    learner_name: learner.name,
    mode: modeAfter(earlier['cmi.completion_status']),
    credit: 'credit',
    entry: earlier['cmi.exit'] === 'suspend' ? 'resume' : 'ab-initio',
    ...(earlier['cmi.exit'] === 'suspend' ? { ...flat, score: { scaled: scaled ?? '', raw: raw ?? '' } } : {}),
  });
  let exit = earlier['cmi.exit'] ?? '';
  const save = () => {
    const values = { ...flatten(api.cmi), 'cmi.exit': exit };
    keep(values);
  };
  const flatten = (cmi) =>
    Object.fromEntries(elements.map((name) => [`cmi.${name}`, name.split('.').reduce((object, part) => object[part], cmi)]).filter(([, value]) => value !== ''));
  api.on('SetValue.cmi.exit', (_element, value) => (exit = value));
  api.on('Commit', save);
  api.on('BeforeTerminate', save);
  window.API_1484_11 = api;
}

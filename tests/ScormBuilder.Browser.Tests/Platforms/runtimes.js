// The learning platforms that a package is played against. Which one, and in what mode, stands in the page's query.
'use strict';

const query = new URLSearchParams(location.search);

/** What the package's document is called that is launched: of several SCOs each has a record of its own. */
const sco = query.get('sco') ?? 'index';

/** Who learns, where a test says so; empty for a platform that names nobody. */
const named = query.get('learner');
const learner = named === null ? { id: '4711', name: 'Learner, Test' } : { id: named, name: named && `${named[0].toUpperCase()}${named.slice(1)}, Test` };

const place = ['record', ...(sco === 'index' ? [] : [sco]), ...(named === null ? [] : [named])].join(':');

const record = () => JSON.parse(localStorage.getItem(place) ?? '{}');
const keep = (values) => localStorage.setItem(place, JSON.stringify({ ...record(), ...values }));

/**
 * The mode of a launch. Moodle chooses it itself (mod/scorm/locallib.php, scorm_check_mode): an attempt that is completed, passed or failed is opened
 * for review alone, in SCORM 2004 one that is completed.
 */
const modeAfter = (status) => (query.get('platform').startsWith('moodle') && ['completed', 'passed', 'failed'].includes(status) ? 'review' : (query.get('mode') ?? 'normal'));

/** What a platform keeps of a session, once it is committed. */
const kept = ['cmi.core.lesson_status', 'cmi.core.lesson_location', 'cmi.core.score.raw', 'cmi.suspend_data'];

const platforms = {
  /** npm's scorm-again, strict as the standard. */
  'scorm-again': scormAgain,

  /** The same with Moodle's rule for attempts that are over. */
  moodle: scormAgain,

  /** Oracle Learning Management in ESR: optional elements are not implemented (401), the argument must be "", a second finish fails (101). */
  esr: () => double({ absent: /^cmi\.(core\.score\.(min|max)|objectives|interactions|student_data|student_preference|core\.lesson_mode|core\.credit)/, answer: String }),

  /** NHS England's Learning Hub: calls answer with booleans instead of strings, the mode is empty, and a relaunch starts afresh. */
  'learning-hub': () => double({ absent: /^$/, answer: (value) => value === 'true' ? true : value === 'false' ? false : value, mode: '' }),
};

function scormAgain() {
  const api = new Scorm12API({ autocommit: false, logLevel: 5 });
  const earlier = record();
  api.loadFromJSON({
    suspend_data: earlier['cmi.suspend_data'] ?? '',
    core: {
      student_id: learner.id,
      student_name: learner.name,
      lesson_mode: modeAfter(earlier['cmi.core.lesson_status']),
      credit: 'credit',
      entry: earlier['cmi.core.exit'] === 'suspend' ? 'resume' : earlier['cmi.core.lesson_status'] ? '' : 'ab-initio',
      lesson_status: earlier['cmi.core.lesson_status'] ?? 'not attempted',
      lesson_location: earlier['cmi.core.lesson_location'] ?? '',
      score: { raw: earlier['cmi.core.score.raw'] ?? '' },
    },
  });
  let exit = earlier['cmi.core.exit'] ?? '';
  const save = () => keep({ ...Object.fromEntries(kept.map((element) => [element, api.LMSGetValue(element)])), 'cmi.core.exit': exit });
  api.on('LMSSetValue.cmi.core.exit', (_element, value) => (exit = value));
  api.on('LMSCommit', save);
  api.on('BeforeFinish', save);
  return api;
}

function double({ absent, answer, mode = 'normal' }) {
  const elements = { 'cmi.core.lesson_mode': mode, 'cmi.core.lesson_status': 'not attempted', ...record() };
  let state = 'closed';
  let error = '0';
  const fail = (code) => ((error = code), answer('false'));
  const succeed = (value = 'true') => ((error = '0'), answer(value));
  return {
    LMSInitialize: (argument) => (argument !== '' || state !== 'closed' ? fail('201') : ((state = 'open'), succeed())),
    LMSFinish: (argument) => {
      if (argument !== '') return fail('201');
      if (state !== 'open') return fail(state === 'finished' ? '101' : '301');
      state = 'finished';
      keep(elements);
      return succeed();
    },
    LMSGetValue: (name) => (state !== 'open' ? ((error = '301'), '') : absent.test(name) ? ((error = '401'), '') : ((error = '0'), elements[name] ?? '')),
    LMSSetValue: (name, value) => {
      if (state !== 'open') return fail('301');
      if (absent.test(name)) return fail('401');
      if (typeof value !== 'string' || value === 'not attempted' || value.length > 4096) return fail('405');
      elements[name] = value;
      return succeed();
    },
    LMSCommit: (argument) => (argument !== '' ? fail('201') : state !== 'open' ? fail('301') : (keep(elements), succeed())),
    LMSGetLastError: () => error,
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
  };
}

const platform = query.get('platform') ?? 'scorm-again';
window.API = platforms[platform]?.();

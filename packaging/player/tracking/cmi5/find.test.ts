import { describe, expect, test } from 'vitest';
import { RecordStore } from '../../tests/fixtures/record-store';
import { Memory } from '../xapi/storage';
import { find } from './find';
import { cmi5LaunchIn } from './launch';
import { launchDataIn } from './launch-data';
import { patient } from './patient';
import { bestOf, preferencesIn } from './preferences';
import { Visit } from './visit';

const kim = '{"objectType":"Agent","account":{"homePage":"https://lms.example.org","name":"kim"}}';
const whole = {
  endpoint: 'https://lrs.example.org/xapi',
  fetch: 'https://lrs.example.org/fetch?k=1',
  actor: kim,
  registration: 'AAAAAAAA-1111-4111-8111-111111111111',
  activityId: 'https://lms.example.org/unit',
};
const query = (more: Record<string, string> = {}) => `?${new URLSearchParams({ ...whole, ...more })}`;
const session = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const data = (more: Record<string, unknown> = {}) => JSON.stringify({ contextTemplate: { extensions: { [session]: 's' } }, launchMode: 'Normal', moveOn: 'Passed', ...more });

describe('8.1: the launch', () => {
  test('names endpoint, fetch, actor, registration and activity, in any order and beside anything else', () => {
    const shuffled = `?colour=red&${query({ activity_id: 'https://other.example.org' }).slice(1).split('&').reverse().join('&')}`;
    expect(cmi5LaunchIn(shuffled)).toEqual({
      endpoint: 'https://lrs.example.org/xapi/',
      auth: '',
      fetch: whole.fetch,
      actor: JSON.parse(kim) as unknown,
      name: null,
      registration: whole.registration,
      activity: whole.activityId,
    });
  });

  test.each(Object.keys(whole))('is none without %s', (name) => {
    expect(cmi5LaunchIn(query({ [name]: '' }))).toBeNull();
  });

  test.each([{ fetch: 'javascript:alert(1)' }, { fetch: 'nowhere' }, { registration: 'first' }, { activityId: 'unit' }, { endpoint: 'lrs' }])('is none with %o', (odd) =>
    expect(cmi5LaunchIn(query(odd as unknown as Record<string, string>))).toBeNull(),
  );

  test('takes values for what they mean: blanks, line ends and null', () => {
    const spaced = Object.fromEntries(Object.entries(whole).map(([name, value]) => [name, ` ${value}\r\n`]));
    expect(cmi5LaunchIn(query(spaced))).toEqual(cmi5LaunchIn(query()));
    for (const name of Object.keys(whole)) expect(cmi5LaunchIn(query({ [name]: 'null' }))).toBeNull();
  });

  test('puts an actor right whose names are lists', () => {
    const odd = '{"objectType":["Agent"],"account":[{"homePage":["https://lms.example.org"],"name":["kim"]}]}';
    expect(cmi5LaunchIn(query({ actor: odd }))?.actor).toEqual(JSON.parse(kim));
  });
});

describe('8.2: the key', () => {
  const launch = cmi5LaunchIn(query())!;
  const given = () => {
    const store = new RecordStore();
    store.launchData = data();
    return store;
  };
  const asked = (store: RecordStore) => store.requests.filter((request) => request === 'POST /fetch').length;

  test('is asked for once, by POST, and stands in every request after it', async () => {
    const store = given();
    const found = await find(launch, new Visit(() => new Memory(), launch.fetch), store.fetch);
    expect(found).toMatchObject({ launch: { auth: 'Basic key' }, data: { session: 's' } });
    expect(store.requests).toEqual(['POST /fetch', 'GET activities/state', 'GET agents/profile']);
    expect(new Headers(store.options[0]!.headers).get('Authorization')).toBeNull();
    for (const { headers } of store.options.slice(1)) expect(new Headers(headers).get('Authorization')).toBe('Basic key');
  });

  test('is remembered by the tab: a reload and the document in another language do not ask', async () => {
    const [store, tab] = [given(), new Memory()];
    for (let time = 0; time < 3; time++) expect(await find(launch, new Visit(() => tab, launch.fetch), store.fetch)).toMatchObject({ launch: { auth: 'Basic key' } });
    expect(asked(store)).toBe(1);
  });

  test('of another launch is another', async () => {
    const [store, tab] = [given(), new Memory()];
    await find(launch, new Visit(() => tab, launch.fetch), store.fetch);
    store.token = 'second';
    expect(await find(launch, new Visit(() => tab, 'https://lrs.example.org/fetch?k=2'), store.fetch)).toMatchObject({ launch: { auth: 'Basic second' } });
  });

  test('that was used is over, and is not asked for again', async () => {
    const [store, tab] = [given(), new Memory()];
    store.token = null;
    for (let time = 0; time < 2; time++) expect(await find(launch, new Visit(() => tab, launch.fetch), store.fetch)).toBe('over');
    expect(asked(store)).toBe(1);
  });

  test('of a session that was closed is gone from the tab', async () => {
    const [store, tab] = [given(), new Memory()];
    const visit = new Visit(() => tab, launch.fetch);
    await find(launch, visit, store.fetch);
    visit.end();
    expect(await find(launch, new Visit(() => tab, launch.fetch), store.fetch)).toBe('over');
    expect(tab.getItem(tab.key(0)!)).not.toContain('key');
  });

  test('lasts as long as the document where the browser keeps nothing', async () => {
    const store = given();
    const visit = new Visit(() => {
      throw new Error('SecurityError');
    }, launch.fetch);
    for (let time = 0; time < 2; time++) expect(await find(launch, visit, store.fetch)).toMatchObject({ data: { session: 's' } });
  });

  test.each([401, 403])('that a reload brings and the LMS lets in no more (%d) belongs to a session that is over', async (status) => {
    const [store, tab] = [given(), new Memory()];
    await find(launch, new Visit(() => tab, launch.fetch), store.fetch);
    store.answer = () => status;
    expect(await find(launch, new Visit(() => tab, launch.fetch), store.fetch)).toBe('over');
    expect(asked(store)).toBe(1);
  });

  test.each([' key\r\n', 'Basic key'])('of %j is what is meant', async (token) => {
    const store = given();
    store.token = token;
    expect(await find(launch, new Visit(() => new Memory(), launch.fetch), store.fetch)).toMatchObject({ launch: { auth: 'Basic key' } });
  });

  test.each(['', ' ', 'null', 'undefined'])('of %j is none', async (token) => {
    const store = given();
    store.token = token;
    expect(await find(launch, new Visit(() => new Memory(), launch.fetch), store.fetch)).toBeNull();
  });

  test.each(['cut', 404, 500] as const)('that does not come (%s) is no end: the learner can try again', async (failure) => {
    const [store, tab] = [given(), new Memory()];
    store.answer = () => failure;
    expect(await find(launch, new Visit(() => tab, launch.fetch), store.fetch)).toBeNull();
    store.answer = () => null;
    expect(await find(launch, new Visit(() => tab, launch.fetch), store.fetch)).toMatchObject({ data: { session: 's' } });
  });

  test.each([null, '', '[]', 'null', '{"contextTemplate":{}}', '{"contextTemplate":7}'])('does not help where the launch data are %s', async (text) => {
    const store = given();
    store.launchData = text;
    expect(await find(launch, new Visit(() => new Memory(), launch.fetch), store.fetch)).toBeNull();
  });

  test('an answer that comes late is waited for, and what is sent is not sent twice', async () => {
    const store = given();
    store.answer = (request, number) => (request.startsWith('GET') && number < 5 ? 503 : null);
    const found = await find(launch, new Visit(() => new Memory(), launch.fetch), patient(store.fetch, [1, 1]));
    expect(found).toMatchObject({ data: { session: 's' } });
    expect(asked(store)).toBe(1);
  });
});

describe('10: the launch data', () => {
  test.each([
    ['Normal', 'normal'],
    ['Browse', 'browse'],
    ['Review', 'review'],
    [' review\n', 'review'],
    ['null', 'normal'],
    [undefined, 'normal'],
    ['other', 'normal'],
  ])('a mode of %s is %s', (launchMode, mode) => expect(launchDataIn(data({ launchMode }))?.mode).toBe(mode));

  test.each([[0.75, 0.75], [0, 0], [1, 1], [1.5, null], [-1, null], ['0.5', null], [undefined, null]])('a pass mark of %s is %s', (masteryScore, mastery) =>
    expect(launchDataIn(data({ masteryScore }))?.mastery).toBe(mastery),
  );

  test.each([['https://lms.example.org/back?id=1', 'https://lms.example.org/back?id=1'], ['javascript:alert(1)', null], ['data:text/html,x', null], [7, null], [undefined, null]])(
    'the way back %s leads to %s',
    (returnURL, returnTo) => expect(launchDataIn(data({ returnURL }))?.returnTo).toBe(returnTo),
  );

  test('what the LMS means for itself is left alone', () => expect(launchDataIn(data({ entitlementKey: { courseStructure: 'x' }, launchParameters: 'y' }))).not.toBeNull());
});

describe('11: what the learner prefers', () => {
  test.each([
    ['{"languagePreference":"gd, en-GB","audioPreference":"off"}', ['gd', 'en-GB'], true],
    ['{"audioPreference":"on"}', [], false],
    ['{"languagePreference":" null","audioPreference":"OFF\\n"}', [], true],
    ['{"languagePreference":"undefined, gd \\n"}', ['gd'], false],
    ['', [], false],
    ['null', [], false],
    ['{"languagePreference":7,"audioPreference":[]}', [], false],
  ])('%s', (json, languages, isSilent) => expect(preferencesIn(json)).toEqual({ languages, isSilent }));

  test.each([
    ['fr-FR', ['zh-CN', 'fr-BE', 'fr-FR'], 'fr-FR'],
    ['en-US,fr-FR,fr-BE', ['zh-CN', 'fr-BE', 'fr-FR'], 'fr-FR'],
    ['GD', ['en-GB', 'gd'], 'gd'],
    ['en', ['gd', 'en-GB'], 'en-GB'],
    ['ar-EG', ['en-GB', 'ar'], 'ar'],
    ['pl', ['en-GB', 'gd'], null],
    ['', ['en-GB'], null],
  ])('who prefers %s of %s gets %s', (preferred, offered, best) => expect(bestOf(preferred.split(','), offered)).toBe(best));
});

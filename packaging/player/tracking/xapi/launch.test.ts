import { describe, expect, test } from 'vitest';
import { identityOf, learnerIn } from './actor';
import { launchIn } from './launch';

const kim = '{"account":{"homePage":"https://lms.example.org","name":"kim"}}';
const query = (more: Record<string, string> = {}) => `?${new URLSearchParams({ endpoint: 'https://lrs.example.org/xapi', auth: 'Basic abc', actor: kim, ...more })}`;

describe('the launch', () => {
  test('says where records go, with which key, and whose they are', () => {
    const registration = 'AAAAAAAA-1111-4111-8111-111111111111';
    expect(launchIn(query({ registration, activity_id: 'https://example.org/module' }))).toEqual({
      endpoint: 'https://lrs.example.org/xapi/',
      auth: 'Basic abc',
      actor: { account: { homePage: 'https://lms.example.org', name: 'kim' } },
      name: null,
      registration: registration.toLowerCase(),
      activity: 'https://example.org/module',
    });
  });

  test('may hold what nobody knows, and a registration or an activity that is none', () => {
    expect(launchIn(query({ colour: 'red', registration: 'first', activity_id: 'module' }))).toMatchObject({ registration: null, activity: null });
  });

  test.each(['', '?', '?actor=x', `?actor=${kim}`, '?endpoint=https://lrs.example.org/', `?endpoint=lrs&actor=${kim}`, `?endpoint=javascript:alert(1)&actor=${kim}`])(
    'none is in %s',
    (text) => expect(launchIn(text)).toBeNull(),
  );
});

describe('R51: values that home-made platforms write round or instead of what they mean', () => {
  const registration = 'aaaaaaaa-1111-4111-8111-111111111111';
  const activity_id = 'https://example.org/module';

  test('blanks and line ends round a value are none of it', () => {
    const spaced = Object.fromEntries(
      Object.entries({ endpoint: 'https://lrs.example.org/xapi/', auth: 'Basic abc', actor: kim, registration, activity_id }).map(([name, value]) => [name, ` ${value}\r\n`]),
    );
    expect(launchIn(query(spaced))).toMatchObject({ endpoint: 'https://lrs.example.org/xapi/', auth: 'Basic abc', actor: JSON.parse(kim), registration, activity: activity_id });
  });

  test.each(['', ' ', 'null', 'undefined', ' NULL\n'])('%j stands for nothing', (nothing) => {
    expect(launchIn(query({ auth: nothing, registration: nothing, activity_id: nothing, activityId: activity_id }))).toMatchObject({ auth: '', registration: null, activity: activity_id });
    expect(launchIn(query({ actor: nothing }))).toBeNull();
    expect(launchIn(query({ endpoint: nothing }))).toBeNull();
  });

  test.each([
    ['Basic YWJj\nZGVm', 'Basic YWJjZGVm'],
    ['Basic a+b/c==', 'Basic a+b/c=='],
    ['Basic a b/c==', 'Basic a+b/c=='],
    ['Bearer a.b.c', 'Bearer a.b.c'],
    ['Basic', 'Basic'],
  ])('a key of %j goes as %s', (auth, header) => expect(launchIn(query({ auth }))?.auth).toBe(header));

  test.each(['null', ' ', 'undefined'])('a name of %j is none', (name) => {
    const actor = { name, mbox: 'mailto:kim@example.org' };
    expect(learnerIn(JSON.stringify(actor))).toEqual({ actor, name: null });
  });

  test('an identifier of null is none, and another stands in its place', () => {
    expect(learnerIn('{"mbox":null,"account":{"homePage":"https://lms.example.org","name":"kim"}}')?.actor).toEqual({ objectType: 'Agent', account: { homePage: 'https://lms.example.org', name: 'kim' } });
  });
});

describe('R41: the actor goes as the launch gave it', () => {
  test.each([
    '{"objectType":"Agent","name":"Kim","mbox":"mailto:kim@example.org"}',
    '{"name":"Kim Ó Néill","mbox":"mailto:kim@example.org"}',
    '{"name":"","mbox_sha1sum":"da39a3ee5e6b4b0d3255bfef95601890afd80709"}',
    '{"openid":"https://kim.example.org","name":"Kim"}',
    '{"account":{"name":"kim","homePage":"https://lms.example.org"},"name":"Kim","objectType":"Agent"}',
    '{"account":{"homePage":"https://lms.example.org","name":"kim\\n"}}',
  ])('%s', (json) => expect(JSON.stringify(learnerIn(json)?.actor)).toBe(JSON.stringify(JSON.parse(json))));
});

describe('R30: the actor', () => {
  test.each([
    ['{"name":["Kim"],"mbox":["mailto:kim@example.org"]}', { name: 'Kim', mbox: 'mailto:kim@example.org' }],
    ['{"name":["Kim","K."],"objectType":["Person"],"account":[{"homePage":["https://lms.example.org"],"name":["kim"]}]}', { name: 'Kim', account: { homePage: 'https://lms.example.org', name: 'kim' } }],
    ['{"name":7,"mbox":"kim@example.org"}', { mbox: 'mailto:kim@example.org' }],
    ['{"account":[{"accountServiceHomePage":"https://lms.example.org","accountName":"kim"}]}', { account: { homePage: 'https://lms.example.org', name: 'kim' } }],
    ['{"mbox":"mailto:kim@example.org","account":{"homePage":"https://lms.example.org","name":"kim"}}', { account: { homePage: 'https://lms.example.org', name: 'kim' } }],
    ['{"account":{"homePage":"https://lms.example.org","name":"kim","id":7}}', { account: { homePage: 'https://lms.example.org', name: 'kim' } }],
    ['[{"openid":"https://kim.example.org"}]', { openid: 'https://kim.example.org' }],
    ['{"mbox_sha1sum":"abc","colour":"red","member":[]}', { mbox_sha1sum: 'abc' }],
  ])('%s is put right where the specification asks for it', (json, actor) => expect(learnerIn(json)?.actor).toEqual({ objectType: 'Agent', ...actor }));

  test.each(['{"name":"Kim","mbox":"mailto:a@example.org"}', '{"name":["Kim"],"mbox":["mailto:a@example.org"]}'])('the name in %s is there for the certificate', (json) =>
    expect(learnerIn(json)?.name).toBe('Kim'),
  );

  test('who a learner is on this device follows from the identifier alone, as it did when the name was left out', () => {
    const account = { homePage: 'https://lms.example.org', name: 'kim' };
    expect(identityOf(learnerIn(JSON.stringify({ name: 'Kim', account }))!.actor)).toBe(identityOf({ objectType: 'Agent', account }));
  });

  test.each([null, '', '{', 'null', '7', '"kim"', '[]', '{}', '{"name":"Kim"}', '{"mbox":[]}', '{"account":{"name":"kim"}}', '{"account":"kim"}'])('%s names nobody', (json) =>
    expect(learnerIn(json)).toBeNull(),
  );
});

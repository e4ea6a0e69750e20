import { describe, expect, test } from 'vitest';
import { learnerIn } from './actor';
import { launchIn } from './launch';

const kim = '{"account":{"homePage":"https://lms.example.org","name":"kim"}}';
const query = (more: Record<string, string> = {}) => `?${new URLSearchParams({ endpoint: 'https://lrs.example.org/xapi', auth: 'Basic abc', actor: kim, ...more })}`;

describe('the launch', () => {
  test('says where records go, with which key, and whose they are', () => {
    const registration = 'AAAAAAAA-1111-4111-8111-111111111111';
    expect(launchIn(query({ registration, activity_id: 'https://example.org/module' }))).toEqual({
      endpoint: 'https://lrs.example.org/xapi/',
      auth: 'Basic abc',
      actor: { objectType: 'Agent', account: { homePage: 'https://lms.example.org', name: 'kim' } },
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

describe('R30: the actor', () => {
  test.each([
    ['{"objectType":"Agent","name":"Kim","mbox":"mailto:kim@example.org"}', { mbox: 'mailto:kim@example.org' }],
    ['{"name":["Kim"],"mbox":["mailto:kim@example.org"]}', { mbox: 'mailto:kim@example.org' }],
    ['{"mbox":"kim@example.org"}', { mbox: 'mailto:kim@example.org' }],
    ['{"account":[{"accountServiceHomePage":"https://lms.example.org","accountName":"kim"}]}', { account: { homePage: 'https://lms.example.org', name: 'kim' } }],
    ['{"mbox":"mailto:kim@example.org","account":{"homePage":"https://lms.example.org","name":"kim"}}', { account: { homePage: 'https://lms.example.org', name: 'kim' } }],
    ['[{"openid":"https://kim.example.org"}]', { openid: 'https://kim.example.org' }],
    ['{"mbox_sha1sum":"abc","colour":"red","member":[]}', { mbox_sha1sum: 'abc' }],
  ])('%s is put right', (json, actor) => expect(learnerIn(json)?.actor).toEqual({ objectType: 'Agent', ...actor }));

  test.each(['{"name":"Kim","mbox":"mailto:a@example.org"}', '{"name":["Kim"],"mbox":["mailto:a@example.org"]}'])('the name in %s stays on the device', (json) => {
    expect(learnerIn(json)?.name).toBe('Kim');
    expect(JSON.stringify(learnerIn(json)?.actor)).not.toContain('Kim');
  });

  test.each([null, '', '{', 'null', '7', '"kim"', '[]', '{}', '{"name":"Kim"}', '{"mbox":[]}', '{"account":{"name":"kim"}}', '{"account":"kim"}'])('%s names nobody', (json) =>
    expect(learnerIn(json)).toBeNull(),
  );
});

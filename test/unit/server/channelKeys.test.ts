import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ChannelKeys } from '../../../src/server/access/channelKeys.ts';
import { type OpenIdServer, openIdServer, signingKey } from '../../fixtures/openIdServer.ts';

const [old, renewed] = [signingKey('old', ['msteams']), signingKey('renewed')];
const hour = 3_600_000;

let openId: OpenIdServer;
beforeAll(async () => {
  openId = await openIdServer([]);
});
afterAll(() => openId.stop());
beforeEach(() => {
  openId.mode = 'ok';
  openId.keys = [old];
  openId.asked.splice(0);
});

/** Keys under a clock that the test moves, and how often they were fetched. */
function held() {
  let time = 1_000 * hour;
  let faults = 0;
  const keys = new ChannelKeys({
    metadataUrl: openId.metadataUrl,
    now: () => time,
    onFault: () => (faults += 1),
  });
  return {
    keys,
    later: (ms: number) => (time += ms),
    fetches: () => openId.asked.filter((path) => path === '/openid').length,
    faults: () => faults,
  };
}

const unavailable = { status: 503, refusal: 'KeysUnavailable', retryAfter: 10 };

test('a key is found by its name with what it is endorsed for; many who ask at once fetch once', async () => {
  const { keys, fetches } = held();
  const found = await Promise.all([keys.find('old'), keys.find('old'), keys.usable()]);
  expect(found[0]?.endorsements).toEqual(['msteams']);
  expect(found[0]?.key.equals(old.publicKey)).toBe(true);
  expect([found[2], fetches()]).toEqual([true, 1]);
});

test('a key that is not known leads to a fetch, every five minutes at most', async () => {
  const { keys, later, fetches } = held();
  expect(await keys.find('renewed')).toBeNull();
  openId.keys = [old, renewed];
  later(299_000);
  expect([await keys.find('renewed'), fetches()]).toEqual([null, 1]);
  later(1_000);
  expect((await keys.find('renewed'))?.endorsements).toEqual([]);
  expect(await keys.find('made up')).toBeNull();
  expect(fetches()).toBe(2);
});

test('keys are fetched anew each day, and one that was withdrawn is not taken any more', async () => {
  const { keys, later, fetches } = held();
  expect(await keys.find('old')).not.toBeNull();
  openId.keys = [renewed];
  later(23 * hour);
  expect(await keys.find('old')).not.toBeNull();
  later(hour);
  expect([await keys.find('old'), fetches()]).toEqual([null, 2]);
});

test('when they cannot be fetched anew they are used for three days, and no longer', async () => {
  const { keys, later, faults } = held();
  expect(await keys.find('old')).not.toBeNull();
  openId.mode = 'unreachable';
  later(71 * hour);
  expect(await keys.find('old')).not.toBeNull();
  expect([await keys.usable(), faults()]).toEqual([true, 1]);
  later(hour);
  expect(await keys.usable()).toBe(false);
  await expect(keys.find('old')).rejects.toMatchObject(unavailable);
  openId.mode = 'ok';
  later(10_000);
  expect(await keys.find('old')).not.toBeNull();
});

test('a key that is not known while keys cannot be fetched is not said to be wrong', async () => {
  const { keys, later } = held();
  expect(await keys.find('old')).not.toBeNull();
  openId.mode = 'fails';
  later(hour);
  await expect(keys.find('renewed')).rejects.toMatchObject(unavailable);
});

test('after a fetch that failed nobody waits for another for ten seconds', async () => {
  const { keys, later, fetches, faults } = held();
  openId.mode = 'fails';
  await expect(keys.find('old')).rejects.toMatchObject(unavailable);
  openId.mode = 'ok';
  later(9_000);
  await expect(keys.find('old')).rejects.toMatchObject(unavailable);
  expect([fetches(), faults()]).toEqual([1, 1]);
  later(1_000);
  expect(await keys.find('old')).not.toBeNull();
});

test('what is no set of keys is a fault, not a set without keys', async () => {
  const { keys, faults } = held();
  openId.keys = [{ ...old, kid: 7 as unknown as string }];
  await expect(keys.find('old')).rejects.toMatchObject(unavailable);
  expect(faults()).toBe(1);
});

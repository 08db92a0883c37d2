import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { type ConnectorResponse, retryPolicy } from '../../../src/server/channel/connectorRetry.ts';

const response = (status: number, retryAfter?: string): ConnectorResponse => ({
  status,
  headers: { get: (name) => (name === 'retry-after' ? retryAfter : undefined) },
});

interface Run {
  readonly status: number | 'fault';
  /** When each attempt was made, in milliseconds after the first. */
  readonly at: readonly number[];
}

/** Makes one call; each attempt takes `took` milliseconds of a clock that only pauses move. */
async function run(
  method: string,
  answers: readonly (ConnectorResponse | Error)[],
  { patience = 10_000, random = 0.5, took = 0, body = '{"type":"message"}' } = {},
): Promise<Run> {
  const start = Date.UTC(2026, 10, 23);
  let time = start;
  const at: number[] = [];
  const policy = retryPolicy(patience, {
    now: () => time,
    sleep: (ms) => {
      time += ms;
      return Promise.resolve();
    },
    random: () => random,
  });
  const given = await policy
    .sendRequest({ method, timeout: 0, body }, (request) => {
      at.push(time - start);
      expect(request.timeout).toBeGreaterThan(0);
      expect(time + request.timeout).toBeLessThanOrEqual(start + patience + 1);
      time += took;
      const answer = answers[Math.min(at.length, answers.length) - 1];
      if (!answer) throw new Error('No answer is scripted.');
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    })
    .catch(() => 'fault' as const);
  return { status: given === 'fault' ? given : given.status, at };
}

describe('an update, which does the same twice', () => {
  test.each([429, 408, 412, 500, 502, 503, 504])('is made again after %s', async (status) => {
    expect(await run('PUT', [response(status), response(200)])).toEqual({ status: 200, at: [0, 375] });
  });
  test.each([400, 401, 403, 404, 405, 413])('is not made again after %s', async (status) => {
    expect(await run('PUT', [response(status), response(200)])).toEqual({ status, at: [0] });
  });
  test('is made again when the connection broke', async () => {
    expect((await run('PUT', [new Error('reset'), response(200)])).status).toBe(200);
  });
  test('waits twice as long each time, and gives up with the last answer', async () => {
    expect(await run('PUT', [response(502)])).toEqual({ status: 502, at: [0, 375, 1_125, 2_625, 5_625] });
  });
});

describe('a new message, which would stand there twice', () => {
  test.each([408, 412, 500, 502, 503, 504])('is not sent again after %s', async (status) => {
    expect(await run('POST', [response(status), response(200)])).toEqual({ status, at: [0] });
  });
  test('nor when the connection broke', async () => {
    expect(await run('POST', [new Error('reset'), response(200)])).toEqual({ status: 'fault', at: [0] });
  });
  test('is sent again after 429', async () => {
    expect(await run('POST', [response(429), response(200)])).toEqual({ status: 200, at: [0, 375] });
  });
});

describe('Retry-After', () => {
  test('in seconds is waited for, with some jitter', async () => {
    expect((await run('POST', [response(429, '2'), response(200)], { random: 0 })).at).toEqual([0, 2_000]);
    expect((await run('POST', [response(429, '2'), response(200)], { random: 0.5 })).at).toEqual([0, 2_250]);
  });
  test('as a date is waited for', async () => {
    const date = new Date(Date.UTC(2026, 10, 23) + 3_000).toUTCString();
    expect((await run('POST', [response(429, date), response(200)], { random: 0 })).at).toEqual([0, 3_000]);
  });
  test('beyond the patience is not waited for', async () => {
    expect(await run('POST', [response(429, '60'), response(200)])).toEqual({ status: 429, at: [0] });
  });
  test('of nothing, or that cannot be read, makes no hot loop', async () => {
    expect((await run('POST', [response(429, '0')], { random: 0 })).at.length).toBeLessThanOrEqual(6);
    expect((await run('POST', [response(429, 'soon'), response(200)])).at).toEqual([0, 375]);
  });
});

test('a typing indicator is not sent again', async () => {
  const typing = '{"type":"typing","conversation":{}}';
  expect((await run('POST', [response(429), response(200)], { body: typing })).at).toEqual([0]);
});

test('whatever the channel answers, no attempt begins after the patience, and updates leave some of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('PUT', 'POST'),
      fc.array(
        fc.tuple(
          fc.constantFrom(200, 404, 429, 500, 503),
          fc.option(fc.constantFrom('0', '1', '3', '9', 'x')),
        ),
        { minLength: 1, maxLength: 8 },
      ),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.integer({ min: 0, max: 700 }),
      async (method, answers, random, took) => {
        const { at } = await run(
          method,
          answers.map(([status, after]) => response(status, after ?? undefined)),
          { patience: 6_000, random, took },
        );
        expect(Math.max(...at)).toBeLessThan(method === 'PUT' ? 3_600 : 6_000);
      },
    ),
  );
});

test.each(['POST', 'PUT'])(
  'regression: a turn that was slow to come to its reply still has time to send it (%s)',
  async (method) => {
    let time = 0;
    const policy = retryPolicy(10_000, {
      now: () => time,
      sleep: () => Promise.resolve(),
      random: () => 0.5,
    });
    time = 30_000;
    const timeouts: number[] = [];
    await policy.sendRequest({ method, timeout: 0, body: '{"type":"message"}' }, (request) => {
      timeouts.push(request.timeout);
      return Promise.resolve(response(200));
    });
    expect(timeouts).toEqual([2_000]);
  },
);

import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atRest } from '../../../src/server/atRest.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that is waited for, and whether the waiting has ended. */
function waited() {
  const server = new EventEmitter();
  const closing = new AbortController();
  const ended = vi.fn<() => void>();
  void atRest(server, 500, closing.signal).then(ended);
  return { server, closing, ended };
}

test('the waiting ends when no request has come for so long, and is as long again after each', async () => {
  const { server, ended } = waited();
  for (let requests = 0; requests < 5; requests += 1) {
    await vi.advanceTimersByTimeAsync(400);
    server.emit('request');
  }
  await vi.advanceTimersByTimeAsync(499);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(ended).toHaveBeenCalledOnce();
  expect(server.listenerCount('request')).toBe(0);
});

test('a server that stops is waited for no longer', async () => {
  const { server, closing, ended } = waited();
  closing.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(ended).toHaveBeenCalledOnce();
  expect(server.listenerCount('request')).toBe(0);
});

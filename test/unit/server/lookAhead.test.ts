import { setImmediate } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { currentGuideline } from '../../../src/current.ts';
import { type Cases, createCases } from '../../../src/machine/cases.ts';
import { lookAhead } from '../../../src/server/lookAhead.ts';

const atOnce = (): Promise<void> => Promise.resolve();

const freshCases = () => {
  const cases = createCases(currentGuideline());
  return { ...cases, outlook: vi.fn<Cases['outlook']>((state) => cases.outlook(state)) };
};

test('the chart is looked at once the server is at rest, others have their turn meanwhile, and then the outlook is there at once', async () => {
  const cases = freshCases();
  const rest = Promise.withResolvers<undefined>();
  const others = { turns: 0, end: new AbortController() };
  const looked = lookAhead(cases, () => rest.promise, new AbortController().signal).finally(() =>
    others.end.abort(),
  );
  for (let turns = 0; turns < 50; turns += 1) await setImmediate();
  expect(cases.outlook).not.toHaveBeenCalled();
  rest.resolve(undefined);
  for (; !others.end.signal.aborted; others.turns += 1) await setImmediate();
  await looked;
  expect(others.turns).toBeGreaterThan(100);
  expect(cases.outlook).toHaveBeenCalledOnce();
});

test('a server that stops looks no further', async () => {
  const cases = freshCases();
  const closing = new AbortController();
  const looked = lookAhead(cases, atOnce, closing.signal);
  closing.abort();
  await looked;
  expect(cases.outlook).not.toHaveBeenCalled();
});

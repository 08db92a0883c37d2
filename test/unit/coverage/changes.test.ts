import { describe, expect, test } from 'vitest';
import { changesRun } from '../../../src/coverage/changes/changesRun.ts';
import { changesProgress, changesText } from '../../../src/coverage/changes/changesText.ts';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';
import { type Firmness, firmnessOf, type SingleChange } from '../../../src/machine/firmness/firmness.ts';
import { cases } from '../../fixtures/guideline.ts';
import { runNelm } from '../../fixtures/runNelm.ts';
import { sampled } from '../../fixtures/sampled.ts';
import { wordsOfDossier as dossier } from '../../fixtures/wordsOfDossier.ts';

type Said = Pick<Firmness, 'changes' | 'now'>;

const firmness = (answers: readonly GivenAnswer[]): Said =>
  firmnessOf(cases, { state: cases.replay(answers), pending: [] });

const run = (
  shard: { readonly part: number; readonly of: number },
  said: (answers: readonly GivenAnswer[]) => Said = firmness,
) =>
  changesRun({
    cases,
    dossier,
    shard,
    signal: new AbortController().signal,
    now: () => 0,
    firmness: said,
  });

describe('the single changes of routes', () => {
  sampled('agree with a walk of the changed case by the oracle', { quick: 30, full: 3_000 }, async (size) => {
    const report = await run({ part: 101, of: Math.floor(303_812 / size) });
    expect(report.failures).toEqual([]);
    expect(report).toMatchObject({ routesInAll: 303_812, wrong: 0, ended: 'allRoutes' });
    expect(report.routes).toBeGreaterThanOrEqual(size);
    expect(report.ending + report.asking).toBe(report.changes);
    // Each route has some seventy other answers; what stands beside the route counts in some.
    expect(report.changes).toBeGreaterThan(60 * size);
    expect(report.touched).toBeGreaterThan(size);
  });

  /** The rows with the first that fits otherwise. */
  const withRow =
    (
      fits: (row: SingleChange) => boolean,
      otherwise: (row: SingleChange) => readonly SingleChange[],
    ): ((answers: readonly GivenAnswer[]) => Said) =>
    (answers) => {
      const { changes, now } = firmness(answers);
      const at = changes.findIndex(fits);
      return { now, changes: changes.flatMap((row, index) => (index === at ? otherwise(row) : [row])) };
    };
  const ends = ({ asksNext }: SingleChange): boolean => asksNext === null;
  const asks = ({ asksNext }: SingleChange): boolean => asksNext !== null;

  test.each([
    { fault: 'a change left out', said: withRow(ends, () => []), told: / ends?, expected| leads/ },
    {
      fault: 'another outcome',
      said: withRow(ends, (row) => [
        { ...row, ends: row.ends.map((end) => ({ ...end, outcome: 'workupSstr' })) },
      ]),
      told: /leads to workupSstr, expected/,
    },
    {
      fault: 'another first option',
      said: withRow(ends, (row) => [{ ...row, ends: row.ends.map((end) => ({ ...end, lead: ['trial'] })) }]),
      told: /"trial" leads, expected/,
    },
    {
      fault: 'a pair in the other order',
      said: withRow(
        (row) => row.ends[0]?.lead.length === 2,
        (row) => [{ ...row, ends: row.ends.map((end) => ({ ...end, lead: end.lead.toReversed() })) }],
      ),
      told: /leads, expected/,
    },
    {
      fault: 'another question next',
      said: withRow(asks, (row) => [{ ...row, asksNext: 'differentiation' }]),
      told: /asks differentiation next, expected/,
    },
    {
      fault: 'an outcome that can follow left out',
      said: withRow(
        (row) => asks(row) && new Set(row.ends.map(({ outcome }) => outcome)).size > 1,
        (row) => [{ ...row, ends: row.ends.filter(({ outcome }) => outcome !== row.ends[0]?.outcome) }],
      ),
      told: /leaves .+, expected/,
    },
    {
      fault: 'said to be asked where it is not',
      said: withRow(
        ({ asked }) => !asked,
        (row) => [{ ...row, asked: true }],
      ),
      told: /is said to be asked/,
    },
    {
      fault: 'an answer listed twice',
      said: withRow(ends, (row) => [row, row]),
      told: /is listed twice/,
    },
  ])('$fault is noticed', async ({ said, told }) => {
    const { failures, wrong } = await run({ part: 7, of: 15_000 }, said);
    expect(wrong).toBeGreaterThan(0);
    expect(
      failures.flatMap(({ faults }) => faults).filter((fault) => told.test(fault)).length,
    ).toBeGreaterThan(0);
  });

  test('a run ends early when much is wrong, and says so', async () => {
    const report = await run({ part: 1, of: 1_000 }, (answers) => ({ ...firmness(answers), changes: [] }));
    expect(report).toMatchObject({ ended: 'failureLimit', wrong: 20 });
    expect(changesText(report)).toMatch(
      /ended before all: too many routes differ[\s\S]+Wrong: differentiation/,
    );
    expect(changesProgress(100, 300, 10_000)).toBe('100 of 300 routes, 20 s left');
  });

  test('the command says what it looked at', async () => {
    const { said, code } = await runNelm(['coverage', 'changes', '--shard', '5/9000']);
    expect(said).toMatch(/^34 of 303,812 routes in \d+ s\n[\d,]+ single changes/);
    expect(said).toContain('No route differs.');
    expect(code).toBe(0);
    expect((await runNelm(['coverage', 'changes', '--shard', '9/8'])).code).toBe(2);
  });
});

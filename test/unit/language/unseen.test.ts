import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sampled } from '../../fixtures/sampled.ts';
import {
  scoreUnseenLines,
  scoreUnseenReplies,
  unseenLines,
  unseenReplies,
} from '../../fixtures/scoreUnseen.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/unseen/${name}.json`, import.meta.url), 'utf8'));

/** Written by somebody who knew the dossier and not the reader; the figures of first sight stand in the README. */
const sets = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24] as const;

/** The least share that is read for sure and shown, and how many replies may be asked again: the present bounds. */
const bounds = {
  1: { sure: 0.77, shown: 0.9, missed: 0.05 },
  2: { sure: 0.72, shown: 0.87, missed: 0.05 },
  3: { sure: 0.73, shown: 0.85, missed: 0.05 },
  4: { sure: 0.72, shown: 0.85, missed: 0.05 },
  5: { sure: 0.72, shown: 0.85, missed: 0.14 },
  6: { sure: 0.67, shown: 0.82, missed: 0.19 },
  7: { sure: 0.72, shown: 0.84, missed: 0.06 },
  // The faults of sets 8 to 12 are mended, and structure and words of 8 to 10 were added: they are tuned as the others.
  8: { sure: 0.65, shown: 0.78, missed: 0.22 },
  9: { sure: 0.72, shown: 0.84, missed: 0.02 },
  10: { sure: 0.62, shown: 0.75, missed: 0.07 },
  11: { sure: 0.69, shown: 0.84, missed: 0.07 },
  12: { sure: 0.62, shown: 0.75, missed: 0.18 },
  13: { sure: 0.69, shown: 0.83, missed: 0.03 },
  14: { sure: 0.69, shown: 0.83, missed: 0.02 },
  15: { sure: 0.62, shown: 0.78, missed: 0.05 },
  16: { sure: 0.6, shown: 0.77, missed: 0.06 },
  17: { sure: 0.53, shown: 0.76, missed: 0.03 },
  18: { sure: 0.55, shown: 0.73, missed: 0.04 },
  19: { sure: 0.57, shown: 0.77, missed: 0.125 },
  20: { sure: 0.58, shown: 0.79, missed: 0.115 },
  // The wrong readings of sets 21 to 23 are mended (0764).
  21: { sure: 0.64, shown: 0.798, missed: 0.04 },
  22: { sure: 0.64, shown: 0.818, missed: 0.095 },
  23: { sure: 0.614, shown: 0.772, missed: 0.055 },
  24: { sure: 0.63, shown: 0.78, missed: 0.135 },
} as const;

/**
 * Read for sure, and not what was expected at first sight; not mended. A second hand who saw neither the expectations nor
 * what was read calls M104 and O329 stated, and O028 defensible.
 */
const known: Partial<Record<(typeof sets)[number], readonly string[]>> = {
  13: ['M104 liverDistribution'],
  14: ['O028 primarySite', 'O329 differentiation'],
  16: ['S425 treatmentCourse'],
  19: ['V392 ablationNumbers'],
};

/** Dropped in silence, or a special situation missed, at first sight; not mended. */
const lost: Partial<Record<(typeof sets)[number], readonly string[]>> = {
  15: ['Q419 W26'],
  17: ['Q447 primaryStatus'],
  18: ['R390 primarySite'],
  19: ['V083 W26'],
  // All but A175 are quoted to whoever typed them, as words of another question.
  21: ['A175 primaryStatus', 'A313 primaryStatus', 'A440 liverResectability'],
  23: ['C091 primaryStatus', 'C163 primaryStatus'],
};

/** Replies taken for what they do not say, at first sight; not mended. */
const taken: Partial<Record<(typeof sets)[number], readonly string[]>> = {
  20: ['XR051 performanceStatus'],
};

describe.each(sets)('lines that were unseen when they were first read, set %i', (set) => {
  const lines = unseenLines.parse(read(`lines-${set}`));
  const oneIn = (each: number) => lines.filter((_line, index) => index % each === 0);
  /** Those of a list that are of some lines, a fault being named by the line and what of it. */
  const among = (some: typeof lines, faults: readonly string[] = []): readonly string[] =>
    faults.filter((fault) => some.some(({ id }) => fault.startsWith(`${id} `)));

  test('there are at least 400, at least 130 of them traps', () => {
    expect(lines.length).toBeGreaterThanOrEqual(400);
    expect(lines.filter(({ trap }) => trap).length).toBeGreaterThanOrEqual(130);
  });

  sampled(
    'no sure reading is wrong but those that are known, of one line in',
    { quick: 12, full: 1 },
    (each) => {
      const { wrongSure } = scoreUnseenLines(oneIn(each));
      expect(wrongSure.map((told) => told.split(':')[0])).toEqual(among(oneIn(each), known[set]));
    },
  );

  sampled(
    'nothing that is stated is dropped in silence, and no special situation is missed, but those that are known, of one line in',
    { quick: 12, full: 1 },
    (each) => {
      const { dropped, situationsMissed } = scoreUnseenLines(oneIn(each));
      const told = [...dropped, ...situationsMissed].map((one) => one.split(':')[0]);
      expect(told).toEqual(among(oneIn(each), lost[set]));
    },
  );

  test(
    'enough of what is stated is read for sure and shown; at most one doubtful reading in 20 is wrong',
    { tags: ['long'] },
    () => {
      const score = scoreUnseenLines(lines);
      expect(score.sure / score.stated).toBeGreaterThanOrEqual(bounds[set].sure);
      expect(score.shown / score.stated).toBeGreaterThanOrEqual(bounds[set].shown);
      expect(score.wrongDoubtful.length / score.doubtful).toBeLessThanOrEqual(0.05);
    },
  );
});

describe.each(sets)('replies that were unseen when they were first read, set %i', (set) => {
  const replies = unseenReplies.parse(read(`replies-${set}`));

  sampled(
    'none is taken for what it does not say, but those that are known, of one in',
    { quick: 3, full: 1 },
    (each) => {
      expect(replies.length).toBeGreaterThanOrEqual(150);
      const some = replies.filter((_reply, index) => index % each === 0);
      const { wrong } = scoreUnseenReplies(some);
      const isAmong = (fault: string): boolean => some.some(({ id }) => fault.startsWith(`${id} `));
      expect(wrong.map((told) => told.split(':')[0])).toEqual((taken[set] ?? []).filter(isAmong));
    },
  );

  test('few are asked again needlessly', { tags: ['long'] }, () => {
    const score = scoreUnseenReplies(replies);
    expect(score.missed.length / replies.length).toBeLessThanOrEqual(bounds[set].missed);
  });
});

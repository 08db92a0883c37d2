import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readIntake } from '../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../src/language/utterance.ts';
import { guideline } from '../../fixtures/guideline.ts';

/**
 * Lines written to be misread, in the ways of letters, boards, reports, forms, dictation and other languages;
 * `may` is all that may be sure in them, by dossier 2.8. They were frozen before they were first read.
 */
const traps = z
  .array(z.object({ text: z.string(), may: z.record(z.string(), z.unknown()) }))
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/unseen/traps.json', import.meta.url), 'utf8')));

const openAnswers = new Set(['unknown', 'notAssessed', 'notDone', 'notRecorded']);

/** That something is not known may be said of a line that does not say it. */
const isOpen = (answer: unknown): boolean => openAnswers.has(String([answer].flat()[0]));

/** A Ki-67 with the grade that is reported beside it says the same as the number alone. */
const isStated = (answer: unknown, may: unknown): boolean =>
  typeof may === 'object' && may !== null && !Array.isArray(may) && typeof answer === 'object'
    ? Object.entries(may).every(([key, value]) => Reflect.get(answer ?? {}, key) === value)
    : JSON.stringify(answer) === JSON.stringify(may);

describe('lines written to be misread', () => {
  test('there are at least 400', () => {
    expect(traps.length).toBeGreaterThanOrEqual(400);
  });

  test.each(traps)('$text', ({ text, may }) => {
    const wrong = readIntake(guideline, utteranceOf(text)).facts.filter(
      ({ question, answer }) => !isOpen(answer) && !(question in may && isStated(answer, may[question])),
    );
    expect(wrong).toEqual([]);
  });
});

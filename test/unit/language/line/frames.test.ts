import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';
import { optionSynonyms, type TypedAnswer } from '../../../fixtures/optionSynonyms.ts';
import { sampled } from '../../../fixtures/sampled.ts';

/** Frames around a statement, by what they make of it; of each at least one before, after, in brackets, in another sentence. */
const frames: Readonly<Record<string, readonly string[]>> = {
  negation: [
    'no evidence of X',
    'not X',
    'X ruled out',
    'X not confirmed',
    'X (ruled out)',
    'X. That was ruled out.',
    'Ruled out:\nX',
  ],
  temporality: [
    'previously X',
    'history of X',
    'X two years ago',
    'X last year',
    'X (in the past)',
    'X. That was two years ago.',
    'Previously:\nX',
  ],
  experiencer: [
    'her mother has X',
    'brother: X',
    'X in his brother',
    'X (mother)',
    'X. That is her mother.',
    'Family history:\nX',
  ],
  hypothetical: [
    'if X',
    'in case of X',
    'X if confirmed',
    'X (if confirmed)',
    'X. That would be if confirmed.',
    'Hypothetically:\nX',
  ],
  subset: ['partly X', 'X in some lesions', 'X (partly)', 'X. That holds for some.', 'In some:\nX'],
  comparison: [
    'worse than X',
    'X compared with last time',
    'X (compared with last time)',
    'X. That is compared with last time.',
    'Compared with:\nX',
  ],
  question: [
    'is it X?',
    'whether X',
    'X?',
    'X (?)',
    'X or not',
    'X. Is that likely?',
    'X. That is questionable.',
    'Question:\nX',
  ],
  plan: ['plan: X', 'awaiting X', 'X planned', 'X (planned)', 'X. That is the plan.', 'Plan:\nX'],
};

/** What the tumour is and where it comes from stays so, whenever and beside whatever it was said. */
const ofIdentity: ReadonlySet<string> = new Set(['negation', 'experiencer', 'hypothetical', 'question']);
const identity: ReadonlySet<QuestionId> = new Set(['differentiation', 'primarySite']);

/** What was done stays done (a dose to the liver too), what was after it still is, and an allergy stays one. */
const completed = ({ question, text, answer }: TypedAnswer): boolean =>
  (question === 'primaryStatus' && answer === 'resected') ||
  isDeepStrictEqual(answer, ['priorLiverRadiation']) ||
  /^(?:severe allergy|post )/i.test(text);

const isSure = ({ question, answer }: TypedAnswer, line: string): boolean =>
  readIntake(guideline, utteranceOf(line)).facts.some(
    (fact) => fact.question === question && isDeepStrictEqual(fact.answer, answer),
  );

/** Of one clause: of several, a frame may hold the last or the first. */
const plain = optionSynonyms.filter((one) => !/[,;:/]/.test(one.text) && isSure(one, one.text));

const cases = Object.entries(frames).flatMap(([kind, texts]) =>
  texts.flatMap((frame) =>
    plain
      .filter(
        (one) =>
          (!identity.has(one.question) || ofIdentity.has(kind)) &&
          !(kind === 'temporality' && completed(one)),
      )
      .map((one) => ({ kind, frame, one })),
  ),
);

describe('only a plain assertion gives a sure reading', () => {
  test('names of options of all questions are looked at', () => {
    expect(plain.length).toBeGreaterThan(200);
    expect(new Set(plain.map(({ question }) => question)).size).toBe(guideline.questionIds.length);
  });

  sampled('of what a frame holds, nothing is sure', { quick: 300, full: 20_000 }, (size) => {
    const step = Math.max(1, Math.floor(cases.length / size));
    const sure = cases
      .filter((_one, index) => index % step === 0)
      .filter(({ frame, one }) =>
        isSure(
          one,
          frame.replace('X', () => one.text),
        ),
      )
      .map(({ kind, frame, one }) => `${kind}: ${frame.replace('X', () => one.text)}`);
    expect(sure).toEqual([]);
  });
});

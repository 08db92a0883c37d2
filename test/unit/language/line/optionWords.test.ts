import { describe, expect, test } from 'vitest';
import type { Question } from '../../../../src/guideline/question.ts';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { namesOfOption } from '../../../../src/language/vocabulary/questions/index.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const notAsked = (text: string): readonly string[] => readIntake(guideline, utteranceOf(text)).background;

const options = guideline.questionIds.flatMap((question) => {
  const asked: Question = guideline.questions[question];
  return asked.options.map(({ id, label, short = label }) => ({
    question,
    id,
    said: [label, short, ...namesOfOption(question, id).anywhere],
    labels: [label, short],
  }));
});

/** The parts of a label that stand for themselves: "coagulopathy that cannot be corrected", "active systemic infection". */
const partsOf = (label: string): readonly string[] =>
  label
    .split(/[,;:]| or | and /u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What a part is of: its last word before what only describes it. */
const headOf = (part: string): string =>
  (part.split(/ (?:that|giving|above|below|at|in|to|of|with|after|not|occluded|unsuitable)\b/u)[0] ?? part)
    .split(/\s+/u)
    .at(-1) ?? part;

const listed = options.filter(
  ({ question, id }) =>
    question === 'transarterialContraindications' && guideline.contraindicationClasses.has(id),
);

describe('what is listed as understood and not asked', () => {
  test('is no option of a question, by its label or a name', () => {
    const wrong = options.flatMap(({ said }) =>
      said.filter((text) => notAsked(text).some((one) => one.toLowerCase() === text.toLowerCase())),
    );
    expect(wrong).toEqual([]);
  });

  test('holds no word of a contraindication, nor what one is of', () => {
    const wrong = listed.flatMap(({ said, labels }) => {
      const parts = said.flatMap((text) => [text, ...partsOf(text)]);
      // The organ is no item.
      const heads = labels
        .flatMap(partsOf)
        .map(headOf)
        .filter((head) => head !== 'liver');
      return [...parts, ...heads].filter((text) => notAsked(text).length > 0);
    });
    expect(wrong).toEqual([]);
  });

  test.each(['infection now', 'she has cholangitis', 'sepsis', 'systemic infection', 'liver abscess'])(
    '"%s" is asked about',
    (text) => {
      const { facts, doubts, background } = readIntake(guideline, utteranceOf(text));
      expect(facts).toEqual([]);
      expect(background).toEqual([]);
      expect(doubts.map(({ question }) => question)).toEqual(['transarterialContraindications']);
    },
  );

  test('bug: an active infection was listed there (C21)', () => {
    const { facts, background } = readIntake(guideline, utteranceOf('active infection'));
    expect(facts.map(({ answer }) => answer)).toEqual([['coagulopathyOrInfection']]);
    expect(background).toEqual([]);
  });

  test('what an illness is beside leaves a performance status doubtful', () => {
    const { facts, doubtful } = readIntake(guideline, utteranceOf('ECOG 2 due to infection'));
    expect(facts).toEqual([]);
    expect(doubtful.map(({ question }) => question)).toEqual(['performanceStatus']);
  });
});

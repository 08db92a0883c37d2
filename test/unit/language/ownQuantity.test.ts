import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../src/guideline/answers.ts';
import { readIntake } from '../../../src/language/line/readIntake.ts';
import { readAnswer } from '../../../src/language/reply/readAnswer.ts';
import { isOfQuantity, quantityNames } from '../../../src/language/tokens/quantityNames.ts';
import { utteranceOf } from '../../../src/language/utterance.ts';
import { guideline } from '../../fixtures/guideline.ts';
import { sampled } from '../../fixtures/sampled.ts';
import { talk } from '../../fixtures/talk.ts';

/** The questions that a bare figure answers, each with the names by which a figure is its own. */
const byFigure: Partial<Record<QuestionId, RegExp>> = {
  ki67: /Ki-67|mitoses/,
  performanceStatus: /ECOG/,
  ablationNumbers: /never/,
  liverInvolvement: /liver involvement/,
};

const names = [
  ...quantityNames.words.split(/\s+/),
  // Several words, names of other questions, and one that nobody knows.
  'creatinine clearance',
  'ejection fraction',
  'chromogranin A',
  'lung shunt',
  'SUV max',
  '5-HIAA',
  'Ki-67',
  'ECOG',
  'liver involvement',
  'xyzzy',
];
const joints = ['', ' is', ' was', ' of', ' at', ' now', ':', ' =', ' is now', ' has fallen to'];
const values = ['2', '22%'];

const taken = (question: QuestionId, text: string): unknown => {
  const reading = readAnswer(guideline, guideline.questions[question], utteranceOf(text));
  if (reading.kind === 'answer') return reading.answer;
  return reading.kind === 'ask' ? reading.partial : undefined;
};

/** How a name and its figure are joined, one in so many of the list. */
const oneIn = (each: number): readonly string[] => joints.filter((_joint, index) => index % each === 0);
const size = { quick: 3, full: 1 };

describe('a figure behind the name of a quantity', () => {
  describe.each(Object.keys(byFigure) as QuestionId[])('asked for %s', (question) => {
    sampled('answers nothing else, of one joint in', size, (each) => {
      const others = names.filter((name) => byFigure[question]?.test(name) === false);
      const wrong = others.flatMap((name) =>
        oneIn(each).flatMap((joint) =>
          values.flatMap((value) =>
            [`her ${name}${joint} ${value}`].filter((text) => taken(question, text) !== undefined),
          ),
        ),
      );
      expect(wrong).toEqual([]);
    });
  });

  test.each(['ki67', 'ablationNumbers', 'liverInvolvement'] as const)(
    'nor does one that is said of a person, and is an age: %s',
    (question) => {
      const said = ['he is', 'she is', "she's", 'patient is', 'he was', 'he is now', 'the patient is only'];
      expect(said.filter((one) => taken(question, `${one} 67`) !== undefined)).toEqual([]);
      expect(taken(question, 'it is 67')).toBeDefined();
    },
  );

  sampled('nor does it in a line, of one joint in', size, (each) => {
    const read = names.flatMap((name) =>
      oneIn(each).flatMap((joint) => readIntake(guideline, utteranceOf(`${name}${joint} 22`)).facts),
    );
    const answered = new Set(read.map(({ question }) => question));
    // An eGFR of 22 is severe renal impairment, and a Ki-67 is one.
    expect([...answered].filter((one) => one !== 'transarterialContraindications').toSorted()).toEqual([
      'ki67',
    ]);
  });

  test('its example is of the quantity, and its counterexample is not', () => {
    const isOf = (text: string): boolean => {
      const { tokens } = utteranceOf(text).asTyped;
      return isOfQuantity(
        tokens,
        tokens.findIndex(({ kind }) => kind === 'number'),
      );
    };
    expect(isOf(quantityNames.example)).toBe(true);
    expect(isOf(quantityNames.not)).toBe(false);
    expect(isOf('albumin low, 22')).toBe(false);
  });
});

const outcome =
  'small bowel NET G2 Ki67 8%, PS0, non-functioning, unilobar 3 lesions largest 25 mm, unresectable, liver only, SSTR avid, primary resected, PD on lanreotide, no contraindications to embolization, not for transplant';

test.each(['eGFR is 22', 'lung shunt 25%'])(
  'bug: "eGFR is 22" at an outcome was 22 lesions and a Ki-67 of 22%: %s',
  async (typed) => {
    const { say } = talk();
    await say(outcome);
    await say('yes');
    const { text } = await say(typed);
    expect(text).toContain(`Contraindications to transarterial treatment: “${typed}”`);
    expect(text).not.toMatch(/Ki-67|lesions/u);
  },
);

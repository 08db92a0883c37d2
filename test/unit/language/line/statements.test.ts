import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../src/guideline/answers.ts';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';
import { statements } from '../../../fixtures/intakeStatements.ts';
import { sampled } from '../../../fixtures/sampled.ts';
import { exercises } from '../../../fixtures/exercises.ts';

const factsOf = (text: string): Answers =>
  Object.fromEntries(
    readIntake(guideline, utteranceOf(text)).facts.map(({ question, answer }) => [question, answer]),
  );

/** A syndrome that is controlled and a course without treatment contradict each other: shown, not ticked. */
const contradict = (facts: Answers, all: readonly { readonly facts: Answers }[]): boolean =>
  facts.hormonalSyndrome === 'controlled' && all.some((other) => other.facts.treatmentCourse === 'naive');

sampled(
  'statements on different questions are all read, in any order, with any punctuation',
  { quick: 100, full: 500 },
  (numRuns) => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...statements], { minLength: 1 }),
        fc.array(fc.constantFrom(', ', '; ', '. ', '\n', ' - '), { minLength: 40, maxLength: 40 }),
        (chosen, joints) => {
          const asked = new Set<string>();
          const different = chosen.filter(({ facts }) => {
            const [question = ''] = Object.keys(facts);
            const isNew = !asked.has(question);
            asked.add(question);
            return isNew && !contradict(facts, chosen);
          });
          const text = different
            .map(({ text }, index) => (index === 0 ? text : `${joints[index]}${text}`))
            .join('');
          expect(factsOf(text)).toEqual(Object.assign({}, ...different.map(({ facts }) => facts)));
        },
      ),
      { numRuns },
    );
  },
);

sampled(
  'without punctuation nothing else is read than what is stated',
  { quick: 150, full: 2_000 },
  (numRuns) => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...statements], { minLength: 2, maxLength: 6 }),
        fc.constantFrom(' ', ' and ', ' with ', ' / ', ' + ', ': '),
        (chosen, joint) => {
          const stated = chosen.map(({ facts }) => facts);
          const text = chosen.map(({ text }) => text).join(joint);
          for (const { question, answer } of readIntake(guideline, utteranceOf(text)).facts) {
            if (question === 'ki67' || question === 'transarterialContraindications') continue;
            expect(stated.map((facts) => facts[question])).toContainEqual(answer);
          }
        },
      ),
      { numRuns },
    );
  },
);

test('two statements that answer one question differently never fill it', () => {
  exercises('T3');
  for (const one of statements) {
    for (const other of statements) {
      const [question = ''] = Object.keys(one.facts);
      const isSet = question === 'transarterialContraindications' && !/happy/.test(one.text + other.text);
      const isWhole = question === 'ki67' && (one.text === 'G2') !== (other.text === 'G2');
      const differs = question in other.facts && JSON.stringify(one.facts) !== JSON.stringify(other.facts);
      // One line after another is a course: the later one says where it stands.
      const isCourse = [one, other].every(({ text }) => text.startsWith('progress'));
      if (!differs || isSet || isWhole || isCourse) continue;
      const read = readIntake(guideline, utteranceOf(`${one.text}, ${other.text}`));
      expect(read.facts, `${one.text}, ${other.text}`).toEqual([]);
      expect(read.doubts.map((doubt) => doubt.question)).toContain(question);
    }
  }
});

/** What each statement would fill if nothing took it back. */
const questionOf = ({ facts }: { readonly facts: Answers }): string => Object.keys(facts)[0] ?? '';

/** Values with their marker: a word after them takes them back only if it asks or doubts. */
const isNumber = (statement: { readonly facts: Answers }): boolean =>
  ['ki67', 'performanceStatus'].includes(questionOf(statement));

const before = ['no', 'not', 'never', 'denies', 'without', 'no evidence of', 'ruled out:'].flatMap(
  (modifier) => statements.map((statement) => ({ ...statement, said: `${modifier} ${statement.text}` })),
);

const open = [
  '?',
  'possible ',
  'probable ',
  'suspected ',
  'if ',
  'previously ',
  'mother: ',
  'family history of ',
]
  .flatMap((modifier) =>
    statements.map((statement) => ({ ...statement, modifier, said: `${modifier}${statement.text}` })),
  )
  // What was done before is still done.
  .filter(({ modifier, facts }) => !(modifier === 'previously ' && facts.primaryStatus === 'resected'));

const after = ['?', ' ruled out', ' excluded', ' unlikely', ' possible', ' not seen'].flatMap((modifier) =>
  statements
    .filter((statement) => !isNumber(statement) || /\?|possible|unlikely/.test(modifier))
    .map((statement) => ({ ...statement, said: `${statement.text}${modifier}` })),
);

describe('a word before or after a statement takes it back, or leaves it open', () => {
  test.each([...before, ...open, ...after])('$said', (statement) => {
    exercises('T4');
    expect(factsOf(statement.said)).not.toHaveProperty(questionOf(statement));
  });
});

import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { drugStems } from '../../../../src/language/vocabulary/courseWords.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const read = (line: string) => readIntake(guideline, utteranceOf(line));
const sure = (line: string): unknown =>
  read(line).facts.find(({ question }) => question === 'treatmentCourse')?.answer;

const courses = [
  ['progressed on lanreotide', 'progressedOnSsa'],
  ['Lanreotide from 2021 (progression 2022)', 'progressedOnSsa'],
  ['PD after everolimus', 'progressedAfterTargeted'],
  ['progressed on PRRT', 'progressedAfterPrrt'],
] as const;
const others = [
  'sunitinib',
  'PRRT',
  'capecitabine-temozolomide',
  'everolimus',
  'four cycles of 177Lu-DOTATATE',
];
const open = [
  (drug: string) => `then ${drug} trial protocol`,
  (drug: string) => `then perhaps ${drug}`,
  (drug: string) => `${drug}?`,
  (drug: string) => `${drug} within a study, with renewed progression`,
  (drug: string) => `we are not sure about ${drug}`,
];
const places = [', ', '. ', '; '];

describe('a course is sure only where every treatment has its place in it', () => {
  test.each(courses)('%s', (course, answer) => {
    expect(sure(course)).toBe(answer);
    for (const drug of others)
      for (const say of open)
        for (const place of places) {
          const line = `${course}${place}${say(drug)}`;
          expect({ line, sure: sure(line) }).toEqual({ line, sure: undefined });
        }
  });

  test.each(others)('bug: what somebody had with progression was no line of the course: had %s', (drug) => {
    for (const place of places)
      expect(sure(`progressing on octreotide${place}had ${drug} with progression`)).not.toBe(
        'progressedOnSsa',
      );
  });

  test.each(['axitinib', 'bevacizumab', 'irinotecan', 'docetaxel', 'palbociclib'])(
    'a drug not known: %s',
    (drug) => {
      expect(drug).toMatch(drugStems.pattern);
      for (const say of [`then ${drug}`, `she had ${drug} abroad`, `${drug} 2023`])
        expect({ say, sure: sure(`progressed on lanreotide. ${say}`) }).toEqual({ say, sure: undefined });
    },
  );

  test('its words', () => {
    expect(sure(drugStems.example)).toBeUndefined();
    expect(sure(drugStems.not)).toBe('progressedOnSsa');
  });

  test('denied, planned or of somebody else, it leaves the course as it is', () => {
    for (const rest of [
      'no PRRT',
      'never had everolimus, sunitinib or chemo',
      'PRRT planned',
      'mother had PRRT',
    ])
      expect({ rest, sure: sure(`progressed on lanreotide; ${rest}`) }).toEqual({
        rest,
        sure: 'progressedOnSsa',
      });
  });

  test('bug: what a trial was named beside was left out', () => {
    const line =
      'He received lanreotide from 2021 (progression 2022), then sunitinib trial protocol (progression 2023) and finally four cycles of 177Lu-DOTATATE with renewed progression in November.';
    expect(sure(line)).toBeUndefined();
    expect(read(line).doubtful.find(({ question }) => question === 'treatmentCourse')?.clause).toContain(
      'four cycles of 177Lu-DOTATATE with renewed progression',
    );
  });
});

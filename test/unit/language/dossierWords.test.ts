import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../src/language/line/readIntake.ts';
import { strict } from '../../../src/language/reader/modifierEffects.ts';
import { readAnswer } from '../../../src/language/reply/readAnswer.ts';
import { namesEmergency } from '../../../src/language/safety/namesEmergency.ts';
import { differInMeaning } from '../../../src/language/line/suggestSpellings.ts';
import { utteranceOf } from '../../../src/language/utterance.ts';
import { exercises } from '../../fixtures/exercises.ts';
import { goldenRules, goldenSafety } from '../../fixtures/golden.ts';
import { guideline } from '../../fixtures/guideline.ts';

const intake = (text: string) => readIntake(guideline, utteranceOf(text));

/** The words in brackets of rule T4; a sign and a prefix are no words. */
const doubting = (/\(([^)]+)\)/.exec(goldenRules.freeText['T4']?.rule ?? '')?.[1] ?? '')
  .split(',')
  .map((word) => word.trim())
  .filter((word) => /^[a-z]+$/.test(word));

test.each(doubting)(
  'T4: "%s" before a finding is known for what it is, and takes it back or leaves it open',
  (word) => {
    exercises('T4');
    const reading = readAnswer(
      guideline,
      guideline.questions.liverDistribution,
      utteranceOf(`${word} diffuse`),
    );
    expect(reading.kind).not.toBe('answer');
    expect(reading.kind === 'ask' ? reading.reason : '').not.toMatch(/not understood/i);
    expect(intake(`${word} diffuse`).facts).toEqual([]);
  },
);

describe('W4: what the emergency line names is recognised', () => {
  const line = /"([^"]+):/.exec(goldenSafety.statements['W4'] ?? '')?.[1] ?? '';
  test.each(line.split(', ').flatMap((part) => part.split(/ or (?=\w+ obstruction)/)))('%s', (named) => {
    exercises('W4');
    const words = named === 'bowel' ? 'bowel obstruction' : named;
    expect(namesEmergency(utteranceOf(words))).toBe(true);
  });
});

describe('W19: a special situation that is denied is none', () => {
  const words = goldenSafety.situations
    .flatMap((one) => one.words)
    .filter((word) => !/^an age|\d/.test(word));
  test.each(words)('%s', (word) => {
    exercises('W19');
    expect(intake(word).situations).toHaveLength(1);
    for (const denied of [`no ${word}`, `not ${word}`])
      expect([denied, intake(denied).situations]).toEqual([denied, []]);
  });
});

test('a special situation in the clause of a number leaves it in doubt', () => {
  const values: Readonly<Record<string, string>> = { performanceStatus: 'ECOG 1', ki67: 'Ki-67 4%' };
  for (const question of strict) {
    const value = values[question] ?? '';
    expect([value, intake(value).facts.length]).toEqual([value, 1]);
    for (const word of ['pregnant', 'cirrhosis', 'lymphoma']) {
      expect(intake(`${value} ${word}`).facts.map((fact) => fact.question)).not.toContain(question);
    }
  }
});

test('a sign that is not known is a doubt for what stands on either side of it', () => {
  for (const text of ['†, ascites', 'ascites, †', 'ascites, ⌀, jaundiced', 'ECOG 1, †, Ki-67 4%']) {
    const { facts, doubtful } = intake(text);
    expect([text, facts]).toEqual([text, []]);
    expect(doubtful.length).toBeGreaterThan(0);
  }
});

describe('a spelling is not offered that turns a meaning round', () => {
  test.each([
    ['regressed', 'progressed'],
    ['resectable', 'unresectable'],
    ['operable', 'inoperable'],
    ['regular', 'irregular'],
    ['functioning', 'nonfunctioning'],
    ['hypoglycaemia', 'hyperglycaemia'],
    ['resected', 'resectable'],
    ['net', 'nec'],
  ])('%s: %s', (typed, offered) => {
    expect(differInMeaning(typed, offered)).toBe(true);
    expect(differInMeaning(offered, typed)).toBe(true);
    expect(differInMeaning(typed, typed)).toBe(false);
  });
});

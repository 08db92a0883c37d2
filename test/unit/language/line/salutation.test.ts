import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const sure = (line: string): readonly string[] =>
  readIntake(guideline, utteranceOf(line)).facts.map(({ question }) => question);

describe('whom a letter addresses is nobody of whom it tells', () => {
  const letter = 'ileal NET G1, Ki-67 2%, ECOG 1, liver only';
  test.each([
    'Dear colleague',
    'Dear colleagues',
    'Dear team',
    'Dear friend',
    'Dear Dr',
    'Hi all',
    'Hello colleague',
    'Good morning colleagues',
  ])('%s', (greeting) => {
    for (const joint of [', ', ': ', '\n', '. '])
      expect([joint, sure(`${greeting}${joint}${letter}`)]).toEqual([joint, sure(letter)]);
  });

  test('a colleague who is ill is somebody else', () => {
    expect(sure('her colleague has ECOG 3')).toEqual([]);
    expect(sure('my friend: ileal NET, ECOG 1')).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { setAnki } from '../../../../src/quiz/sets/anki.ts';
import { quiz } from '../../../fixtures/quiz.ts';
import { setOf } from './setOf.ts';

/** Read by the rules of Anki's manual ("Text Files"): lines with # before the first note, then fields with tabs between. */
function read(text: string) {
  const lines = text.split('\n').filter((line) => line !== '');
  const headers = lines.filter((line) => line.startsWith('#'));
  return { headers, notes: lines.slice(headers.length).map((line) => line.split('\t')) };
}

test('a set is read back as a note for each item, with its options and its tags', () => {
  const set = setOf(14, 3);
  const { headers, notes } = read(setAnki(quiz, set));
  expect(headers).toContain('#separator:tab');
  expect(notes.map(([id]) => id)).toEqual(set.entries.map(({ item }) => item.id));
  notes.forEach(([, front = '', back = '', tags], index) => {
    const entry = set.entries[index];
    expect(front.match(/<li>/g)).toHaveLength(entry?.item.options.length ?? -1);
    expect(back.match(/<p><b>[a-e]\)/g)).toHaveLength(entry?.item.options.length ?? -1);
    expect(tags).toBe(`${entry?.topic.id} ${entry?.item.kind}`);
    expect(`${front}${back}`).not.toMatch(/[\t\n]/);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '../../../../src/quiz/item/item.ts';
import { setAnki } from '../../../../src/quiz/sets/anki.ts';
import type { QuizSet } from '../../../../src/quiz/sets/quizSet.ts';
import { quiz } from '../../../fixtures/quiz.ts';
import { readAnki, textOfHtml } from '../../../fixtures/readAnki.ts';
import { setOf } from './setOf.ts';

const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();

test('the reader reads examples of the manual', () => {
  const text = [
    '#separator:Semicolon',
    '#html:false',
    '#tags column:3',
    '# no header, a comment',
    'hello;"this is',
    'a two line answer";one two',
    '#another comment',
    '"this includes a ; (semicolon)";"with ""escaped quotes"" in it";',
    'too short',
    'too;long;tag;lost',
    'not "quoted";x;y',
  ].join('\r\n');
  const { headers, notes } = readAnki(text);
  expect(headers).toMatchObject({ separator: 'Semicolon', html: 'false' });
  expect(notes).toEqual([
    { guid: null, fields: ['hello', 'this is\r\na two line answer'], tags: ['one', 'two'] },
    { guid: null, fields: ['this includes a ; (semicolon)', 'with "escaped quotes" in it'], tags: [] },
    { guid: null, fields: ['too short', ''], tags: [] },
    { guid: null, fields: ['too', 'long'], tags: ['tag'] },
    { guid: null, fields: ['not "quoted"', 'x'], tags: ['y'] },
  ]);
  expect(() => readAnki('a\t"never closed\n')).toThrow('never closed');
  expect(() => readAnki('#guid column:5\na\tb\n')).toThrow('no column 5');
});

describe('a set', () => {
  const set = setOf(60, 3);
  const { headers, notes } = readAnki(setAnki(quiz, set));

  test('says how it is to be read, and its notes are those of the type "Basic"', () => {
    expect(headers).toMatchObject({ separator: 'tab', html: 'true', notetype: 'Basic' });
    for (const { fields } of notes) expect(fields).toHaveLength(2);
  });

  test('has a note for each item, under its id, with topic and kind as tags', () => {
    expect(notes.map(({ guid }) => guid)).toEqual(set.entries.map(({ item }) => item.id));
    expect(new Set(notes.map(({ guid }) => guid)).size).toBe(60);
    expect(notes.map(({ tags }) => tags)).toEqual(
      set.entries.map(({ topic, item }) => [topic.id, item.kind]),
    );
  });

  test('says on the front what is asked, and on the back what is right and why', () => {
    set.entries.forEach(({ item }, index) => {
      const [front = '', back = ''] = notes[index]?.fields ?? [];
      expect(textOfHtml(front).map(oneSpace)).toEqual(
        [...(item.case?.text ?? []), item.stem, ...item.options.map(({ label }) => label)].map(oneSpace),
      );
      const told = textOfHtml(back).map(oneSpace);
      for (const { id, label, right, why, wouldBeRight } of item.options) {
        const line = told.find((one) => one.startsWith(oneSpace(`${id}) ${label}: `)));
        expect(line).toContain(`: ${right ? 'Right.' : 'Not right.'}`);
        expect(line).toContain(oneSpace(why));
        expect(line).toContain(oneSpace(wouldBeRight ?? ''));
      }
      expect(told.join('\n')).toContain(oneSpace(item.lesson));
      expect(told.join('\n')).toContain('not for the care of a patient');
    });
  });
});

/** Strings that are rich in what Anki or HTML gives a meaning to. */
const awkward = fc
  .string({
    unit: fc.constantFrom(
      ...Array.from('"#<>&;,a 5é'),
      '\t',
      '\n',
      '\r\n',
      '""',
      '<b>',
      '&amp;',
      '#html:false',
    ),
    minLength: 1,
    maxLength: 12,
  })
  .filter((text) => text.trim() !== '');

test('special signs come back as they went in', () => {
  const [made] = setOf(1, 3).entries;
  if (!made) throw new Error('No entry.');
  fc.assert(
    fc.property(awkward, fc.array(awkward, { minLength: 3, maxLength: 5 }), awkward, (stem, labels, why) => {
      const options = labels.map((label, index): Item['options'][number] => ({
        id: 'abcde'[index] ?? '',
        label,
        means: { kind: 'noQuestion' },
        right: index === 0,
        why,
        edge: null,
        provenance: [{ tag: 'EXPERT', refs: [] }],
        wouldBeRight: null,
        synonyms: [],
      }));
      const item: Item = { ...made.item, case: null, stem, options };
      const strange: QuizSet = { ...setOf(1, 3), entries: [{ ...made, item }] };
      const { notes } = readAnki(setAnki(quiz, strange));
      expect(notes).toHaveLength(1);
      const [front = '', back = ''] = notes[0]?.fields ?? [];
      expect(textOfHtml(front).map(oneSpace)).toEqual([stem, ...labels].map(oneSpace));
      expect(textOfHtml(back).map(oneSpace).join('\n')).toContain(oneSpace(why));
    }),
    { numRuns: 300 },
  );
});

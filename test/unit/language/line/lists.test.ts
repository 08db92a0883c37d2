import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';
import { isSure } from '../../../fixtures/modifiedClauses.ts';
import { optionSynonyms } from '../../../fixtures/optionSynonyms.ts';
import { sampled } from '../../../fixtures/sampled.ts';

const sureOf = (line: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    readIntake(guideline, utteranceOf(line)).facts.map(({ question, answer }) => [question, answer]),
  );

const roman = (at: number): string => ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][at] ?? '';
const letter = (at: number): string => 'abcdefghi'.charAt(at);

/** How the items of a list are numbered, and what stands between them. */
const forms: Readonly<Record<string, (items: readonly string[]) => string>> = {
  brackets: (items) => items.map((item, at) => `(${at + 1}) ${item}`).join(' '),
  'square brackets': (items) => items.map((item, at) => `[${at + 1}] ${item}`).join(' '),
  'full stops': (items) => items.map((item, at) => `${at + 1}. ${item}`).join(' '),
  'closing brackets': (items) => items.map((item, at) => `${at + 1}) ${item}`).join('; '),
  letters: (items) => items.map((item, at) => `(${letter(at)}) ${item}`).join('; '),
  questions: (items) => items.map((item, at) => `Q${at + 1} ${item}`).join(' | '),
  'letters and brackets': (items) => items.map((item, at) => `${letter(at)}) ${item}`).join('\n'),
  capitals: (items) => items.map((item, at) => `${letter(at).toUpperCase()}. ${item}`).join('\n'),
  romans: (items) => items.map((item, at) => `${roman(at)}. ${item}`).join('\n'),
  'whole questions': (items) => items.map((item, at) => `Question ${at + 1} - ${item}`).join('\n'),
  bullets: (items) => items.join(' • '),
  paragraphs: (items) => items.map((item) => `${item} ¶`).join(' '),
  'spoken signs': (items) => `${items.join(' full stop ')} full stop`,
  hashes: (items) => items.map((item, at) => `#${at + 1} ${item}`).join('\n'),
};
const ofLines = (items: readonly string[]): string => items.map((item, at) => `${at + 1} ${item}`).join('\n');

describe('the numbers of a list say nothing of its items', () => {
  const items = ['ileal NET', 'performance status 1', 'liver only', 'diffuse liver metastases'];

  test.each(Object.entries({ ...forms, 'bare numbers': ofLines }))('%s', (_name, numbered) => {
    expect(sureOf(numbered(items))).toEqual(sureOf(items.join('\n')));
  });

  test.each([
    ['liver metastases\n2 lesions, largest 15 mm', 'ablationNumbers'],
    ['1 bone metastasis\n2 liver lesions, largest 15 mm', 'ablationNumbers'],
  ])('what counts stays a count: %s', (line, question) => {
    expect(sureOf(line)).toHaveProperty(question);
  });
});

describe('what stands before a list bears on each of its items', () => {
  const headings = [
    'No evidence of',
    'Ruled out:',
    'There is no sign of any of these:',
    'Family history:',
    'Her mother has',
    'If',
    'Hypothetically:',
    'Not the case:',
    'The CT of last week that was seen at the meeting of this morning shows no evidence of:',
    'Criteria of the trial:',
    'Question:',
  ];
  const items = optionSynonyms.filter(
    (one) =>
      /^\p{L}/u.test(one.text) && !/[,;:/.()]/.test(one.text) && isSure(one.text, one.question, one.answer),
  );
  // In the midst of a sentence such marks may point to a note, or to a quarter of a year.
  const notWithin: ReadonlySet<string> = new Set([
    'square brackets',
    'questions',
    'whole questions',
    'bullets',
    'paragraphs',
    'capitals',
    'romans',
  ]);
  const cases = headings.flatMap((heading) =>
    Object.entries(forms)
      // A full stop ends what a heading holds for, spoken out as well.
      .filter(([name]) => name !== 'spoken signs' && (heading.endsWith(':') || !notWithin.has(name)))
      .flatMap(([, numbered]) =>
        items.flatMap((one) =>
          [' ', '\n'].map((gap) => ({
            one,
            line: `${heading}${gap}${numbered([one.text, 'ascites', one.text])}`,
          })),
        ),
      ),
  );

  sampled('of statements of every question', { quick: 200, full: 12_000 }, (size) => {
    const step = Math.max(1, Math.floor(cases.length / size));
    const sure = cases
      .filter((_one, at) => at % step === 0)
      .filter(({ one, line }) => isSure(line, one.question, one.answer))
      .map(({ line }) => line);
    expect(sure).toEqual([]);
  });
});

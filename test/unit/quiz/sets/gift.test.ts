import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item } from '../../../../src/quiz/item/item.ts';
import { setGift } from '../../../../src/quiz/sets/gift.ts';
import { quiz } from '../../../fixtures/quiz.ts';
import type { QuizSet } from '../../../../src/quiz/sets/quizSet.ts';
import { readGift } from '../../../fixtures/readGift.ts';
import { tagWords } from '../../../../src/guideline/notation/words.ts';
import { mayBeShown } from '../../../../src/engine/describeSources.ts';
import { documentsOf } from '../../../../src/guideline/source.ts';
import { setOf } from './setOf.ts';

const { sources } = quiz.guideline;

const drawn = setOf(60, 2);

/** The kinds of today have one right option: more are marked right in some items, as the format must carry them. */
const set: QuizSet = {
  ...drawn,
  entries: drawn.entries.map((entry, index) => {
    const added = Math.min(index % 3, entry.item.options.length - 2);
    const more = entry.item.options
      .filter(({ right }) => !right)
      .slice(0, added)
      .map(({ id }) => id);
    return {
      ...entry,
      item: {
        ...entry.item,
        many: added > 0,
        options: entry.item.options.map((option) => ({
          ...option,
          right: option.right || more.includes(option.id),
        })),
      },
    };
  }),
};
const [about, ...read] = readGift(setGift(quiz, set));

test('the reader reads examples of the published syntax', () => {
  const [blank, grant, many] = readGift(
    [
      '$CATEGORY: a/b',
      '// note [tag:x]\n::Q0:: Only \\{text\\}\\nnew line',
      "::Q1\\:a::[plain]Who's buried?{\n=no one#Right \\#1.\n~Grant # Not he ####All\\: \\\\n of it}",
      '::Q2:: Two {~%50%A ~%50%B#yes ~%-100%C}',
    ].join('\n\n'),
  );
  expect(blank).toMatchObject({ title: 'Q0', category: 'a/b', text: 'Only {text}\nnew line', options: [] });
  expect(blank?.comments).toEqual(['// note [tag:x]']);
  expect(grant).toMatchObject({
    title: 'Q1:a',
    format: 'plain',
    text: "Who's buried?",
    single: true,
    options: [
      { text: 'no one', weight: 100, feedback: 'Right #1.' },
      { text: 'Grant', weight: 0, feedback: 'Not he' },
    ],
    generalFeedback: 'All: \\n of it',
  });
  expect(many).toMatchObject({ single: false });
  expect(many?.options.map(({ text, weight, feedback }) => [text, weight, feedback])).toEqual([
    ['A', 50, ''],
    ['B', 50, 'yes'],
    ['C', -100, ''],
  ]);
});

test('every item is there in order, as plain text, with its case, its options and no other', () => {
  expect(read).toHaveLength(60);
  set.entries.forEach(({ item, number }, index) => {
    const question = read[index];
    expect(question?.title.startsWith(String(number).padStart(2, '0'))).toBe(true);
    expect(question?.format).toBe('plain');
    expect(question?.text).toBe([...(item.case?.text ?? []), item.stem].join('\n\n'));
    expect(question?.options.map(({ text }) => text)).toEqual(item.options.map(({ label }) => label));
    expect(question?.category).toBe('NET liver pathway/60 items, seed 2');
  });
});

test('right options weigh 100 together, wrong ones take away where several are right', () => {
  const rights = new Set<number>();
  set.entries.forEach(({ item }, index) => {
    const { options = [], single } = read[index] ?? {};
    const right = options.filter(({ weight }) => weight > 0);
    rights.add(right.length);
    expect(right.map(({ text }) => text)).toEqual(
      item.options.flatMap((option) => (option.right ? [option.label] : [])),
    );
    expect(right.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100, 3);
    expect(single).toBe(right.length === 1);
    const wrong = options.filter(({ weight }) => weight <= 0);
    for (const { weight } of wrong) {
      expect(weight).toBeCloseTo(right.length === 1 ? 0 : -100 / right.length, 3);
    }
  });
  expect(rights).toEqual(new Set([1, 2, 3]));
});

test('weights are among those that Moodle accepts', () => {
  // question_bank::fraction_options_full: with another one an import stops.
  const accepted = [100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 0];
  for (const { weight } of read.flatMap(({ options }) => options)) {
    expect(accepted).toContain(Math.abs(weight));
  }
});

test('each option keeps its feedback, each item its lesson, sources and what it is not for', () => {
  set.entries.forEach(({ item }, index) => {
    const { options = [], generalFeedback = '' } = read[index] ?? {};
    item.options.forEach((option, place) => {
      const feedback = options[place]?.feedback ?? '';
      expect(feedback).toContain(option.why);
      expect(feedback).toContain(option.wouldBeRight ?? '');
      expect(feedback.startsWith(option.right ? 'Right.' : 'Not right.')).toBe(true);
      for (const { tag, refs } of option.provenance) {
        expect(feedback).toContain([tagWords[tag], refs.join(', ')].filter(Boolean).join(' '));
        for (const { citation, link } of refs
          .flatMap((ref) => documentsOf(sources, ref))
          .filter(mayBeShown)) {
          expect(generalFeedback).toContain(citation);
          expect(generalFeedback).toContain(link ?? '');
        }
      }
    });
    expect([generalFeedback, ...options.map(({ feedback }) => feedback)].join('\n')).toContain(item.lesson);
    expect(generalFeedback).toContain('not for the care of a patient');
  });
});

test('the notice stands first, where a person who takes the quiz sees it', () => {
  expect(about?.options).toEqual([]);
  expect(about?.title).toContain('About this set');
});

/** Strings that are rich in what GIFT gives a meaning to. */
const awkward = fc
  .oneof(
    fc.string({
      unit: fc.constantFrom(
        ...Array.from('~=#{}:\\n[]%/$-> 5a'),
        '\n',
        '\n\n',
        '//',
        '####',
        '::',
        '[html]',
        '%50%',
        'é',
      ),
      minLength: 1,
    }),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  )
  .map((text) => text.replace(/\r\n?/g, '\n').trim())
  .filter((text) => text !== '');

test('special signs come back as they went in', () => {
  fc.assert(
    fc.property(
      fc.array(awkward, { minLength: 3, maxLength: 5 }),
      awkward,
      awkward,
      awkward,
      fc.integer({ min: 1, max: 2 }),
      (labels, stem, why, lesson, rights) => {
        const options = labels.map((label, index): Item['options'][number] => ({
          id: 'abcde'[index] ?? '',
          label,
          means: { kind: 'noQuestion' },
          right: index < rights,
          why: `${why}${index}`,
          edge: null,
          provenance: [{ tag: 'EXPERT', refs: [] }],
          wouldBeRight: null,
          synonyms: [],
        }));
        const [made] = set.entries;
        if (!made) throw new Error('No entry.');
        const item: Item = { ...made.item, case: null, stem, lesson, options, many: rights > 1 };
        const strange: QuizSet = { ...set, entries: [{ ...made, item }] };
        const [, question] = readGift(setGift(quiz, strange));
        expect(question?.text).toBe(stem);
        expect(question?.options.map(({ text }) => text)).toEqual(labels);
        expect(question?.options.map(({ weight }) => weight > 0)).toEqual(options.map(({ right }) => right));
        question?.options.forEach(({ feedback }, index) => expect(feedback).toContain(`${why}${index}`));
        // A lesson that an explanation tells already is not told again.
        const told = [
          question?.generalFeedback,
          ...(question?.options ?? []).map(({ feedback }) => feedback),
        ];
        expect(told.some((text) => text?.includes(lesson))).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

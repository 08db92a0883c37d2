import { beforeAll, expect, test } from 'vitest';
import { contradictions } from '../../../src/cli/verbs/quizCheck/contradictions.ts';
import { textFaults } from '../../../src/cli/verbs/quizCheck/readText.ts';
import { fairOptionFaults } from '../../../src/cli/verbs/quizCheck/fairOptions.ts';
import { itemWritingFaults } from '../../../src/cli/verbs/quizCheck/itemWriting.ts';
import { rightFaults } from '../../../src/cli/verbs/quizCheck/rightOptions.ts';
import { checkItems, type Draw, evenly } from '../../../src/cli/verbs/quizCheck/run.ts';
import { wordingFaults } from '../../../src/cli/verbs/quizCheck/wording.ts';
import { type Item, itemKinds } from '../../../src/quiz/item/item.ts';
import { quiz } from '../../fixtures/quiz.ts';
import { sampled } from '../../fixtures/sampled.ts';

interface Run {
  readonly name: string;
  readonly sizes: { readonly quick: number; readonly full: number };
  /** @param count of the items that are drawn */
  readonly draw: (count: number) => Draw;
  /** What the run of full size must have met in full. */
  readonly reaches: readonly string[];
}

const runs: readonly Run[] = [
  {
    name: 'of every kind at every node',
    sizes: { quick: 40, full: 476 },
    draw: (count) => (index) => evenly(quiz)(Math.floor((index * 476) / count)),
    reaches: [
      'kinds',
      'questions and outcomes',
      'kinds at their nodes',
      'options of questions, in a generated case',
      'answer classes, in a generated case',
    ],
  },
  {
    name: 'on closed options',
    sizes: { quick: 50, full: 900 },
    draw: () => () => ({ kind: 'closedOption' }),
    reaches: ['exclusions'],
  },
  {
    name: 'on cut-offs',
    sizes: { quick: 50, full: 300 },
    draw: () => () => ({ kind: 'cutoff' }),
    reaches: ['cut-off bands'],
  },
];

for (const { name, sizes, draw, reaches } of runs) {
  sampled(`items ${name} are right by the oracle and as texts`, sizes, (count) => {
    const report = checkItems(quiz, { count, seed: 1, draw: draw(count) });
    expect(report.faults).toEqual([]);
    expect(report.items).toBe(count);
    expect(report.differentCases).toBe(report.cases);
    const inFull = report.reached.filter(({ missing }) => missing.length === 0).map(({ what }) => what);
    expect(inFull).toEqual(expect.arrayContaining(count === sizes.full ? [...reaches] : []));
  });
}

/** What the check must find; each is a fault that a generator could make. */
const blemishes: readonly {
  readonly name: string;
  readonly found: (item: Item) => readonly string[];
  readonly spoil: (item: Item) => Item | null;
}[] = [
  {
    name: 'a right option marked wrong, and a wrong one right',
    found: rightFaults,
    // "What has changed?" may be answered by several rows that bear on the node.
    spoil: (item) =>
      item.kind === 'update'
        ? null
        : { ...item, options: item.options.map((option) => ({ ...option, right: !option.right })) },
  },
  {
    name: 'a case whose fitness cannot be read',
    found: textFaults,
    spoil: (item) =>
      withText(item, (text) => text.map((part) => part.replace(/\b(?:ECOG|Karnofsky)\b/g, 'status'))),
  },
  {
    name: 'a case that states what its route does not know',
    found: textFaults,
    spoil: (item) =>
      item.case?.answers.some(({ question }) => question === 'sstrImaging')
        ? null
        : withText(item, (text) => [...text, 'DOTATATE PET is positive in all lesions.']),
  },
  {
    name: 'a case that states the contrary besides',
    found: textFaults,
    spoil: (item) =>
      item.case?.answers.some(({ answer }) => answer === 'poor')
        ? withText(item, (text) => ['The tumour is well differentiated: a well-differentiated NET.', ...text])
        : withText(item, (text) => ['It is a poorly differentiated carcinoma.', ...text]),
  },
  {
    name: 'a case that contradicts itself',
    found: contradictions,
    spoil: (item) =>
      item.case?.vignette !== null
        ? null
        : {
            ...item,
            case: {
              ...item.case,
              answers: [
                ...item.case.answers,
                { question: 'transplantScreen', answer: 'meetsAll' },
                { question: 'extrahepaticDisease', answer: 'limited' },
              ],
            },
          },
  },
  {
    name: 'the answer in the case',
    found: (item) => wordingFaults(item, quiz),
    spoil: (item) =>
      withText(item, (text) => [...text, item.options.find(({ right }) => right)?.label ?? '']),
  },
  {
    name: 'two equal options',
    found: (item) => wordingFaults(item, quiz),
    spoil: (item) => ({
      ...item,
      options: item.options.map((option) => ({ ...option, label: item.options[0]?.label ?? '' })),
    }),
  },
  {
    name: 'one finding against two options',
    found: itemWritingFaults,
    spoil: (item) =>
      item.kind === 'caution'
        ? {
            ...item,
            options: item.options.map((option) =>
              option.right ? option : { ...option, why: 'This is for others; here the patient is ECOG 1.' },
            ),
          }
        : null,
  },
  {
    name: 'a limit that nothing in the case makes one think of',
    found: fairOptionFaults,
    spoil: (item) =>
      item.kind === 'closedOption' ? withText(item, () => ['The tumour is well differentiated.']) : null,
  },
  {
    name: 'a precaution whose words alone stand in the case',
    found: fairOptionFaults,
    spoil: (item) =>
      item.kind === 'caution'
        ? withText(item, () => [item.options.find(({ right }) => right)?.label ?? ''])
        : null,
  },
  {
    name: 'the name of the treatment in the case',
    found: itemWritingFaults,
    spoil: (item) => withText(item, (text) => [...text, 'Every point of the Milan-NET list is fulfilled.']),
  },
  {
    name: 'a precaution that is no request',
    found: itemWritingFaults,
    spoil: (item) =>
      item.kind === 'caution'
        ? { ...item, options: item.options.map((option) => ({ ...option, label: `The ${option.label}` })) }
        : null,
  },
  {
    name: 'the order of the chart as a reason',
    found: itemWritingFaults,
    spoil: (item) => ({
      ...item,
      options: item.options.map((option) => ({ ...option, why: `${option.why}, but not before “grade”` })),
    }),
  },
  {
    name: 'a slot without a value',
    found: (item) => wordingFaults(item, quiz),
    spoil: (item) => ({ ...item, stem: `${item.stem} undefined` }),
  },
];

function withText(item: Item, change: (text: readonly string[]) => readonly string[]): Item | null {
  if (item.case?.vignette !== null) return null;
  const text = change(item.case.text);
  return text.join() === item.case.text.join() ? null : { ...item, case: { ...item.case, text } };
}

/** Four items of each kind, made once for all blemishes. */
let sound: readonly Item[] = [];
beforeAll(() => {
  sound = itemKinds.flatMap((kind) => [1, 2, 3, 4].map((seed) => quiz.makeItem({ kind, seed })));
});

test.each(blemishes)('the check finds $name', ({ found, spoil }) => {
  const spoiled = sound.flatMap((item) => spoil(item) ?? []);
  expect(spoiled.length).toBeGreaterThan(3);
  for (const item of spoiled) expect({ id: item.id, faults: found(item) }).not.toMatchObject({ faults: [] });
});

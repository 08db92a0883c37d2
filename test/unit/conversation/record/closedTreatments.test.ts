import { describe, expect, test } from 'vitest';
import type { RecordDocument, RecordPart } from '../../../../src/conversation/record/recordDocument.ts';
import type { BesideRecommendation } from '../../../../src/conversation/messages/outcome/shownOutcome.ts';
import { recordOf } from '../../../../src/conversation/record/recordOf.ts';
import { partsInPlainText } from '../../../../src/conversation/record/plainText.ts';
import type { AnswerValue } from '../../../../src/guideline/answers.ts';
import type { OutcomeId } from '../../../../src/guideline/outcome.ts';
import type { CaseState } from '../../../../src/machine/cases.ts';
import { seeded } from '../../../../src/engine/random.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';
import { sampled } from '../../../fixtures/sampled.ts';
import { shortestRoutes } from '../../../fixtures/shortestRoutes.ts';
import { vignettes } from '../../../fixtures/vignettes.ts';

/**
 * By reading the dossier (2.6): what it says under an outcome as conditions and precautions of some of its options
 * alone, or as what comes after them.
 */
const saidOf: readonly {
  readonly outcome: OutcomeId;
  readonly options: readonly string[];
  readonly words: readonly string[];
}[] = [
  {
    outcome: 'prrt',
    options: ['prrt', 'edotreotide'],
    words: [
      'Stop a long-acting SSA before each cycle',
      'Eligibility per SNMMI 2024',
      'mostly in the first cycle',
      'mesenteric mass',
      'After earlier TARE or external beam to the liver (as C04)',
      'as progressed after PRRT',
    ],
  },
  {
    outcome: 'prrtOrChemoHighKi67',
    options: ['prrt'],
    words: [
      'Stop a long-acting SSA before each cycle',
      'mostly in the first cycle',
      'NETTER-2 excluded earlier TACE',
      'The EU label (2024 text)',
    ],
  },
  {
    outcome: 'targetedOrChemoPancreas',
    options: ['targeted', 'cabozantinib', 'surufatinib'],
    words: ['Everolimus: pneumonitis', 'Sunitinib: hypertension', 'Cabozantinib: grade 3'],
  },
];

/** Where it is said that an option is closed, and what is newer than the review, which is no advice. */
const elsewhere: ReadonlySet<RecordPart['id']> = new Set(['first', 'others', 'updates']);

function recordAt({ recommendation }: CaseState, beside: BesideRecommendation = {}): RecordDocument {
  if (recommendation === null) throw new Error('The case has no outcome.');
  return recordOf(guideline, recommendation, { at: 0 }, beside);
}

const textOf = (parts: readonly RecordPart[]): string => partsInPlainText(parts).join('\n');

/** What a record says of closed options beside the lines that close them, and what it does not say of open ones. */
function faultsAt(state: CaseState, beside: BesideRecommendation = {}): readonly string[] {
  const { parts } = recordAt(state, beside);
  const said = textOf(parts.filter(({ id }) => !elsewhere.has(id)));
  const options = parts.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'option');
  const texts = new Map(
    guideline.outcomes[state.outcome ?? 'prrt'].options.map(({ id, text }) => [text, id] as const),
  );
  const open = new Set(
    options
      .filter(({ closed }) => closed.length === 0)
      .map(({ text: [first] }) => texts.get(first?.text.trim() ?? '')),
  );
  return saidOf
    .filter(({ outcome }) => outcome === state.outcome)
    .flatMap((one) => {
      const isOpen = one.options.some((id) => open.has(id));
      return one.words
        .filter((words) => said.includes(words) !== isOpen)
        .map((words) => `${one.outcome}: “${words}” ${isOpen ? 'is missing' : 'is said of what is closed'}`);
    });
}

const vignette = (id: string): CaseState =>
  cases.follow(vignettes.find((one) => one.id === id)?.answers ?? {});

test('bug: where severe renal impairment closes PRRT the record told of its cycles, and what to do after it', () => {
  const text = textOf(recordAt(vignette('V17')).parts.filter(({ id }) => id !== 'updates'));
  expect(text).toContain('CLOSED: Severe renal impairment: PRRT must not be used');
  expect(text).not.toMatch(/Stop a long-acting SSA|first cycle|after PRRT\./u);
  // The caution that was named by a precaution alone.
  expect(text).not.toContain('C04');
});

describe('the record tells conditions and precautions of what is open, and of what is closed only that it is', () => {
  test.each(vignettes.filter(({ outcome }) => outcome !== 'mdtOutOfScope'))('$id', ({ answers }) => {
    expect(faultsAt(cases.follow(answers))).toEqual([]);
  });

  test('on the shortest route to each outcome, as it is and in each special situation', () => {
    const faults = shortestRoutes.flatMap(({ answers }) => {
      const state = cases.follow(answers);
      return [
        ...faultsAt(state),
        ...guideline.specialSituations.flatMap((one) => faultsAt(state, { situations: [one] })),
      ];
    });
    expect(faults).toEqual([]);
  });

  sampled('on routes taken at random', { quick: 60, full: 2_000 }, (size) => {
    const random = seeded(17);
    const states: CaseState[] = [];
    while (states.length < size) {
      let state = cases.start();
      while (state.question !== null) {
        const classes: readonly AnswerValue[] = guideline.questions[state.question].classes;
        state = cases.answer(state, state.question, random.pick(classes));
      }
      if (saidOf.some(({ outcome }) => outcome === state.outcome)) states.push(state);
    }
    expect(states.flatMap((state) => faultsAt(state))).toEqual([]);
    // Of each outcome with some closed, and with none.
    const closed = (state: CaseState): boolean =>
      saidOf.some(
        ({ outcome, options }) =>
          outcome === state.outcome &&
          state.recommendation?.options.some((one) => options.includes(one.id) && one.closed !== null),
      );
    expect(new Set(states.map(closed))).toEqual(new Set([true, false]));
  });
});

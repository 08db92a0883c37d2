import { judge } from '../../../coverage/oracle/index.ts';
import type { Answers, GivenAnswer } from '../../../guideline/answers.ts';
import { updates } from '../../../guideline/updates.ts';
import type { Item, ItemOption } from '../../../quiz/item/item.ts';
import { bandIn } from './cutoffBandOracle.ts';
import { areBothDefensible, isTrueAllTheSame, ofCarcinoidAlone } from './fairnessOracle.ts';
import { excludes } from './exclusionOracle.ts';

/**
 * Whether each option is marked as it should be, by the oracle: a reading of the dossier that shares no
 * line with the chart or the quiz.
 * @returns a sentence for each fault
 */
export function rightFaults(item: Item): readonly string[] {
  return checks[item.kind](item);
}

const answersOf = (given: readonly GivenAnswer[]): Answers =>
  Object.fromEntries(given.map(({ question, answer }) => [question, answer]));

const routeOf = ({ case: quizCase }: Item): Answers => answersOf(quizCase?.answers ?? []);
const allOf = ({ case: quizCase }: Item): Answers => ({
  ...answersOf(quizCase?.alsoStated ?? []),
  ...answersOf(quizCase?.answers ?? []),
});

/** Compares the mark of each option with what it should be; null for an option that must not be there. */
function compare(item: Item, shouldBe: (option: ItemOption) => boolean | null): readonly string[] {
  return item.options.flatMap((option) => {
    const wanted = shouldBe(option);
    if (wanted === null) return [`option "${option.label}" does not belong there`];
    return wanted === option.right
      ? []
      : [`option "${option.label}" should be ${wanted ? 'right' : 'wrong'}`];
  });
}

const checks: Readonly<Record<Item['kind'], (item: Item) => readonly string[]>> = {
  recommend: (item) => {
    const { outcome, advice } = judge(routeOf(item));
    return compare(item, ({ means }) => {
      if (means.kind === 'outcome') {
        if (outcome !== null && areBothDefensible(means.outcome, outcome, allOf(item))) return null;
        return means.outcome === outcome;
      }
      if (means.kind !== 'treatment' || advice === null) return null;
      const { first, together } = advice;
      return together.length > 0 ? together.includes(means.treatment) : means.treatment === first;
    });
  },
  nextQuestion: (item) => {
    const { pending } = judge(routeOf(item));
    return compare(item, ({ means }) => {
      if (means.kind === 'noQuestion') return pending === null;
      if (means.kind !== 'question') return null;
      const told: unknown = routeOf(item)[means.question];
      // What the case tells is wrong, unless it tells that it is not known.
      if (told !== undefined) return [told].flat().some((one) => saysNothing.includes(one)) ? null : false;
      return means.question === pending;
    });
  },
  counterfactual: (item) => {
    const known = allOf(item);
    const base = judge(known);
    return compare(item, ({ means }) => {
      if (means.kind !== 'change') return null;
      const after = judge({ ...known, [means.change.question]: means.change.answer });
      if (after.outcome === null) return null;
      if (after.outcome !== base.outcome) return true;
      // What comes first must not be another either, nor what must be minded.
      const minded = (all: typeof base): string => all.cautions.map(({ id }) => id).join();
      const isSame = after.advice?.first === base.advice?.first && minded(after) === minded(base);
      return isSame ? false : null;
    });
  },
  caution: (item) => {
    const cautions: readonly string[] = judge(routeOf(item)).cautions.map(({ id }) => id);
    const practised = item.caution;
    return [
      ...(practised !== null && cautions.includes(practised) ? [] : [`${String(practised)} does not fire`]),
      ...compare(item, ({ means }) => {
        if (means.kind !== 'caution') return null;
        if (cautions.includes(means.caution)) return true;
        return isTrueAllTheSame(means.caution, allOf(item)) ? null : false;
      }),
    ];
  },
  closedOption: (item) =>
    compare(item, ({ means }) =>
      means.kind === 'exclusion' ? excludes(means.exclusion, routeOf(item), allOf(item)) : null,
    ),
  update: (item) => {
    const rightOnes = item.options.filter(({ right }) => right);
    const bears = ({ means }: ItemOption): boolean =>
      means.kind === 'update' &&
      updates.some(
        ({ id, outcomes }) => id === means.update && outcomes.some((outcome) => outcome === item.node),
      );
    if (rightOnes.length !== 1 || !rightOnes.every(bears))
      return ['the right update does not bear on the node'];
    const told = item.case?.text.join(' ');
    if (
      told !== undefined &&
      !/carcinoid/i.test(told) &&
      rightOnes.some(({ means }) => means.kind === 'update' && ofCarcinoidAlone.includes(means.update))
    )
      return ['the right update is about carcinoid syndrome, which the patient does not have'];
    return compare(item, bears);
  },
  cutoff: (item) => {
    const [first] = item.options;
    const quantity = first?.means.kind === 'cutoffBand' ? (first.means.band.split('.')[0] ?? '') : '';
    const band = `${quantity}.${bandIn(item.stem, quantity)}`;
    return compare(item, ({ means }) => (means.kind === 'cutoffBand' ? means.band === band : null));
  },
};

/** Answers by which a case says that something is not known. */
const saysNothing: readonly unknown[] = ['unknown', 'notAssessed', 'notRecorded', 'notDone'];

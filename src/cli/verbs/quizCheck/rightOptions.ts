import { judge } from '../../../coverage/oracle/index.ts';
import type { Answers, GivenAnswer } from '../../../guideline/answers.ts';
import type { OutcomeId } from '../../../guideline/outcome.ts';
import { updates } from '../../../guideline/updates.ts';
import type { Item, ItemOption } from '../../../quiz/item/item.ts';
import { bandIn } from './cutoffBandOracle.ts';
import { isExcluded, isWrongStatement } from './exclusionOracle.ts';

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

/** What equal first choices the dossier gives (titles of 2.6). */
const firstChoices: Readonly<Partial<Record<OutcomeId, (answers: Answers) => readonly string[]>>> = {
  taceOrTarePreferred: ({ transarterialContraindications = [] }) =>
    transarterialContraindications.some(
      (entry) => entry === 'lungOrGiShunt' || entry === 'priorLiverRadiation',
    )
      ? ['cTACE', 'bland TAE']
      : ['cTACE', 'TARE'],
  prrtOrChemoHighKi67: () => ['PRRT', 'chemotherapy'],
  ssaFirstLine: () => ['lanreotide', 'octreotide LAR'],
  ablation: () => ['RFA', 'microwave ablation'],
  targetedOrChemoPancreas: () => ['targeted therapy', 'chemotherapy'],
};

const checks: Readonly<Record<Item['kind'], (item: Item) => readonly string[]>> = {
  recommend: (item) => {
    const { outcome } = judge(routeOf(item));
    return compare(item, ({ means }) => {
      if (means.kind === 'outcome') return means.outcome === outcome;
      if (means.kind !== 'treatment' || outcome === null) return null;
      return firstChoices[outcome]?.(routeOf(item)).includes(means.treatment) ?? null;
    });
  },
  nextQuestion: (item) => {
    const { pending } = judge(routeOf(item));
    return compare(item, ({ means }) => {
      if (means.kind === 'noQuestion') return pending === null;
      if (means.kind !== 'question' || means.question in routeOf(item)) return null;
      return means.question === pending;
    });
  },
  counterfactual: (item) => {
    const known = allOf(item);
    const base = judge(known).outcome;
    const after = item.options.map(({ means }) =>
      means.kind === 'change'
        ? judge({ ...known, [means.change.question]: means.change.answer }).outcome
        : null,
    );
    const target = after[item.options.findIndex(({ right }) => right)];
    if (!target || target === base) return ['the right change does not lead to another outcome'];
    return item.options.flatMap((option, index) => {
      const outcome = after[index];
      if (!outcome) return [`option "${option.label}" leads to no outcome`];
      return (outcome === target) === option.right
        ? []
        : [`option "${option.label}" leads to ${outcome} and is marked ${option.right ? 'right' : 'wrong'}`];
    });
  },
  caution: (item) => {
    const { cautions } = judge(routeOf(item));
    const practised = item.caution;
    return [
      ...(practised !== null && cautions.includes(practised) ? [] : [`${String(practised)} does not fire`]),
      ...compare(item, ({ means }) => (means.kind === 'caution' ? cautions.includes(means.caution) : null)),
    ];
  },
  closedOption: (item) =>
    compare(item, ({ means }) => {
      if (means.kind !== 'exclusion') return null;
      if (!means.exclusion.includes('.')) return isExcluded(means.exclusion, routeOf(item));
      return isWrongStatement(means.exclusion, routeOf(item)) ? false : null;
    }),
  update: (item) => {
    const rightOnes = item.options.filter(({ right }) => right);
    const bears = ({ means }: ItemOption): boolean =>
      means.kind === 'update' &&
      (updates[means.update]?.outcomes.some((outcome) => outcome === item.node) ?? false);
    if (rightOnes.length !== 1 || !rightOnes.every(bears))
      return ['the right update does not bear on the node'];
    // "What does it change?" may list changes that bear on the node too; "which bears on it?" may not.
    const asksWhich = !rightOnes.some(
      ({ means }) => means.kind === 'update' && item.stem.includes(nameOf(means.update)),
    );
    return asksWhich ? compare(item, bears) : [];
  },
  cutoff: (item) => {
    const [first] = item.options;
    const quantity = first?.means.kind === 'cutoffBand' ? (first.means.band.split('.')[0] ?? '') : '';
    const band = `${quantity}.${bandIn(item.stem, quantity)}`;
    return compare(item, ({ means }) => (means.kind === 'cutoffBand' ? means.band === band : null));
  },
};

/** The first word of an update, by which its name in a stem is known. */
function nameOf(index: number): string {
  return namesInStems[index] ?? '-';
}

/** Words by which an update is named when it is asked what it changes, in the order of the guideline. */
const namesInStems: readonly string[] = [
  'WHO classification',
  'Licensing of PRRT',
  'NETTER-1',
  'NETTER-2',
  'COMPETE',
  'OCLURANDOM',
  'Salvage PRRT',
  'COMPOSE',
  'CABINET',
  'E2211',
  'AXINET',
  'belzutifan',
  'telotristat',
  'SORENTO',
  'RETNET',
  'Meta-analysis of TAE',
  'TARE: long-term',
  'carcinoid syndrome (2022)',
  'ENETS guidance of 2023',
  'ASCO guideline',
  'transplantation (2016',
  'NORDIC',
  'peri-operative octreotide',
  'lower threshold for debulking',
  'SSTR PET in place',
];

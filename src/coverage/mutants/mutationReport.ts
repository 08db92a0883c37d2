import type { GuidelineStamp } from '../../engine/recommend.ts';
import type { Answers } from '../../guideline/answers.ts';
import { type BatterySource, batterySources } from './battery.ts';
import { type Mutant, type MutantKind, mutantKinds } from './operators/mutant.ts';
import type { Fate } from './tryMutant.ts';

export interface Tried {
  readonly mutant: Mutant;
  readonly fate: Fate;
}

interface Listed {
  readonly id: string;
  readonly description: string;
}

/** The result of a run over all mutants, as `--json` writes it. */
export interface MutationReport {
  readonly format: 'nelm-mutants/1';
  readonly guideline: GuidelineStamp;
  readonly seed: number;
  readonly milliseconds: number;
  readonly ended: 'allMutants' | 'interrupted';
  /** Routes tried before the search, and ends of routes that what is advised can tell apart. */
  readonly routes: Readonly<Record<BatterySource | 'ends', number>>;
  readonly mutants: number;
  readonly operators: readonly {
    readonly kind: MutantKind;
    readonly mutants: number;
    readonly killed: number;
    readonly equivalent: number;
    readonly survived: number;
  }[];
  /** How many mutants each kind of route killed; those of a later kind were missed by all before it. */
  readonly killedBy: Readonly<Record<BatterySource | 'search', number>>;
  /** Each with the route that tells it from the chart and that the oracle let pass. */
  readonly survivors: readonly (Listed & { readonly answers: Answers })[];
  /** Each with the size of the search that found no route to tell it from the chart. */
  readonly equivalent: readonly (Listed & { readonly places: number; readonly answersTried: number })[];
  /** Routes on which the unchanged chart and the oracle disagree; empty unless something is wrong. */
  readonly baseline: readonly Answers[];
}

type Frame = Pick<MutationReport, 'guideline' | 'seed' | 'milliseconds' | 'ended' | 'routes' | 'baseline'>;

/** The report of a run from what became of each mutant. */
export function mutationReport(tried: readonly Tried[], frame: Frame): MutationReport {
  const count = (wanted: (tried: Tried) => boolean): number => tried.filter(wanted).length;
  const sources = [...batterySources, 'search'] as const;
  return {
    format: 'nelm-mutants/1',
    ...frame,
    mutants: tried.length,
    operators: mutantKinds.map((kind) => {
      const ended = (fate: Fate['fate']): number =>
        count((one) => one.mutant.kind === kind && one.fate.fate === fate);
      return {
        kind,
        mutants: count(({ mutant }) => mutant.kind === kind),
        killed: ended('killed'),
        equivalent: ended('equivalent'),
        survived: ended('survived'),
      };
    }),
    killedBy: Object.fromEntries(
      sources.map((by) => [by, count(({ fate }) => fate.fate === 'killed' && fate.by === by)]),
    ) as MutationReport['killedBy'],
    survivors: tried.flatMap(({ mutant: { id, description }, fate }) =>
      fate.fate === 'survived' ? [{ id, description, answers: fate.answers }] : [],
    ),
    equivalent: tried.flatMap(({ mutant: { id, description }, fate }) =>
      fate.fate === 'equivalent' ? [{ id, description, places: fate.places, answersTried: fate.tried }] : [],
    ),
  };
}

const kindTitles: Readonly<Record<MutantKind, string>> = {
  retargetEdge: 'edge led elsewhere',
  swapEdges: 'two neighbouring edges swapped',
  negateGuard: 'guard negated',
  dropEdge: 'edge dropped',
  dropCondition: 'guard dropped, edge always taken',
  shiftCutoff: 'cut-off shifted by its smallest step',
  flipInclusion: 'cut-off flipped (at least, above)',
  dropOption: 'option of a guard dropped',
  swapOutcomes: 'two outcomes swapped',
  shiftFactCutoff: 'cut-off of a derived fact shifted',
  dropCaution: 'caution dropped',
  changeCaution: "caution's condition changed",
  changeSeverity: 'severity of a caution changed',
  swapStops: 'two stops swapped',
  dropListedOption: 'option dropped',
  swapOptions: 'two neighbouring options swapped',
  changeOnlyWhen: '"only when" of an option changed',
  changeFirstWhen: '"first when" of an option changed',
  dropClosure: 'closure taken from an option',
  swapClosures: 'two closures of an option swapped',
  changeClosure: "closure's condition changed",
  dropOptionCondition: 'condition taken from an option',
  changeOptionCondition: 'expression of a condition changed',
  dropProhibition: 'prohibition taken from an option',
  changeTitle: 'title variant dropped or changed',
  changeTogether: 'pair dropped or changed',
  changeFirstScreen: 'first-screen line dropped or changed',
};

/** The report for a terminal. */
export function mutationText(report: MutationReport): string {
  const row = (title: string, cells: readonly (string | number)[]): string =>
    `  ${title.padEnd(38)}${cells.map((cell) => String(cell).padStart(12)).join('')}`;
  const sum = (part: 'mutants' | 'killed' | 'equivalent' | 'survived'): number =>
    report.operators.reduce((total, operator) => total + operator[part], 0);
  const { killedBy, routes } = report;
  return [
    `Chart mutants of ${report.guideline.id} ${report.guideline.version} (${report.guideline.hash.slice(0, 12)}), seed ${report.seed}`,
    '',
    row('fault', ['mutants', 'killed', 'equivalent', 'survived']),
    ...report.operators.map(({ kind, mutants, killed, equivalent, survived }) =>
      row(kindTitles[kind], [mutants, killed, equivalent, survived]),
    ),
    row('all', [sum('mutants'), sum('killed'), sum('equivalent'), sum('survived')]),
    '',
    `Killed by the ${routes.transitions} routes for transitions: ${killedBy.transitions}; then by the ${routes.transitionPairs} for transition pairs: ${killedBy.transitionPairs}; by ${routes.probes} probes at the boundaries: ${killedBy.probes}; by a search for the difference, faults in what is advised at all ${routes.ends} ends that it can tell apart: ${killedBy.search}.`,
    ...equivalentText(report),
    ...report.survivors.flatMap(({ description, answers }) => [
      '',
      `SURVIVED: ${description}`,
      `  This route tells it from the chart, and the oracle lets it pass: ${JSON.stringify(answers)}`,
    ]),
    ...report.baseline.map(
      (answers) => `The unchanged chart and the oracle disagree on ${JSON.stringify(answers)}`,
    ),
    '',
    `${verdict(report)} ${(report.milliseconds / 1_000).toFixed(1)} s.`,
    '',
  ].join('\n');
}

function equivalentText({ equivalent }: MutationReport): readonly string[] {
  if (equivalent.length === 0) return [];
  const places = equivalent.map((one) => one.places);
  const answers = equivalent.map((one) => one.answersTried);
  return [
    '',
    `Equivalent (${equivalent.length}): no route tells them from the chart. Each was walked side by side with the chart over every class of every answer, both sides of each cut-off of both included, at ${range(places)} places (${range(answers)} answers); cases that no later condition can tell apart share a place, so these are all routes.`,
    ...equivalent.map(({ description }) => `  ${description}`),
  ];
}

function range(numbers: readonly number[]): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? `${least}` : `${least} to ${most}`;
}

function verdict({ survivors, baseline, ended, mutants }: MutationReport): string {
  if (baseline.length > 0) return 'The chart itself does not hold before the oracle.';
  if (survivors.length > 0) return `${survivors.length} survived.`;
  return ended === 'interrupted'
    ? `Interrupted after ${mutants} mutants, none of which survived.`
    : 'Every mutant that can be told from the chart was killed.';
}

/** 0 when all mutants were tried and none survived, else 1. */
export function mutationStatus({ survivors, baseline, ended }: MutationReport): 0 | 1 {
  return survivors.length === 0 && baseline.length === 0 && ended === 'allMutants' ? 0 : 1;
}

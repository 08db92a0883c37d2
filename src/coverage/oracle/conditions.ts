import type { Answers, Contraindication } from '../../guideline/answers.ts';
import {
  gradeOf,
  hadPrrt,
  has,
  isNaive,
  ki67Percent,
  numbers,
  progressedWithoutPrrt,
} from './patient/facts.ts';

/** Whether a condition of an option is fulfilled. "met" never means "may be given". */
export type State = 'met' | 'notMet' | 'notKnown';

type Look = (answers: Answers) => State;

const yes = (holds: boolean): State => (holds ? 'met' : 'notMet');

/** What is said of a value that may not be known. */
function ifKnown<Value>(value: Value | null, holds: (value: Value) => boolean): State {
  return value === null ? 'notKnown' : yes(holds(value));
}

/** One of several is enough. */
const either = (...states: readonly State[]): State =>
  states.includes('met') ? 'met' : states.includes('notKnown') ? 'notKnown' : 'notMet';

/** Each is needed. */
const every = (...states: readonly State[]): State =>
  states.includes('notMet') ? 'notMet' : states.includes('notKnown') ? 'notKnown' : 'met';

/** What is known of an answer: nothing when it was not asked or says that it is not known. */
const known = {
  uptake: ({ sstrImaging: uptake }: Answers) => (uptake === 'notDone' ? null : (uptake ?? null)),
  hormones: ({ hormonalSyndrome: now }: Answers) => (now === 'unknown' ? null : (now ?? null)),
  course: ({ treatmentCourse: course }: Answers) => (course === 'unknown' ? null : (course ?? null)),
  site: ({ primarySite: site }: Answers) =>
    site === 'occult' || site === 'notRecorded' ? null : (site ?? null),
  outside: ({ extrahepaticDisease: now }: Answers) => (now === 'unknown' ? null : (now ?? null)),
  inside: ({ liverDistribution: now }: Answers) => (now === 'unknown' ? null : (now ?? null)),
  primary: ({ primaryStatus: now }: Answers) =>
    now === 'occult' || now === 'notAssessed' ? null : (now ?? null),
  resection: ({ liverResectability: now }: Answers) => (now === 'notAssessed' ? null : (now ?? null)),
  screen: ({ transplantScreen: now }: Answers) => (now === 'unknown' ? null : (now ?? null)),
  ecog: ({ performanceStatus: now }: Answers) => (now === 'unknown' ? null : (now ?? null)),
  lesions: ({ ablationNumbers: now }: Answers) => (now === 'unknown' ? null : (now ?? null)),
  contraindications: ({ transarterialContraindications: items }: Answers) =>
    items === undefined || items.includes('notAssessed') ? null : items,
};

const sstrPositive: Look = (answers) => ifKnown(known.uptake(answers), (uptake) => uptake === 'positive');

/** The conditions of dossier 2.6 that this chart can say something about; the others are never known. */
const looks: ReadonlyMap<string, Look> = new Map<string, Look>(
  Object.entries({
    ecog02: (answers) => ifKnown(known.ecog(answers), (ecog) => ecog < numbers.poorEcog),
    sstrPositive,
    sstrNegative: (answers) => ifKnown(known.uptake(answers), (uptake) => uptake === 'negative'),
    functioningOrSstrPositive: (answers) =>
      either(
        ifKnown(known.hormones(answers), (now) => now !== 'none'),
        sstrPositive(answers),
      ),
    nonFunctioning: (answers) => ifKnown(known.hormones(answers), (now) => now === 'none'),
    pancreas: (answers) => ifKnown(known.site(answers), (site) => site === 'pancreas'),
    g1g2: (answers) => ifKnown(gradeOf(answers), (grade) => grade === 'G1' || grade === 'G2'),
    ki67Below10: (answers) =>
      either(
        ifKnown(gradeOf(answers), (grade) => grade === 'G1'),
        ifKnown(ki67Percent(answers), (percent) => percent < numbers.lowKi67),
      ),
    g2Ki10to20: (answers) =>
      every(
        ifKnown(gradeOf(answers), (grade) => grade === 'G2'),
        ifKnown(ki67Percent(answers), (percent) => percent >= numbers.lowKi67 && percent <= numbers.g2To),
      ),
    liverOnly: (answers) => ifKnown(known.outside(answers), (now) => now === 'none'),
    ehdNoneLimited: (answers) => ifKnown(known.outside(answers), (now) => now !== 'extensive'),
    diffuse: (answers) => ifKnown(known.inside(answers), (now) => now === 'diffuse'),
    primaryResected: (answers) => ifKnown(known.primary(answers), (now) => now === 'resected'),
    primaryResectable: (answers) => ifKnown(known.primary(answers), (now) => now !== 'unresectable'),
    debulk70: (answers) => ifKnown(known.resection(answers), (now) => now === 'debulkable'),
    stableDisease: (answers) => ifKnown(known.course(answers), (course) => course === 'stable'),
    milanCriteria: (answers) => ifKnown(known.screen(answers), (now) => now === 'meetsAll'),
    fiveOf50: (answers) =>
      ifKnown(
        known.lesions(answers),
        ({ lesionCount, largestLesionMm }) =>
          lesionCount <= numbers.lesionsToAblate && largestLesionMm <= numbers.mmToAblate,
      ),
    best30: (answers) =>
      ifKnown(known.lesions(answers), ({ largestLesionMm }) => largestLesionMm <= numbers.mmToAblateBest),
    noBiliary: (answers) => ifKnown(known.contraindications(answers), () => !has(answers, 'biliary')),
    notDecompensated: (answers) =>
      ifKnown(known.contraindications(answers), () => !has(answers, 'hepaticDecompensation')),
    prrtNotGiven: (answers) =>
      ifKnown(known.course(answers), () => isNaive(answers) || progressedWithoutPrrt(answers)),
    progressedOnDrug: (answers) =>
      ifKnown(known.course(answers), () => progressedWithoutPrrt(answers) || hadPrrt(answers)),
  } satisfies Record<string, Look>),
);

/** The state of a condition of an option in this case, by its id. */
export function stateOf(condition: string, answers: Answers): State {
  return looks.get(condition)?.(answers) ?? 'notKnown';
}

/** Contraindications that deny what a condition asks for in its own words though no answer settles it (dossier 2.6, 2.7). */
const deniedBy: Readonly<Record<string, readonly Contraindication[]>> = {
  // No ascites, decompensation, perihilar lesion, coagulopathy or infection.
  ablationSafe: ['hepaticDecompensation', 'coagulopathyOrInfection'],
  // Good or preserved liver function.
  liverReserve: ['hepaticDecompensation'],
  // Adequate renal function.
  renalAdequate: ['renalImpairment'],
  // Marrow, renal and liver: reserve, or adequate function.
  organFunction: ['hepaticDecompensation', 'renalImpairment'],
  organReserve: ['hepaticDecompensation', 'renalImpairment'],
};

/** How many contraindications of a case deny what a condition asks for. */
export function denialsOf(condition: string, answers: Answers): number {
  return (deniedBy[condition] ?? []).filter((item) => has(answers, item)).length;
}

/** Where their options are listed, these take fewer than three states (dossier 2.6). */
const fewerStates: readonly (readonly [states: readonly State[], conditions: string])[] = [
  [
    ['met'],
    'ecog02 g1g2 ki67Below10 g2Ki10to20 liverOnly ehdNoneLimited primaryResected debulk70 milanCriteria',
  ],
  [['notKnown'], 'sstrNegative pancreas stableDisease'],
  [['met', 'notKnown'], 'nonFunctioning primaryResectable fiveOf50 notDecompensated progressedOnDrug'],
  [['met', 'notMet'], 'best30'],
];

/** The states that a condition takes on some route. */
export function statesOf(condition: string): readonly State[] {
  if (!looks.has(condition)) return ['notKnown'];
  const fewer = fewerStates.find(([, conditions]) => conditions.split(' ').includes(condition));
  return fewer?.[0] ?? ['met', 'notMet', 'notKnown'];
}

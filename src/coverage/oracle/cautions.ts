import type { Answers } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { gradeOf, hadPrrt, has, ki67Percent, numbers, transarterialChoice } from './patient/facts.ts';

/** Where a caution stands: above the options, in the line of what was not asked, or one tap away. */
export type Severity = 'stop' | 'notAsked' | 'other';

export interface JudgedCaution {
  readonly id: string;
  readonly severity: Severity;
}

type Rule = (outcome: OutcomeId, answers: Answers) => boolean;

const oneOf =
  (...outcomes: OutcomeId[]) =>
  (outcome: OutcomeId): boolean =>
    outcomes.includes(outcome);

const isSurgery = oneOf(
  'surgeryCurative',
  'surgeryCombinedPrimary',
  'surgeryLimitedExtrahepatic',
  'surgeryStaged',
  'cytoreductiveSurgery',
);
const listsTare = oneOf('taePreferred', 'taceOrTarePreferred', 'tareWhenEmbolizationContraindicated');
const mayLeadToAProcedure = (outcome: OutcomeId): boolean =>
  isSurgery(outcome) ||
  listsTare(outcome) ||
  oneOf(
    'ablation',
    'transplantReferral',
    'g3SelectedSurgeryMdt',
    'highBurdenRefractory',
    'ssaPlusLocoregional',
  )(outcome);
const listsSystemicTreatment = oneOf(
  'necFirstLine',
  'necLaterLine',
  'highGradeChemotherapy',
  'prrtOrChemoHighKi67',
  'prrt',
  'targetedOrChemoPancreas',
  'targetedGastrointestinal',
  'laterLineTrial',
  'refractorySyndromeMedical',
  'highBurdenRefractory',
);
const treatsAroundThePrimary = oneOf('continueOrSurveillance', 'prrt', 'ssaFirstLine', 'ssaPlusLocoregional');
const mayBeTwoStage = oneOf('g3SelectedSurgeryMdt', 'surgeryLimitedExtrahepatic', 'surgeryStaged');
const asksForMore = oneOf(
  'workupPathology',
  'workupBaseline',
  'workupLiverMdt',
  'workupSstr',
  'mdtOutOfScope',
);

function involvementPercent(answers: Answers): number | null {
  const percent = answers.liverInvolvement;
  return percent === undefined || percent === 'unknown' ? null : percent;
}

function largestLesion(answers: Answers): number {
  const lesions = answers.ablationNumbers;
  return lesions === undefined || lesions === 'unknown' ? 0 : lesions.largestLesionMm;
}

const syndromeIsLoose = ({ hormonalSyndrome }: Answers): boolean =>
  hormonalSyndrome === 'untreated' || hormonalSyndrome === 'refractory';
const syndromeIsKnown = (answers: Answers): boolean =>
  syndromeIsLoose(answers) || answers.hormonalSyndrome === 'controlled';

const crisisIsPossible: Rule = (outcome, answers) =>
  mayLeadToAProcedure(outcome) && answers.hormonalSyndrome !== 'none';
const crisisComesFirst: Rule = (outcome, answers) =>
  isSurgery(outcome) || outcome === 'ablation' || syndromeIsKnown(answers);
const isFrailForAProcedure: Rule = (outcome, answers) =>
  mayLeadToAProcedure(outcome) && answers.performanceStatus === 2;
const isTwoStage: Rule = (outcome, answers) =>
  answers.liverResectability === 'staged' && mayBeTwoStage(outcome);
const tareAfterPrrt: Rule = (outcome, answers) => listsTare(outcome) && hadPrrt(answers);
const somethingFailed: Rule = (outcome, answers) =>
  (hadPrrt(answers) || answers.treatmentCourse === 'progressedAfterTargeted') &&
  (listsSystemicTreatment(outcome) || listsTare(outcome));
const aFailedDrugCouldLead: Rule = (outcome, { treatmentCourse }) =>
  (treatmentCourse === 'progressedAfterTargeted' || treatmentCourse === 'exhausted') &&
  listsSystemicTreatment(outcome);

const both =
  (one: Rule, other: Rule): Rule =>
  (outcome, answers) =>
    one(outcome, answers) && other(outcome, answers);
const butNot =
  (one: Rule, other: Rule): Rule =>
  (outcome, answers) =>
    one(outcome, answers) && !other(outcome, answers);

/** Dossier 2.5, in the order of display. Those with two severities stand twice. */
const stops: readonly (readonly [id: string, applies: Rule])[] = [
  ['C21', (_, answers) => has(answers, 'coagulopathyOrInfection')],
  ['C17', (_, answers) => has(answers, 'hepaticDecompensation')],
  ['C18', (_, answers) => has(answers, 'renalImpairment')],
  ['C26', (_, answers) => has(answers, 'contrastAllergy')],
  [
    'C03',
    (outcome, answers) =>
      (outcome === 'taePreferred' || outcome === 'taceOrTarePreferred') &&
      transarterialChoice(answers) === 'onlyEmbolization',
  ],
  ['C04', butNot(tareAfterPrrt, oneOf('taePreferred'))],
  ['C19', (_, answers) => syndromeIsLoose(answers)],
  [
    'C12',
    (outcome, answers) =>
      answers.hormonalSyndrome === 'unknown' ||
      (answers.hormonalSyndrome === undefined &&
        gradeOf(answers) === 'G3' &&
        outcome !== 'supportiveCare' &&
        !asksForMore(outcome)),
  ],
  ['C01', both(crisisIsPossible, crisisComesFirst)],
  ['C02', both(isFrailForAProcedure, isTwoStage)],
  ['C25', both(somethingFailed, aFailedDrugCouldLead)],
];

const notAsked: readonly (readonly [id: string, applies: Rule])[] = [
  [
    'C20',
    (outcome, answers) =>
      listsSystemicTreatment(outcome) && answers.transarterialContraindications === undefined,
  ],
  [
    'C22',
    (outcome, answers) =>
      answers.treatmentCourse === undefined &&
      (listsTare(outcome) || oneOf('prrt', 'highBurdenRefractory', 'refractorySyndromeMedical')(outcome)),
  ],
  ['C23', (outcome, answers) => listsTare(outcome) && involvementPercent(answers) === null],
  ['C27', listsTare],
  ['C28', (outcome, answers) => treatsAroundThePrimary(outcome) && answers.primaryStatus === undefined],
];

const others: readonly (readonly [id: string, applies: Rule])[] = [
  ['C01', butNot(crisisIsPossible, crisisComesFirst)],
  ['C02', butNot(isFrailForAProcedure, isTwoStage)],
  ['C04', both(tareAfterPrrt, oneOf('taePreferred'))],
  [
    'C05',
    (outcome, answers) => {
      const percent = involvementPercent(answers);
      return (
        listsTare(outcome) &&
        percent !== null &&
        percent > numbers.raisedInvolvement &&
        percent <= numbers.highInvolvement
      );
    },
  ],
  ['C06', (outcome, answers) => outcome === 'ablation' && largestLesion(answers) > numbers.mmToAblateBest],
  ['C07', (outcome, answers) => mayLeadToAProcedure(outcome) && answers.extrahepaticDisease === 'limited'],
  ['C08', (_, answers) => answers.transplantScreen === 'unknown'],
  ['C09', (_, answers) => answers.sstrImaging === 'heterogeneous'],
  ['C10', (_, answers) => answers.primarySite === 'occult' || answers.primarySite === 'notRecorded'],
  [
    'C11',
    (outcome, answers) => {
      const percent = ki67Percent(answers);
      return (
        outcome !== 'supportiveCare' &&
        gradeOf(answers) === 'G2' &&
        percent !== null &&
        percent >= numbers.lowKi67
      );
    },
  ],
  ['C13', (_, answers) => answers.primaryStatus === 'unresectable'],
  ['C14', (outcome, answers) => outcome === 'continueOrSurveillance' && gradeOf(answers) === 'G3'],
  ['C15', (_, answers) => answers.primaryStatus === 'occult'],
  [
    'C16',
    (_, answers) => {
      const grade = gradeOf(answers);
      return grade !== null && grade !== 'NEC' && ki67Percent(answers) === null;
    },
  ],
  ['C19', (_, answers) => answers.hormonalSyndrome === 'controlled'],
  ['C24', (outcome, answers) => isSurgery(outcome) && answers.primaryStatus === 'resectable'],
  ['C25', butNot(somethingFailed, aFailedDrugCouldLead)],
  [
    'C29',
    (_, answers) => {
      const grade = gradeOf(answers);
      return answers.sstrImaging === 'negative' && (grade === 'G1' || grade === 'G2');
    },
  ],
];

const rules = [
  ...stops.map(([id, applies]) => ({ id, severity: 'stop', applies }) as const),
  ...notAsked.map(([id, applies]) => ({ id, severity: 'notAsked', applies }) as const),
  ...others.map(([id, applies]) => ({ id, severity: 'other', applies }) as const),
];

/** The cautions shown with an outcome, in the order of dossier 2.5; out of scope shows none. */
export function cautionsFor(outcome: OutcomeId, answers: Answers): readonly JudgedCaution[] {
  if (outcome === 'mdtOutOfScope') return [];
  return rules
    .filter(({ applies }) => applies(outcome, answers))
    .map(({ id, severity }) => ({ id, severity }));
}

import type { Answers } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { gradeOf, has, ki67Percent, transarterialChoice } from './facts.ts';

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
  const numbers = answers.ablationNumbers;
  return numbers === undefined || numbers === 'unknown' ? 0 : numbers.largestLesionMm;
}

const hadPrrt = ({ treatmentCourse }: Answers): boolean =>
  treatmentCourse === 'progressedAfterPrrt' || treatmentCourse === 'exhausted';
const syndromeIsLoose = ({ hormonalSyndrome }: Answers): boolean =>
  hormonalSyndrome === 'untreated' || hormonalSyndrome === 'refractory';

/** Dossier 2.5, already in the order of display. C19 stands twice: loose syndromes are a stop. */
const rules: readonly (readonly [id: string, applies: Rule])[] = [
  // stop
  [
    'C03',
    (outcome, answers) =>
      (outcome === 'taePreferred' || outcome === 'taceOrTarePreferred') &&
      transarterialChoice(answers) === 'onlyEmbolization',
  ],
  ['C17', (_, answers) => has(answers, 'hepaticDecompensation')],
  ['C18', (_, answers) => has(answers, 'renalOrContrast')],
  ['C21', (_, answers) => has(answers, 'coagulopathyOrInfection')],
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
  // not asked on this route
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
  // other
  ['C01', (outcome, answers) => mayLeadToAProcedure(outcome) && answers.hormonalSyndrome !== 'none'],
  ['C02', (outcome, answers) => mayLeadToAProcedure(outcome) && answers.performanceStatus === 2],
  ['C04', (outcome, answers) => listsTare(outcome) && hadPrrt(answers)],
  [
    'C05',
    (outcome, answers) => {
      const percent = involvementPercent(answers);
      return listsTare(outcome) && percent !== null && percent > 50 && percent <= 75;
    },
  ],
  ['C06', (outcome, answers) => outcome === 'ablation' && largestLesion(answers) > 30],
  ['C07', (outcome, answers) => mayLeadToAProcedure(outcome) && answers.extrahepaticDisease === 'limited'],
  ['C08', (_, answers) => answers.transplantScreen === 'unknown'],
  ['C09', (_, answers) => answers.sstrImaging === 'heterogeneous'],
  ['C10', (_, answers) => answers.primarySite === 'occult' || answers.primarySite === 'notRecorded'],
  [
    'C11',
    (outcome, answers) => {
      const percent = ki67Percent(answers);
      return outcome !== 'supportiveCare' && gradeOf(answers) === 'G2' && percent !== null && percent >= 10;
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
  [
    'C25',
    (outcome, answers) =>
      (hadPrrt(answers) || answers.treatmentCourse === 'progressedAfterTargeted') &&
      (listsSystemicTreatment(outcome) || listsTare(outcome)),
  ],
];

/** The ids of the cautions shown with an outcome, in the order of dossier 2.5; out of scope shows none. */
export function cautionsFor(outcome: OutcomeId, answers: Answers): readonly string[] {
  if (outcome === 'mdtOutOfScope') return [];
  return rules.filter(([, applies]) => applies(outcome, answers)).map(([id]) => id);
}

import type { Answers } from '../../../guideline/answers.ts';
import { gradeOf, has, ki67Percent, numbers } from '../../../coverage/oracle/patient/facts.ts';

const functions = ({ hormonalSyndrome }: Answers): boolean =>
  hormonalSyndrome !== undefined && hormonalSyndrome !== 'none';

/** Neither embolization nor a graft is near. */
const isBeyondProcedures = (known: Answers): boolean =>
  gradeOf(known) === 'NEC' || known.performanceStatus === 3 || known.performanceStatus === 4;

/**
 * When what a caution says is clinically true of a patient though the algorithm does not raise it: it must not
 * stand among the wrong options. Written by hand, apart from the tables of the quiz.
 */
const trueAllTheSame: Readonly<Record<string, (known: Answers) => boolean>> = {
  // PRRT and liver-directed treatment can trigger a crisis (C19).
  C01: functions,
  // Illness may be why a liver is unresectable, and a syndrome needs the anaesthetist at any fitness (C01).
  C02: (known) =>
    known.performanceStatus === 2 ||
    known.performanceStatus === 3 ||
    known.performanceStatus === 4 ||
    known.liverResectability === 'unresectable' ||
    (known.hormonalSyndrome !== 'unknown' && functions(known)),
  C07: ({ extrahepaticDisease }) => extrahepaticDisease === 'limited' || extrahepaticDisease === 'extensive',
  C11: (known) =>
    (ki67Percent(known) ?? numbers.lowKi67) >= numbers.lowKi67 ||
    gradeOf(known) === 'G3' ||
    gradeOf(known) === 'NEC' ||
    known.hormonalSyndrome === 'refractory' ||
    /^progressed|exhausted/.test(known.treatmentCourse ?? ''),
  C08: (known) => untold(known.transplantScreen) && !isBeyondProcedures(known),
  C10: ({ primarySite, primaryStatus }) =>
    untold(primarySite) || primarySite === 'occult' || primaryStatus === 'occult',
  C12: functions,
  C13: ({ primaryStatus = 'resectable' }) => primaryStatus !== 'resected',
  C14: (known) => gradeOf(known) === 'G3' || gradeOf(known) === 'NEC' || known.treatmentCourse !== 'stable',
  C16: (known) => ki67Percent(known) === null,
  C19: functions,
  C20: ({ transarterialContraindications: items }) => items === undefined || items.includes('notAssessed'),
  C22: ({ treatmentCourse }) => untold(treatmentCourse),
  C23: (known) => untold(known.liverInvolvement) && !isBeyondProcedures(known),
  C28: ({ primaryStatus }) => untold(primaryStatus),
  C25: ({ treatmentCourse }) => /^progressed|exhausted/.test(treatmentCourse ?? ''),
  C03: (known) => has(known, 'lungOrGiShunt') || has(known, 'priorLiverRadiation'),
  // Only where no transarterial treatment is possible is it of no use to ask.
  C27: (known) => !isBeyondProcedures(known),
  C29: (known) => known.sstrImaging !== 'positive' || ki67Percent(known) === null,
};

/** What nobody can say of the patient: not asked, or asked and not known. */
const untold = (value: unknown): boolean =>
  value === undefined || value === 'unknown' || value === 'notAssessed' || value === 'notRecorded';

/** Two outcomes of which a good doctor might defend either, whichever the chart names. By hand, with no order. */
const bothDefensible: readonly (readonly [string, string, (known: Answers) => boolean])[] = [
  ...['ssaFirstLine', 'ssaPlusLocoregional', 'targetedOrChemoPancreas', 'targetedGastrointestinal'].map(
    (drug) => ['continueOrSurveillance', drug, () => true] as const,
  ),
  ...[
    'highGradeChemotherapy',
    'targetedOrChemoPancreas',
    'targetedGastrointestinal',
    'prrtOrChemoHighKi67',
  ].map((drug) => ['laterLineTrial', drug, () => true] as const),
  ...['ablation', 'taePreferred', 'taceOrTarePreferred'].map(
    (local) => ['ssaPlusLocoregional', local, () => true] as const,
  ),
  ['taePreferred', 'taceOrTarePreferred', () => true],
  ['refractorySyndromeMedical', 'prrt', () => true],
  ['necLaterLine', 'highGradeChemotherapy', () => true],
  ...['targetedOrChemoPancreas', 'targetedGastrointestinal'].map(
    (then) =>
      [
        'ssaFirstLine',
        then,
        // A first SSA is still considered with mixed uptake.
        ({ sstrImaging, treatmentCourse }: Answers) =>
          sstrImaging === 'heterogeneous' &&
          (treatmentCourse === 'naive' || treatmentCourse === 'naiveGrowing'),
      ] as const,
  ),
  ...['prrt', 'targetedOrChemoPancreas', 'targetedGastrointestinal', 'prrtOrChemoHighKi67'].map(
    (then) =>
      ['ssaFirstLine', then, ({ hormonalSyndrome }: Answers) => hormonalSyndrome === 'untreated'] as const,
  ),
];

/** Whether two outcomes must not stand beside each other for a patient. */
export function areBothDefensible(a: string, b: string, known: Answers): boolean {
  return bothDefensible.some(
    ([one, other, when]) => ((one === a && other === b) || (one === b && other === a)) && when(known),
  );
}

/** Updates that are about the carcinoid syndrome alone. */
export const ofCarcinoidAlone: readonly string[] = ['telotristat', 'paltusotine'];

/** @param known all that the case states */
export function isTrueAllTheSame(caution: string, known: Answers): boolean {
  return trueAllTheSame[caution]?.(known) ?? false;
}

import { unreachable } from '../../../guideline/errors.ts';
import type { Answers } from '../../../guideline/answers.ts';
import { gradeOf, has, ki67Percent, transarterialChoice } from '../../../coverage/oracle/facts.ts';

/** What each answer excludes, by hand from dossier 2.3, 2.5, 2.6 and 2.7, apart from the quiz. */
const excluded: Readonly<Record<string, (answers: Answers) => boolean>> = {
  tareByRadiation: (answers) => transarterialChoice(answers) === 'onlyEmbolization',
  embolizationByIschaemia: (answers) => transarterialChoice(answers) === 'onlyTare',
  allTransarterial: (answers) => transarterialChoice(answers) === 'neither',
  routineEmbolization: ({ liverInvolvement }) =>
    typeof liverInvolvement === 'number' && liverInvolvement > 75,
  interferonByLiver: (answers) => has(answers, 'hepaticDecompensation'),
  drugsByInfection: (answers) => has(answers, 'coagulopathyOrInfection'),
  ablationByNumbers: ({ ablationNumbers }) =>
    typeof ablationNumbers === 'object' &&
    (ablationNumbers.lesionCount > 5 || ablationNumbers.largestLesionMm > 50),
  surgeryByExtrahepatic: ({ differentiation, extrahepaticDisease }) =>
    differentiation === 'well' && extrahepaticDisease === 'extensive',
  surgeryByPrimary: ({ primaryStatus }) => primaryStatus === 'unresectable',
  prrtByReceptors: ({ sstrImaging }) => sstrImaging === 'negative',
  locoregionalByNec: (answers) => gradeOf(answers) === 'NEC',
  proceduresByEcog: ({ performanceStatus }) => performanceStatus === 3 || performanceStatus === 4,
  transplantByKi67: (answers) => answers.differentiation === 'well' && (ki67Percent(answers) ?? 0) >= 10,
  transplantByExtrahepatic: (answers) =>
    answers.extrahepaticDisease === 'limited' && ['G1', 'G2'].includes(String(gradeOf(answers))),
};

/** When a statement about what is excluded is surely wrong: the part that depends on the patient. */
const wrongOnlyWhen: Readonly<Record<string, (answers: Answers) => boolean>> = {
  limitedOutside: ({ extrahepaticDisease }) => extrahepaticDisease === 'limited',
  ecog2: ({ performanceStatus }) => performanceStatus === 2,
  diffuse: ({ liverDistribution, hormonalSyndrome }) =>
    liverDistribution === 'diffuse' && hormonalSyndrome === 'refractory',
  ki67: (answers) => gradeOf(answers) === 'G1' || gradeOf(answers) === 'G2',
  chemotherapy: ({ performanceStatus, differentiation }) =>
    differentiation === 'well' ||
    performanceStatus === 0 ||
    performanceStatus === 1 ||
    performanceStatus === 2,
};

/** @throws Error when the statement is not known here */
export function isExcluded(exclusion: string, answers: Answers): boolean {
  const rule = excluded[exclusion];
  if (!rule) {
    unreachable(`The check knows no exclusion "${exclusion}"; it knows ${Object.keys(excluded).join(', ')}.`);
  }
  return rule(answers);
}

/** Whether a wrong statement belongs to this patient: its exclusion holds, and what makes it wrong is the case. */
export function isWrongStatement(statement: string, answers: Answers): boolean {
  const [exclusion = '', about = ''] = statement.split('.');
  return isExcluded(exclusion, answers) && (wrongOnlyWhen[about]?.(answers) ?? true);
}

import type { Answers } from '../../../guideline/answers.ts';
import { unreachable } from '../../../guideline/errors.ts';
import type { OutcomeId } from '../../../guideline/outcome.ts';
import {
  gradeOf,
  hadPrrt,
  has,
  ki67Percent,
  numbers,
  transarterialChoice,
} from '../../../coverage/oracle/patient/facts.ts';
import { judge } from '../../../coverage/oracle/index.ts';

type Rule = (answers: Answers) => boolean;

const g1OrG2: Rule = (answers) => gradeOf(answers) === 'G1' || gradeOf(answers) === 'G2';
const kidneys: Rule = (answers) => has(answers, 'renalImpairment');
const liver: Rule = (answers) => has(answers, 'hepaticDecompensation');
const infection: Rule = (answers) => has(answers, 'coagulopathyOrInfection');

/** What closes options, by hand from the closures of dossier 2.6. */
const closing: Readonly<Record<string, Rule>> = {
  renal: kidneys,
  unresolved: infection,
  liverIndividual: liver,
  liverContraindicated: liver,
  liverNotRecommended: liver,
  prrtGiven: hadPrrt,
  sstrNegative: ({ sstrImaging }) => sstrImaging === 'negative',
  sstrMixed: ({ sstrImaging }) => sstrImaging === 'heterogeneous',
  radiation: (answers) => transarterialChoice(answers) === 'onlyEmbolization',
  renalDrugs: kidneys,
  liverIrradiated: (answers) =>
    transarterialChoice(answers) === 'onlyEmbolization' && has(answers, 'priorLiverRadiation'),
  transarterial: (answers) => transarterialChoice(answers) === 'neither',
};

/** Outcomes that have no such option because the same answer led there (edges of dossier 2.3). */
const ledThere: Readonly<Record<string, readonly OutcomeId[]>> = {
  sstrNegative: ['highGradeChemotherapy', 'targetedOrChemoPancreas', 'targetedGastrointestinal'],
  sstrMixed: ['highGradeChemotherapy', 'targetedOrChemoPancreas', 'targetedGastrointestinal'],
  transarterial: ['refractorySyndromeMedical', 'laterLineTrial'],
};

/** What each answer excludes of the arms, by hand from dossier 2.3, 2.6 and 2.7, apart from the quiz. */
const excluded: Readonly<Record<string, Rule>> = {
  embolizationByIschaemia: (answers) => transarterialChoice(answers) === 'onlyTare',
  routineEmbolization: ({ liverInvolvement }) =>
    typeof liverInvolvement === 'number' && liverInvolvement > numbers.highInvolvement,
  ablationByNumbers: ({ ablationNumbers }) =>
    typeof ablationNumbers === 'object' &&
    (ablationNumbers.lesionCount > numbers.lesionsToAblate ||
      ablationNumbers.largestLesionMm > numbers.mmToAblate),
  surgeryByExtrahepatic: ({ differentiation, extrahepaticDisease }) =>
    differentiation === 'well' && extrahepaticDisease === 'extensive',
  surgeryByPrimary: ({ primaryStatus }) => primaryStatus === 'unresectable',
  locoregionalByNec: (answers) => gradeOf(answers) === 'NEC',
  proceduresByEcog: ({ performanceStatus }) => performanceStatus === 3 || performanceStatus === 4,
  transplantByKi67: (answers) =>
    answers.differentiation === 'well' && (ki67Percent(answers) ?? 0) >= numbers.lowKi67,
  transplantByExtrahepatic: (answers) => answers.extrahepaticDisease === 'limited' && g1OrG2(answers),
};

/**
 * What is clinically true of a patient though no rule above says so: it must not stand among the wrong
 * options. Written by hand, apart from the tables of the quiz.
 */
const trueAllTheSame: Readonly<Record<string, Rule>> = {
  radiation: (answers) => has(answers, 'lungOrGiShunt') || has(answers, 'priorLiverRadiation'),
  liverIrradiated: (answers) => has(answers, 'priorLiverRadiation'),
  embolizationByIschaemia: (answers) => has(answers, 'portalVein') || has(answers, 'biliary'),
  surgeryByExtrahepatic: ({ extrahepaticDisease }) => extrahepaticDisease === 'extensive',
  transplantByKi67: (answers) =>
    (ki67Percent(answers) ?? 0) >= numbers.lowKi67 || gradeOf(answers) === 'G3' || gradeOf(answers) === 'NEC',
  transplantByExtrahepatic: ({ extrahepaticDisease }) =>
    extrahepaticDisease === 'limited' || extrahepaticDisease === 'extensive',
};

/** When a statement that nearly holds is surely wrong: the part that depends on the patient. */
const wrongOnlyWhen: Readonly<Record<string, Rule>> = {
  'sstrMixed.firstSsa': g1OrG2,
  'transarterial.prrtByAllergy': (answers) =>
    has(answers, 'contrastAllergy') && !kidneys(answers) && !infection(answers) && !liver(answers),
  'surgeryByExtrahepatic.prrt': g1OrG2,
  'surgeryByExtrahepatic.ki67': g1OrG2,
  'transplantByKi67.transarterial': g1OrG2,
  'locoregionalByNec.chemotherapy': ({ performanceStatus }) =>
    performanceStatus !== 3 && performanceStatus !== 4,
  'proceduresByEcog.ssa': ({ differentiation }) => differentiation === 'well',
};

/**
 * Whether a statement about what is excluded is right for a route; null when it must not be put.
 * @param all all that the case states, on the route or beside it
 * @throws Error when the statement is not known here
 */
export function excludes(statement: string, route: Answers, all: Answers): boolean | null {
  const [id = '', about] = statement.split('.');
  const closes = closing[id];
  const rule = closes ?? excluded[id];
  if (!rule) {
    const known = [...Object.keys(closing), ...Object.keys(excluded)];
    return unreachable(`The check knows no exclusion "${id}"; it knows ${known.join(', ')}.`);
  }
  if (about !== undefined) {
    return rule(route) && (wrongOnlyWhen[statement]?.(all) ?? true) ? false : null;
  }
  if (!rule(route)) return rule(all) || trueAllTheSame[id]?.(all) ? null : false;
  return closes === undefined || closesThere(id, route) ? true : null;
}

/** Whether the outcome that a route leads to has an option that is closed by it, or lacks one because of it. */
function closesThere(closure: string, route: Answers): boolean {
  const { outcome, advice } = judge(route);
  if (outcome !== null && ledThere[closure]?.includes(outcome)) return true;
  // The oracle names the first closure of an option; another may hold as well.
  const alsoHolds = (first: string): boolean => first !== closure && (closing[first]?.(route) ?? false);
  return (
    advice?.options.some(({ closed }) => closed === closure || (closed !== null && alsoHolds(closed))) ??
    false
  );
}

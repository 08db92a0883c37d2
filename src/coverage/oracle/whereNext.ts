import type { Answers, QuestionId } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import {
  given,
  gradeOf,
  has,
  ki67IsBelowTen,
  ki67Percent,
  liverIsTheTarget,
  transarterialChoice,
} from './facts.ts';

/** Where an answer leads. */
export type Step = { readonly question: QuestionId } | { readonly outcome: OutcomeId };

/** The line of the question's edge table in the dossier (from 1), and where it leads. */
export interface Way {
  readonly line: number;
  readonly step: Step;
}

const ask = (line: number, question: QuestionId): Way => ({ line, step: { question } });
const end = (line: number, outcome: OutcomeId): Way => ({ line, step: { outcome } });

function unheardOf(answer: never): never {
  throw new Error(`The oracle has no rule for the answer ${JSON.stringify(answer)}.`);
}

/*
 * Hand-written from dossier 2.3, one function a question. The dossier lists guards to try in turn;
 * here every answer is looked at by itself, so that a mistake of one form is not made in the other.
 */

function afterDifferentiation(answers: Answers): Way {
  const pathology = given(answers, 'differentiation');
  switch (pathology) {
    case 'well':
      return ask(4, 'ki67');
    case 'poor':
      return ask(3, 'performanceStatus');
    case 'mixedOrOther':
      return end(2, 'mdtOutOfScope');
    case 'unknown':
      return end(1, 'workupPathology');
    default:
      return unheardOf(pathology);
  }
}

function afterKi67(answers: Answers): Way {
  if (given(answers, 'ki67') === 'unknown') return end(1, 'workupPathology');
  const percent = ki67Percent(answers);
  const tooHighForWellDifferentiated = percent !== null && percent > 55;
  return tooHighForWellDifferentiated ? end(2, 'workupPathology') : ask(3, 'performanceStatus');
}

function afterPerformanceStatus(answers: Answers): Way {
  const ecog = given(answers, 'performanceStatus');
  switch (ecog) {
    case 'unknown':
      return end(1, 'workupBaseline');
    case 4:
    case 3:
      return end(2, 'supportiveCare');
    case 2:
    case 1:
    case 0:
      return gradeOf(answers) === 'NEC' ? ask(3, 'necLine') : ask(4, 'extrahepaticDisease');
    default:
      return unheardOf(ecog);
  }
}

function afterNecLine(answers: Answers): Way {
  const line = given(answers, 'necLine');
  switch (line) {
    case 'none':
      return end(2, 'necFirstLine');
    case 'afterPlatinum':
      return end(3, 'necLaterLine');
    case 'unknown':
      return end(1, 'workupBaseline');
    default:
      return unheardOf(line);
  }
}

function afterExtrahepaticDisease(answers: Answers): Way {
  const isG3 = gradeOf(answers) === 'G3';
  const outside = given(answers, 'extrahepaticDisease');
  switch (outside) {
    case 'none':
    case 'limited':
      return isG3 ? ask(4, 'liverResectability') : ask(5, 'liverDistribution');
    case 'extensive':
      return isG3 ? ask(2, 'treatmentCourse') : ask(3, 'hormonalSyndrome');
    case 'unknown':
      return end(1, 'workupBaseline');
    default:
      return unheardOf(outside);
  }
}

/** Transplantation is thought of only without extrahepatic disease and with Ki-67 below 10%. */
function transplantIsThinkable(answers: Answers): boolean {
  return answers.extrahepaticDisease === 'none' && ki67IsBelowTen(answers);
}

function afterLiverDistribution(answers: Answers): Way {
  const inside = given(answers, 'liverDistribution');
  switch (inside) {
    case 'limited':
    case 'complex':
      return ask(4, 'liverResectability');
    case 'diffuse':
      return transplantIsThinkable(answers) ? ask(2, 'transplantScreen') : ask(3, 'hormonalSyndrome');
    case 'unknown':
      return end(1, 'workupLiverMdt');
    default:
      return unheardOf(inside);
  }
}

function afterLiverResectability(answers: Answers): Way {
  const isG3 = gradeOf(answers) === 'G3';
  const resection = given(answers, 'liverResectability');
  switch (resection) {
    case 'oneStage':
    case 'staged':
      return isG3 ? end(2, 'g3SelectedSurgeryMdt') : ask(4, 'primaryStatus');
    case 'debulkable':
      return isG3 ? ask(3, 'treatmentCourse') : ask(4, 'primaryStatus');
    case 'unresectable':
      if (isG3) return ask(3, 'treatmentCourse');
      if (answers.liverDistribution === 'limited') return ask(5, 'ablationNumbers');
      return transplantIsThinkable(answers) ? ask(6, 'transplantScreen') : ask(7, 'hormonalSyndrome');
    case 'notAssessed':
      return end(1, 'workupLiverMdt');
    default:
      return unheardOf(resection);
  }
}

function afterPrimaryStatus(answers: Answers): Way {
  const primary = given(answers, 'primaryStatus');
  if (primary === 'notAssessed') return end(1, 'workupBaseline');
  if (primary === 'unresectable') return ask(2, 'hormonalSyndrome');
  // The primary is out, can be taken out, or cannot be found: the surgical arm is open.
  const liver = given(answers, 'liverResectability');
  if (liver === 'debulkable') return end(3, 'cytoreductiveSurgery');
  if (answers.extrahepaticDisease === 'limited') return end(4, 'surgeryLimitedExtrahepatic');
  if (liver === 'staged') return end(5, 'surgeryStaged');
  return primary === 'resected' ? end(6, 'surgeryCurative') : end(7, 'surgeryCombinedPrimary');
}

function afterAblationNumbers(answers: Answers): Way {
  const numbers = given(answers, 'ablationNumbers');
  if (numbers === 'unknown') return end(1, 'workupLiverMdt');
  const tooMany = numbers.lesionCount > 5;
  const tooLarge = numbers.largestLesionMm > 50;
  return tooMany || tooLarge ? ask(3, 'hormonalSyndrome') : end(2, 'ablation');
}

function afterTransplantScreen(answers: Answers): Way {
  const meetsAll = given(answers, 'transplantScreen') === 'meetsAll';
  return meetsAll ? end(1, 'transplantReferral') : ask(2, 'hormonalSyndrome');
}

function afterHormonalSyndrome(answers: Answers): Way {
  if (given(answers, 'hormonalSyndrome') !== 'refractory') return ask(3, 'treatmentCourse');
  const extensive = answers.extrahepaticDisease === 'extensive';
  return extensive ? ask(1, 'sstrImaging') : ask(2, 'liverInvolvement');
}

function afterTreatmentCourse(answers: Answers): Way {
  const course = given(answers, 'treatmentCourse');
  if (course === 'unknown') return end(1, 'workupBaseline');
  if (course === 'stable') {
    const syndromeWaits = answers.hormonalSyndrome === 'untreated';
    return syndromeWaits ? end(2, 'ssaFirstLine') : end(3, 'continueOrSurveillance');
  }
  if (gradeOf(answers) === 'G3') {
    if (course === 'exhausted') return end(4, 'laterLineTrial');
    return course === 'progressedAfterPrrt' ? end(5, 'highGradeChemotherapy') : ask(6, 'sstrImaging');
  }
  if (course === 'naive') {
    if (gradeOf(answers) === 'G2' && ki67Percent(answers) === null) return end(7, 'workupPathology');
    if (!ki67IsBelowTen(answers)) return ask(8, 'sstrImaging');
    return liverIsTheTarget(answers) ? end(9, 'ssaPlusLocoregional') : ask(10, 'sstrImaging');
  }
  // Progressing on or after treatment, G1 or G2.
  if (liverIsTheTarget(answers)) return ask(11, 'transarterialContraindications');
  switch (course) {
    case 'exhausted':
      return end(12, 'laterLineTrial');
    case 'progressedAfterPrrt':
      return ask(13, 'primarySite');
    case 'progressedOnSsa':
    case 'progressedAfterTargeted':
      return ask(14, 'sstrImaging');
    default:
      return unheardOf(course);
  }
}

function afterLiverInvolvement(answers: Answers): Way {
  const percent = given(answers, 'liverInvolvement');
  if (percent === 'unknown') return end(1, 'workupLiverMdt');
  return percent > 75 ? end(2, 'highBurdenRefractory') : ask(3, 'transarterialContraindications');
}

function afterTransarterialContraindications(answers: Answers): Way {
  given(answers, 'transarterialContraindications');
  const choice = transarterialChoice(answers);
  switch (choice) {
    case null:
    case 'notAssessed':
      return end(1, 'workupLiverMdt');
    case 'onlyTare':
      return end(7, 'tareWhenEmbolizationContraindicated');
    case 'onlyEmbolization':
    case 'both':
      return gradeOf(answers) === 'G1' ? ask(8, 'primarySite') : end(9, 'taceOrTarePreferred');
    case 'neither':
      if (answers.hormonalSyndrome === 'refractory') return end(2, 'refractorySyndromeMedical');
      if (has(answers, 'hepaticDecompensation')) return end(3, 'supportiveCare');
      if (answers.treatmentCourse === 'exhausted') return end(4, 'laterLineTrial');
      return answers.treatmentCourse === 'progressedAfterPrrt'
        ? ask(5, 'primarySite')
        : ask(6, 'sstrImaging');
    default:
      return unheardOf(choice);
  }
}

function afterSstrImaging(answers: Answers): Way {
  const uptake = given(answers, 'sstrImaging');
  if (uptake === 'notDone') return end(1, 'workupSstr');
  const everywhere = uptake === 'positive';
  if (gradeOf(answers) === 'G3') {
    return everywhere ? end(2, 'prrtOrChemoHighKi67') : end(3, 'highGradeChemotherapy');
  }
  if (answers.hormonalSyndrome === 'refractory') {
    return everywhere ? end(4, 'prrt') : end(5, 'refractorySyndromeMedical');
  }
  if (answers.treatmentCourse === 'naive') {
    if (ki67IsBelowTen(answers)) {
      const ssaHasAReason = uptake !== 'negative' || answers.hormonalSyndrome === 'untreated';
      return ssaHasAReason ? end(7, 'ssaFirstLine') : ask(9, 'primarySite');
    }
    return everywhere ? end(6, 'prrtOrChemoHighKi67') : ask(9, 'primarySite');
  }
  return everywhere ? end(8, 'prrt') : ask(9, 'primarySite');
}

function afterPrimarySite(answers: Answers): Way {
  const site = given(answers, 'primarySite');
  if (site === 'nonGep') return end(1, 'mdtOutOfScope');
  const choice = transarterialChoice(answers);
  if (choice === 'both' || choice === 'onlyEmbolization') {
    return site === 'smallIntestine' ? end(2, 'taePreferred') : end(3, 'taceOrTarePreferred');
  }
  return site === 'pancreas' ? end(4, 'targetedOrChemoPancreas') : end(5, 'targetedGastrointestinal');
}

const after: { readonly [Q in QuestionId]: (answers: Answers) => Way } = {
  differentiation: afterDifferentiation,
  ki67: afterKi67,
  performanceStatus: afterPerformanceStatus,
  necLine: afterNecLine,
  extrahepaticDisease: afterExtrahepaticDisease,
  liverDistribution: afterLiverDistribution,
  liverResectability: afterLiverResectability,
  primaryStatus: afterPrimaryStatus,
  ablationNumbers: afterAblationNumbers,
  transplantScreen: afterTransplantScreen,
  hormonalSyndrome: afterHormonalSyndrome,
  treatmentCourse: afterTreatmentCourse,
  liverInvolvement: afterLiverInvolvement,
  transarterialContraindications: afterTransarterialContraindications,
  sstrImaging: afterSstrImaging,
  primarySite: afterPrimarySite,
};

/** The way from an answered question. Throws an Error when it has no answer. */
export function wayFrom(answers: Answers, current: QuestionId): Way {
  return after[current](answers);
}

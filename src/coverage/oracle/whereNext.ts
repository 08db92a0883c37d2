import type { Answers, QuestionId } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import {
  given,
  gradeOf,
  has,
  ki67IsLow,
  ki67Percent,
  liverIsTheTarget,
  transarterialChoice,
} from './facts.ts';

/** Where an answer leads. */
export type Step = { readonly question: QuestionId } | { readonly outcome: OutcomeId };

/** The name of the edge in the dossier's table of the question, `default` for its "else", and where it leads. */
export interface Way {
  readonly edge: string;
  readonly step: Step;
}

const ask = (edge: string, question: QuestionId): Way => ({ edge, step: { question } });
const end = (edge: string, outcome: OutcomeId): Way => ({ edge, step: { outcome } });

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
      return ask('wellDifferentiated', 'ki67');
    case 'poor':
      return ask('poorlyDifferentiated', 'performanceStatus');
    case 'mixedOrOther':
      return end('outsideGepNet', 'mdtOutOfScope');
    case 'unknown':
      return end('differentiationNotReported', 'workupPathology');
    default:
      return unheardOf(pathology);
  }
}

function afterKi67(answers: Answers): Way {
  if (given(answers, 'ki67') === 'unknown') return end('ki67AndGradeNotReported', 'workupPathology');
  const percent = ki67Percent(answers);
  const tooHighForWellDifferentiated = percent !== null && percent > 55;
  return tooHighForWellDifferentiated
    ? end('ki67AboveNetCeiling', 'workupPathology')
    : ask('default', 'performanceStatus');
}

function afterPerformanceStatus(answers: Answers): Way {
  const ecog = given(answers, 'performanceStatus');
  switch (ecog) {
    case 'unknown':
      return end('performanceStatusNotAssessed', 'workupBaseline');
    case 4:
    case 3:
      return end('performanceStatusPoor', 'supportiveCare');
    case 2:
    case 1:
    case 0:
      return gradeOf(answers) === 'NEC'
        ? ask('neuroendocrineCarcinoma', 'necLine')
        : ask('default', 'extrahepaticDisease');
    default:
      return unheardOf(ecog);
  }
}

function afterNecLine(answers: Answers): Way {
  const line = given(answers, 'necLine');
  switch (line) {
    case 'none':
      return end('noProgressionOnPlatinum', 'necFirstLine');
    case 'afterPlatinum':
      return end('progressedAfterPlatinum', 'necLaterLine');
    case 'unknown':
      return end('priorChemotherapyUnknown', 'workupBaseline');
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
      return isG3 ? ask('netG3', 'liverResectability') : ask('default', 'liverDistribution');
    case 'extensive':
      return isG3
        ? ask('extensiveExtrahepaticDiseaseInNetG3', 'treatmentCourse')
        : ask('extensiveExtrahepaticDisease', 'hormonalSyndrome');
    case 'unknown':
      return end('notFullyStaged', 'workupBaseline');
    default:
      return unheardOf(outside);
  }
}

/** Transplantation is thought of only without extrahepatic disease and with Ki-67 below 10%. */
function transplantIsThinkable(answers: Answers): boolean {
  return answers.extrahepaticDisease === 'none' && ki67IsLow(answers);
}

function afterLiverDistribution(answers: Answers): Way {
  const inside = given(answers, 'liverDistribution');
  switch (inside) {
    case 'limited':
    case 'complex':
      return ask('default', 'liverResectability');
    case 'diffuse':
      return transplantIsThinkable(answers)
        ? ask('diffuseLiverOnlyLowKi67', 'transplantScreen')
        : ask('diffuseLiverDisease', 'hormonalSyndrome');
    case 'unknown':
      return end('liverNotMapped', 'workupLiverMdt');
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
      return isG3
        ? end('completelyResectableNetG3', 'g3SelectedSurgeryMdt')
        : ask('resectableOrDebulkable', 'primaryStatus');
    case 'debulkable':
      return isG3 ? ask('netG3', 'treatmentCourse') : ask('resectableOrDebulkable', 'primaryStatus');
    case 'unresectable':
      if (isG3) return ask('netG3', 'treatmentCourse');
      if (answers.liverDistribution === 'limited') return ask('limitedLiverDisease', 'ablationNumbers');
      return transplantIsThinkable(answers)
        ? ask('liverOnlyLowKi67', 'transplantScreen')
        : ask('default', 'hormonalSyndrome');
    case 'notAssessed':
      return end('resectabilityNotAssessed', 'workupLiverMdt');
    default:
      return unheardOf(resection);
  }
}

function afterPrimaryStatus(answers: Answers): Way {
  const primary = given(answers, 'primaryStatus');
  if (primary === 'notAssessed') return end('primaryNotAssessed', 'workupBaseline');
  if (primary === 'unresectable') return ask('primaryUnresectable', 'hormonalSyndrome');
  // The primary is out, can be taken out, or cannot be found: the surgical arm is open.
  const liver = given(answers, 'liverResectability');
  if (liver === 'debulkable') return end('onlyDebulkable', 'cytoreductiveSurgery');
  if (answers.extrahepaticDisease === 'limited')
    return end('limitedExtrahepaticDisease', 'surgeryLimitedExtrahepatic');
  if (liver === 'staged') return end('stagedResection', 'surgeryStaged');
  return primary === 'resected'
    ? end('primaryResected', 'surgeryCurative')
    : end('default', 'surgeryCombinedPrimary');
}

function afterAblationNumbers(answers: Answers): Way {
  const numbers = given(answers, 'ablationNumbers');
  if (numbers === 'unknown') return end('lesionsNotMeasured', 'workupLiverMdt');
  const tooMany = numbers.lesionCount > 5;
  const tooLarge = numbers.largestLesionMm > 50;
  return tooMany || tooLarge ? ask('default', 'hormonalSyndrome') : end('fewSmallLesions', 'ablation');
}

function afterTransplantScreen(answers: Answers): Way {
  const meetsAll = given(answers, 'transplantScreen') === 'meetsAll';
  return meetsAll ? end('meetsTransplantCriteria', 'transplantReferral') : ask('default', 'hormonalSyndrome');
}

function afterHormonalSyndrome(answers: Answers): Way {
  if (given(answers, 'hormonalSyndrome') !== 'refractory') return ask('default', 'treatmentCourse');
  const extensive = answers.extrahepaticDisease === 'extensive';
  return extensive
    ? ask('refractorySyndromeExtensiveDisease', 'sstrImaging')
    : ask('refractorySyndrome', 'liverInvolvement');
}

function afterTreatmentCourse(answers: Answers): Way {
  const course = given(answers, 'treatmentCourse');
  if (course === 'unknown') return end('courseUnknown', 'workupBaseline');
  if (course === 'stable') {
    const syndromeWaits = answers.hormonalSyndrome === 'untreated';
    return syndromeWaits
      ? end('stableWithUntreatedSyndrome', 'ssaFirstLine')
      : end('stableDisease', 'continueOrSurveillance');
  }
  if (gradeOf(answers) === 'G3') {
    if (course === 'exhausted') return end('exhaustedNetG3', 'laterLineTrial');
    return course === 'progressedAfterPrrt'
      ? end('netG3AfterPrrt', 'highGradeChemotherapy')
      : ask('netG3', 'sstrImaging');
  }
  if (course === 'naive') {
    if (gradeOf(answers) === 'G2' && ki67Percent(answers) === null)
      return end('naiveG2WithoutKi67', 'workupPathology');
    if (!ki67IsLow(answers)) return ask('naiveKi67NotLow', 'sstrImaging');
    return liverIsTheTarget(answers)
      ? end('naiveLiverTargetable', 'ssaPlusLocoregional')
      : ask('treatmentNaive', 'sstrImaging');
  }
  // Progressing on or after treatment, G1 or G2.
  if (liverIsTheTarget(answers)) return ask('liverTargetable', 'transarterialContraindications');
  switch (course) {
    case 'exhausted':
      return end('linesExhausted', 'laterLineTrial');
    case 'progressedAfterPrrt':
      return ask('progressedAfterPrrt', 'primarySite');
    case 'progressedOnSsa':
    case 'progressedAfterTargeted':
      return ask('default', 'sstrImaging');
    default:
      return unheardOf(course);
  }
}

function afterLiverInvolvement(answers: Answers): Way {
  const percent = given(answers, 'liverInvolvement');
  if (percent === 'unknown') return end('liverInvolvementNotEstimated', 'workupLiverMdt');
  return percent > 75
    ? end('liverInvolvementHigh', 'highBurdenRefractory')
    : ask('default', 'transarterialContraindications');
}

function afterTransarterialContraindications(answers: Answers): Way {
  given(answers, 'transarterialContraindications');
  const choice = transarterialChoice(answers);
  switch (choice) {
    case null:
    case 'notAssessed':
      return end('contraindicationsNotAssessed', 'workupLiverMdt');
    case 'onlyTare':
      return end('ischaemicContraindication', 'tareWhenEmbolizationContraindicated');
    case 'onlyEmbolization':
    case 'both':
      return gradeOf(answers) === 'G1'
        ? ask('gradeG1', 'primarySite')
        : end('default', 'taceOrTarePreferred');
    case 'neither':
      if (answers.hormonalSyndrome === 'refractory')
        return end('absoluteContraindicationWithRefractorySyndrome', 'refractorySyndromeMedical');
      if (has(answers, 'hepaticDecompensation')) return end('hepaticDecompensation', 'supportiveCare');
      if (answers.treatmentCourse === 'exhausted')
        return end('absoluteContraindicationLinesExhausted', 'laterLineTrial');
      return answers.treatmentCourse === 'progressedAfterPrrt'
        ? ask('absoluteContraindicationAfterPrrt', 'primarySite')
        : ask('absoluteContraindication', 'sstrImaging');
    default:
      return unheardOf(choice);
  }
}

function afterSstrImaging(answers: Answers): Way {
  const uptake = given(answers, 'sstrImaging');
  if (uptake === 'notDone') return end('sstrImagingNotDone', 'workupSstr');
  const everywhere = uptake === 'positive';
  if (gradeOf(answers) === 'G3') {
    return everywhere
      ? end('sstrPositiveNetG3', 'prrtOrChemoHighKi67')
      : end('netG3', 'highGradeChemotherapy');
  }
  if (answers.hormonalSyndrome === 'refractory') {
    return everywhere
      ? end('sstrPositiveRefractorySyndrome', 'prrt')
      : end('refractorySyndrome', 'refractorySyndromeMedical');
  }
  if (answers.treatmentCourse === 'naive') {
    if (ki67IsLow(answers)) {
      const ssaHasAReason = uptake !== 'negative' || answers.hormonalSyndrome === 'untreated';
      return ssaHasAReason ? end('naiveLowKi67ForSsa', 'ssaFirstLine') : ask('default', 'primarySite');
    }
    return everywhere
      ? end('naiveSstrPositiveKi67NotLow', 'prrtOrChemoHighKi67')
      : ask('default', 'primarySite');
  }
  return everywhere ? end('sstrPositive', 'prrt') : ask('default', 'primarySite');
}

function afterPrimarySite(answers: Answers): Way {
  const site = given(answers, 'primarySite');
  if (site === 'nonGep') return end('nonGepPrimary', 'mdtOutOfScope');
  const choice = transarterialChoice(answers);
  if (choice === 'both' || choice === 'onlyEmbolization') {
    return site === 'smallIntestine'
      ? end('embolizationOpenSmallIntestinalPrimary', 'taePreferred')
      : end('embolizationOpen', 'taceOrTarePreferred');
  }
  return site === 'pancreas'
    ? end('pancreaticPrimary', 'targetedOrChemoPancreas')
    : end('default', 'targetedGastrointestinal');
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

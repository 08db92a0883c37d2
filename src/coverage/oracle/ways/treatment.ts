import type { Answers } from '../../../guideline/answers.ts';
import {
  given,
  gradeOf,
  has,
  isNaive,
  ki67IsLow,
  ki67Percent,
  liverIsTheTarget,
  numbers,
  transarterialChoice,
} from '../patient/facts.ts';
import { ask, end, unheardOf, type Way } from './way.ts';

export function afterHormonalSyndrome(answers: Answers): Way {
  if (given(answers, 'hormonalSyndrome') !== 'refractory') return ask('default', 'treatmentCourse');
  const extensive = answers.extrahepaticDisease === 'extensive';
  return extensive
    ? ask('refractorySyndromeExtensiveDisease', 'sstrImaging')
    : ask('refractorySyndrome', 'liverInvolvement');
}

export function afterTreatmentCourse(answers: Answers): Way {
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
  if (course === 'naive' || course === 'naiveGrowing') {
    if (gradeOf(answers) === 'G2' && ki67Percent(answers) === null)
      return end('naiveG2WithoutKi67', 'workupPathology');
    if (!ki67IsLow(answers)) return ask('naiveKi67NotLow', 'sstrImaging');
    return liverIsTheTarget(answers)
      ? end('naiveLiverTargetable', 'ssaPlusLocoregional')
      : ask('treatmentNaive', 'sstrImaging');
  }
  // Progressing on or after treatment, G1 or G2: what the liver allows, and whether PRRT was given.
  const liver = liverIsTheTarget(answers);
  switch (course) {
    case 'progressedAfterPrrt':
      return liver
        ? ask('afterPrrtLiverTargetable', 'transarterialContraindications')
        : ask('progressedAfterPrrt', 'primarySite');
    case 'exhausted':
      return liver
        ? ask('afterPrrtLiverTargetable', 'transarterialContraindications')
        : end('linesExhausted', 'laterLineTrial');
    case 'progressedOnSsa':
    case 'progressedAfterTargeted':
      return ask(liver ? 'liverTargetable' : 'default', 'sstrImaging');
    default:
      return unheardOf(course);
  }
}

export function afterLiverInvolvement(answers: Answers): Way {
  const percent = given(answers, 'liverInvolvement');
  if (percent === 'unknown') return end('liverInvolvementNotEstimated', 'workupLiverMdt');
  return percent > numbers.highInvolvement
    ? end('liverInvolvementHigh', 'highBurdenRefractory')
    : ask('default', 'transarterialContraindications');
}

export function afterTransarterialContraindications(answers: Answers): Way {
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
      return answers.sstrImaging === 'positive'
        ? end('absoluteContraindicationSstrPositive', 'prrt')
        : ask('absoluteContraindication', 'primarySite');
    default:
      return unheardOf(choice);
  }
}

export function afterSstrImaging(answers: Answers): Way {
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
  if (isNaive(answers)) {
    if (ki67IsLow(answers)) {
      const ssaHasAReason = uptake !== 'negative' || answers.hormonalSyndrome === 'untreated';
      return ssaHasAReason ? end('naiveLowKi67ForSsa', 'ssaFirstLine') : ask('default', 'primarySite');
    }
    return everywhere
      ? end('naiveSstrPositiveKi67NotLow', 'prrtOrChemoHighKi67')
      : ask('default', 'primarySite');
  }
  // Progressed without PRRT: the liver is looked at first where it is the target.
  if (liverIsTheTarget(answers)) return ask('progressedLiverTargetable', 'transarterialContraindications');
  return everywhere ? end('sstrPositive', 'prrt') : ask('default', 'primarySite');
}

export function afterPrimarySite(answers: Answers): Way {
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

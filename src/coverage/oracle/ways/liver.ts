import type { Answers } from '../../../guideline/answers.ts';
import { given, gradeOf, ki67IsLow, numbers } from '../patient/facts.ts';
import { ask, end, unheardOf, type Way } from './way.ts';

export function afterExtrahepaticDisease(answers: Answers): Way {
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

export function afterLiverDistribution(answers: Answers): Way {
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

export function afterLiverResectability(answers: Answers): Way {
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

export function afterPrimaryStatus(answers: Answers): Way {
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

export function afterAblationNumbers(answers: Answers): Way {
  const lesions = given(answers, 'ablationNumbers');
  if (lesions === 'unknown') return end('lesionsNotMeasured', 'workupLiverMdt');
  const tooMany = lesions.lesionCount > numbers.lesionsToAblate;
  const tooLarge = lesions.largestLesionMm > numbers.mmToAblate;
  return tooMany || tooLarge ? ask('default', 'hormonalSyndrome') : end('fewSmallLesions', 'ablation');
}

export function afterTransplantScreen(answers: Answers): Way {
  const meetsAll = given(answers, 'transplantScreen') === 'meetsAll';
  return meetsAll ? end('meetsTransplantCriteria', 'transplantReferral') : ask('default', 'hormonalSyndrome');
}

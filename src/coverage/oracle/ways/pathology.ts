import type { Answers } from '../../../guideline/answers.ts';
import { given, gradeOf, ki67Percent, numbers } from '../patient/facts.ts';
import { ask, end, unheardOf, type Way } from './way.ts';

export function afterDifferentiation(answers: Answers): Way {
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

export function afterKi67(answers: Answers): Way {
  if (given(answers, 'ki67') === 'unknown') return end('ki67AndGradeNotReported', 'workupPathology');
  const percent = ki67Percent(answers);
  const tooHighForWellDifferentiated = percent !== null && percent > numbers.ceilingKi67;
  return tooHighForWellDifferentiated
    ? end('ki67AboveNetCeiling', 'workupPathology')
    : ask('default', 'performanceStatus');
}

export function afterPerformanceStatus(answers: Answers): Way {
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

export function afterNecLine(answers: Answers): Way {
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

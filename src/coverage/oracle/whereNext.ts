import type { Answers, QuestionId } from '../../guideline/answers.ts';
import {
  afterAblationNumbers,
  afterExtrahepaticDisease,
  afterLiverDistribution,
  afterLiverResectability,
  afterPrimaryStatus,
  afterTransplantScreen,
} from './ways/liver.ts';
import { afterDifferentiation, afterKi67, afterNecLine, afterPerformanceStatus } from './ways/pathology.ts';
import {
  afterHormonalSyndrome,
  afterLiverInvolvement,
  afterPrimarySite,
  afterSstrImaging,
  afterTransarterialContraindications,
  afterTreatmentCourse,
} from './ways/treatment.ts';
import type { Way, WayFrom } from './ways/way.ts';

export type { Step, Way } from './ways/way.ts';

/*
 * Hand-written from dossier 2.3, one function a question. The dossier lists guards to try in turn;
 * here every answer is looked at by itself, so that a mistake of one form is not made in the other.
 */
const after: { readonly [Q in QuestionId]: WayFrom } = {
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

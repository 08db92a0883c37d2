import * as highGrade from './highGrade.ts';
import * as locoregional from './locoregional.ts';
import * as supportive from './supportive.ts';
import * as surgical from './surgical.ts';
import * as systemic from './systemic.ts';
import * as workup from './workup.ts';
import type { Outcome, OutcomeId } from '../outcome.ts';

/** The outcomes of the algorithm, in the dossier's order. */
export const outcomes: Readonly<Record<OutcomeId, Outcome>> = {
  workupPathology: workup.workupPathology,
  workupBaseline: workup.workupBaseline,
  workupLiverMdt: workup.workupLiverMdt,
  workupSstr: workup.workupSstr,
  mdtOutOfScope: workup.mdtOutOfScope,
  supportiveCare: supportive.supportiveCare,
  necFirstLine: highGrade.necFirstLine,
  necLaterLine: highGrade.necLaterLine,
  g3SelectedSurgeryMdt: highGrade.g3SelectedSurgeryMdt,
  prrtOrChemoHighKi67: highGrade.prrtOrChemoHighKi67,
  highGradeChemotherapy: highGrade.highGradeChemotherapy,
  surgeryCurative: surgical.surgeryCurative,
  surgeryCombinedPrimary: surgical.surgeryCombinedPrimary,
  surgeryLimitedExtrahepatic: surgical.surgeryLimitedExtrahepatic,
  surgeryStaged: surgical.surgeryStaged,
  cytoreductiveSurgery: surgical.cytoreductiveSurgery,
  transplantReferral: surgical.transplantReferral,
  ablation: locoregional.ablation,
  taePreferred: locoregional.taePreferred,
  taceOrTarePreferred: locoregional.taceOrTarePreferred,
  tareWhenEmbolizationContraindicated: locoregional.tareWhenEmbolizationContraindicated,
  highBurdenRefractory: locoregional.highBurdenRefractory,
  ssaPlusLocoregional: locoregional.ssaPlusLocoregional,
  ssaFirstLine: systemic.ssaFirstLine,
  continueOrSurveillance: systemic.continueOrSurveillance,
  prrt: systemic.prrt,
  targetedOrChemoPancreas: systemic.targetedOrChemoPancreas,
  targetedGastrointestinal: systemic.targetedGastrointestinal,
  refractorySyndromeMedical: systemic.refractorySyndromeMedical,
  laterLineTrial: systemic.laterLineTrial,
};

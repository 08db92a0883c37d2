import type { OutcomeData, OutcomeId } from '../outcome.ts';
import {
  g3SelectedSurgeryMdt,
  highGradeChemotherapy,
  necFirstLine,
  necLaterLine,
  prrtOrChemoHighKi67,
} from './highGrade.ts';
import { ablation, highBurdenRefractory, ssaPlusLocoregional } from './locoregional.ts';
import { supportiveCare } from './supportive.ts';
import {
  cytoreductiveSurgery,
  surgeryCombinedPrimary,
  surgeryCurative,
  surgeryLimitedExtrahepatic,
  surgeryStaged,
  transplantReferral,
} from './surgical.ts';
import { continueOrSurveillance, ssaFirstLine } from './somatostatinAnalogue.ts';
import { laterLineTrial, prrt, refractorySyndromeMedical } from './systemic.ts';
import { targetedGastrointestinal, targetedOrChemoPancreas } from './targeted.ts';
import { taceOrTarePreferred, taePreferred, tareWhenEmbolizationContraindicated } from './transarterial.ts';
import { mdtOutOfScope, workupBaseline, workupLiverMdt, workupPathology, workupSstr } from './workup.ts';

/** Every final recommendation of the algorithm (dossier 2.6), in the order of `outcomeIds`. */
export const outcomes: Readonly<Record<OutcomeId, OutcomeData>> = {
  workupPathology,
  workupBaseline,
  workupLiverMdt,
  workupSstr,
  mdtOutOfScope,
  supportiveCare,
  necFirstLine,
  necLaterLine,
  g3SelectedSurgeryMdt,
  prrtOrChemoHighKi67,
  highGradeChemotherapy,
  surgeryCurative,
  surgeryCombinedPrimary,
  surgeryLimitedExtrahepatic,
  surgeryStaged,
  cytoreductiveSurgery,
  transplantReferral,
  ablation,
  taePreferred,
  taceOrTarePreferred,
  tareWhenEmbolizationContraindicated,
  highBurdenRefractory,
  ssaPlusLocoregional,
  ssaFirstLine,
  continueOrSurveillance,
  prrt,
  targetedOrChemoPancreas,
  targetedGastrointestinal,
  refractorySyndromeMedical,
  laterLineTrial,
};

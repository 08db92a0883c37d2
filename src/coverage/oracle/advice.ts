import type { Answers } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { type State, stateOf } from './conditions.ts';
import { patientOf } from './patient/patient.ts';
import { continueOrSurveillance, ssaFirstLine, ssaPlusLocoregional } from './sheets/firstLine.ts';
import {
  g3SelectedSurgeryMdt,
  highGradeChemotherapy,
  necFirstLine,
  necLaterLine,
  prrtOrChemoHighKi67,
} from './sheets/highGrade.ts';
import { highBurdenRefractory, laterLineTrial, refractorySyndromeMedical } from './sheets/lateLines.ts';
import { prrt } from './sheets/prrt.ts';
import type { Sheet, SheetOf } from './sheets/sheet.ts';
import { supportiveCare } from './sheets/supportive.ts';
import {
  ablation,
  cytoreductiveSurgery,
  surgeryCombinedPrimary,
  surgeryCurative,
  surgeryLimitedExtrahepatic,
  surgeryStaged,
  transplantReferral,
} from './sheets/surgical.ts';
import { targetedGastrointestinal, targetedOrChemoPancreas } from './sheets/targeted.ts';
import {
  taceOrTarePreferred,
  taePreferred,
  tareWhenEmbolizationContraindicated,
} from './sheets/transarterial.ts';
import {
  mdtOutOfScope,
  workupBaseline,
  workupLiverMdt,
  workupPathology,
  workupSstr,
} from './sheets/workup.ts';

/** An option as it must be shown. */
export interface JudgedOption {
  readonly id: string;
  /** The name of the closure that gives the reason, or null when it is open. */
  readonly closed: string | null;
  readonly conditions: readonly { readonly id: string; readonly state: State }[];
  /** Ids of the prohibitions shown with it. */
  readonly prohibitions: readonly string[];
}

/** What must be shown at an outcome beside its cautions. */
export interface Advice {
  readonly title: string;
  /** The opening words of each line that stands before the first option. */
  readonly lines: readonly string[];
  /** In the order shown. */
  readonly options: readonly JudgedOption[];
  /** The id of the first open option, or null where the outcome has none. */
  readonly first: string | null;
  /** Ids of the options that stand side by side; empty when one leads alone. */
  readonly together: readonly string[];
}

const sheets: { readonly [O in OutcomeId]: SheetOf } = {
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

/** What an outcome lists for a patient, before its options are put in the order shown. */
export function sheetFor(outcome: OutcomeId, answers: Answers): Sheet {
  return sheets[outcome](patientOf(answers));
}

/** What an outcome says for the answers that led to it, by a reading of dossier 2.6 of its own. */
export function adviceFor(outcome: OutcomeId, answers: Answers): Advice {
  const { title, lines = [], options, lead = null, together } = sheetFor(outcome, answers);
  const isOpen = (id: string): boolean =>
    options.some((candidate) => candidate.id === id && candidate.closed === null);
  const pair = together?.every(isOpen) ? together : [];
  const front = pair.length > 0 ? pair : lead !== null && isOpen(lead) ? [lead] : [];
  const rank = ({ id, closed }: (typeof options)[number]): number => {
    if (front.includes(id)) return front.indexOf(id);
    return front.length + (closed === null ? 0 : 1);
  };
  const shown = options.toSorted((one, other) => rank(one) - rank(other));
  return {
    title,
    lines,
    options: shown.map(({ id, closed, needs, warns }) => ({
      id,
      closed,
      conditions: needs.map((condition) => ({ id: condition, state: stateOf(condition, answers) })),
      prohibitions: warns,
    })),
    first: shown.find(({ closed }) => closed === null)?.id ?? null,
    together: pair,
  };
}

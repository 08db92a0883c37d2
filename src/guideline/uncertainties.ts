import type { OutcomeId } from './outcomeIds.ts';
import { outcomeSets } from './outcomeSets.ts';

export type UncertaintyId = 'U1' | 'U2' | 'U3' | 'U4' | 'U5' | 'U6' | 'U7' | 'U8' | 'U9' | 'U10' | 'U11';

/** An open clinical uncertainty: the figure may differ from the reconstruction (dossier 6). */
export interface Uncertainty {
  readonly id: UncertaintyId;
  readonly uncertainty: string;
  readonly whyItMatters: string;
  readonly reconstruction: string;
  /** What the product must do about it, in the dossier's words. */
  readonly behaviour: string;
  /** The line that is shown to the clinician with the outcomes that name this uncertainty. */
  readonly note: string;
  /** Outcomes it bears on, where the dossier names them. */
  readonly outcomes?: readonly OutcomeId[];
}

/** Ranked by consequence (dossier 6). */
export const uncertainties: Readonly<Record<UncertaintyId, Uncertainty>> = {
  U1: {
    id: 'U1',
    uncertainty:
      "Which box footnote 1 qualifies: surgery, transplantation or the locoregional arm (a 2015 consensus allows radioembolization in place of TAE or TACE for 'liver-only ... or limited extrahepatic' disease [R4])",
    whyItMatters: 'could exclude or include patients from locoregional therapy',
    reconstruction:
      'attached to surgery; transarterial arm open for none or limited EHD, not gated on the primary',
    behaviour:
      'banner; footnote text shown verbatim on surgical and transarterial outcomes; first item on the verification checklist',
    note: 'Footnote 1 of Figure 3: "Resection of primary, no (or limited) extrahepatic disease". Which box it qualifies is not known.',
    outcomes: [...outcomeSets.SURGERY, ...outcomeSets.TARE_LISTING],
  },
  U2: {
    id: 'U2',
    uncertainty:
      'Order of SSA, IFN, PRRT and locoregional therapy; locoregional before or after PRRT; SSA alone or combined',
    whyItMatters: 'changes the next step for most unresectable patients',
    reconstruction:
      'SSA first; limited or complex, progressed without PRRT: SSTR imaging is asked, and if positive PRRT and transarterial treatment are equals (PRRT first in complex disease with limited disease outside the liver); diffuse SSTR-positive progressing -> PRRT. Indirect evidence points both ways: R63 lets liver-targeted treatment precede targeted drugs and chemotherapy, R85 puts intra-arterial therapy after systemic therapy, NETTER-1 and COMPETE (R42, R44) tested PRRT in just this population',
    behaviour:
      'both options always listed: PRRT in all three transarterial outcomes, locoregional therapy in `prrt`; doses add up; edge tagged; a question about the order of PRRT and embolization is answered with this row; a 2021 published advanced-NEN algorithm [R58] is a plausibility check only',
    note: 'The order of SSA, IFN, PRRT and locoregional therapy, and whether locoregional therapy comes before or after PRRT, is a reconstruction; radiation doses add up.',
    outcomes: [...outcomeSets.TARE_LISTING, 'prrt'],
  },
  U3: {
    id: 'U3',
    uncertainty: "Grade branch (WHO 2010 in 2017) and what 'G3' receives",
    whyItMatters: 'NET G3 and NEC are different diseases today',
    reconstruction: 'modern split, marked not in figure',
    behaviour: "'2017 figure predates NET G3' note",
    note: '2017 figure predates NET G3.',
  },
  U4: {
    id: 'U4',
    uncertainty: 'Whether everolimus, sunitinib, chemotherapy and transplantation are in the figure',
    whyItMatters: 'completeness',
    reconstruction: 'included as GUIDELINE/LITERATURE',
    behaviour: "chip 'not confirmed in Figure 3'",
    note: 'Everolimus, sunitinib, chemotherapy and transplantation: not confirmed in Figure 3.',
  },
  U5: {
    id: 'U5',
    uncertainty:
      "Categories of liver involvement (limited and diffuse only, or a third 'complex'); thresholds",
    whyItMatters: 'drives curative or palliative arm',
    reconstruction:
      'three categories; up to five small lesions in either lobe count as limited; resectability decided by MDT',
    behaviour: 'category definition shown; unknown -> `workupLiverMdt`',
    note: 'The three categories of liver involvement are a reconstruction: up to five small lesions in either lobe count as limited; resectability is decided by the MDT.',
  },
  U6: {
    id: 'U6',
    uncertainty: "Meaning of 'limited' extrahepatic disease",
    whyItMatters: 'same',
    reconstruction:
      'EXPERT definition (a trial of embolization, RETNET, admits nodes below 2 cm and bone only [R31])',
    behaviour: 'ask MDT to confirm; C07 caution',
    note: "The meaning of 'limited' extrahepatic disease is not verified: ask the MDT to confirm.",
  },
  U7: {
    id: 'U7',
    uncertainty: 'Functioning and non-functioning branch',
    whyItMatters: 'symptom arm',
    reconstruction:
      'only a refractory syndrome diverts to the symptom arm; an untreated syndrome gets an SSA first',
    behaviour: 'explain text says the branch is presumed',
    note: 'The functioning and non-functioning branch is presumed.',
  },
  U8: {
    id: 'U8',
    uncertainty: 'Relative place of RFA (with surgery, or separate) and of TAE, TACE, TARE',
    whyItMatters: 'modality',
    reconstruction: 'RFA for few and small unresectable; modality by site and grade [R3]',
    behaviour: 'list all modalities, say no RCT [S6]; both views on TAE and TACE by site',
    note: 'The relative place of RFA and of TAE, TACE and TARE is a reconstruction; no randomized trial compares them (S6).',
  },
  U9: {
    id: 'U9',
    uncertainty:
      'All numeric cut-offs (Ki-67 {ki67LowBelow}, {ablationLesionsTo} lesions, {ablationMmTo} mm, {liverInvolvementRaisedAbove}/{liverInvolvementHighAbove}%, ECOG {ecogSupportiveFrom}, bilirubin {bilirubinMgDl}, creatinine clearance {creatinineClearanceBelow} or {creatinineClearanceUnclearBelow})',
    whyItMatters: 'boundary cases',
    reconstruction: 'stated with tags',
    behaviour: 'editable configuration, logged',
    note: 'All numeric cut-offs ({ki67LowBelow}% Ki-67, {ablationLesionsTo} lesions, {ablationMmTo} mm, {liverInvolvementRaisedAbove}/{liverInvolvementHighAbove}%, ECOG {ecogSupportiveFrom}, bilirubin {bilirubinMgDl}, creatinine clearance {creatinineClearanceBelow} or {creatinineClearanceUnclearBelow}) may differ from the figure; this matters in boundary cases.',
  },
  U10: {
    id: 'U10',
    uncertainty: 'Observation for indolent disease; progression definition',
    whyItMatters: 'over-treatment',
    reconstruction:
      '`continueOrSurveillance`; observation inside SSA outcomes and first in SSTR-negative, non-functioning G1 without growth; never when growing (`naiveGrowing`)',
    behaviour: 'show the observation option and what counts as progression',
    note: 'Observation for indolent disease and the definition of progression may differ from the figure; never observation when growing.',
    outcomes: ['continueOrSurveillance'],
  },
  U11: {
    id: 'U11',
    uncertainty:
      'Extreme age, pregnancy, MEN1/VHL, prior transplant, cirrhosis, carcinoid heart disease, second cancer',
    whyItMatters: 'not in chart',
    reconstruction: 'text only; recognised when typed (section 7)',
    behaviour: 'special-situations line of section 7 on every outcome',
    note: 'Not in the chart: extreme age, pregnancy, MEN1/VHL, prior transplant, cirrhosis, carcinoid heart disease, second cancer.',
  },
};

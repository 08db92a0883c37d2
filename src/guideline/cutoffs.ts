/** Every number that decides something. Provenance stands with the questions and edges that use them. */
export const cutoffs = {
  /** Ki-67 %: below is G1 (WHO 2019, R11). */
  ki67G2From: 3,
  /** Ki-67 %: above is G3 (WHO 2019, R11). */
  ki67G2To: 20,
  /** Ki-67 %: below is the SSA and transplant trial population (R20, R43). */
  ki67LowBelow: 10,
  /** Ki-67 %: a well-differentiated tumour above this goes to pathology review (R59). */
  ki67NetCeiling: 55,
  /** ECOG: from here on supportive care (EXPERT). */
  ecogSupportiveFrom: 3,
  /** Number of lesions that ablation may treat (EXPERT). */
  ablationLesionsTo: 5,
  /** mm: largest lesion that ablation may treat (R25). */
  ablationMmTo: 50,
  /** mm: comfortable size for radiofrequency ablation (R24, R25). */
  ablationComfortableMmTo: 30,
  /** % of liver volume: above, embolization carries more risk (R28). */
  liverInvolvementRaisedAbove: 50,
  /** % of liver volume: above, no routine embolization (R27, R28; hard stop EXPERT). */
  liverInvolvementHighAbove: 75,
  /** mg/dL: bilirubin above is hepatic decompensation (R35, R36). */
  bilirubinMgDl: 2,
  /** umol/L: the same bilirubin cut-off. */
  bilirubinUmolL: 34,
  /** mL/min: creatinine clearance below is severe renal impairment (EXPERT). */
  creatinineClearanceBelow: 30,
  /** mL/min: between the two the label limits of PRRT differ (R95), so it is asked (dossier 2.8, T55). */
  creatinineClearanceUnclearBelow: 40,
} as const;

export type Cutoffs = Readonly<Record<keyof typeof cutoffs, number>>;

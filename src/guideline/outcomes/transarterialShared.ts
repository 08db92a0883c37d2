import { OUTSIDE_TOO, PRRT_EQUAL } from '../namedConditions.ts';
import type { FirstScreenData, OptionData, StatementData, TogetherData } from '../outcome.ts';
import { all, is, notKnown, oneOf } from '../when.ts';

/** What outcomes of transarterial treatment have in common (dossier 2.6). */

export const prrtBeside: OptionData = {
  id: 'prrt',
  text: 'PRRT, if SSTR-positive, progressed on an SSA and not given before, above all with disease outside the liver; after earlier liver radiation only with good liver reserve.',
  firstWhen: all(PRRT_EQUAL, OUTSIDE_TOO),
  closedBy: ['prrtGiven', 'sstrNegative', 'sstrMixed'],
  kinds: ['prrt'],
  conditions: ['sstrPositive', 'progressedOnDrug', 'prrtNotGiven', 'organReserve', 'notPregnant'],
  provenance: 'GUIDELINE R5; LITERATURE R42, R44; place beside or before embolization EXPERT',
};

export const prrtAgain: OptionData = {
  id: 'prrtAgain',
  text: "PRRT again, usually two cycles, only after at least 18 months' benefit from the first, with a new positive SSTR PET and good marrow, renal and liver reserve.",
  onlyWhen: oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']),
  closedBy: ['liverIrradiated'],
  kinds: ['prrtAgain'],
  conditions: ['benefit18', 'newSstrPositive', 'organReserve', 'notPregnant'],
  provenance: 'LITERATURE R69; reserve EXPERT',
};

export const trialAfterPrrt: OptionData = {
  id: 'trial',
  text: 'Clinical trial.',
  onlyWhen: oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']),
  kinds: ['trial'],
  provenance: 'EXPERT',
};

export const palliative: OptionData = {
  id: 'palliative',
  text: 'Palliative care alongside.',
  onlyWhen: is('treatmentCourse', 'exhausted'),
  kinds: ['supportive'],
  provenance: 'LITERATURE R56',
};

export const debTace: StatementData = {
  heading: 'DEB-TACE',
  text: 'RETNET closed its arm with doxorubicin drug-eluting beads for serious events [LITERATURE R31]; bilomas in 7 of 13 [LITERATURE R30]; OR 6.6 for liver and biliary injury [LITERATURE R29].',
};

export const tareSpecifics: StatementData = {
  heading: 'TARE specifics',
  text: 'ECOG 0-2, life expectancy of 3 months or more, bilirubin below 2 mg/dL, no ascites [LITERATURE R35]; the RETNET trial of embolization takes bilirubin up to 2 mg/dL, INR up to 1.5, liver burden up to 70% and no biliary-enteric anastomosis [LITERATURE R31]. Cirrhosis-like change in 56% after whole-liver vs 27% after unilobar treatment at about 4 years, clinical decompensation in 20.5%; only 2 of the 39 after whole-liver treatment had no other possible cause [LITERATURE R33]. Possible deaths from treatment-related liver failure in 3 of 59 [LITERATURE R32]. After PRRT: called safe by the authors of a 44-patient series, with fatal liver disease in one [LITERATURE R34]. 2017-era ENETS regarded SIRT as investigational [GUIDELINE R2]; NICE 2024 supports it with standard arrangements, NHS England does not routinely commission it [GUIDELINE R10].',
};

export const keepSsa: StatementData = {
  heading: 'Conditions',
  text: 'Keep an SSA going if it controls a syndrome or the tumour is SSTR-positive [GUIDELINE R5; EXPERT].',
};

export const rationale: StatementData = {
  heading: 'Rationale',
  text: 'Locoregional therapy is feasible and safe for disease control in limited, and effective for symptoms in diffuse disease; no randomized trial compares the modalities [SOURCE]. TAE, TACE, radioembolization: none superior [GUIDELINE R4]. TACE against TAE, meta-analysis of 8 studies with 504 patients: no difference in OS or PFS [LITERATURE R26]. Retrospective multicentre series of 155 patients: no difference in hepatic PFS; OS shorter after TARE than TACE (HR 2.1; propensity-adjusted 1.8, p=0.11) [LITERATURE R124]. A review favours TAE over TACE when the primary is outside the pancreas (similar efficacy, better tolerance) and places intra-arterial therapy after systemic therapy and without progression outside the liver [LITERATURE R85]; another holds that liver-targeted treatment may precede targeted drugs and chemotherapy in liver-dominant disease [LITERATURE R63].',
};

export const outcomesVerified: StatementData = {
  heading: 'Outcomes verified',
  text: 'Symptomatic, biochemical and radiological response about 75, 56 and 50%, PFS 12-18 months [LITERATURE R27]; carcinoid symptoms controlled in up to 75%, repeatable if liver function is preserved [GUIDELINE R3]. PRRT: NETTER-1 (midgut, G1-2, progressed on octreotide LAR) PFS HR 0.21, response 18 vs 3% [LITERATURE R42]; COMPETE (G1-2, progressive, first or second line; gastro-enteric tumours only if non-functional) PFS 23.9 vs 14.1 months against everolimus [LITERATURE R44].',
};

export const weighPrrt: FirstScreenData = {
  when: notKnown('treatmentCourse'),
  text: 'If SSTR-positive and never treated with PRRT, weigh PRRT as well; SSTR imaging is not asked on this route [EXPERT].',
};

/** PRRT leads, embolization stands beside it: disease outside the liver as well. */
export const prrtBefore = (embolization: string): TogetherData => ({
  when: all(PRRT_EQUAL, OUTSIDE_TOO),
  options: ['prrt', embolization],
  sentence:
    'PRRT first because disease lies outside the liver as well, embolization second; decide at the MDT. Radiation doses of TARE and PRRT add up.',
  joinedBy: 'or',
  provenance: 'EXPERT; basis GUIDELINE R5',
});

/** Embolization and PRRT are equals. */
export const prrtEqualTo = (embolization: string): TogetherData => ({
  when: PRRT_EQUAL,
  options: [embolization, 'prrt'],
  sentence:
    "No trial compares them. PRRT has phase III evidence after progression on an SSA (NETTER-1, COMPETE); liver-directed treatment is what the source's abstract supports for limited involvement. Decide at the MDT. Radiation doses of TARE and PRRT add up.",
  joinedBy: 'or',
  provenance: 'equality EXPERT, U2; LITERATURE R42, R44; SOURCE S4',
});

import type { OutcomeData } from '../outcome.ts';
import { is } from '../when.ts';

/** The surgical arm (dossier 2.6). */

export const surgeryCurative: OutcomeData = {
  id: 'surgeryCurative',
  title: 'Curative-intent liver resection',
  category: 'curative-surgical',
  options: [
    {
      id: 'resection',
      text: 'Complete (R0) resection of all liver metastases, parenchyma-sparing, with intra-operative ablation if needed.',
      kinds: ['surgery'],
      conditions: [
        'fit',
        'remnant',
        'clearance90',
        'lowMortality',
        'noRightHeart',
        'notRapid',
        'primaryResected',
        'liverOnly',
      ],
      provenance:
        "SOURCE S2: radical resection is 'the only curative option', feasible in a minority; LITERATURE R12, R23",
    },
    {
      id: 'ablation',
      text: 'If surgery is declined or its risk is prohibitive: percutaneous ablation for up to {ablationLesionsTo} lesions of up to {ablationMmTo} mm, else the liver-directed arm.',
      kinds: ['ablation', 'embolization'],
      conditions: ['surgeryDeclined', 'fiveOf50'],
      provenance: 'EXPERT',
    },
  ],
  firstScreen: [
    {
      text: 'Not in rapid progression; the course is not asked on this route [EXPERT]. Primary resected and no disease outside the liver [SOURCE footnote 1].',
    },
  ],
  statements: [
    {
      heading: 'Conditions',
      text: 'Fitness, adequate remnant, more than 90% clearance [LITERATURE R12]; low expected operative mortality and no right-heart insufficiency [EXPERT; ENETS criterion recalled].',
    },
    {
      heading: 'Outcomes verified',
      text: '5-year OS 46-86%, 5-year recurrence or progression 59-76% in 22 series [LITERATURE R14]; resection against embolization pooled HR 0.34, observational [LITERATURE R15].',
    },
    {
      heading: 'Cautions',
      text: 'Recurrence is the rule. Consider cholecystectomy if an SSA is likely later [EXPERT]. Plan for hormonal crisis, see C01. No level-1 evidence against other liver-directed options [LITERATURE R14].',
    },
    {
      heading: 'Next',
      text: 'CT or MRI every 3-6 months at first; at recurrence enter the case again (repeat resection or ablation is possible) [EXPERT].',
    },
  ],
  uncertainties: ['U1'],
};

export const surgeryCombinedPrimary: OutcomeData = {
  id: 'surgeryCombinedPrimary',
  title: 'Resect the primary and the liver metastases (synchronous or staged)',
  category: 'curative-surgical',
  options: [
    {
      id: 'together',
      text: 'Resection of the primary and the liver metastases, in one or two operations.',
      kinds: ['surgery'],
      conditions: ['fit', 'remnant', 'clearance90', 'lowMortality', 'noRightHeart', 'notRapid'],
      provenance: 'LITERATURE R12; SOURCE footnote 1',
    },
    {
      id: 'primaryFirst',
      text: 'Primary first, then the liver (midgut primary with a risk of obstruction or ischaemia).',
      kinds: ['surgery'],
      conditions: ['midgutRisk', 'fit', 'remnant', 'clearance90', 'lowMortality', 'noRightHeart', 'notRapid'],
      provenance: 'EXPERT',
    },
    {
      id: 'liverFirst',
      text: 'Liver first; avoid major hepatectomy with pancreatoduodenectomy in one session.',
      kinds: ['surgery'],
      conditions: ['fit', 'remnant', 'clearance90', 'lowMortality', 'noRightHeart', 'notRapid'],
      provenance: 'EXPERT',
    },
  ],
  firstScreen: [
    { text: 'Not in rapid progression; the course is not asked on this route [EXPERT].' },
    {
      when: is('primaryStatus', 'resectable'),
      text: "If a biliary-enteric anastomosis is planned, settle embolization first: later TAE or TACE carries a high abscess risk [LITERATURE R38; 'high' and sequencing EXPERT].",
    },
  ],
  statements: [
    {
      heading: 'Conditions',
      text: 'Fitness, adequate remnant, more than 90% clearance [LITERATURE R12]; low expected operative mortality and no right-heart insufficiency [EXPERT; ENETS criterion recalled]. Occult primary: search for it at laparotomy; do not withhold liver resection for this reason alone [EXPERT].',
    },
    {
      heading: 'Cautions',
      text: 'Spare bowel length and the branches of the superior mesenteric artery [EXPERT]. Plan for hormonal crisis, see C01.',
    },
    {
      heading: 'Next',
      text: 'CT or MRI every 3-6 months at first; at recurrence enter the case again (repeat resection or ablation is possible) [EXPERT].',
    },
  ],
  uncertainties: ['U1'],
};

export const surgeryLimitedExtrahepatic: OutcomeData = {
  id: 'surgeryLimitedExtrahepatic',
  title: 'Resection may still be offered with limited extrahepatic disease',
  category: 'curative-surgical',
  options: [
    {
      id: 'resection',
      text: 'Resection of the liver metastases and the primary if all disease, including that outside the liver, can be controlled.',
      kinds: ['surgery'],
      conditions: ['allControlled', 'notRapid'],
      provenance: "SOURCE footnote 1 'no (or limited)'",
    },
    {
      id: 'systemicFirst',
      text: 'Systemic therapy first; restage at 3-6 months and resect if stable. Pancreatic primary: check glucose before an SSA and in its first weeks.',
      kinds: ['ssa', 'prrt', 'chemotherapy', 'everolimus'],
      conditions: ['glucoseChecked'],
      provenance: 'EXPERT',
    },
    {
      id: 'liverDirected',
      text: 'Liver-directed therapy instead of surgery; TAE, TACE and radioembolization were accepted with limited extrahepatic metastases.',
      kinds: ['embolization', 'tare'],
      provenance: 'GUIDELINE R4',
    },
  ],
  firstScreen: [
    {
      text: 'Not in rapid progression; the course is not asked on this route [EXPERT]. The claim of cure is weak with disease outside the liver [LITERATURE R16].',
    },
  ],
  statements: [
    {
      heading: 'Rationale',
      text: 'After hepatectomy for non-functional tumours 10-year OS was 37.5% with and 86.3% without extrahepatic metastasis (matched) [LITERATURE R16].',
    },
    { heading: 'Cautions', text: 'Plan for hormonal crisis, see C01.' },
    { heading: 'Next', text: 'At progression outside the liver, the systemic arm.' },
  ],
  uncertainties: ['U1', 'U6'],
};

export const surgeryStaged: OutcomeData = {
  id: 'surgeryStaged',
  title: 'Two-stage or hypertrophy-assisted resection, with ablation',
  category: 'curative-surgical',
  options: [
    {
      id: 'twoStage',
      text: 'Two-stage hepatectomy, if needed with portal vein embolization, clearing the less-involved lobe first by wedge resection and RFA.',
      kinds: ['surgery'],
      conditions: ['primaryResectable', 'ehdNoneLimited', 'notRapid', 'testOfTime'],
      provenance: 'LITERATURE R63 for complex 1-2-stage resections; details EXPERT',
    },
    {
      id: 'resectAblate',
      text: 'Resection with intra-operative ablation (94 patients: local recurrence 3.8%, 5- and 10-year OS 80 and 59%).',
      kinds: ['surgery', 'ablation'],
      conditions: ['primaryResectable', 'ehdNoneLimited', 'notRapid'],
      provenance: 'LITERATURE R23',
    },
    {
      id: 'downsize',
      text: 'Downsizing first (SSA, PRRT or embolization), then assess again. Pancreatic primary: check glucose before an SSA and in its first weeks.',
      kinds: ['ssa', 'prrt', 'embolization'],
      conditions: ['glucoseChecked'],
      provenance: 'EXPERT',
    },
  ],
  firstScreen: [
    {
      text: 'Only if not in rapid progression; course and SSTR imaging are not asked here. In new disease, or with Ki-67 of {ki67LowBelow}% or more, SSTR and FDG PET and a period of systemic treatment or observation come first [EXPERT].',
    },
  ],
  statements: [
    { heading: 'Conditions', text: 'Footnote 1 satisfied [SOURCE].' },
    {
      heading: 'Cautions',
      text: 'Drop-out between the stages; portal vein embolization may stimulate tumour growth [EXPERT]. Plan for hormonal crisis, see C01.',
    },
    { heading: 'Next', text: 'If not completed, the liver-directed arm (`taceOrTarePreferred` and so on).' },
  ],
  uncertainties: ['U1'],
};

export const cytoreductiveSurgery: OutcomeData = {
  id: 'cytoreductiveSurgery',
  title: 'Debulking surgery of at least 70%, with or without ablation',
  category: 'combined',
  options: [
    {
      id: 'debulking',
      text: 'Parenchyma-sparing debulking with ablation; first choice in functioning or bulky disease.',
      kinds: ['surgery', 'ablation'],
      conditions: ['debulk70', 'notRapid'],
      provenance:
        'LITERATURE R13: threshold lowered from 90 to 70%; GUIDELINE R5 note: consider if a reduction of more than 70-90% is feasible',
    },
    {
      id: 'transarterial',
      text: 'Transarterial therapy instead when the surgical risk is high.',
      kinds: ['embolization', 'tare'],
      conditions: ['highSurgicalRisk'],
      provenance: 'SOURCE; GUIDELINE R2',
    },
    {
      id: 'ssa',
      text: 'SSA goes on.',
      kinds: ['ssa'],
      provenance: 'GUIDELINE R5',
    },
  ],
  firstScreen: [{ text: 'Not in rapid progression; the course is not asked on this route [EXPERT].' }],
  statements: [
    {
      heading: 'Outcomes verified',
      text: 'Median OS 134 vs 38 months for more vs less than 70% debulked (one centre, selected) [LITERATURE R13]; symptom relief after cytoreduction lasts 16-26 months on average [LITERATURE R14].',
    },
    {
      heading: 'Cautions',
      text: 'Echocardiography for carcinoid heart disease first [EXPERT]. Plan for hormonal crisis, see C01.',
    },
    { heading: 'Next', text: 'At progression liver-directed, then systemic therapy.' },
  ],
  uncertainties: ['U1'],
};

export const transplantReferral: OutcomeData = {
  id: 'transplantReferral',
  title: 'Refer for liver-transplant evaluation',
  category: 'mdt-referral',
  options: [
    {
      id: 'referral',
      text: 'Referral to a transplant centre with NET experience.',
      kinds: ['transplant'],
      conditions: ['milanCriteria', 'ki67Below10', 'liverOnly', 'noCarcinoidHeart'],
      provenance: 'LITERATURE R18, R20',
    },
    {
      id: 'bridge',
      text: 'Bridging with an SSA, transarterial treatment or PRRT while stability is documented. Pancreatic primary: check glucose before an SSA and in its first weeks.',
      kinds: ['ssa', 'embolization', 'prrt'],
      conditions: ['glucoseChecked'],
      provenance: 'EXPERT',
    },
    {
      id: 'otherArm',
      text: 'The non-transplant arm if the centre declines.',
      kinds: ['supportive'],
      conditions: ['centreDeclines'],
      provenance: 'EXPERT',
    },
  ],
  firstScreen: [
    { text: 'A referral, not a treatment order; carcinoid heart disease must be excluded [EXPERT].' },
  ],
  statements: [
    {
      heading: 'Conditions',
      text: "Restrictive criteria: low grade or Ki-67 below 10%, portal drainage, primary removed, no disease outside the liver [LITERATURE R20]; 6 months' stability (R20: 3-6; the screen uses 6 [LITERATURE R78, secondary]); age up to about 55-60 by centre (up to 55 in the original criteria [LITERATURE R78, secondary]).",
    },
    {
      heading: 'Outcomes verified',
      text: '5- and 10-year OS 97.2 and 88.8% vs 50.9 and 22.4% without transplantation (88 patients, not randomized, the transplanted 15 years younger) [LITERATURE R18]; 10-year OS 93% vs 75% for resection within Milan criteria [LITERATURE R19]; 13 Spanish centres, 91 patients: 5-year OS 71% within the Milan criteria [LITERATURE R122]; in unselected series 5-year OS 47-71%, recurrence 31-57% [LITERATURE R64].',
    },
    {
      heading: 'Cautions',
      text: 'Not mentioned in the abstract or caption; it may or may not be in Figure 3 (U4).',
    },
    { heading: 'Next', text: 'If declined, enter the case again with "does not meet at least one".' },
  ],
  uncertainties: ['U4'],
};

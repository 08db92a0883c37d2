import type { Claim, Outcome } from '../outcome.ts';
import { expert, guideline, literature, source } from '../provenance.ts';

const followUpAfterSurgery = [
  {
    text: 'CT/MRI 3-6 monthly initially; recurrence -> re-enter (repeat resection/ablation possible)',
    provenance: [expert()],
  },
] as const satisfies readonly Claim[];

export const surgeryCurative = {
  id: 'surgeryCurative',
  title: 'Curative-intent liver resection',
  category: 'curative-surgical',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: 'complete (R0) resection of all liver metastases, parenchyma-sparing, with intra-operative ablation if needed',
          provenance: [
            source('S2', { note: "radical resection is 'the only curative option', feasible in a minority" }),
            literature(['R12', 'R23']),
          ],
        },
      ],
    },
    {
      claims: [
        {
          text: 'if surgery is declined or risk prohibitive: percutaneous ablation if <=5 lesions <=50 mm, else liver-directed arm',
          provenance: [expert()],
        },
      ],
    },
  ],
  contraindications: [],
  conditions: [
    { text: 'not in rapid progression (course is not asked here)', provenance: [expert()] },
    { text: 'primary resected, no extrahepatic disease', provenance: [source('S9', { note: 'footnote 1' })] },
    { text: 'fitness, adequate remnant, >90% clearance', provenance: [literature('R12')] },
    {
      text: 'low expected operative mortality and no right-heart insufficiency',
      provenance: [expert({ note: 'ENETS criterion recalled' })],
    },
  ],
  rationale: [],
  figures: [
    {
      text: '5-y OS 46-86%, 5-y recurrence/progression 59-76% in 22 series',
      provenance: [literature('R14')],
    },
    { text: 'resection vs embolization pooled HR 0.34, observational', provenance: [literature('R15')] },
  ],
  cautions: [
    { text: 'recurrence is the rule; cholecystectomy consideration', provenance: [expert()] },
    {
      text: 'crisis plan see C01; no level-1 evidence vs other liver-directed options',
      provenance: [literature('R14')],
    },
  ],
  next: [...followUpAfterSurgery],
  uncertainties: ['U1'],
} as const satisfies Outcome;

export const surgeryCombinedPrimary = {
  id: 'surgeryCombinedPrimary',
  title: 'Resect the primary and the liver metastases (synchronous or staged)',
  category: 'curative-surgical',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: 'resection of primary + liver metastases, one or two operations',
          provenance: [literature('R12'), source('S9', { note: 'footnote 1' })],
        },
      ],
    },
    {
      claims: [
        { text: 'primary first then liver (midgut with obstruction/ischaemia risk)', provenance: [expert()] },
      ],
    },
    {
      claims: [
        {
          text: 'liver first / avoid simultaneous major hepatectomy + pancreatoduodenectomy',
          provenance: [expert()],
        },
      ],
    },
  ],
  contraindications: [],
  conditions: [
    {
      text: 'as `surgeryCurative`, not in rapid progression. Occult primary: search at laparotomy; do not withhold liver resection solely for this',
      provenance: [expert()],
    },
  ],
  rationale: [],
  figures: [],
  cautions: [
    {
      text: 'if a Whipple is planned, do or finish embolization planning before the biliary anastomosis - later TAE/TACE carries a high abscess risk',
      provenance: [literature('R38'), expert({ note: 'sequencing' })],
    },
    { text: 'Spare bowel length/SMA branches', provenance: [expert()] },
  ],
  next: [...followUpAfterSurgery],
  uncertainties: ['U1'],
} as const satisfies Outcome;

export const surgeryLimitedExtrahepatic = {
  id: 'surgeryLimitedExtrahepatic',
  title: 'Resection may still be offered with limited extrahepatic disease',
  category: 'curative-surgical',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: 'resection of liver metastases and primary if all disease incl. extrahepatic can be controlled',
          provenance: [source('S9', { note: "footnote 1 'no (or limited)'" })],
        },
      ],
    },
    {
      claims: [
        {
          text: 'systemic therapy first, re-stage at 3-6 months, then resect if stable',
          provenance: [expert()],
        },
      ],
    },
    {
      claims: [
        {
          text: 'liver-directed therapy instead of surgery (RE/TAE/TACE accepted with limited extrahepatic metastases)',
          provenance: [guideline('R4')],
        },
      ],
    },
  ],
  contraindications: [],
  conditions: [{ text: 'not in rapid progression (course is not asked here)', provenance: [expert()] }],
  rationale: [],
  figures: [],
  cautions: [
    {
      text: 'matched 10-y OS 37.5% with vs 86.3% without extrahepatic metastasis after hepatectomy',
      provenance: [literature('R16')],
    },
    { text: 'curative claim is weak', provenance: [expert()] },
  ],
  next: [{ text: 'progression outside liver -> systemic arm', provenance: [expert()] }],
  uncertainties: ['U1', 'U6'],
} as const satisfies Outcome;

export const surgeryStaged = {
  id: 'surgeryStaged',
  title: 'Two-stage / hypertrophy-assisted resection, with ablation',
  category: 'curative-surgical',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: 'two-stage hepatectomy +/- portal vein embolization, clearing the less-involved lobe by wedge + RFA first',
          provenance: [
            literature('R63', { note: 'for complex 1-2-stage resections' }),
            expert({ note: 'details' }),
          ],
        },
      ],
    },
    {
      claims: [
        {
          text: 'resection + intra-operative ablation (94-patient series: local recurrence 3.8%, 5/10-y OS 80/59%)',
          provenance: [literature('R23')],
        },
      ],
    },
    { claims: [{ text: 'downsizing (SSA/PRRT/embolization) then reassess', provenance: [expert()] }] },
  ],
  contraindications: [],
  conditions: [
    { text: 'footnote 1 satisfied', provenance: [source('S9')] },
    { text: 'not in rapid progression (course is not asked here)', provenance: [expert()] },
  ],
  rationale: [],
  figures: [],
  cautions: [{ text: 'drop-out between stages; PVE may stimulate tumour', provenance: [expert()] }],
  next: [
    { text: 'not completed -> liver-directed arm (`taceOrTarePreferred` etc.)', provenance: [expert()] },
  ],
  uncertainties: ['U1'],
} as const satisfies Outcome;

export const cytoreductiveSurgery = {
  id: 'cytoreductiveSurgery',
  title: 'Debulking (>=70%) surgery +/- ablation',
  category: 'combined',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: 'parenchyma-sparing debulking + ablation, functioning or bulky disease first choice',
          provenance: [
            literature('R13', { note: 'threshold lowered 90 -> 70%' }),
            guideline('R5', { note: 'note: consider if >70-90% reduction feasible' }),
          ],
        },
      ],
    },
    {
      claims: [
        {
          text: 'transarterial therapy instead when surgery is high risk',
          provenance: [source('S7'), guideline('R2')],
        },
      ],
    },
    { claims: [{ text: 'SSA continues', provenance: [guideline('R5')] }] },
  ],
  contraindications: [],
  conditions: [{ text: 'not in rapid progression (course is not asked here)', provenance: [expert()] }],
  rationale: [],
  figures: [
    {
      text: 'median OS 134 vs 38 months for >70% vs <70% debulked (single-centre, selected)',
      provenance: [literature('R13')],
    },
    {
      text: 'symptom relief after cytoreduction lasts 16-26 months on average',
      provenance: [literature('R14')],
    },
  ],
  cautions: [
    { text: 'echocardiography for carcinoid heart disease first', provenance: [expert()] },
    { text: 'crisis plan see C01', provenance: [expert()] },
  ],
  next: [{ text: 'progression -> liver-directed then systemic', provenance: [expert()] }],
  uncertainties: ['U1'],
} as const satisfies Outcome;

export const transplantReferral = {
  id: 'transplantReferral',
  title: 'Refer for liver-transplant evaluation',
  category: 'mdt-referral',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: 'referral to a transplant centre with NET experience',
          provenance: [literature(['R18', 'R20'])],
        },
      ],
    },
    {
      claims: [
        {
          text: 'bridge with SSA / transarterial / PRRT while stability is documented',
          provenance: [expert()],
        },
      ],
    },
    { claims: [{ text: 'non-transplant arm if declined', provenance: [expert()] }] },
  ],
  contraindications: [],
  conditions: [
    {
      text: 'restrictive criteria - low grade or Ki-67 <10%, portal drainage, primary removed, no extrahepatic disease',
      provenance: [literature('R20')],
    },
    {
      text: "6 months' stability (R20: 3-6; the screen uses 6)",
      provenance: [literature('R78', { note: 'secondary' })],
    },
    { text: 'carcinoid heart disease excluded', provenance: [expert()] },
    {
      text: 'age about 55-60 by centre (<=55 in the original criteria)',
      provenance: [literature('R78', { note: 'secondary' })],
    },
  ],
  rationale: [],
  figures: [
    {
      text: '5/10-y OS 97.2/88.8% vs 50.9/22.4% without transplant (88 patients, non-randomized)',
      provenance: [literature('R18')],
    },
    { text: '10-y OS 93% vs 75% for resection within Milan criteria', provenance: [literature('R19')] },
    { text: 'unselected series 5-y OS 47-71%, recurrence 31-57%', provenance: [literature('R64')] },
  ],
  cautions: [
    {
      text: 'not mentioned in abstract/caption - may or may not be in Figure 3 [uncertainty U4]',
      provenance: [expert()],
    },
  ],
  next: [],
  uncertainties: ['U4'],
} as const satisfies Outcome;

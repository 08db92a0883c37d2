import { expert, guideline, literature, source } from '../provenance.ts';
import { byExpert, claim, option, outcome } from './define.ts';
import { crisisPlan } from './shared.ts';

/** The surgical arm: G1-G2, ECOG 0-2 (dossier 2.6). */

const noRapidProgression = byExpert('not in rapid progression (course is not asked here)');

const curativeConditions = [
  noRapidProgression,
  claim('primary resected, no extrahepatic disease', source('S9', { note: 'footnote 1' })),
  claim('fitness, adequate remnant, >90% clearance', literature('R12')),
  claim(
    'low expected operative mortality and no right-heart insufficiency',
    expert({ note: 'ENETS criterion recalled' }),
  ),
];

const curativeFollowUp = [
  byExpert('Follow-up: CT/MRI 3-6 monthly initially'),
  byExpert('recurrence -> re-enter (repeat resection/ablation possible)'),
];

export const surgeryCurative = outcome({
  id: 'surgeryCurative',
  title: 'Curative-intent liver resection',
  category: 'curative-surgical',
  options: [
    option(
      claim(
        'complete (R0) resection of all liver metastases, parenchyma-sparing, with intra-operative ablation if needed',
        source('S2', { note: "radical resection is 'the only curative option', feasible in a minority" }),
        literature(['R12', 'R23']),
      ),
    ),
    option(
      byExpert(
        'if surgery is declined or risk prohibitive: percutaneous ablation if <=5 lesions <=50 mm, else liver-directed arm',
      ),
    ),
  ],
  conditions: curativeConditions,
  figures: [
    claim('5-y OS 46-86%, 5-y recurrence/progression 59-76% in 22 series', literature('R14')),
    claim('resection vs embolization pooled HR 0.34, observational', literature('R15')),
  ],
  cautions: [
    byExpert('recurrence is the rule'),
    byExpert('cholecystectomy consideration'),
    crisisPlan,
    claim('no level-1 evidence vs other liver-directed options', literature('R14')),
  ],
  next: curativeFollowUp,
  uncertainties: ['U1'],
});

export const surgeryCombinedPrimary = outcome({
  id: 'surgeryCombinedPrimary',
  title: 'Resect the primary and the liver metastases (synchronous or staged)',
  category: 'curative-surgical',
  options: [
    option(
      claim(
        'resection of primary + liver metastases, one or two operations',
        literature('R12'),
        source('S9', { note: 'footnote 1' }),
      ),
    ),
    option(byExpert('primary first then liver (midgut with obstruction/ischaemia risk)')),
    option(byExpert('liver first / avoid simultaneous major hepatectomy + pancreatoduodenectomy')),
  ],
  conditions: [
    ...curativeConditions,
    byExpert('Occult primary: search at laparotomy; do not withhold liver resection solely for this'),
  ],
  cautions: [
    claim(
      'if a Whipple is planned, do or finish embolization planning before the biliary anastomosis - later TAE/TACE carries a high abscess risk',
      literature('R38'),
      expert({ note: 'sequencing' }),
    ),
    byExpert('Spare bowel length/SMA branches'),
  ],
  next: curativeFollowUp,
  uncertainties: ['U1'],
});

export const surgeryLimitedExtrahepatic = outcome({
  id: 'surgeryLimitedExtrahepatic',
  title: 'Resection may still be offered with limited extrahepatic disease',
  category: 'curative-surgical',
  options: [
    option(
      claim(
        'resection of liver metastases and primary if all disease incl. extrahepatic can be controlled',
        source('S9', { note: "footnote 1 'no (or limited)'" }),
      ),
    ),
    option(byExpert('systemic therapy first, re-stage at 3-6 months, then resect if stable')),
    option(
      claim(
        'liver-directed therapy instead of surgery (RE/TAE/TACE accepted with limited extrahepatic metastases)',
        guideline('R4'),
      ),
    ),
  ],
  conditions: [noRapidProgression],
  cautions: [
    claim(
      'matched 10-y OS 37.5% with vs 86.3% without extrahepatic metastasis after hepatectomy',
      literature('R16'),
    ),
    byExpert('curative claim is weak'),
  ],
  next: [byExpert('progression outside liver -> systemic arm')],
  uncertainties: ['U1', 'U6'],
});

export const surgeryStaged = outcome({
  id: 'surgeryStaged',
  title: 'Two-stage / hypertrophy-assisted resection, with ablation',
  category: 'curative-surgical',
  options: [
    option(
      claim(
        'two-stage hepatectomy +/- portal vein embolization, clearing the less-involved lobe by wedge + RFA first',
        literature('R63', { note: 'for complex 1-2-stage resections' }),
        expert({ note: 'details' }),
      ),
    ),
    option(
      claim(
        'resection + intra-operative ablation (94-patient series: local recurrence 3.8%, 5/10-y OS 80/59%)',
        literature('R23'),
      ),
    ),
    option(byExpert('downsizing (SSA/PRRT/embolization) then reassess')),
  ],
  conditions: [claim('footnote 1 satisfied', source('S9')), noRapidProgression],
  cautions: [byExpert('drop-out between stages'), byExpert('PVE may stimulate tumour')],
  next: [byExpert('not completed -> liver-directed arm (`taceOrTarePreferred` etc.)')],
  uncertainties: ['U1'],
});

export const cytoreductiveSurgery = outcome({
  id: 'cytoreductiveSurgery',
  title: 'Debulking (>=70%) surgery +/- ablation',
  category: 'combined',
  options: [
    option(
      claim(
        'parenchyma-sparing debulking + ablation, functioning or bulky disease first choice',
        literature('R13', { note: 'threshold lowered 90 -> 70%' }),
        guideline('R5', { note: 'note: consider if >70-90% reduction feasible' }),
      ),
    ),
    option(claim('transarterial therapy instead when surgery is high risk', source('S10'), guideline('R2'))),
    option(claim('SSA continues', guideline('R5'))),
  ],
  conditions: [noRapidProgression],
  figures: [
    claim(
      'median OS 134 vs 38 months for >70% vs <70% debulked (single-centre, selected)',
      literature('R13'),
    ),
    claim('symptom relief after cytoreduction lasts 16-26 months on average', literature('R14')),
  ],
  cautions: [byExpert('echocardiography for carcinoid heart disease first'), crisisPlan],
  next: [byExpert('progression -> liver-directed then systemic')],
  uncertainties: ['U1'],
});

export const transplantReferral = outcome({
  id: 'transplantReferral',
  title: 'Refer for liver-transplant evaluation',
  category: 'mdt-referral',
  options: [
    option(claim('referral to a transplant centre with NET experience', literature(['R18', 'R20']))),
    option(byExpert('bridge with SSA / transarterial / PRRT while stability is documented')),
    option(byExpert('non-transplant arm if declined')),
  ],
  conditions: [
    claim(
      'restrictive criteria - low grade or Ki-67 <10%, portal drainage, primary removed, no extrahepatic disease',
      literature('R20'),
    ),
    claim(
      "6 months' stability (R20: 3-6; the screen uses 6)",
      literature('R20', { note: '3-6' }),
      literature('R78', { note: 'secondary; the screen uses 6' }),
    ),
    byExpert('carcinoid heart disease excluded'),
    claim(
      'age about 55-60 by centre (<=55 in the original criteria)',
      expert(),
      literature('R78', { note: 'secondary; <=55 in the original criteria' }),
    ),
  ],
  figures: [
    claim(
      '5/10-y OS 97.2/88.8% vs 50.9/22.4% without transplant (88 patients, non-randomized)',
      literature('R18'),
    ),
    claim('10-y OS 93% vs 75% for resection within Milan criteria', literature('R19')),
    claim('unselected series 5-y OS 47-71%, recurrence 31-57%', literature('R64')),
  ],
  cautions: [
    claim(
      'not mentioned in abstract/caption - may or may not be in Figure 3',
      expert({ note: 'uncertainty U4' }),
    ),
  ],
  uncertainties: ['U4'],
});

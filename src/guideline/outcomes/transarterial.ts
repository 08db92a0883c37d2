import type { OutcomeData } from '../outcome.ts';
import { OUTSIDE_TOO, PRRT_EQUAL } from '../namedConditions.ts';
import { all, is, isNot, known, notKnown, oneOf } from '../when.ts';

/** Transarterial treatment (dossier 2.6). */

export const taePreferred: OutcomeData = {
  id: 'taePreferred',
  title: 'Transarterial bland embolization (TAE) preferred',
  titleVariants: [
    {
      when: all(PRRT_EQUAL, OUTSIDE_TOO),
      title: 'PRRT first; transarterial bland embolization (TAE) second',
    },
    { when: PRRT_EQUAL, title: 'Transarterial bland embolization (TAE) or PRRT' },
  ],
  category: 'locoregional',
  showsGoal: true,
  options: [
    {
      id: 'tae',
      text: 'Bland TAE, lobe by lobe in staged sessions.',
      closedBy: [],
      kinds: ['embolization'],
      conditions: [],
      provenance:
        'GUIDELINE R3: bland embolization preferred in carcinoid syndrome with G1 intestinal NET; applying it to non-refractory disease control EXPERT',
    },
    {
      id: 'tace',
      text: 'Conventional TACE.',
      closedBy: [],
      kinds: ['embolization'],
      conditions: [],
      provenance: 'GUIDELINE R3, R4; EXPERT for other goals',
    },
    {
      id: 'tare',
      text: 'TARE.',
      closedBy: ['radiation'],
      kinds: ['tare'],
      conditions: ['ecog02', 'lifeExpectancy3', 'notDecompensated'],
      provenance: 'GUIDELINE R3, R4; EXPERT for other goals',
    },
    {
      id: 'prrt',
      text: 'PRRT, if SSTR-positive, progressed on an SSA and not given before, above all with disease outside the liver; after earlier liver radiation only with good liver reserve.',
      firstWhen: all(PRRT_EQUAL, OUTSIDE_TOO),
      closedBy: ['prrtGiven', 'sstrNegative', 'sstrMixed'],
      kinds: ['prrt'],
      conditions: ['sstrPositive', 'progressedOnDrug', 'prrtNotGiven', 'organReserve', 'notPregnant'],
      provenance: 'GUIDELINE R5; LITERATURE R42, R44; place beside or before embolization EXPERT',
    },
    {
      id: 'unusedAgent',
      text: 'A systemic agent not used before: everolimus; after PRRT or a targeted drug also cabozantinib.',
      onlyWhen: known('treatmentCourse'),
      closedBy: [],
      kinds: ['everolimus', 'tki'],
      conditions: ['agentUnused'],
      provenance: 'GUIDELINE R5; LITERATURE R40, R45; order EXPERT',
    },
    {
      id: 'prrtAgain',
      text: "PRRT again, usually two cycles, only after at least 18 months' benefit from the first, with a new positive SSTR PET and good marrow, renal and liver reserve.",
      onlyWhen: oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']),
      closedBy: ['liverIrradiated'],
      kinds: ['prrtAgain'],
      conditions: ['benefit18', 'newSstrPositive', 'organReserve', 'notPregnant'],
      provenance: 'LITERATURE R69; reserve EXPERT',
    },
    {
      id: 'trial',
      text: 'Clinical trial.',
      onlyWhen: oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']),
      closedBy: [],
      kinds: ['trial'],
      conditions: [],
      provenance: 'EXPERT',
    },
    {
      id: 'palliative',
      text: 'Palliative care alongside.',
      onlyWhen: is('treatmentCourse', 'exhausted'),
      closedBy: [],
      kinds: ['supportive'],
      conditions: [],
      provenance: 'LITERATURE R56',
    },
  ],
  together: [
    {
      when: all(PRRT_EQUAL, OUTSIDE_TOO),
      options: ['prrt', 'tae'],
      sentence:
        'PRRT first because disease lies outside the liver as well, embolization second; decide at the MDT. Radiation doses of TARE and PRRT add up.',
      joinedBy: 'or',
      provenance: 'EXPERT; basis GUIDELINE R5',
    },
    {
      when: PRRT_EQUAL,
      options: ['tae', 'prrt'],
      sentence:
        "No trial compares them. PRRT has phase III evidence after progression on an SSA (NETTER-1, COMPETE); liver-directed treatment is what the source's abstract supports for limited involvement. Decide at the MDT. Radiation doses of TARE and PRRT add up.",
      joinedBy: 'or',
      provenance: 'equality EXPERT, U2; LITERATURE R42, R44; SOURCE S4',
    },
  ],
  firstScreen: [
    {
      when: notKnown('treatmentCourse'),
      text: 'If SSTR-positive and never treated with PRRT, weigh PRRT as well; SSTR imaging is not asked on this route [EXPERT].',
    },
  ],
  statements: [
    {
      heading: 'DEB-TACE',
      text: 'RETNET closed its arm with doxorubicin drug-eluting beads for serious events [LITERATURE R31]; bilomas in 7 of 13 [LITERATURE R30]; OR 6.6 for liver and biliary injury [LITERATURE R29].',
    },
    {
      heading: 'TARE specifics',
      text: 'ECOG 0-2, life expectancy of 3 months or more, bilirubin below 2 mg/dL, no ascites [LITERATURE R35]; the RETNET trial of embolization takes bilirubin up to 2 mg/dL, INR up to 1.5, liver burden up to 70% and no biliary-enteric anastomosis [LITERATURE R31]. Cirrhosis-like change in 56% after whole-liver vs 27% after unilobar treatment at about 4 years, clinical decompensation in 20.5%; only 2 of the 39 after whole-liver treatment had no other possible cause [LITERATURE R33]. Possible deaths from treatment-related liver failure in 3 of 59 [LITERATURE R32]. After PRRT: called safe by the authors of a 44-patient series, with fatal liver disease in one [LITERATURE R34]. 2017-era ENETS regarded SIRT as investigational [GUIDELINE R2]; NICE 2024 supports it with standard arrangements, NHS England does not routinely commission it [GUIDELINE R10].',
    },
    {
      heading: 'Conditions',
      text: 'Keep an SSA going if it controls a syndrome or the tumour is SSTR-positive [GUIDELINE R5; EXPERT].',
    },
    {
      heading: 'Rationale',
      text: 'Locoregional therapy is feasible and safe for disease control in limited, and effective for symptoms in diffuse disease; no randomized trial compares the modalities [SOURCE]. TAE, TACE, radioembolization: none superior [GUIDELINE R4]. TACE against TAE, meta-analysis of 8 studies with 504 patients: no difference in OS or PFS [LITERATURE R26]. Retrospective multicentre series of 155 patients: no difference in hepatic PFS; OS shorter after TARE than TACE (HR 2.1; propensity-adjusted 1.8, p=0.11) [LITERATURE R124]. A review favours TAE over TACE when the primary is outside the pancreas (similar efficacy, better tolerance) and places intra-arterial therapy after systemic therapy and without progression outside the liver [LITERATURE R85]; another holds that liver-targeted treatment may precede targeted drugs and chemotherapy in liver-dominant disease [LITERATURE R63].',
    },
    {
      heading: 'Outcomes verified',
      text: 'Symptomatic, biochemical and radiological response about 75, 56 and 50%, PFS 12-18 months [LITERATURE R27]; carcinoid symptoms controlled in up to 75%, repeatable if liver function is preserved [GUIDELINE R3]. PRRT: NETTER-1 (midgut, G1-2, progressed on octreotide LAR) PFS HR 0.21, response 18 vs 3% [LITERATURE R42]; COMPETE (G1-2, progressive, first or second line; gastro-enteric tumours only if non-functional) PFS 23.9 vs 14.1 months against everolimus [LITERATURE R44].',
    },
    {
      heading: 'Cautions',
      text: 'Post-embolization syndrome, abscess, hepatorenal failure. More than 50% liver replacement, an urgent procedure and disease outside the liver each worsen the outcome (8.5 vs 86 months with all vs none) [LITERATURE R28]. Plan for hormonal crisis, see C01. Do not use doxorubicin drug-eluting beads in the non-cirrhotic NET liver [LITERATURE R29-R31].',
    },
    { heading: 'Next', text: 'Repeat; if progressive `prrt` (SSTR-positive) or `targetedGastrointestinal`.' },
  ],
  uncertainties: ['U1', 'U2', 'U8'],
};

export const taceOrTarePreferred: OutcomeData = {
  id: 'taceOrTarePreferred',
  title: 'Transarterial chemoembolization (cTACE) or radioembolization (TARE)',
  titleVariants: [
    {
      when: all(PRRT_EQUAL, OUTSIDE_TOO, is('contraindicationClass', 'radiation')),
      title: 'PRRT first; chemoembolization (cTACE) or bland embolization second (TARE excluded)',
    },
    {
      when: all(PRRT_EQUAL, OUTSIDE_TOO),
      title: 'PRRT first; chemoembolization (cTACE) or radioembolization (TARE) second',
    },
    {
      when: all(PRRT_EQUAL, is('contraindicationClass', 'radiation')),
      title: 'Chemoembolization (cTACE), bland embolization or PRRT (TARE excluded)',
    },
    { when: PRRT_EQUAL, title: 'Chemoembolization (cTACE), radioembolization (TARE) or PRRT' },
    {
      when: is('contraindicationClass', 'radiation'),
      title: 'Transarterial chemoembolization (cTACE) or bland embolization (TARE excluded)',
    },
  ],
  category: 'locoregional',
  showsGoal: true,
  options: [
    {
      id: 'tace',
      text: 'Conventional (lipiodol) TACE.',
      closedBy: [],
      kinds: ['embolization'],
      conditions: [],
      provenance:
        'GUIDELINE R3 for refractory carcinoid syndrome: TACE or SIRT for G2 intestinal or non-intestinal NET; other goals EXPERT; LITERATURE R27: TACE may beat TAE in pancreatic NET, not in small intestine',
    },
    {
      id: 'tare',
      text: 'TARE: fewer sessions and side effects; for liver-dominant disease with good reserve, with personalised dosimetry.',
      closedBy: ['radiation'],
      kinds: ['tare'],
      conditions: [
        'liverDominant',
        'liverReserve',
        'personalisedDosimetry',
        'ecog02',
        'lifeExpectancy3',
        'notDecompensated',
      ],
      provenance: 'GUIDELINE R4, R10; other goals EXPERT',
    },
    {
      id: 'tae',
      text: 'Bland TAE; an equal choice if the primary is in the small intestine.',
      closedBy: [],
      kinds: ['embolization'],
      conditions: [],
      provenance: "GUIDELINE R4; LITERATURE R26, R27, R85; 'equal' EXPERT",
    },
    {
      id: 'prrt',
      text: 'PRRT, if SSTR-positive, progressed on an SSA and not given before, above all with disease outside the liver; after earlier liver radiation only with good liver reserve.',
      firstWhen: all(PRRT_EQUAL, OUTSIDE_TOO),
      closedBy: ['prrtGiven', 'sstrNegative', 'sstrMixed'],
      kinds: ['prrt'],
      conditions: ['sstrPositive', 'progressedOnDrug', 'prrtNotGiven', 'organReserve', 'notPregnant'],
      provenance: 'GUIDELINE R5; LITERATURE R42, R44; place beside or before embolization EXPERT',
    },
    {
      id: 'unusedAgent',
      text: 'A systemic agent not used before: everolimus; after PRRT or a targeted drug also cabozantinib; if the primary is pancreatic also sunitinib, CAPTEM or STZ/5-FU.',
      onlyWhen: known('treatmentCourse'),
      closedBy: [],
      kinds: ['everolimus', 'tki', 'chemotherapy'],
      conditions: ['agentUnused'],
      provenance: 'GUIDELINE R5; LITERATURE R40, R45, R46, R47; order EXPERT',
    },
    {
      id: 'prrtAgain',
      text: "PRRT again, usually two cycles, only after at least 18 months' benefit from the first, with a new positive SSTR PET and good marrow, renal and liver reserve.",
      onlyWhen: oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']),
      closedBy: ['liverIrradiated'],
      kinds: ['prrtAgain'],
      conditions: ['benefit18', 'newSstrPositive', 'organReserve', 'notPregnant'],
      provenance: 'LITERATURE R69; reserve EXPERT',
    },
    {
      id: 'trial',
      text: 'Clinical trial.',
      onlyWhen: oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']),
      closedBy: [],
      kinds: ['trial'],
      conditions: [],
      provenance: 'EXPERT',
    },
    {
      id: 'palliative',
      text: 'Palliative care alongside.',
      onlyWhen: is('treatmentCourse', 'exhausted'),
      closedBy: [],
      kinds: ['supportive'],
      conditions: [],
      provenance: 'LITERATURE R56',
    },
  ],
  together: [
    {
      when: all(PRRT_EQUAL, OUTSIDE_TOO),
      options: ['prrt', 'tace'],
      sentence:
        'PRRT first because disease lies outside the liver as well, embolization second; decide at the MDT. Radiation doses of TARE and PRRT add up.',
      joinedBy: 'or',
      provenance: 'EXPERT; basis GUIDELINE R5',
    },
    {
      when: PRRT_EQUAL,
      options: ['tace', 'prrt'],
      sentence:
        "No trial compares them. PRRT has phase III evidence after progression on an SSA (NETTER-1, COMPETE); liver-directed treatment is what the source's abstract supports for limited involvement. Decide at the MDT. Radiation doses of TARE and PRRT add up.",
      joinedBy: 'or',
      provenance: 'equality EXPERT, U2; LITERATURE R42, R44; SOURCE S4',
    },
  ],
  firstScreen: [
    {
      text: 'Do not use doxorubicin drug-eluting beads (DEB-TACE) in the non-cirrhotic NET liver [LITERATURE R29-R31].',
    },
    {
      when: notKnown('treatmentCourse'),
      text: 'If SSTR-positive and never treated with PRRT, weigh PRRT as well; SSTR imaging is not asked on this route [EXPERT].',
    },
  ],
  statements: [
    {
      heading: 'DEB-TACE',
      text: 'RETNET closed its arm with doxorubicin drug-eluting beads for serious events [LITERATURE R31]; bilomas in 7 of 13 [LITERATURE R30]; OR 6.6 for liver and biliary injury [LITERATURE R29].',
    },
    {
      heading: 'TAE or TACE by site',
      text: 'In pancreatic NET TACE may be more effective, in small-intestinal NET not (not clearly demonstrated) [LITERATURE R27]; for a primary outside the pancreas TAE is preferred for better tolerance [LITERATURE R85]; the benefit of TACE over TAE is not proven by a randomized trial [LITERATURE R100]; European guidance names TACE or SIRT for G2 intestinal NET with refractory carcinoid syndrome [GUIDELINE R3]. Both views stand; the site is not asked for G2.',
    },
    {
      heading: 'TARE specifics',
      text: 'ECOG 0-2, life expectancy of 3 months or more, bilirubin below 2 mg/dL, no ascites [LITERATURE R35]; the RETNET trial of embolization takes bilirubin up to 2 mg/dL, INR up to 1.5, liver burden up to 70% and no biliary-enteric anastomosis [LITERATURE R31]. Cirrhosis-like change in 56% after whole-liver vs 27% after unilobar treatment at about 4 years, clinical decompensation in 20.5%; only 2 of the 39 after whole-liver treatment had no other possible cause [LITERATURE R33]. Possible deaths from treatment-related liver failure in 3 of 59 [LITERATURE R32]. After PRRT: called safe by the authors of a 44-patient series, with fatal liver disease in one [LITERATURE R34]. 2017-era ENETS regarded SIRT as investigational [GUIDELINE R2]; NICE 2024 supports it with standard arrangements, NHS England does not routinely commission it [GUIDELINE R10].',
    },
    {
      heading: 'Conditions',
      text: 'Keep an SSA going if it controls a syndrome or the tumour is SSTR-positive [GUIDELINE R5; EXPERT].',
    },
    {
      heading: 'Rationale',
      text: 'Locoregional therapy is feasible and safe for disease control in limited, and effective for symptoms in diffuse disease; no randomized trial compares the modalities [SOURCE]. TAE, TACE, radioembolization: none superior [GUIDELINE R4]. TACE against TAE, meta-analysis of 8 studies with 504 patients: no difference in OS or PFS [LITERATURE R26]. Retrospective multicentre series of 155 patients: no difference in hepatic PFS; OS shorter after TARE than TACE (HR 2.1; propensity-adjusted 1.8, p=0.11) [LITERATURE R124]. A review favours TAE over TACE when the primary is outside the pancreas (similar efficacy, better tolerance) and places intra-arterial therapy after systemic therapy and without progression outside the liver [LITERATURE R85]; another holds that liver-targeted treatment may precede targeted drugs and chemotherapy in liver-dominant disease [LITERATURE R63].',
    },
    {
      heading: 'Outcomes verified',
      text: 'Symptomatic, biochemical and radiological response about 75, 56 and 50%, PFS 12-18 months [LITERATURE R27]; carcinoid symptoms controlled in up to 75%, repeatable if liver function is preserved [GUIDELINE R3]. PRRT: NETTER-1 (midgut, G1-2, progressed on octreotide LAR) PFS HR 0.21, response 18 vs 3% [LITERATURE R42]; COMPETE (G1-2, progressive, first or second line; gastro-enteric tumours only if non-functional) PFS 23.9 vs 14.1 months against everolimus [LITERATURE R44].',
    },
    {
      heading: 'Cautions',
      text: 'Post-embolization syndrome, abscess, hepatorenal failure; more than 50% liver replacement, an urgent procedure and disease outside the liver each worsen the outcome [LITERATURE R28]. Plan for hormonal crisis, see C01. Doxorubicin: low LVEF, leucopenia [LITERATURE R36].',
    },
    {
      heading: 'Next',
      text: 'Repeat or switch modality; extrahepatic or SSTR-positive progression `prrt`; pancreas `targetedOrChemoPancreas`.',
    },
  ],
  uncertainties: ['U1', 'U2', 'U8'],
};

export const tareWhenEmbolizationContraindicated: OutcomeData = {
  id: 'tareWhenEmbolizationContraindicated',
  title: 'Embolization (TAE/TACE) contraindicated: PRRT, TARE or systemic therapy',
  titleVariants: [
    {
      when: is('hormonalSyndrome', 'refractory'),
      title:
        'Embolization (TAE/TACE) contraindicated, refractory syndrome: PRRT if SSTR-positive, TARE or medical control',
    },
    {
      when: is('treatmentCourse', 'exhausted'),
      title: 'Embolization (TAE/TACE) contraindicated after several lines: trial, unused agent or TARE',
    },
    {
      when: is('treatmentCourse', 'progressedAfterPrrt'),
      title: 'Embolization (TAE/TACE) contraindicated after PRRT: systemic therapy or TARE',
    },
    {
      when: oneOf('sstrImaging', ['negative', 'heterogeneous']),
      title: 'Embolization (TAE/TACE) contraindicated: TARE or systemic therapy',
    },
  ],
  category: 'locoregional',
  showsGoal: false,
  options: [
    {
      id: 'prrt',
      text: 'PRRT, if SSTR-positive and not given before.',
      closedBy: ['prrtGiven', 'sstrNegative', 'sstrMixed'],
      kinds: ['prrt'],
      conditions: ['sstrPositive', 'prrtNotGiven', 'organReserve', 'notPregnant'],
      provenance: 'GUIDELINE R5; order EXPERT',
    },
    {
      id: 'tare',
      text: 'Selective TARE: with antibiotic prophylaxis if there is a biliary-enteric anastomosis or stent; minimally embolic TARE in portal vein thrombosis with good liver function.',
      closedBy: [],
      kinds: ['tare'],
      conditions: ['ecog02', 'lifeExpectancy3', 'notDecompensated'],
      provenance:
        'LITERATURE R39: 15 patients with biliary intervention, hepatobiliary infection 13.3%, abscess 6.6%; portal-vein use and order EXPERT',
    },
    {
      id: 'systemic',
      text: 'Site-specific systemic therapy not used before (`targetedOrChemoPancreas`, `targetedGastrointestinal`).',
      onlyWhen: isNot('hormonalSyndrome', 'refractory'),
      firstWhen: is('treatmentCourse', 'progressedAfterPrrt'),
      closedBy: [],
      kinds: ['everolimus', 'tki', 'chemotherapy'],
      conditions: ['agentUnused'],
      provenance: 'GUIDELINE R5; order EXPERT',
    },
    {
      id: 'medicalControl',
      text: 'Medical control of the symptoms (`refractorySyndromeMedical`).',
      onlyWhen: is('hormonalSyndrome', 'refractory'),
      closedBy: [],
      kinds: ['ssa', 'telotristat'],
      conditions: [],
      provenance: 'EXPERT',
    },
    {
      id: 'ablateDominant',
      text: 'Ablation of dominant lesions; a biliary-enteric anastomosis carries the same abscess risk.',
      closedBy: [],
      kinds: ['ablation'],
      conditions: ['noBiliary'],
      provenance: 'LITERATURE R74; EXPERT',
    },
    {
      id: 'prrtAgain',
      text: "PRRT again, usually two cycles, only after at least 18 months' benefit from the first, with a new positive SSTR PET and good marrow, renal and liver reserve.",
      onlyWhen: oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']),
      closedBy: [],
      kinds: ['prrtAgain'],
      conditions: ['benefit18', 'newSstrPositive', 'organReserve', 'notPregnant'],
      provenance: 'LITERATURE R69; reserve EXPERT',
    },
    {
      id: 'trial',
      text: 'Clinical trial.',
      onlyWhen: oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']),
      firstWhen: is('treatmentCourse', 'exhausted'),
      closedBy: [],
      kinds: ['trial'],
      conditions: [],
      provenance: 'EXPERT',
    },
    {
      id: 'palliative',
      text: 'Palliative care alongside.',
      onlyWhen: is('treatmentCourse', 'exhausted'),
      closedBy: [],
      kinds: ['supportive'],
      conditions: [],
      provenance: 'LITERATURE R56',
    },
  ],
  together: [
    {
      when: PRRT_EQUAL,
      options: ['prrt', 'tare'],
      sentence:
        'No trial compares them; PRRT has phase III evidence after progression on an SSA (NETTER-1, COMPETE). Radiation doses of TARE and PRRT add up: decide at the MDT which comes first.',
      joinedBy: 'or',
      provenance: 'order EXPERT, U2; LITERATURE R42, R44',
    },
  ],
  firstScreen: [
    {
      text: 'TAE and TACE are contraindicated for this patient [LITERATURE R31 (trial criteria), R36, R38; HCC data extrapolated].',
    },
    {
      when: notKnown('treatmentCourse'),
      text: 'PRRT needs a positive SSTR PET and no earlier PRRT; neither is asked on this route [EXPERT].',
    },
  ],
  statements: [
    {
      heading: 'Rationale',
      text: '57% of the patients with an abscess after TACE had a biliary-enteric anastomosis or stent (21 abscesses in 3613 patients, mostly HCC) [LITERATURE R38]. The order of these options is expert opinion [EXPERT].',
    },
    {
      heading: 'TARE specifics',
      text: 'ECOG 0-2, life expectancy of 3 months or more, bilirubin below 2 mg/dL, no ascites [LITERATURE R35]; the RETNET trial of embolization takes bilirubin up to 2 mg/dL, INR up to 1.5, liver burden up to 70% and no biliary-enteric anastomosis [LITERATURE R31]. Cirrhosis-like change in 56% after whole-liver vs 27% after unilobar treatment at about 4 years, clinical decompensation in 20.5%; only 2 of the 39 after whole-liver treatment had no other possible cause [LITERATURE R33]. Possible deaths from treatment-related liver failure in 3 of 59 [LITERATURE R32]. After PRRT: called safe by the authors of a 44-patient series, with fatal liver disease in one [LITERATURE R34]. 2017-era ENETS regarded SIRT as investigational [GUIDELINE R2]; NICE 2024 supports it with standard arrangements, NHS England does not routinely commission it [GUIDELINE R10].',
    },
    {
      heading: 'Cautions',
      text: 'If the liver is already irradiated, the class becomes absolute. Plan for hormonal crisis, see C01.',
    },
    { heading: 'Next', text: 'Systemic arm.' },
  ],
  uncertainties: ['U1', 'U2', 'U8'],
};

import type { OutcomeData } from '../outcome.ts';
import { OUTSIDE_TOO, PRRT_EQUAL } from '../namedConditions.ts';
import { all, is, isNot, known, notKnown, oneOf } from '../when.ts';
import {
  debTace,
  keepSsa,
  outcomesVerified,
  palliative,
  prrtAgain,
  prrtBefore,
  prrtBeside,
  prrtEqualTo,
  rationale,
  tareSpecifics,
  trialAfterPrrt,
  weighPrrt,
} from './transarterialShared.ts';

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
      kinds: ['embolization'],
      provenance:
        'GUIDELINE R3: bland embolization preferred in carcinoid syndrome with G1 intestinal NET; applying it to non-refractory disease control EXPERT',
    },
    {
      id: 'tace',
      text: 'Conventional TACE.',
      kinds: ['embolization'],
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
    prrtBeside,
    {
      id: 'unusedAgent',
      text: 'A systemic agent not used before: everolimus; after PRRT or a targeted drug also cabozantinib.',
      onlyWhen: known('treatmentCourse'),
      kinds: ['everolimus', 'tki'],
      conditions: ['agentUnused'],
      provenance: 'GUIDELINE R5; LITERATURE R40, R45; order EXPERT',
    },
    prrtAgain,
    trialAfterPrrt,
    palliative,
  ],
  together: [prrtBefore('tae'), prrtEqualTo('tae')],
  firstScreen: [weighPrrt],
  statements: [
    debTace,
    tareSpecifics,
    keepSsa,
    rationale,
    outcomesVerified,
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
      kinds: ['embolization'],
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
      kinds: ['embolization'],
      provenance: "GUIDELINE R4; LITERATURE R26, R27, R85; 'equal' EXPERT",
    },
    prrtBeside,
    {
      id: 'unusedAgent',
      text: 'A systemic agent not used before: everolimus; after PRRT or a targeted drug also cabozantinib; if the primary is pancreatic also sunitinib, CAPTEM or STZ/5-FU.',
      onlyWhen: known('treatmentCourse'),
      kinds: ['everolimus', 'tki', 'chemotherapy'],
      conditions: ['agentUnused'],
      provenance: 'GUIDELINE R5; LITERATURE R40, R45, R46, R47; order EXPERT',
    },
    prrtAgain,
    trialAfterPrrt,
    palliative,
  ],
  together: [prrtBefore('tace'), prrtEqualTo('tace')],
  firstScreen: [
    {
      text: 'Do not use doxorubicin drug-eluting beads (DEB-TACE) in the non-cirrhotic NET liver [LITERATURE R29-R31].',
    },
    weighPrrt,
  ],
  statements: [
    debTace,
    {
      heading: 'TAE or TACE by site',
      text: 'In pancreatic NET TACE may be more effective, in small-intestinal NET not (not clearly demonstrated) [LITERATURE R27]; for a primary outside the pancreas TAE is preferred for better tolerance [LITERATURE R85]; the benefit of TACE over TAE is not proven by a randomized trial [LITERATURE R100]; European guidance names TACE or SIRT for G2 intestinal NET with refractory carcinoid syndrome [GUIDELINE R3]. Both views stand; the site is not asked for G2.',
    },
    tareSpecifics,
    keepSsa,
    rationale,
    outcomesVerified,
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
      kinds: ['everolimus', 'tki', 'chemotherapy'],
      conditions: ['agentUnused'],
      provenance: 'GUIDELINE R5; order EXPERT',
    },
    {
      id: 'medicalControl',
      text: 'Medical control of the symptoms (`refractorySyndromeMedical`).',
      onlyWhen: is('hormonalSyndrome', 'refractory'),
      kinds: ['ssa', 'telotristat'],
      provenance: 'EXPERT',
    },
    {
      id: 'ablateDominant',
      text: 'Ablation of dominant lesions; a biliary-enteric anastomosis carries the same abscess risk.',
      kinds: ['ablation'],
      conditions: ['noBiliary'],
      provenance: 'LITERATURE R74; EXPERT',
    },
    {
      id: 'prrtAgain',
      text: "PRRT again, usually two cycles, only after at least 18 months' benefit from the first, with a new positive SSTR PET and good marrow, renal and liver reserve.",
      onlyWhen: oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']),
      kinds: ['prrtAgain'],
      conditions: ['benefit18', 'newSstrPositive', 'organReserve', 'notPregnant'],
      provenance: 'LITERATURE R69; reserve EXPERT',
    },
    {
      id: 'trial',
      text: 'Clinical trial.',
      onlyWhen: oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']),
      firstWhen: is('treatmentCourse', 'exhausted'),
      kinds: ['trial'],
      provenance: 'EXPERT',
    },
    palliative,
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
    tareSpecifics,
    {
      heading: 'Cautions',
      text: 'If the liver is already irradiated, the class becomes absolute. Plan for hormonal crisis, see C01.',
    },
    { heading: 'Next', text: 'Systemic arm.' },
  ],
  uncertainties: ['U1', 'U2', 'U8'],
};

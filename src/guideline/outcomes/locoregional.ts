import type { Condition } from '../condition.ts';
import type { Claim, Outcome } from '../outcome.ts';
import { expert, guideline, literature, source } from '../provenance.ts';

const radiation: Condition = { fact: 'contraindicationClass', is: 'radiation' };

/** Caution C03: TARE is excluded by lung or GI shunting or earlier liver radiation. */
const tareExcluded = {
  when: radiation,
  reason: 'TARE is excluded for this patient',
  provenance: [literature('R37'), expert()],
} as const;

/** What holds for every embolization. */
const embolizationCautions = [
  {
    text: 'post-embolization syndrome, abscess, hepatorenal failure; >50% liver replacement, urgent procedure and extrahepatic disease each worsen outcome (8.5 vs 86 months with all vs none)',
    provenance: [literature('R28')],
  },
  { text: 'crisis plan see C01; avoid doxorubicin DEB-TACE', provenance: [expert()] },
] as const satisfies readonly Claim[];

/** Why doxorubicin drug-eluting beads are not used. */
const debTaceCautions = [
  {
    text: 'Do not use doxorubicin drug-eluting beads (DEB-TACE) in the non-cirrhotic NET liver: RETNET closed its DEB arm for serious events',
    provenance: [literature('R31')],
  },
  { text: 'bilomas in 7/13', provenance: [literature('R30')] },
  { text: 'OR 6.6 for liver/biliary injury', provenance: [literature('R29')] },
] as const satisfies readonly Claim[];

/** What holds for TARE wherever it is an option. */
const tareCautions = [
  {
    text: 'ECOG 0-2, life expectancy >=3 months, bilirubin <2 mg/dL, no ascites',
    provenance: [literature('R35')],
  },
  {
    text: 'cirrhosis-like change 56% after whole-liver vs 27% after unilobar treatment at about 4 years',
    provenance: [literature('R33')],
  },
  { text: 'possible treatment-related hepatic failure deaths 3/59', provenance: [literature('R32')] },
  { text: 'after PRRT: fatal REILD 1/44', provenance: [literature('R34')] },
  { text: '2017-era ENETS regarded SIRT as investigational', provenance: [guideline('R2')] },
  {
    text: 'NICE 2024 supports it with standard arrangements, NHS England does not routinely commission it',
    provenance: [guideline('R10')],
  },
] as const satisfies readonly Claim[];

export const ablation = {
  id: 'ablation',
  title: 'Thermal ablation (RFA or microwave)',
  category: 'locoregional',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: 'percutaneous RFA/MWA of all lesions',
          provenance: [
            source(['S10', 'S7', 'S4'], {
              note: 'RFA in Figure 3, ablation reviewed; disease control in limited involvement',
            }),
          ],
        },
      ],
    },
    {
      claims: [
        {
          text: 'laparoscopic/open ablation or ablation + limited resection',
          provenance: [literature(['R22', 'R23'])],
        },
      ],
    },
    { claims: [{ text: 'SSA if functioning or SSTR-positive', provenance: [guideline('R5')] }] },
    {
      claims: [
        {
          text: 'transarterial therapy if not technically safe (near hilum, bowel, large vessels)',
          provenance: [expert()],
        },
      ],
    },
  ],
  contraindications: [
    {
      text: 'biliary-enteric anastomosis (abscess)',
      provenance: [literature('R74'), literature('R38', { note: 'by analogy' })],
    },
    { text: 'ascites or hepatic decompensation, perihilar lesions, coagulopathy', provenance: [expert()] },
  ],
  conditions: [
    {
      text: 'all lesions treatable with margin; best <=30 mm, up to 50 mm with MWA or combined embolization',
      provenance: [literature('R25'), expert()],
    },
  ],
  rationale: [],
  figures: [
    {
      text: '301 patients: 92% of symptomatic improved, 14-27 months; recurrence 63-87%',
      provenance: [literature('R22')],
    },
    {
      text: 'survival worse when largest >3 cm (63 patients; median OS 47 months, 5-y 48%)',
      provenance: [literature('R24')],
    },
  ],
  cautions: [],
  next: [
    {
      text: 'local recurrence -> re-ablate; new multifocal -> `taceOrTarePreferred` arm or systemic',
      provenance: [expert()],
    },
  ],
  uncertainties: ['U8'],
} as const satisfies Outcome;

export const taePreferred = {
  id: 'taePreferred',
  title: 'Transarterial bland embolization (TAE) preferred',
  category: 'locoregional',
  showsGoal: true,
  options: [
    {
      claims: [
        {
          text: 'bland TAE, lobar/staged sessions',
          provenance: [
            guideline('R3', {
              note: 'bland embolization preferred in carcinoid syndrome with G1 intestinal NET',
            }),
            expert({ note: 'applying it to non-refractory disease control' }),
          ],
        },
      ],
    },
    { claims: [{ text: 'conventional TACE', provenance: [expert()] }] },
    {
      claims: [{ text: 'TARE (if no radiation contraindication)', provenance: [guideline(['R3', 'R4'])] }],
      struckOut: tareExcluded,
    },
    {
      claims: [
        {
          text: 'PRRT instead if SSTR-positive, progressed on SSA and not given before, above all with extrahepatic disease',
          provenance: [guideline('R5')],
        },
        { text: 'SSTR PET before choosing, because TARE and PRRT doses add up', provenance: [expert()] },
        { text: 'continue SSA', provenance: [expert()] },
      ],
    },
  ],
  contraindications: [],
  conditions: [],
  rationale: [
    {
      text: 'locoregional therapy feasible and safe for disease control in limited, effective for symptoms in diffuse disease; no RCT comparing modalities',
      provenance: [source(['S4', 'S5', 'S6'])],
    },
    { text: 'TAE/TACE/RE - none superior', provenance: [guideline('R4')] },
    {
      text: 'TACE vs TAE meta-analysis of 8 studies/504 patients: no OS or PFS difference',
      provenance: [literature('R26')],
    },
  ],
  figures: [
    {
      text: 'symptomatic / biochemical / radiological response about 75 / 56 / 50%, PFS 12-18 months',
      provenance: [literature('R27')],
    },
    {
      text: 'carcinoid symptoms controlled in up to 75%, repeatable if liver function preserved',
      provenance: [guideline('R3')],
    },
  ],
  cautions: [...embolizationCautions, ...debTaceCautions],
  next: [
    {
      text: 'repeat; if progressive -> `prrt` (SSTR+) or `targetedGastrointestinal`',
      provenance: [expert()],
    },
  ],
  uncertainties: ['U1', 'U2', 'U8'],
} as const satisfies Outcome;

export const taceOrTarePreferred = {
  id: 'taceOrTarePreferred',
  title: 'Transarterial chemoembolization (cTACE) or radioembolization (TARE)',
  titleWhen: {
    when: radiation,
    title: 'Transarterial chemoembolization (cTACE) or bland embolization (TARE excluded)',
    provenance: [expert(), literature('R37')],
  },
  category: 'locoregional',
  showsGoal: true,
  options: [
    {
      claims: [
        {
          text: 'conventional (lipiodol) TACE',
          provenance: [
            guideline('R3', { note: 'TACE or SIRT for G2 intestinal or non-intestinal NET' }),
            literature('R27', { note: 'TACE may beat TAE in pancreatic NET, not in small intestine' }),
          ],
        },
      ],
    },
    {
      claims: [
        {
          text: 'TARE (if no radiation contraindication) - fewer sessions/side effects, choose when liver-dominant with good reserve, personalised dosimetry',
          provenance: [guideline(['R4', 'R10'])],
        },
      ],
      struckOut: tareExcluded,
    },
    { claims: [{ text: 'bland TAE', provenance: [guideline('R4')] }] },
    {
      claims: [
        {
          text: 'PRRT instead if SSTR-positive, progressed on SSA and not given before, above all with extrahepatic disease',
          provenance: [guideline('R5')],
        },
        { text: 'SSTR PET before choosing, because TARE and PRRT doses add up', provenance: [expert()] },
        { text: 'continue SSA', provenance: [expert()] },
      ],
    },
  ],
  contraindications: [],
  conditions: [],
  rationale: [],
  figures: [],
  cautions: [...debTaceCautions, ...tareCautions, ...embolizationCautions],
  next: [
    {
      text: 'repeat or switch modality; extrahepatic or SSTR+ progression -> `prrt`; pancreas -> `targetedOrChemoPancreas`',
      provenance: [expert()],
    },
  ],
  uncertainties: ['U1', 'U2', 'U8'],
} as const satisfies Outcome;

export const tareWhenEmbolizationContraindicated = {
  id: 'tareWhenEmbolizationContraindicated',
  title: 'Embolization (TAE/TACE) contraindicated: PRRT, TARE or systemic therapy',
  category: 'locoregional',
  showsGoal: false,
  options: [
    { claims: [{ text: 'PRRT if SSTR-positive and not given before', provenance: [guideline('R5')] }] },
    {
      claims: [
        {
          text: '(selective/unilobar) TARE with antibiotic prophylaxis if biliary-enteric anastomosis/stent, or minimally embolic TARE if portal vein thrombosis and liver function is good',
          provenance: [
            literature('R39', {
              note: '15 patients with biliary intervention, hepatobiliary infection 13.3%, abscess 6.6%',
            }),
            expert({ note: 'portal-vein use' }),
          ],
        },
      ],
    },
    {
      claims: [
        {
          text: 'ablation of dominant lesions - beware same abscess risk',
          provenance: [literature('R74'), expert()],
        },
      ],
    },
    { claims: [{ text: 'medical symptom control (`refractorySyndromeMedical`)', provenance: [expert()] }] },
    {
      claims: [
        {
          text: 'site-specific systemic therapy (`targetedOrChemoPancreas`, `targetedGastrointestinal`)',
          provenance: [guideline('R5')],
        },
      ],
    },
  ],
  contraindications: [],
  conditions: [],
  rationale: [
    {
      text: '57% of post-TACE abscess patients had a biliary-enteric anastomosis or stent',
      provenance: [literature('R38')],
    },
  ],
  figures: [],
  cautions: [
    ...tareCautions,
    { text: 'if already irradiated, class becomes absolute', provenance: [expert()] },
  ],
  next: [{ text: 'systemic arm', provenance: [expert()] }],
  uncertainties: ['U1', 'U2', 'U8'],
} as const satisfies Outcome;

export const highBurdenRefractory = {
  id: 'highBurdenRefractory',
  title: 'Refractory syndrome with >75% liver replacement: no routine embolization',
  category: 'combined',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: 'intensify medical control: SSA dose/interval (insulinoma: only with glucose monitoring, see C19), telotristat, syndrome-specific drugs',
          provenance: [literature(['R51', 'R65', 'R66']), expert()],
        },
      ],
    },
    {
      claims: [
        {
          text: 'PRRT if SSTR-positive, only with preserved liver function, inpatient first cycle, crisis cover',
          provenance: [expert()],
        },
      ],
    },
    {
      claims: [
        {
          text: 'superselective, small-volume, staged bland TAE only in an expert centre',
          provenance: [expert()],
        },
      ],
    },
    {
      claims: [
        {
          text: 'cytotoxic chemotherapy if pancreatic',
          provenance: [guideline('R5', { note: 'high volume may benefit' })],
        },
      ],
    },
    { claims: [{ text: 'early palliative care', provenance: [literature('R56')] }] },
    {
      claims: [
        {
          text: 'interferon-alpha last, not in decompensated liver disease',
          provenance: [literature('R50'), literature('R70', { note: 'hepatitis setting' }), expert()],
        },
      ],
    },
  ],
  contraindications: [],
  conditions: [],
  rationale: [
    { text: 'transarterial therapy works best with <75% involvement', provenance: [literature('R27')] },
    { text: '>50% predicts shorter survival', provenance: [literature('R28')] },
  ],
  figures: [],
  cautions: [
    { text: 'liver failure, tumour lysis, hormonal crisis, hepatorenal syndrome', provenance: [expert()] },
  ],
  next: [],
  uncertainties: ['U7'],
} as const satisfies Outcome;

export const ssaPlusLocoregional = {
  id: 'ssaPlusLocoregional',
  title: 'First line for liver-limited disease: SSA if SSTR-positive, liver-directed therapy as MDT option',
  category: 'combined',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: 'octreotide LAR 30 mg or lanreotide 120 mg q4w if SSTR-positive',
          provenance: [
            guideline('R5'),
            literature(['R40', 'R41'], {
              note: 'doses; PROMID TTP 14.3 vs 6.0 months, CLARINET HR 0.47 (R40)',
            }),
          ],
        },
        {
          text: '(insulinoma: only with glucose monitoring, see C19)',
          provenance: [literature(['R65', 'R66'])],
        },
        {
          text: 'SSTR-negative and non-functioning: no SSA for growth control; observation, liver-directed therapy or site-specific drugs',
          provenance: [expert({ basis: [guideline('R5')] })],
        },
      ],
    },
    {
      claims: [
        {
          text: 'observation with 3-6 monthly imaging if low-volume, asymptomatic, non-functioning, not if growing',
          provenance: [guideline('R5'), expert({ note: "'not if growing'" })],
        },
      ],
    },
    {
      claims: [
        {
          text: 'SSA + transarterial therapy/ablation upfront when liver-dominant bulky or symptomatic',
          provenance: [
            source('S4', { note: 'locoregional for limited involvement' }),
            guideline('R2', { note: 'consider for symptom and growth control in unresectable disease' }),
          ],
        },
      ],
    },
    {
      claims: [
        {
          text: 'interferon-alpha with or instead of SSA - in the 2017 figure; rarely used now',
          provenance: [
            source('S10', { note: 'presence' }),
            literature('R50', {
              note: 'S0518 PFS 15.4 months with IFN vs 16.6 with bevacizumab, each + octreotide',
            }),
          ],
        },
      ],
    },
  ],
  contraindications: [],
  conditions: [
    {
      text: 'check SSTR imaging if not done; check contraindications before any procedure. Primary in place: surgical review if obstruction, ischaemia, bleeding or jaundice threatens',
      provenance: [literature('R17'), expert()],
    },
  ],
  rationale: [],
  figures: [],
  cautions: [],
  next: [
    {
      text: 'progression -> re-enter as `progressedOnSsa` (contraindication check -> transarterial)',
      provenance: [expert()],
    },
  ],
  uncertainties: ['U2', 'U10'],
} as const satisfies Outcome;

import type { Modality } from './modality.ts';
import type { Claim } from './outcome.ts';
import { expert, guideline, literature, source } from './provenance.ts';
import { treatmentNames } from './treatmentNames.ts';

/** The lowest tag, for words that carry none in the dossier. */
const untagged = expert({ note: 'no tag in the dossier' });

const taeUse: Claim = {
  text: 'disease control (limited) / symptoms (diffuse)',
  provenance: [source(['S4', 'S5'])],
};
const taeConditions: Claim = {
  text: 'liver-dominant, preserved function',
  provenance: [guideline('R3')],
};
const taeAvoid: readonly Claim[] = [
  {
    text: 'main PVT, biliary-enteric anastomosis/stent, decompensation',
    provenance: [literature(['R36', 'R38'], { note: 'HCC data extrapolated' })],
  },
  { text: '>75% liver', provenance: [expert(), literature('R27')] },
];

/** One card each, in the dossier's order (dossier 2.7). */
export const modalities: readonly Modality[] = [
  {
    id: 'resection',
    name: 'Resection',
    use: [{ text: 'curative intent, G1-2', provenance: [source('S2')] }],
    conditions: [
      { text: 'footnote 1', provenance: [source('S9')] },
      { text: 'fitness, remnant, >90% clearance', provenance: [literature('R12')] },
    ],
    avoid: [
      {
        text: 'extensive EHD; G3/NEC mostly; rapid progression; carcinoid heart disease untreated',
        provenance: [expert()],
      },
    ],
    figures: [
      { text: '5-y OS 46-86%; recurrence 59-76%', provenance: [literature('R14')] },
      { text: 'HR 0.34 vs embolization', provenance: [literature('R15')] },
    ],
    synonyms: [treatmentNames.hepatectomy.canonical, ...treatmentNames.hepatectomy.synonyms],
  },
  {
    id: 'ablation',
    name: 'Ablation (RFA/MWA)',
    use: [{ text: 'limited, few, small', provenance: [source('S10', { note: 'for RFA' })] }],
    conditions: [
      { text: '<=5 lesions', provenance: [expert()] },
      { text: 'best <=3 cm', provenance: [literature(['R24', 'R25'])] },
    ],
    avoid: [
      { text: 'biliary-enteric anastomosis', provenance: [literature('R74')] },
      { text: 'bile duct/bowel contact, ascites or decompensation', provenance: [expert()] },
    ],
    figures: [
      { text: '92% symptom improvement; recurrence 63-87%', provenance: [literature('R22')] },
      { text: 'local recurrence 3.8% intra-op', provenance: [literature('R23')] },
    ],
    synonyms: treatmentNames.ablation.synonyms,
  },
  {
    id: 'tae',
    name: 'TAE',
    use: [taeUse],
    conditions: [taeConditions],
    avoid: taeAvoid,
    figures: [
      {
        text: 'with TACE: 75/56/50% symptomatic/biochemical/radiological; PFS 12-18 mo',
        provenance: [literature('R27')],
      },
    ],
    synonyms: treatmentNames.tae.synonyms,
  },
  {
    id: 'tace',
    name: 'TACE (lipiodol)',
    use: [
      { text: 'as TAE', provenance: taeUse.provenance },
      { text: 'non-intestinal or G2', provenance: [guideline('R3')] },
    ],
    conditions: [{ text: 'as TAE', provenance: taeConditions.provenance }],
    avoid: [
      { text: 'as TAE', provenance: taeAvoid.flatMap(({ provenance }) => provenance) },
      { text: 'DEB-doxorubicin beads', provenance: [literature(['R29', 'R30', 'R31'])] },
      { text: 'doxorubicin: low LVEF/leukopenia', provenance: [literature('R36')] },
    ],
    figures: [{ text: 'OS/PFS not different from TAE', provenance: [literature('R26')] }],
    synonyms: treatmentNames.tace.synonyms,
  },
  {
    id: 'tare',
    name: 'TARE/SIRT',
    use: [
      {
        text: 'alternative or when embolization contraindicated',
        provenance: [guideline('R4'), expert()],
      },
    ],
    conditions: [
      {
        text: 'ECOG 0-2, bilirubin <2 mg/dL, no ascites, life expectancy >=3 mo',
        provenance: [literature('R35')],
      },
      { text: 'work-up angiography with shunt study', provenance: [untagged] },
    ],
    avoid: [
      {
        text: 'lung/GI shunt, >70% replacement unless function intact, prior liver radiation',
        provenance: [literature('R37')],
      },
      { text: 'doses add up with PRRT', provenance: [literature('R34'), expert()] },
    ],
    figures: [
      {
        text: 'median OS 31 mo, hepatic PFS 18 mo, 3/59 possible liver deaths',
        provenance: [literature('R32')],
      },
      { text: 'long-term cirrhosis-like change 27-56%', provenance: [literature('R33')] },
    ],
    synonyms: treatmentNames.tare.synonyms,
  },
  {
    id: 'transplant',
    name: 'Transplant',
    use: [{ text: 'referral only', provenance: [untagged] }],
    conditions: [{ text: 'Milan-NET type', provenance: [literature(['R18', 'R20'])] }],
    avoid: [
      { text: 'EHD, Ki-67 >=10%, primary in situ, unstable', provenance: [literature('R20')] },
      { text: 'carcinoid heart disease', provenance: [expert()] },
    ],
    figures: [{ text: '5/10-y OS 97/89%', provenance: [literature('R18')] }],
    synonyms: treatmentNames.transplant.synonyms,
  },
  {
    id: 'ssa',
    name: 'SSA',
    use: [
      {
        text: 'first line SSTR+ G1-2',
        provenance: [guideline('R5'), source('S10', { note: 'presence' })],
      },
    ],
    conditions: [
      { text: 'SSTR+; strongest <10% Ki-67', provenance: [guideline('R5')] },
      { text: 'hormonal syndrome whatever the SSTR result', provenance: [expert()] },
    ],
    avoid: [{ text: 'insulinoma: only with glucose monitoring', provenance: [literature(['R65', 'R66'])] }],
    figures: [{ text: 'PROMID 14.3 vs 6.0 mo; CLARINET HR 0.47', provenance: [literature('R40')] }],
    synonyms: treatmentNames.ssa.synonyms,
  },
  {
    id: 'ifn',
    name: 'IFN',
    use: [{ text: 'late/add-on', provenance: [source('S10', { note: 'presence' })] }],
    conditions: [],
    avoid: [
      {
        text: 'decompensated liver disease',
        provenance: [literature('R70', { note: 'hepatitis setting' })],
      },
      { text: 'depression, cytopenia, autoimmune disease', provenance: [expert()] },
    ],
    figures: [{ text: 'S0518 PFS 15.4 mo', provenance: [literature('R50')] }],
    synonyms: treatmentNames.ifn.synonyms,
  },
  {
    id: 'prrt',
    name: 'PRRT',
    use: [{ text: 'SSTR+, after SSA; first line Ki-67 10-55', provenance: [untagged] }],
    conditions: [{ text: 'see the sources', provenance: [guideline('R5'), literature(['R43', 'R53'])] }],
    avoid: [
      { text: 'pregnancy; marrow failure', provenance: [literature('R53')] },
      { text: 'kidneys seriously impaired', provenance: [literature('R73')] },
      {
        text: 'thresholds creatinine clearance <30 mL/min, platelets <75',
        provenance: [expert()],
      },
      { text: 'active infection, decompensated liver', provenance: [expert()] },
      { text: 'crisis about 1%', provenance: [literature('R67')] },
    ],
    figures: [
      { text: 'NETTER-1 HR 0.21', provenance: [literature('R42')] },
      { text: 'NETTER-2 22.8 vs 8.5 mo', provenance: [literature('R43')] },
      { text: 'COMPETE 23.9 vs 14.1 mo', provenance: [literature('R44')] },
    ],
    synonyms: treatmentNames.prrt.synonyms,
  },
  {
    id: 'targeted',
    name: 'Everolimus / sunitinib / cabozantinib',
    use: [{ text: 'see outcomes', provenance: [untagged] }],
    conditions: [{ text: 'see the sources', provenance: [guideline('R5'), literature('R45')] }],
    avoid: [
      {
        text: 'interstitial lung disease / uncontrolled BP / bleeding, fistula; active infection',
        provenance: [expert()],
      },
      { text: 'everolimus: dose by Child-Pugh class', provenance: [literature('R72')] },
      {
        text: 'everolimus: US label not for functional carcinoid',
        provenance: [literature('R75')],
      },
    ],
    figures: [{ text: 'see the sources', provenance: [literature(['R40', 'R45'])] }],
    synonyms: treatmentNames.targeted.synonyms,
  },
  {
    id: 'captem',
    name: 'CAPTEM, STZ-5FU',
    use: [{ text: 'pancreas; high Ki-67', provenance: [untagged] }],
    conditions: [{ text: 'see the sources', provenance: [guideline('R5'), literature(['R46', 'R47'])] }],
    avoid: [{ text: 'DPD deficiency', provenance: [expert()] }],
    figures: [{ text: '22.7 mo; ORR 30%', provenance: [literature(['R46', 'R47'])] }],
    synonyms: treatmentNames.captem.synonyms,
  },
  {
    id: 'platinumEtoposide',
    name: 'Platinum-etoposide',
    use: [{ text: 'NEC', provenance: [untagged] }],
    conditions: [{ text: 'see the sources', provenance: [guideline('R6')] }],
    avoid: [],
    figures: [
      { text: 'median OS 11-12 mo in metastatic NEC', provenance: [guideline('R6')] },
      {
        text: 'population-based 7.4 mo, immediate progression 41%',
        provenance: [literature('R81')],
      },
    ],
    synonyms: treatmentNames.platinumEtoposide.synonyms,
  },
];

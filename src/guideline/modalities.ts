import type { ModalityData } from './modality.ts';
import { treatmentNames } from './treatmentNames.ts';

/** One card each, in the dossier's order, with provenance in brackets (dossier 2.7). */
export const modalities: readonly ModalityData[] = [
  {
    id: 'resection',
    name: 'Resection',
    use: 'Curative intent in G1-G2 [SOURCE]',
    conditions: 'Footnote 1 [SOURCE]; fitness, adequate remnant, more than 90% clearance [LITERATURE R12]',
    avoid:
      'Extensive disease outside the liver; G3 and NEC mostly; rapid progression; untreated carcinoid heart disease [EXPERT]',
    figures:
      '5-year OS 46-86%, recurrence 59-76% [LITERATURE R14]; HR 0.34 against embolization, observational [LITERATURE R15]',
    synonyms: [treatmentNames.hepatectomy.canonical, ...treatmentNames.hepatectomy.synonyms],
    refs: ['R12', 'R14', 'R15'],
  },
  {
    id: 'ablation',
    name: 'Ablation (RFA or microwave)',
    use: 'Limited, few and small liver metastases [SOURCE for RFA]',
    conditions:
      'Up to {ablationLesionsTo} lesions [EXPERT]; best up to 3 cm [LITERATURE R24; basis R25]; up to {ablationMmTo/10} cm [EXPERT]',
    avoid:
      'Biliary-enteric anastomosis [LITERATURE R74]; contact with bile duct or bowel, ascites or decompensation, coagulopathy [EXPERT]',
    figures:
      'RFA: 92% symptom improvement, recurrence 63-87% [LITERATURE R22]; 3.8% local recurrence with intra-operative RFA [LITERATURE R23]; laparoscopic: local recurrence 5% of lesions [LITERATURE R127]. Microwave: small mixed series, local recurrence 10% [LITERATURE R93]',
    synonyms: treatmentNames.ablation.synonyms,
    refs: ['R22', 'R23', 'R24', 'R74', 'R93', 'R94', 'R100', 'R127'],
  },
  {
    id: 'tae',
    name: 'TAE',
    use: 'Disease control in limited, symptom control in diffuse disease [SOURCE]',
    conditions: 'Liver-dominant disease with preserved liver function [GUIDELINE R3]',
    avoid:
      'Main portal vein thrombosis, biliary-enteric anastomosis or stent, decompensation [LITERATURE R31, R36, R38; HCC data extrapolated]; more than {liverInvolvementHighAbove}% of the liver [EXPERT; LITERATURE R27]',
    figures:
      'With TACE: 75, 56 and 50% symptomatic, biochemical and radiological response, PFS 12-18 months [LITERATURE R27]',
    synonyms: treatmentNames.tae.synonyms,
    refs: ['R3', 'R26', 'R27', 'R28', 'R31', 'R36', 'R38', 'R85'],
  },
  {
    id: 'tace',
    name: 'TACE (lipiodol)',
    use: 'As TAE; non-intestinal or G2 tumours with refractory carcinoid syndrome [GUIDELINE R3]; other goals EXPERT',
    conditions: 'As TAE',
    avoid:
      'As TAE; doxorubicin drug-eluting beads [LITERATURE R29-R31]; doxorubicin: low LVEF, leucopenia [LITERATURE R36]',
    figures: 'OS and PFS not different from TAE [LITERATURE R26]',
    synonyms: treatmentNames.tace.synonyms,
    refs: ['R3', 'R26', 'R27', 'R29', 'R30', 'R31', 'R36', 'R85', 'R100', 'R124'],
  },
  {
    id: 'tare',
    name: 'TARE (SIRT)',
    use: 'Alternative, or when embolization is contraindicated [GUIDELINE R4; EXPERT]',
    conditions:
      'ECOG 0-2, life expectancy 3 months or more, bilirubin below 2 mg/dL, no ascites [LITERATURE R35]; work-up angiography with a shunt study [EXPERT]',
    avoid:
      'Lung or gastrointestinal shunt, more than 70% replacement unless function is intact, earlier liver radiation [LITERATURE R37]; doses add up with PRRT [LITERATURE R34; EXPERT]',
    figures:
      'Median OS 31 months, hepatic PFS 18 months, 3 of 59 possible liver deaths [LITERATURE R32]; long-term cirrhosis-like change 27-56% [LITERATURE R33]; after PRRT called safe, 1 of 44 died of liver disease [LITERATURE R34]',
    synonyms: treatmentNames.tare.synonyms,
    refs: ['R4', 'R10', 'R32', 'R33', 'R34', 'R35', 'R37', 'R89', 'R124'],
  },
  {
    id: 'transplant',
    name: 'Transplant',
    use: 'Referral only',
    conditions: 'Milan-NET type criteria [LITERATURE R18, R20]',
    avoid:
      'Disease outside the liver, Ki-67 of 10% or more, primary in place, unstable disease [LITERATURE R20]; carcinoid heart disease [EXPERT]',
    figures:
      '5- and 10-year OS 97 and 89% [LITERATURE R18]; 71% at 5 years in a national series [LITERATURE R122]',
    synonyms: treatmentNames.transplant.synonyms,
    refs: ['R18', 'R19', 'R20', 'R64', 'R78', 'R120', 'R122'],
  },
  {
    id: 'ssa',
    name: 'SSA',
    use: 'First line in SSTR-positive G1-G2 [GUIDELINE R5; SOURCE for presence]',
    conditions:
      'SSTR-positive; evidence strongest below Ki-67 10% [GUIDELINE R5]; a hormonal syndrome whatever the SSTR result, except insulinoma [EXPERT]',
    avoid:
      'Insulinoma: only with glucose monitoring; an SSA can unmask hypoglycaemia in a tumour thought non-functioning [LITERATURE R65, R66]',
    figures: 'PROMID: time to progression 14.3 vs 6.0 months; CLARINET: PFS HR 0.47 [LITERATURE R40]',
    synonyms: treatmentNames.ssa.synonyms,
    refs: ['R5', 'R40', 'R41', 'R65', 'R66', 'R104', 'R105'],
  },
  {
    id: 'ifn',
    name: 'Interferon-alpha',
    use: 'Late, or in addition [SOURCE for presence]',
    conditions: 'None stated',
    avoid:
      'Decompensated liver disease [LITERATURE R70, hepatitis setting]; depression, cytopenia, autoimmune disease, active infection [EXPERT]',
    figures: 'S0518: PFS 15.4 months [LITERATURE R50]',
    synonyms: treatmentNames.ifn.synonyms,
    refs: ['R50', 'R70'],
  },
  {
    id: 'prrt',
    name: 'PRRT',
    use: "SSTR-positive after an SSA [GUIDELINE R5]; first line with Ki-67 10-55% [LITERATURE R43]; again only after at least 18 months' benefit [LITERATURE R69]",
    conditions:
      'SSTR uptake in all relevant lesions; ECOG 0-2; marrow, renal and liver reserve; long-acting SSA stopped at least 4 weeks before (US label) [GUIDELINE R5; LITERATURE R43, R53, R96]',
    avoid:
      "Pregnancy, marrow failure [LITERATURE R53]; kidneys seriously impaired [LITERATURE R73], creatinine clearance below 40 mL/min by one manufacturer's page [LITERATURE R95]; usual limits creatinine clearance {creatinineClearanceBelow} mL/min and platelets 75 x 10^9/L, active infection, decompensated liver [EXPERT]",
    figures:
      'NETTER-1: PFS HR 0.21, response 18 vs 3% [LITERATURE R42]; NETTER-2: 22.8 vs 8.5 months, response 43.0 vs 9.3% [LITERATURE R43]; COMPETE: 23.9 vs 14.1 months [LITERATURE R44]. Risk: hormonal crisis in about 1% [LITERATURE R67]',
    synonyms: treatmentNames.prrt.synonyms,
    refs: ['R5', 'R42', 'R43', 'R44', 'R53', 'R67', 'R69', 'R73', 'R79', 'R90', 'R95', 'R96', 'R102', 'R103'],
  },
  {
    id: 'targeted',
    name: 'Everolimus, sunitinib, cabozantinib',
    use: 'See the outcomes of the systemic arm',
    conditions:
      'After an SSA, or first in SSTR-negative disease when treatment is needed [GUIDELINE R5]; cabozantinib after PRRT or a targeted drug [LITERATURE R45]',
    avoid:
      'Interstitial lung disease, uncontrolled blood pressure, bleeding, fistula, active infection [EXPERT]; everolimus: dose by Child-Pugh class [LITERATURE R72], US label not for functional carcinoid [LITERATURE R75]',
    figures:
      'Everolimus 11.0 vs 4.6 (pancreas) and 11 vs 3.9 months; sunitinib 11.4 vs 5.5 months [LITERATURE R40]; cabozantinib 13.8 vs 3.3-4.4 (pancreas) and 8.4-8.5 vs 3.9-4.2 months [LITERATURE R45]',
    synonyms: treatmentNames.targeted.synonyms,
    refs: ['R5', 'R40', 'R45', 'R72', 'R75', 'R107', 'R108', 'R109'],
  },
  {
    id: 'captem',
    name: 'CAPTEM, STZ/5-FU',
    use: 'Pancreatic primary; high Ki-67',
    conditions: 'Shrinkage needed, symptoms [GUIDELINE R5]',
    avoid:
      'DPD deficiency (5-FU, capecitabine) [LITERATURE R130]; severe renal impairment: capecitabine [LITERATURE R131], streptozotocin [EXPERT]',
    figures: 'CAPTEM: PFS 22.7 vs 14.4 months; STZ/5-FU: response 30 vs 12% [LITERATURE R46, R47]',
    synonyms: treatmentNames.captem.synonyms,
    refs: ['R5', 'R46', 'R47', 'R130', 'R131'],
  },
  {
    id: 'platinumEtoposide',
    name: 'Platinum-etoposide',
    use: 'NEC',
    conditions: 'First line [GUIDELINE R6]',
    avoid: 'Cisplatin: renal impairment [EXPERT]',
    figures:
      'Median OS 11-12 months in metastatic NEC [GUIDELINE R6]; population-based 7.4 months, immediate progression 41% [LITERATURE R81]',
    synonyms: treatmentNames.platinumEtoposide.synonyms,
    refs: ['R6', 'R80', 'R81'],
  },
];

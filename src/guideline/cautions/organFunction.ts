import type { CautionData } from '../caution.ts';
import { contraindicated } from '../when.ts';

/** Cautions about organ function, infection and contrast (dossier 2.5). */
export const organFunction = [
  {
    id: 'C17',
    when: contraindicated('hepaticDecompensation'),
    headline: [
      'Decompensated liver: no interferon or telotristat; PRRT, chemotherapy or kinase inhibitor only by individual MDT decision.',
    ],
    text: [
      'Decompensated liver: find a reversible cause. Interferon is contraindicated in decompensated liver disease; telotristat is not recommended in severe impairment; everolimus is dose-reduced by Child-Pugh class. PRRT, sunitinib, cabozantinib, CAPTEM, irinotecan: individual MDT decision. Supportive care may be right.',
    ],
    severity: 'stop',
    forbids: ['interferon', 'telotristat', 'prrt', 'chemotherapy', 'tki', 'embolization', 'tare'],
    provenance:
      'LITERATURE R70 (interferon; hepatitis setting), R71 (telotristat), R72 (everolimus); rest EXPERT',
  },
  {
    id: 'C18',
    when: contraindicated('renalImpairment'),
    headline: [
      'Severe renal impairment: PRRT must not be used; capecitabine, streptozotocin and transarterial treatment only after review.',
    ],
    text: [
      "Severe renal impairment: PRRT must not be used (product leaflet). Limits differ: one manufacturer's page excludes creatinine clearance below 40 mL/min, a usual limit is {creatinineClearanceBelow} mL/min; follow the local label. Capecitabine (contraindicated below 30 mL/min in a US label text), streptozotocin, cisplatin and contrast also need review.",
    ],
    severity: 'stop',
    forbids: ['prrt', 'embolization', 'tare'],
    provenance:
      'LITERATURE R73 ("must not be used ... kidneys seriously impaired"), R95 (below 40 mL/min), R131 (capecitabine); the number 30 for PRRT and the rest EXPERT',
  },
  {
    id: 'C21',
    when: contraindicated('coagulopathyOrInfection'),
    headline: [
      'Active infection or coagulopathy: treat it first. Until then no PRRT, everolimus, chemotherapy, interferon, kinase inhibitor or procedure.',
    ],
    text: [
      'Active infection or coagulopathy: treat it first. No PRRT, everolimus, chemotherapy, interferon or anti-angiogenic drug (bleeding risk: sunitinib, cabozantinib) and no procedure until it is resolved. Then enter the case again.',
    ],
    severity: 'stop',
    forbids: [
      'prrt',
      'everolimus',
      'chemotherapy',
      'tki',
      'interferon',
      'embolization',
      'tare',
      'surgery',
      'ablation',
    ],
    provenance: 'EXPERT',
  },
  {
    id: 'C26',
    when: contraindicated('contrastAllergy'),
    headline: [
      'Severe contrast allergy: no transarterial treatment until reviewed; premedication may reopen it. PRRT is not affected.',
    ],
    text: [
      'Severe contrast allergy: no transarterial treatment until it has been reviewed; premedication or another contrast agent may reopen it. PRRT needs no iodinated contrast and is not affected.',
    ],
    severity: 'stop',
    forbids: ['embolization', 'tare'],
    provenance: 'EXPERT',
  },
] as const satisfies readonly CautionData[];

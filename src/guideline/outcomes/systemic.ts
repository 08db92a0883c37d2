import type { OutcomeData } from '../outcome.ts';
import { all, contraindicated, is, isNot, not } from '../when.ts';

/** The systemic arm after a first line; its outcomes by primary site are in targeted.ts (dossier 2.6). */

export const prrt: OutcomeData = {
  id: 'prrt',
  title: 'Peptide receptor radionuclide therapy',
  titleVariants: [
    {
      when: contraindicated('coagulopathyOrInfection'),
      title: 'Treat the infection or coagulopathy first; PRRT and drugs only afterwards',
    },
    {
      when: all(is('hormonalSyndrome', 'untreated'), contraindicated('renalImpairment')),
      title: 'Control the hormonal syndrome first; PRRT closed by severe renal impairment',
    },
    { when: is('hormonalSyndrome', 'untreated'), title: 'Control the hormonal syndrome first; then PRRT' },
    {
      when: contraindicated('renalImpairment'),
      title: 'PRRT closed by severe renal impairment: everolimus or another systemic therapy',
    },
  ],
  category: 'systemic',
  options: [
    {
      id: 'treatFirst',
      text: 'Treat the infection or correct the coagulopathy, then enter the case again.',
      onlyWhen: contraindicated('coagulopathyOrInfection'),
      firstWhen: contraindicated('coagulopathyOrInfection'),
      kinds: ['treatFirst'],
      provenance: 'EXPERT',
    },
    {
      id: 'syndromeFirst',
      text: 'Control the hormonal syndrome first: an SSA now, whatever the SSTR result; insulinoma, gastrinoma and Cushing need their own drugs, see C19.',
      onlyWhen: is('hormonalSyndrome', 'untreated'),
      firstWhen: all(is('hormonalSyndrome', 'untreated'), not(contraindicated('coagulopathyOrInfection'))),
      kinds: ['ssa', 'syndromeDrug'],
      provenance: 'EXPERT (basis GUIDELINE R5); LITERATURE R65, R66',
    },
    {
      id: 'prrt',
      text: '177Lu-DOTATATE 7.4 GBq, 4 cycles, every 8 weeks.',
      closedBy: ['renal', 'unresolved'],
      kinds: ['prrt'],
      conditions: ['sstrPositive', 'ecog02', 'organReserve', 'notPregnant', 'longActingStopped'],
      provenance:
        'GUIDELINE R5: PRRT after SSA progression in SSTR-positive disease; dose LITERATURE R53, R79; EXPERT for the symptom indication',
    },
    {
      id: 'edotreotide',
      text: '177Lu-edotreotide, where licensed or in a trial: 7.5 GBq every 3 months, up to 4 cycles.',
      closedBy: ['renal', 'unresolved'],
      kinds: ['prrt'],
      conditions: [
        'licensedOrTrial',
        'sstrPositive',
        'ecog02',
        'organReserve',
        'notPregnant',
        'longActingStopped',
      ],
      provenance: 'LITERATURE R44, R82',
    },
    {
      id: 'everolimus',
      text: 'Everolimus.',
      closedBy: ['unresolved'],
      kinds: ['everolimus'],
      provenance: 'GUIDELINE R5',
    },
    {
      id: 'pancreasDrugs',
      text: 'Pancreatic primary: CAPTEM, STZ/5-FU or sunitinib.',
      closedBy: ['unresolved'],
      kinds: ['chemotherapy', 'tki'],
      conditions: ['pancreas', 'dpdTested'],
      provenance: 'GUIDELINE R5; LITERATURE R46, R47',
    },
    {
      id: 'locoregional',
      text: 'Locoregional therapy if the disease is liver-dominant or hormone-refractory.',
      closedBy: ['transarterial'],
      kinds: ['embolization', 'tare'],
      conditions: ['liverDominantOrRefractory'],
      provenance: 'SOURCE; GUIDELINE R2',
    },
  ],
  firstScreen: [
    {
      when: all(not(contraindicated('renalImpairment')), not(contraindicated('coagulopathyOrInfection'))),
      text: 'PRRT needs SSTR uptake in all relevant lesions, ECOG 0-{ecogSupportiveFrom-1}, marrow, renal and liver reserve, and no pregnancy; earlier TARE or external beam to the liver adds up with it [LITERATURE R53; ECOG and adding up EXPERT; limits per local label].',
    },
    {
      when: all(contraindicated('renalImpairment'), is('hormonalSyndrome', 'controlled')),
      text: 'Everolimus: the US label excludes functional carcinoid tumours [LITERATURE R75]; if it is used, keep the SSA [EXPERT].',
    },
  ],
  statements: [
    {
      heading: 'Conditions',
      saidOf: ['prrt'],
      text: 'Stop a long-acting SSA before each cycle as the label says (US: at least 4 weeks; short-acting octreotide as a bridge, at least 24 hours) [LITERATURE R96]. Eligibility per SNMMI 2024 and NANETS/SNMMI documents, scope only seen [GUIDELINE R9].',
    },
    {
      heading: 'Outcomes verified',
      text: 'NETTER-1 (midgut, G1-2, progressed on octreotide LAR): PFS not reached vs 8.4 months, HR 0.21; response 18 vs 3% [LITERATURE R42]; final OS 48.0 vs 36.3 months, p=0.30, not significant [LITERATURE R84, R103]; MDS in 2 of 111 treated, one fatal [LITERATURE R103]. COMPETE (177Lu-edotreotide against everolimus; open-label; progressive G1-2, first or second line; gastro-enteric tumours only if non-functional, pancreatic ones functional or not): PFS 23.9 vs 14.1 months, HR 0.67; response 21.9 vs 4.2%; OS 63.4 vs 58.7 months, p=0.206, not significant [LITERATURE R44].',
    },
    {
      heading: 'Cautions',
      saidOf: ['prrt'],
      text: 'Hormonal crisis in functioning tumours (about 1%, mostly in the first cycle [LITERATURE R67]). Bulky liver disease; mesenteric mass (obstruction) [EXPERT]. After earlier TARE or external beam to the liver (as C04): only with good liver reserve and personalised dosimetry, else another systemic therapy [EXPERT].',
    },
    { heading: 'Next', text: 'At progression enter the case again as progressed after PRRT.' },
  ],
  uncertainties: ['U2'],
};

export const refractorySyndromeMedical: OutcomeData = {
  id: 'refractorySyndromeMedical',
  title: 'Refractory hormonal syndrome: intensified medical control',
  titleVariants: [
    {
      when: contraindicated('coagulopathyOrInfection'),
      title:
        'Refractory hormonal syndrome: treat the infection or coagulopathy first, with medical control alongside',
    },
  ],
  category: 'systemic',
  options: [
    {
      id: 'treatFirst',
      text: 'Treat the infection or correct the coagulopathy, then enter the case again.',
      onlyWhen: contraindicated('coagulopathyOrInfection'),
      firstWhen: contraindicated('coagulopathyOrInfection'),
      kinds: ['treatFirst'],
      provenance: 'EXPERT',
    },
    {
      id: 'ssaEscalation',
      text: 'Escalate the SSA dose or frequency, with rescue subcutaneous octreotide. Insulinoma: only with glucose monitoring, see C19.',
      kinds: ['ssa'],
      provenance: 'EXPERT; LITERATURE R65, R66',
    },
    {
      id: 'telotristat',
      text: 'Telotristat 250 mg three times a day for carcinoid diarrhoea (0.81 fewer stools a day than placebo; durable reduction of 30% or more in 44 vs 20%).',
      closedBy: ['liverNotRecommended'],
      kinds: ['telotristat'],
      conditions: ['carcinoidDiarrhoea'],
      provenance: 'LITERATURE R51; dose R71',
    },
    {
      id: 'syndromeDrugs',
      text: 'Syndrome-specific drugs: diazoxide (insulinoma), proton pump inhibitor (gastrinoma), steroidogenesis inhibitor or adrenalectomy (Cushing).',
      kinds: ['syndromeDrug'],
      provenance: 'EXPERT',
    },
    {
      id: 'prrt',
      text: 'PRRT if SSTR-positive and not given before.',
      closedBy: ['renal', 'unresolved', 'liverIndividual', 'sstrNegative', 'sstrMixed'],
      kinds: ['prrt'],
      conditions: ['sstrPositive', 'prrtNotGiven', 'organReserve', 'notPregnant'],
      provenance: 'GUIDELINE R5; EXPERT for the symptom indication',
    },
    {
      id: 'interferon',
      text: 'Interferon-alpha in addition.',
      closedBy: ['unresolved', 'liverContraindicated'],
      kinds: ['interferon'],
      provenance: 'SOURCE for presence; EXPERT',
    },
    {
      id: 'everolimusInsulinoma',
      text: 'Everolimus in insulinoma.',
      closedBy: ['unresolved'],
      kinds: ['everolimus'],
      conditions: ['insulinoma'],
      provenance: 'EXPERT',
    },
    {
      id: 'chemoPancreas',
      text: 'Chemotherapy if the primary is pancreatic.',
      closedBy: ['unresolved', 'liverIndividual', 'renalDrugs'],
      kinds: ['chemotherapy'],
      conditions: ['pancreas', 'dpdTested'],
      provenance: 'EXPERT',
    },
    {
      id: 'askAgain',
      text: 'Ask interventional radiology again: if disease outside the liver was the only reason, palliative liver embolization may still control hormones; otherwise when the contraindication is corrected; or consider debulking.',
      kinds: ['workup'],
      provenance: 'EXPERT (basis SOURCE S5)',
    },
  ],
  together: [
    {
      when: contraindicated('coagulopathyOrInfection'),
      options: ['treatFirst', 'ssaEscalation'],
      sentence: 'Both: an infection or bleeding is treated first, the hormones are controlled meanwhile.',
      joinedBy: 'and',
      provenance: 'EXPERT',
    },
  ],
  firstScreen: [
    {
      text: 'Insulinoma: no SSA or octreotide without glucose monitoring [LITERATURE R65, R66]. Look for carcinoid heart disease [EXPERT].',
    },
  ],
  statements: [
    {
      heading: 'Cautions',
      text: 'Look for nutritional and niacin deficiency [EXPERT]. ASCO has a 2025 guideline on symptom management in GEP NET (scope only read) [GUIDELINE R119]. Paltusotine is in a phase III trial for carcinoid syndrome (CAREFNDR; result not available here) [LITERATURE R91].',
    },
    { heading: 'Next', text: 'Enter the case again when the contraindication is corrected or reviewed.' },
  ],
  uncertainties: ['U7'],
};

export const laterLineTrial: OutcomeData = {
  id: 'laterLineTrial',
  title: 'Later line: trial, remaining agents or supportive care',
  titleVariants: [
    {
      when: contraindicated('coagulopathyOrInfection'),
      title: 'Treat the infection or coagulopathy first; then trial, remaining agents or supportive care',
    },
    {
      when: is('hormonalSyndrome', 'untreated'),
      title: 'Control the hormonal syndrome first; then trial, remaining agents or supportive care',
    },
  ],
  category: 'systemic',
  options: [
    {
      id: 'treatFirst',
      text: 'Treat the infection or correct the coagulopathy, then enter the case again.',
      onlyWhen: contraindicated('coagulopathyOrInfection'),
      firstWhen: contraindicated('coagulopathyOrInfection'),
      kinds: ['treatFirst'],
      provenance: 'EXPERT',
    },
    {
      id: 'syndromeFirst',
      text: 'Control the hormonal syndrome first: an SSA now, whatever the SSTR result; insulinoma, gastrinoma and Cushing need their own drugs, see C19.',
      onlyWhen: is('hormonalSyndrome', 'untreated'),
      firstWhen: all(is('hormonalSyndrome', 'untreated'), not(contraindicated('coagulopathyOrInfection'))),
      kinds: ['ssa', 'syndromeDrug'],
      provenance: 'EXPERT (basis GUIDELINE R5); LITERATURE R65, R66',
    },
    {
      id: 'trial',
      text: 'Clinical trial (for example of 225Ac-DOTATATE in G1-2: ACTION-1, if one is open).',
      kinds: ['trial'],
      conditions: ['trialOpen'],
      provenance: 'EXPERT; LITERATURE R87 (design; result not available here)',
    },
    {
      id: 'cabozantinib',
      text: 'Cabozantinib if not used before.',
      closedBy: ['unresolved'],
      kinds: ['tki'],
      conditions: ['agentUnused'],
      provenance: 'LITERATURE R45',
    },
    {
      id: 'prrtAgain',
      text: "PRRT again, usually two cycles, only after at least 18 months' benefit from the first, with a new positive SSTR PET and good marrow, renal and liver reserve.",
      onlyWhen: isNot('grade', 'G3'),
      closedBy: ['renal', 'unresolved'],
      kinds: ['prrtAgain', 'prrt'],
      conditions: ['benefit18', 'newSstrPositive', 'organReserve', 'notPregnant'],
      provenance: 'LITERATURE R69 (grade 1-2); reserve EXPERT',
    },
    {
      id: 'otherAgent',
      text: 'Chemotherapy or another targeted agent not used before.',
      closedBy: ['unresolved'],
      kinds: ['chemotherapy', 'everolimus', 'tki'],
      conditions: ['agentUnused'],
      provenance: 'GUIDELINE R5',
    },
    {
      id: 'palliative',
      text: 'Palliative care alongside.',
      kinds: ['supportive'],
      provenance: 'LITERATURE R56',
    },
  ],
  firstScreen: [{ text: 'Settle the goals of care and what has been used before choosing [EXPERT].' }],
  statements: [{ heading: 'Next', text: 'Discuss at the NET MDT at each change.' }],
  uncertainties: ['U4'],
};

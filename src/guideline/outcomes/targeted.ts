import type { OutcomeData } from '../outcome.ts';
import { all, contraindicated, is, isNot, not, oneOf } from '../when.ts';

/** Systemic treatment by primary site (dossier 2.6). */

export const targetedOrChemoPancreas: OutcomeData = {
  id: 'targetedOrChemoPancreas',
  title: 'Pancreatic NET: targeted therapy or chemotherapy',
  titleVariants: [
    {
      when: contraindicated('coagulopathyOrInfection'),
      title: 'Treat the infection or coagulopathy first; targeted therapy or chemotherapy afterwards',
    },
    {
      when: is('hormonalSyndrome', 'untreated'),
      title: 'Control the hormonal syndrome first; then targeted therapy or chemotherapy',
    },
    {
      when: all(
        is('sstrImaging', 'negative'),
        is('treatmentCourse', 'naive'),
        is('hormonalSyndrome', 'none'),
        is('grade', 'G1'),
      ),
      title: 'Pancreatic NET, SSTR-negative G1 without growth: observation first',
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
      id: 'chemotherapy',
      text: 'CAPTEM or STZ/5-FU, when the tumour must shrink, causes symptoms or has a high Ki-67 (CAPTEM vs temozolomide: PFS 22.7 vs 14.4 months, HR 0.58; STZ/5-FU vs everolimus: response rate 30 vs 12%).',
      closedBy: ['unresolved', 'renalDrugs'],
      kinds: ['chemotherapy'],
      conditions: ['mustShrink', 'dpdTested'],
      provenance: 'LITERATURE R46, R47',
    },
    {
      id: 'targeted',
      text: 'Everolimus (PFS 11.0 vs 4.6 months) or sunitinib (11.4 vs 5.5 months).',
      closedBy: ['unresolved'],
      kinds: ['everolimus', 'tki'],
      provenance: 'LITERATURE R40; GUIDELINE R5',
    },
    {
      id: 'observation',
      text: 'Observation with imaging every 3-6 months, if low-volume and without symptoms.',
      onlyWhen: all(
        is('sstrImaging', 'negative'),
        is('treatmentCourse', 'naive'),
        is('hormonalSyndrome', 'none'),
      ),
      firstWhen: all(
        is('sstrImaging', 'negative'),
        is('treatmentCourse', 'naive'),
        is('hormonalSyndrome', 'none'),
        is('grade', 'G1'),
      ),
      kinds: ['observation'],
      conditions: ['lowVolume', 'noSymptoms'],
      provenance: "GUIDELINE R5; 'not growing' and first place in G1 EXPERT",
    },
    {
      id: 'prrtAgain',
      text: "PRRT again, usually two cycles, only after at least 18 months' benefit from the first, with a new positive SSTR PET and good marrow, renal and liver reserve.",
      onlyWhen: oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']),
      closedBy: ['renal', 'unresolved'],
      kinds: ['prrtAgain', 'prrt'],
      conditions: ['benefit18', 'newSstrPositive', 'organReserve', 'notPregnant'],
      provenance: 'LITERATURE R69; reserve EXPERT',
    },
    {
      id: 'cabozantinib',
      text: 'Cabozantinib, after PRRT or a targeted drug as in the trial (PFS 13.8 vs 3.3-4.4 months).',
      onlyWhen: oneOf('treatmentCourse', ['progressedAfterPrrt', 'progressedAfterTargeted', 'exhausted']),
      closedBy: ['unresolved'],
      kinds: ['tki'],
      conditions: ['prrtOrTargetedBefore'],
      provenance: 'LITERATURE R45',
    },
    {
      id: 'belzutifan',
      text: 'Belzutifan only in von Hippel-Lindau disease; the label evidence is not from metastatic disease.',
      closedBy: ['unresolved'],
      kinds: ['belzutifan'],
      conditions: ['vhl'],
      provenance: 'LITERATURE R49',
    },
    {
      id: 'surufatinib',
      text: 'Surufatinib where licensed.',
      closedBy: ['unresolved'],
      kinds: ['tki'],
      conditions: ['licensed'],
      provenance: 'LITERATURE R40',
    },
    {
      id: 'liverDirected',
      text: 'Liver-directed therapy if the disease is liver-dominant.',
      closedBy: ['transarterial'],
      kinds: ['embolization', 'ablation'],
      conditions: ['liverDominant'],
      provenance: 'EXPERT (basis SOURCE S4)',
    },
    {
      id: 'trial',
      text: 'Clinical trial; after PRRT, for example of 225Ac-DOTATATE (ACTION-1: G1-2, progressed after 177Lu), if one is open.',
      onlyWhen: is('treatmentCourse', 'progressedAfterPrrt'),
      kinds: ['trial'],
      conditions: ['trialOpen'],
      provenance: 'LITERATURE R87 (design; result not available here)',
    },
  ],
  together: [
    {
      when: all(
        is('treatmentCourse', 'progressedAfterTargeted'),
        isNot('hormonalSyndrome', 'untreated'),
        not(contraindicated('coagulopathyOrInfection')),
        not(contraindicated('renalImpairment')),
      ),
      options: ['chemotherapy', 'targeted'],
      sentence:
        'Use the class that has not been used: chemotherapy after a targeted drug, a targeted drug after chemotherapy; cabozantinib after either.',
      joinedBy: 'or',
      provenance: 'EXPERT; basis LITERATURE R45',
    },
  ],
  firstScreen: [
    { text: 'Test for DPD deficiency before capecitabine or 5-FU [LITERATURE R130].' },
    {
      when: all(is('sstrImaging', 'negative'), oneOf('treatmentCourse', ['naive', 'naiveGrowing'])),
      text: 'SSTR-negative G1-G2 is unusual: FDG PET and a second look at the pathology before drug treatment [EXPERT].',
    },
  ],
  statements: [
    {
      heading: 'Rationale',
      text: 'SSTR-negative first line is chemotherapy, everolimus or sunitinib when treatment is needed [GUIDELINE R5].',
    },
    { heading: 'Conditions', text: 'No fixed sequence is established [GUIDELINE R5].' },
    {
      heading: 'Cautions',
      saidOf: ['everolimus', 'tki'],
      text: 'Everolimus: pneumonitis, hyperglycaemia (useful in insulinoma). Sunitinib: hypertension. Cabozantinib: grade 3 or higher toxicity 62-65% [LITERATURE R45]; EU label after a systemic therapy other than an SSA [LITERATURE R45].',
    },
    {
      heading: 'Next',
      text: 'Enter the case again; when PRRT and these drugs are used up `laterLineTrial`.',
    },
  ],
  uncertainties: ['U4', 'U10'],
};

export const targetedGastrointestinal: OutcomeData = {
  id: 'targetedGastrointestinal',
  title: 'Non-pancreatic GEP NET: everolimus or later agents',
  titleVariants: [
    {
      when: contraindicated('coagulopathyOrInfection'),
      title: 'Treat the infection or coagulopathy first; everolimus or later agents afterwards',
    },
    {
      when: is('hormonalSyndrome', 'untreated'),
      title: 'Control the hormonal syndrome first; then everolimus or later agents',
    },
    {
      when: is('treatmentCourse', 'progressedAfterTargeted'),
      title:
        'Non-pancreatic GEP NET after a targeted drug or chemotherapy: cabozantinib, or everolimus if unused',
    },
    {
      when: all(
        is('sstrImaging', 'negative'),
        is('treatmentCourse', 'naive'),
        is('hormonalSyndrome', 'none'),
        is('grade', 'G1'),
      ),
      title: 'Non-pancreatic GEP NET, SSTR-negative G1 without growth: observation first',
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
      id: 'everolimus',
      text: 'Everolimus (RADIANT-4, non-functional tumours: PFS 11 vs 3.9 months).',
      closedBy: ['unresolved'],
      kinds: ['everolimus'],
      provenance: 'LITERATURE R40; GUIDELINE R5',
    },
    {
      id: 'observation',
      text: 'Observation with imaging every 3-6 months, if low-volume and without symptoms.',
      onlyWhen: all(
        is('sstrImaging', 'negative'),
        is('treatmentCourse', 'naive'),
        is('hormonalSyndrome', 'none'),
      ),
      firstWhen: all(
        is('sstrImaging', 'negative'),
        is('treatmentCourse', 'naive'),
        is('hormonalSyndrome', 'none'),
        is('grade', 'G1'),
      ),
      kinds: ['observation'],
      conditions: ['lowVolume', 'noSymptoms'],
      provenance: "GUIDELINE R5; 'not growing' and first place in G1 EXPERT",
    },
    {
      id: 'prrtAgain',
      text: "PRRT again, usually two cycles, only after at least 18 months' benefit from the first, with a new positive SSTR PET and good marrow, renal and liver reserve.",
      onlyWhen: oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']),
      closedBy: ['renal', 'unresolved'],
      kinds: ['prrtAgain', 'prrt'],
      conditions: ['benefit18', 'newSstrPositive', 'organReserve', 'notPregnant'],
      provenance: 'LITERATURE R69; reserve EXPERT',
    },
    {
      id: 'cabozantinib',
      text: 'Cabozantinib, after PRRT or a targeted drug as in the trial (PFS 8.4-8.5 vs 3.9-4.2 months).',
      onlyWhen: oneOf('treatmentCourse', ['progressedAfterPrrt', 'progressedAfterTargeted', 'exhausted']),
      closedBy: ['unresolved'],
      kinds: ['tki'],
      conditions: ['prrtOrTargetedBefore'],
      provenance: 'LITERATURE R45',
    },
    {
      id: 'interferon',
      text: 'Interferon-alpha with or without an SSA.',
      closedBy: ['unresolved'],
      kinds: ['interferon'],
      provenance: 'SOURCE for presence; LITERATURE R50',
    },
    {
      id: 'surufatinib',
      text: 'Surufatinib where licensed.',
      closedBy: ['unresolved'],
      kinds: ['tki'],
      conditions: ['licensed'],
      provenance: 'LITERATURE R40',
    },
    {
      id: 'liverDirected',
      text: 'Locoregional therapy if the disease is liver-dominant.',
      closedBy: ['transarterial'],
      kinds: ['embolization', 'ablation'],
      conditions: ['liverDominant'],
      provenance: 'SOURCE',
    },
    {
      id: 'trial',
      text: 'Clinical trial; after PRRT, for example of 225Ac-DOTATATE (ACTION-1: G1-2, progressed after 177Lu), if one is open.',
      onlyWhen: is('treatmentCourse', 'progressedAfterPrrt'),
      kinds: ['trial'],
      conditions: ['trialOpen'],
      provenance: 'LITERATURE R87 (design; result not available here)',
    },
  ],
  together: [
    {
      when: all(
        is('treatmentCourse', 'progressedAfterTargeted'),
        isNot('hormonalSyndrome', 'untreated'),
        not(contraindicated('coagulopathyOrInfection')),
      ),
      options: ['cabozantinib', 'everolimus'],
      sentence:
        'Use what has not been used: cabozantinib after everolimus, everolimus if only chemotherapy has failed.',
      joinedBy: 'or',
      provenance: 'EXPERT; basis LITERATURE R45',
    },
  ],
  firstScreen: [
    {
      when: all(is('sstrImaging', 'negative'), oneOf('treatmentCourse', ['naive', 'naiveGrowing'])),
      text: 'SSTR-negative G1-G2 is unusual: FDG PET and a second look at the pathology before drug treatment [EXPERT].',
    },
    {
      when: oneOf('hormonalSyndrome', ['controlled', 'untreated']),
      text: 'Everolimus: the US label excludes functional carcinoid tumours [LITERATURE R75]; if it is used, keep the SSA [EXPERT].',
    },
  ],
  statements: [
    {
      heading: 'Rationale',
      text: 'Axitinib is not established (primary endpoint missed by investigator review) [LITERATURE R48]. Chemotherapy has little benefit in G1 intestinal NET [GUIDELINE R3].',
    },
    { heading: 'Next', text: 'When PRRT and these drugs are used up `laterLineTrial`.' },
  ],
  uncertainties: ['U4', 'U10'],
};

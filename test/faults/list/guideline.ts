import type { Fault } from '../fault.ts';

/** Faults in what the guideline says: words, numbers, order, provenance. */
export const guidelineFaults: readonly Fault[] = [
  {
    id: 'guideline-01',
    file: 'src/guideline/cautions/liverDirected.ts',
    find: "headline: [\n      'TARE is excluded for this patient;",
    replace: "headline: [\n      'TARE is possible for this patient;",
    why: 'The headline of a stop says the opposite.',
  },
  {
    id: 'guideline-02',
    file: 'src/guideline/cutoffs.ts',
    find: 'bilirubinUmolL: 34,',
    replace: 'bilirubinUmolL: 43,',
    why: 'A decompensated liver passes, in one of two units.',
  },
  {
    id: 'guideline-03',
    file: 'src/guideline/cutoffs.ts',
    find: 'creatinineClearanceBelow: 30,',
    replace: 'creatinineClearanceBelow: 20,',
    why: 'Severe renal impairment is said to begin later.',
  },
  {
    id: 'guideline-04',
    file: 'src/guideline/outcomes/systemic.ts',
    find: 'PFS not reached vs 8.4 months, HR 0.21',
    replace: 'PFS not reached vs 8.4 months, HR 0.12',
    why: 'Two digits of an evidence figure are swapped.',
  },
  {
    id: 'guideline-05',
    file: 'src/guideline/questions/liverDistribution.ts',
    find: "{ id: 'complex', label: 'Complex: dominant lobe plus smaller contralateral lesions', short: 'Complex' },\n    { id: 'diffuse', label: 'Diffuse: multifocal, both lobes, countless', short: 'Diffuse' }",
    replace:
      "{ id: 'diffuse', label: 'Complex: dominant lobe plus smaller contralateral lesions', short: 'Complex' },\n    { id: 'complex', label: 'Diffuse: multifocal, both lobes, countless', short: 'Diffuse' }",
    why: 'The labels of two answers are swapped: a tap means the other.',
  },
  {
    id: 'guideline-06',
    file: 'src/guideline/outcomes/systemic.ts',
    find: "text: '177Lu-DOTATATE 7.4 GBq, 4 cycles, every 8 weeks.'",
    replace: "text: '177Lu-DOTATATE 74 GBq, 4 cycles, every 8 weeks.'",
    why: 'Ten times the dose.',
  },
  {
    id: 'guideline-07',
    file: 'src/guideline/closures.ts',
    find: "reason: 'Severe renal impairment: PRRT must not be used (C18).'",
    replace: "reason: 'Severe renal impairment: PRRT may be used (C18).'",
    why: 'The reason of a closed option allows it.',
  },
  {
    id: 'guideline-08',
    file: 'src/guideline/closures.ts',
    find: "reason: 'Not recommended in severe hepatic impairment (C17).',\n    provenance: 'LITERATURE R71'",
    replace:
      "reason: 'Not recommended in severe hepatic impairment (C17).',\n    provenance: 'GUIDELINE R71'",
    why: 'A closure gets a stronger tag than its source has.',
  },
  {
    id: 'guideline-09',
    file: 'src/guideline/prohibitions.ts',
    find: "id: 'X06',\n    text: 'PRRT must not be given in pregnancy.',\n    options: {\n      g3SelectedSurgeryMdt: ['systemicFirst'],",
    replace: "id: 'X06',\n    text: 'PRRT must not be given in pregnancy.',\n    options: {",
    why: 'A prohibition is missing at one option.',
  },
  {
    id: 'guideline-10',
    file: 'src/guideline/optionConditions.ts',
    find: "sstrPositive: {\n    words: 'SSTR-positive in all relevant lesions',\n    when: is('sstrImaging', 'positive'),",
    replace:
      "sstrPositive: {\n    words: 'SSTR-positive in all relevant lesions',\n    when: oneOf('sstrImaging', ['positive', 'heterogeneous']),",
    why: 'A mixed uptake is shown as a condition that is met.',
  },
  {
    id: 'guideline-11',
    file: 'src/guideline/outcomes/supportive.ts',
    find: "sentence: 'Do both; neither waits for the other.',\n      joinedBy: 'and',\n      provenance: 'EXPERT',\n    },\n    {\n      when: all(is('performanceStatus', 3), is('grade', 'NEC')),",
    replace:
      "sentence: 'Do both; neither waits for the other.',\n      joinedBy: 'or',\n      provenance: 'EXPERT',\n    },\n    {\n      when: all(is('performanceStatus', 3), is('grade', 'NEC')),",
    why: 'Two treatments that belong together are offered as alternatives.',
  },
  {
    id: 'guideline-12',
    file: 'src/guideline/safety.ts',
    find: '(Figure 3 not yet compared)',
    replace: '(Figure 3 compared)',
    why: 'The banner claims a check that nobody made.',
  },
  {
    id: 'guideline-13',
    file: 'src/guideline/specialSituations.ts',
    find: 'PRRT must not be given in pregnancy; refer',
    replace: 'PRRT may be given in pregnancy; refer',
    why: 'The sentence about pregnancy says the opposite.',
  },
  {
    id: 'guideline-14',
    file: 'src/guideline/references.ts',
    find: "doi: '10.1056/NEJMoa1607427',",
    replace: "doi: '10.1056/NEJMoa1607472',",
    why: 'An invented citation.',
  },
  {
    id: 'guideline-15',
    file: 'src/guideline/cautions/index.ts',
    find: "'C18',\n  'C26',",
    replace: "'C26',\n  'C18',",
    why: 'Two stops change places.',
  },
  {
    id: 'guideline-16',
    file: 'src/guideline/questions/sstrImaging.ts',
    find: "words: 'SSTR-positive, progressed, no PRRT yet.',\n      provenance: 'GUIDELINE R5',\n      shown: 'GUIDELINE R5',",
    replace:
      "words: 'SSTR-positive, progressed after PRRT.',\n      provenance: 'GUIDELINE R5',\n      shown: 'GUIDELINE R5',",
    why: 'The rule that fired is told in other words.',
  },
];

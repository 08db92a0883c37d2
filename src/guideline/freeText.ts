import type { QuestionId } from './answers.ts';

/** Words that deny or leave open; beside an answer they make the bot ask again (dossier 2.8, rule 4). */
export const negations: readonly string[] = [
  'no',
  'not',
  'non',
  'un',
  'without',
  'never',
  'denies',
  'denied',
  "isn't",
  "wasn't",
  '?',
  'planned',
  'awaiting',
  'previous',
  'previously',
  'possible',
  'possibly',
  'probable',
  'probably',
  'maybe',
  'perhaps',
  'unlikely',
  'suspected',
  'query',
];

/** Words without which no option that says "progressed" is filled (dossier 2.8, rule 8). */
export const progressionWords: readonly string[] = [
  'progressed',
  'progressing',
  'progression',
  'PD',
  'grew',
  'growing',
  'new lesions',
  'failed',
  'tumour refractory',
  'tumor refractory',
];

/** Systemic lines as a clinician names them, by what they count as in `treatmentCourse` (dossier 8). */
export const systemicLines = {
  ssa: [
    'ssa',
    'octreotide',
    'sandostatin',
    'sandostatin lar',
    'octreotide lar',
    'lanreotide',
    'somatuline',
    'somatostatin analogue',
    'somatostatin analog',
    'srl',
  ],
  prrt: ['prrt', 'lutathera', 'lu-177', 'lutate', 'lu-dotatate', 'edotreotide', 'rlt'],
  targeted: [
    'everolimus',
    'afinitor',
    'sunitinib',
    'sutent',
    'cabozantinib',
    'cabometyx',
    'captem',
    'cape-tem',
    'temozolomide',
    'stz-5fu',
    'chemotherapy',
    'chemo',
    'folfox',
    'folfiri',
  ],
} as const satisfies Record<string, readonly string[]>;

/** Words that must not be read as part of an answer, though an answer stands in them. */
export const sayNothing: Partial<Record<QuestionId, readonly string[]>> = {
  differentiation: ['carcinoid syndrome', 'non-small cell'],
};

interface AskAgain {
  readonly phrases: readonly string[];
  readonly because: string;
}

/** Phrases at which the question is asked again, and why (dossier 2.8, table). */
export const askAgain: Partial<Record<QuestionId, readonly AskAgain[]>> = {
  differentiation: [
    { phrases: ['PNET'], because: 'PNET may be a pancreatic NET or a primitive neuroectodermal tumour.' },
    {
      phrases: [
        'G3 NET',
        'NET G3',
        'G3 well',
        'well G3',
        'high-grade NET',
        'NET high-grade',
        'high-grade well',
        'well high-grade',
        'high grade well differentiated',
        'well differentiated G3',
        'well differentiated high-grade',
      ],
      because:
        'A high grade stands with NET as well as with NEC: say whether the tumour is well or poorly differentiated.',
    },
  ],
  necLine: [
    {
      phrases: [
        'after EP',
        'post carbo-etoposide',
        'after carbo-etoposide',
        'post platinum',
        'after platinum',
        'second line',
        'first line',
        'untreated',
      ],
      because: 'It does not say whether the disease progressed on or after platinum.',
    },
  ],
  extrahepaticDisease: [
    {
      phrases: ['liver dominant'],
      because: 'Liver-dominant disease may still be extensive outside the liver.',
    },
    { phrases: ['few nodes'], because: 'Nodes may be regional and resectable with the primary, or not.' },
  ],
  liverDistribution: [
    { phrases: ['disseminated'], because: 'It does not say how the lesions are distributed in the liver.' },
  ],
  liverResectability: [
    {
      phrases: ['not resectable', 'yes', 'hepatectomy', 'metastasectomy', 'borderline'],
      because: 'Say what the MDT decided: one operation, two stages, debulking, or unresectable.',
    },
  ],
  primaryStatus: [
    {
      phrases: ['primary in situ', 'in situ', 'synchronous', 'TX', 'not resectable'],
      because: 'It does not say whether the primary can be resected.',
    },
  ],
  hormonalSyndrome: [
    { phrases: ['no carcinoid syndrome'], because: 'Another hormone may still be at work, such as insulin.' },
    { phrases: ['CS'], because: 'CS may be carcinoid syndrome or Cushing syndrome.' },
    { phrases: ['NF'], because: 'NF may be non-functioning or neurofibromatosis.' },
    {
      phrases: ['stable on SSA'],
      because: 'It does not say whether it is the syndrome or the tumour that is stable.',
    },
  ],
  treatmentCourse: [
    {
      phrases: ['first line', 'untreated', 'progression off treatment', 'heavily pretreated', 'pretreated'],
      because: 'Say what was given and whether the disease progressed on or after it.',
    },
  ],
  transarterialContraindications: [
    {
      phrases: ['no ascites', 'not jaundiced', 'no PVT'],
      because:
        'One item denied says nothing of the others: choose every item that applies, or "None of these".',
    },
  ],
  sstrImaging: [
    {
      phrases: ['FDG', 'FDG avid', 'FDG positive'],
      because: 'FDG uptake says nothing of somatostatin receptors.',
    },
    {
      phrases: ['SSTR2+', 'SSTR2 positive'],
      because: 'That reads like histology; the question is about imaging.',
    },
    { phrases: ['Krenning 2'], because: 'Krenning 2 is between positive (3-4) and negative (0-1).' },
  ],
};

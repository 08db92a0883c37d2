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

/** Words of the emergency line (dossier 7), and what else people write for them. */
export const emergencyWords: readonly string[] = [
  'crisis',
  'hypoglycaemia',
  'hypoglycaemic',
  'sepsis',
  'septic',
  'obstruction',
  'obstructed',
  'bleeding',
  'bleed',
  'haemorrhage',
  'haemorrhaging',
  'ileus',
  'emergency',
  'urgent',
];

/** Two words that name an emergency only together. */
export const emergencyPairs: readonly (readonly [string, string])[] = [['liver', 'failure']];

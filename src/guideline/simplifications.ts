/** What the chart knowingly simplifies (dossier 9). */
export const simplifications = [
  'NET G3 does not ask hormonal status (C12) or liver involvement',
  'organ function is asked only as a contraindication to transarterial treatment (C20 elsewhere)',
  'earlier treatment is not asked on refractory routes (C22)',
  'liver involvement is asked only on refractory routes (C23)',
  'contraindications are not asked before ablation, and disease course not before surgery (text in the outcome)',
  'primary site is asked late',
  'carcinoid heart disease and PRRT organ-function thresholds are cautions, not nodes',
  'liver-limited progressing disease goes to transarterial before PRRT (U2)',
  'nodal disease resectable with the primary does not count as extrahepatic',
  'earlier liver radiation is fixed text in prrt, not a caution there',
  '3 question sequences reach 12 questions',
] as const;

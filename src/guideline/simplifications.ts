/** What the chart knowingly simplifies (dossier 9). */
export const simplifications = [
  'NET G3 does not ask hormonal status (C12) or liver involvement',
  'organ function is asked only as a contraindication to transarterial treatment (C20 elsewhere)',
  'earlier treatment is not asked on refractory routes (C22), and SSTR imaging neither, unless disease outside the liver is extensive',
  'liver involvement is asked only on refractory routes (C23)',
  'earlier embolization is never asked (C27)',
  'the primary is asked only before surgery (C28 and the not-asked line elsewhere)',
  'contraindications are not asked before ablation, and disease course not before surgery (first-screen lines)',
  'primary site is asked late, and not before transarterial treatment in G2 (both views in `taceOrTarePreferred`)',
  'which drug failed and which remain is not asked (C25)',
  'the benefit of the first PRRT is not asked (condition of `prrtAgain`)',
  'carcinoid heart disease and PRRT organ-function thresholds are cautions, not nodes',
  'liver-limited progressing disease asks SSTR and weighs transarterial treatment and PRRT as equals (U2)',
  'nodal disease resectable with the primary does not count as extrahepatic',
  'earlier liver radiation is first-screen text in `prrt`, not a caution there',
  'renal impairment has one class, though label limits of PRRT differ (C18)',
  '3 question sequences reach 12 questions',
] as const;

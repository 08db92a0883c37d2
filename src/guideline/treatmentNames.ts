/** A treatment and what a clinician may type for it. Such a name alone is never an answer (dossier 2.8). */
export interface TreatmentName {
  readonly canonical: string;
  readonly synonyms: readonly string[];
  /** The dossier wants a warning beside this treatment. */
  readonly warn?: true;
}

/** Names of treatments (dossier 8). */
export const treatmentNames = {
  tare: {
    canonical: 'TARE',
    synonyms: [
      'Y90',
      'Y-90',
      'yttrium',
      'SIRT',
      'radioembolization',
      'SIR-Spheres',
      'TheraSphere',
      'holmium',
    ],
  },
  tace: { canonical: 'TACE', synonyms: ['chemoembolization', 'cTACE', 'lipiodol TACE', 'DSM-TACE'] },
  debTace: {
    canonical: 'DEB-TACE',
    synonyms: ['drug-eluting beads', 'DC Bead', 'HepaSphere', 'DEBDOX'],
    warn: true,
  },
  tae: { canonical: 'TAE', synonyms: ['bland embolization', 'HAE', 'embo', 'PVA', 'Embosphere'] },
  ablation: {
    canonical: 'RFA/MWA',
    synonyms: ['RFA', 'MWA', 'thermal ablation', 'microwave', 'percutaneous ablation'],
  },
  prrt: {
    canonical: 'PRRT',
    synonyms: ['Lutathera', 'Lu-177', 'LuTate', 'Lu-dotatate', 'edotreotide', 'DOTATOC therapy', 'RLT'],
  },
  ssa: {
    canonical: 'SSA',
    synonyms: ['octreotide', 'Sandostatin LAR', 'lanreotide', 'Somatuline', 'SRL', 'somatostatin'],
  },
  ifn: { canonical: 'IFN', synonyms: ['interferon', 'Intron', 'pegIFN'] },
  targeted: {
    canonical: 'Everolimus / sunitinib / cabozantinib',
    synonyms: ['everolimus', 'sunitinib', 'cabozantinib', 'Afinitor', 'Sutent', 'Cabometyx', 'mTOR', 'TKI'],
  },
  captem: { canonical: 'CAPTEM', synonyms: ['cape-tem', 'Xeloda+Temodal', 'tem/cap'] },
  platinumEtoposide: { canonical: 'Platinum-etoposide', synonyms: ['carbo-etop', 'cis-etop'] },
  hepatectomy: {
    canonical: 'Hepatectomy',
    synonyms: ['liver resection', 'metastasectomy', 'lobectomy'],
  },
  transplant: { canonical: 'Transplant', synonyms: ['OLT', 'liver graft', 'Milan-NET'] },
  telotristat: { canonical: 'Telotristat', synonyms: ['Xermelo'] },
} as const satisfies Record<string, TreatmentName>;

/** Common misspellings and ways to write a unit, and what they stand for (dossier 8). */
export const misspellings = [
  { typed: 'octriotide', means: 'octreotide' },
  { typed: 'lanreitide', means: 'lanreotide' },
  { typed: 'dotatete', means: 'dotatate' },
  { typed: 'Ki-76', means: 'Ki-67' },
  { typed: 'KI67:12', means: 'Ki-67 12' },
  { typed: '12 per cent', means: '12%' },
] as const;

/** How a lesion size is read (dossier 8): cm or mm as written, otherwise ask. */
export const sizeUnits = {
  mmPerCm: 10,
  /** A bare number above this is in mm. */
  bareNumberIsMmAbove: 30,
  /** A number up to this with 'cm' is in cm. */
  centimetresTo: 15,
  note: "cm vs mm (convert cm x10; a bare number >30 for size is mm, <=15 with 'cm' is cm; otherwise ask)",
} as const;

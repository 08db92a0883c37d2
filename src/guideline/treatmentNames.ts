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

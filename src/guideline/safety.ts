import type { QuestionId } from './answers.ts';

export interface Safety {
  readonly intendedUse: string;
  readonly banner: string;
  readonly privacy: string;
  readonly emergency: string;
  readonly specialSituations: string;
  readonly notAsked: {
    readonly lead: string;
    readonly questions: readonly { readonly question: QuestionId; readonly name: string }[];
    readonly earlierEmbolization: string;
  };
  readonly regulatoryNote: string;
}

/** The safety wording (dossier 7). Binding: shown as it stands. */
export const safety = {
  intendedUse:
    'For NET-experienced clinicians, to structure a multidisciplinary discussion of adults with gastro-entero-pancreatic neuroendocrine neoplasm metastatic to the liver. It does not diagnose, does not order treatment, is not for patients, and is not for emergencies.',
  /** On every outcome. */
  banner:
    'Reconstructed from the abstract and caption of a 2017 review (Figure 3 not yet compared); updated with later evidence where marked. Confirm with your NET tumour board, current guidelines and local labels.',
  privacy:
    'Do not enter names, dates of birth, record numbers, contact details or images. Age in whole years is enough.',
  emergency:
    'Hormonal crisis, severe hypoglycaemia, sepsis, liver failure, bowel or biliary obstruction, bleeding: stop and use the local emergency pathway.',
  /** On every outcome but `mdtOutOfScope`. */
  specialSituations:
    'Special situations not covered: pregnancy, MEN1/VHL, prior transplant, cirrhosis, carcinoid heart disease, second cancer, extreme age.',
  /** On every outcome but `mdtOutOfScope`: the lead, then the names of those that were not asked. */
  notAsked: {
    lead: 'Not asked on this route: ',
    questions: [
      { question: 'hormonalSyndrome', name: 'hormonal syndrome' },
      { question: 'treatmentCourse', name: 'disease course and earlier treatment' },
      { question: 'liverInvolvement', name: 'liver involvement' },
      { question: 'transarterialContraindications', name: 'contraindications and organ function' },
      { question: 'sstrImaging', name: 'SSTR imaging' },
      { question: 'primaryStatus', name: 'state of the primary tumour' },
    ],
    /** On the transarterial outcomes. */
    earlierEmbolization: 'earlier embolization',
  },
  /** For the owner of an installation, not for a clinician at work. */
  regulatoryNote:
    'In the US, software meeting four criteria incl. letting the professional review the basis may be non-device CDS; in the EU such software is commonly a class IIa device or higher [R57: 2022-2023 texts; check for later revisions]. Needs a regulatory decision before clinical use.',
} as const satisfies Safety;

import type { QuestionId } from '../../guideline/answers.ts';
import type { UnclearReason } from '../sentences/unclearSentences.ts';

interface Ambiguous {
  readonly phrases: readonly string[];
  /** Why the question is asked again. */
  readonly unclear: UnclearReason;
}

/** Phrases at which the question is asked again, and why (dossier 2.8, table). */
export const ambiguousPhrases: Readonly<Partial<Record<QuestionId, readonly Ambiguous[]>>> = {
  differentiation: [
    { phrases: ['PNET'], unclear: 'pnet' },
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
      unclear: 'highGrade',
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
      unclear: 'onPlatinum',
    },
  ],
  extrahepaticDisease: [
    { phrases: ['liver dominant'], unclear: 'liverDominant' },
    { phrases: ['few nodes'], unclear: 'regionalNodes' },
  ],
  liverDistribution: [{ phrases: ['disseminated'], unclear: 'howDistributed' }],
  liverResectability: [
    {
      phrases: ['not resectable', 'yes', 'hepatectomy', 'metastasectomy', 'borderline'],
      unclear: 'whatTheMdtDecided',
    },
  ],
  primaryStatus: [
    {
      phrases: ['primary in situ', 'in situ', 'synchronous', 'TX', 'not resectable'],
      unclear: 'primaryInPlace',
    },
  ],
  hormonalSyndrome: [
    { phrases: ['no carcinoid syndrome'], unclear: 'otherHormone' },
    { phrases: ['CS'], unclear: 'cushing' },
    { phrases: ['NF'], unclear: 'neurofibromatosis' },
    { phrases: ['stable on SSA'], unclear: 'whatIsStable' },
  ],
  treatmentCourse: [
    {
      phrases: ['first line', 'untreated', 'progression off treatment', 'heavily pretreated', 'pretreated'],
      unclear: 'whatWasGiven',
    },
  ],
  transarterialContraindications: [
    { phrases: ['no ascites', 'not jaundiced', 'no PVT'], unclear: 'oneItemDenied' },
  ],
  sstrImaging: [
    { phrases: ['FDG', 'FDG avid', 'FDG positive'], unclear: 'fdg' },
    { phrases: ['SSTR2+', 'SSTR2 positive'], unclear: 'histology' },
    { phrases: ['Krenning 2'], unclear: 'krenning2' },
  ],
};

/** Phrases that must not be read as part of an answer, though an answer stands in them. */
export const silentPhrases: Readonly<Partial<Record<QuestionId, readonly string[]>>> = {
  differentiation: ['carcinoid syndrome', 'non-small cell'],
};

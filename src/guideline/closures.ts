import type { Condition } from './condition.ts';
import { all, contraindicated, is, oneOf } from './when.ts';

/** A reason that closes an option, as it is written down; provenance in the dossier's notation. */
export interface ExclusionData {
  readonly when: Condition;
  readonly reason: string;
  readonly provenance: string;
}

/** What closes options (dossier 2.6). */
export const closures = {
  renal: {
    when: contraindicated('renalImpairment'),
    reason: 'Severe renal impairment: PRRT must not be used (C18).',
    provenance: 'LITERATURE R73',
  },
  unresolved: {
    when: contraindicated('coagulopathyOrInfection'),
    reason: 'Not until the infection or coagulopathy is resolved (C21).',
    provenance: 'EXPERT',
  },
  liverIndividual: {
    when: contraindicated('hepaticDecompensation'),
    reason: 'Decompensated liver: only as an individual MDT decision (C17).',
    provenance: 'EXPERT',
  },
  liverContraindicated: {
    when: contraindicated('hepaticDecompensation'),
    reason: 'Contraindicated in decompensated liver disease (C17).',
    provenance: 'LITERATURE R70 (hepatitis setting)',
  },
  liverNotRecommended: {
    when: contraindicated('hepaticDecompensation'),
    reason: 'Not recommended in severe hepatic impairment (C17).',
    provenance: 'LITERATURE R71',
  },
  prrtGiven: {
    when: oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']),
    reason: 'PRRT has been given and the disease has progressed; giving it again is a decision of its own.',
    provenance: 'LITERATURE R69 (retreatment is selected)',
  },
  sstrNegative: {
    when: is('sstrImaging', 'negative'),
    reason: 'SSTR-negative: PRRT has no target.',
    provenance: 'GUIDELINE R5',
  },
  sstrMixed: {
    when: is('sstrImaging', 'heterogeneous'),
    reason: 'Mixed SSTR uptake: only as an individual MDT decision (C09).',
    provenance: 'EXPERT',
  },
  radiation: {
    when: is('contraindicationClass', 'radiation'),
    reason: 'TARE is excluded for this patient (C03).',
    provenance: 'LITERATURE R37',
  },
  renalDrugs: {
    when: contraindicated('renalImpairment'),
    reason:
      'Severe renal impairment: capecitabine and streptozotocin only as an individual MDT decision (C18).',
    provenance: 'EXPERT (basis LITERATURE R131 for capecitabine)',
  },
  liverIrradiated: {
    when: all(is('contraindicationClass', 'radiation'), contraindicated('priorLiverRadiation')),
    reason:
      'Earlier liver radiation, or liver dysfunction after PRRT: PRRT again only as an individual MDT decision.',
    provenance: 'EXPERT',
  },
  transarterial: {
    when: is('contraindicationClass', 'absolute'),
    reason:
      'A contraindication closes transarterial treatment; ask interventional radiology again once it has been corrected or reviewed.',
    provenance: 'EXPERT',
  },
} as const satisfies Readonly<Record<string, ExclusionData>>;

export type ExclusionId = keyof typeof closures;

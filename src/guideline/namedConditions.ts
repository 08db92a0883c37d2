import type { Condition } from './condition.ts';
import { all, contraindicated, is, not, oneOf } from './when.ts';

/** Conditions that the dossier gives a name (2.6). */

export const PRRT_EQUAL: Condition = all(
  is('sstrImaging', 'positive'),
  oneOf('treatmentCourse', ['progressedOnSsa', 'progressedAfterTargeted']),
  not(contraindicated('priorLiverRadiation')),
);

export const OUTSIDE_TOO: Condition = all(
  is('liverDistribution', 'complex'),
  is('extrahepaticDisease', 'limited'),
);

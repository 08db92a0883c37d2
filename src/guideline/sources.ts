import type { SourceId } from './provenance.ts';
import { references } from './references.ts';
import type { Source } from './source.ts';
import { sourceFacts } from './sourceFacts.ts';

export type { Source } from './source.ts';

/** Every source that a provenance may name: S0-S12 and R1-R84 (dossier 1 and 10). */
export const sources: Readonly<Record<SourceId, Source>> = { ...sourceFacts, ...references };

/** How far every R-item was verified, and what "(2nd)" means in the texts (dossier 10). */
export const verificationLevel = {
  read: 'the stored abstract, excerpt, table or caption (at most about 2,000 characters) was read; no full text was',
  secondary: '"(2nd)" = read in a secondary page quoting the named document',
} as const;

/** What could not be read at all (dossier 10). */
export const notAvailable = [
  'Figure 3 image/text, full text of Cavalcoli, any page describing its branches',
  'ENETS 2012, Frilling 2014, ESMO 2012/2020 text, NANETS liver-directed text',
  'RETNET, COMPOSE and SORENTO results',
  'NETTER-2 overall survival',
  'FDA decision on 177Lu-edotreotide',
  'EU extension of PRRT to G3',
  'a 2025-26 ENETS paper on liver metastases',
] as const;

import type { SourceId } from './provenance.ts';
import { references } from './references.ts';
import type { Source } from './source.ts';
import { sourceFacts } from './sourceFacts.ts';

/** Every source that a provenance may name: S0-S12 (dossier 1) and the R-numbers (dossier 10). */
export const sources: Readonly<Record<SourceId, Source>> = { ...sourceFacts, ...references };

import type { LegalPage, LegalPath } from './legalPage.ts';
import { privacy } from './privacy.ts';
import { support } from './support.ts';
import { terms } from './terms.ts';

/** The pages by their paths, in the order of the links between them. */
export const legalPages: Readonly<Record<LegalPath, LegalPage>> = {
  '/privacy': privacy,
  '/terms': terms,
  '/support': support,
};

import type { Retention } from '../settings/retention.ts';
import type { LegalPage, LegalPath } from './legalPage.ts';
import { privacyPage } from './privacy.ts';
import { support } from './support.ts';
import { terms } from './terms.ts';

/** The pages by their paths, in the order of the links between them. */
export function legalPagesOf(retention: Retention): Readonly<Record<LegalPath, LegalPage>> {
  return { '/privacy': privacyPage(retention), '/terms': terms, '/support': support };
}

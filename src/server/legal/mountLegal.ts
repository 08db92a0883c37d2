import type { Server } from 'restify';
import { assetOf, mountAsset } from '../asset.ts';
import { ownVersion } from '../ownVersion.ts';
import { drawLegalPage } from './drawLegalPage.ts';
import type { Operator } from './operator.ts';
import { privacy } from './privacy.ts';
import { support } from './support.ts';
import { terms } from './terms.ts';

export const legalPages = [privacy, terms, support] as const;

/**
 * Mounts `/privacy`, `/terms` and `/support`, which anyone may read without a login.
 * @param atRoot whether support stands at `/` too, where no other page does
 */
export function mountLegal(
  server: Server,
  operator: Operator,
  { atRoot }: { readonly atRoot: boolean },
): void {
  const setting = { operator, version: ownVersion(), pages: legalPages };
  for (const page of legalPages) {
    const asset = assetOf(Buffer.from(drawLegalPage(page, setting)), '.html');
    mountAsset(server, page.path, asset);
    if (atRoot && page === support) mountAsset(server, '/', asset);
  }
}

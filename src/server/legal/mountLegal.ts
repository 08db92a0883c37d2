import type { Server } from 'restify';
import { assetOf, mountAsset } from '../asset.ts';
import { ownVersion } from '../ownVersion.ts';
import { drawLegalPage } from './drawLegalPage.ts';
import type { Operator } from './operator.ts';
import { privacy } from './privacy.ts';
import { support } from './support.ts';
import { terms } from './terms.ts';

export const legalPages = [privacy, terms, support] as const;

/** Mounts `/privacy`, `/terms` and `/support`, which anyone may read without a login. */
export function mountLegal(server: Server, operator: Operator): void {
  const setting = { operator, version: ownVersion(), pages: legalPages };
  for (const page of legalPages) {
    mountAsset(server, page.path, assetOf(Buffer.from(drawLegalPage(page, setting)), '.html'));
  }
}

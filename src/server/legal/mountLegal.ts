import type { Server } from 'restify';
import { assetOf, mountAsset } from '../http/asset.ts';
import { ownVersion } from '../settings/ownVersion.ts';
import { type LegalPath, legalPaths } from './legalPage.ts';
import type { Config } from '../settings/config.ts';

/**
 * Mounts `/privacy`, `/terms` and `/support`, which anyone may read without a login.
 * @param atRoot whether support stands at `/` too, where no other page does
 */
export function mountLegal(
  server: Server,
  { operator, retention }: Pick<Config, 'operator' | 'retention'>,
  { atRoot }: { readonly atRoot: boolean },
): void {
  // Few starts are followed by a look at these pages, so they are loaded and drawn for the first one.
  const draw = async (path: LegalPath): Promise<string> => {
    const [{ legalPagesOf }, { drawLegalPage }] = await Promise.all([
      import('./legalPages.ts'),
      import('./drawLegalPage.ts'),
    ]);
    const legalPages = legalPagesOf(retention);
    return drawLegalPage(legalPages[path], {
      operator,
      version: ownVersion(),
      pages: Object.values(legalPages),
    });
  };
  const mount = (at: string, path: LegalPath): void =>
    mountAsset(server, at, async () => assetOf(Buffer.from(await draw(path)), '.html'));
  for (const path of legalPaths) mount(path, path);
  if (atRoot) mount('/', '/support');
}

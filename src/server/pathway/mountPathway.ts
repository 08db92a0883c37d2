import type { Server } from 'restify';
import type { Cases } from '../../machine/cases.ts';
import { assetOf, mountAsset } from '../http/asset.ts';

/** Where the page of the chart stands. */
const pathwayPath = '/pathway';

/**
 * Mounts `/pathway`, where anyone may read the whole chart without a login: it says what the algorithm says and
 * knows of no case. Drawn when first asked for, and kept: a guideline does not change while the server runs.
 */
export function mountPathway(server: Server, cases: Cases): void {
  mountAsset(server, pathwayPath, async () => {
    const { drawPathwayPage } = await import('./drawPathwayPage.ts');
    return assetOf(Buffer.from(drawPathwayPage(cases, frame)), '.html');
  });
}

/** Links are relative, so that they hold below a path of a reverse proxy, too. */
const frame = {
  head: `<link rel="icon" href="assets/web/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/web/theme.css">
<link rel="stylesheet" href="assets/web/legal.css">
<link rel="stylesheet" href="assets/web/pathway.css">
<script src="assets/web/pathway.js" type="module"></script>`,
  links:
    '<nav aria-label="Other pages"><ul><li><a href="./">Start</a></li><li><a href="privacy">Privacy</a></li><li><a href="terms">Terms</a></li><li><a href="support">Support</a></li></ul></nav>',
} as const;

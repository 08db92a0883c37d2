import { join } from 'node:path';

/** The folder of this program: of package.json, docs and teams. */
export const checkout = join(import.meta.dirname, '../../..');

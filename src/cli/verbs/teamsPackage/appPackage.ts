import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { iconFiles, manifestOf } from './manifest.ts';
import type { PackageSettings } from './settings.ts';

const folder = join(import.meta.dirname, '../../../../teams');

/** The first moment that a zip can name: the same content gives the same bytes, whenever it is made. */
const epoch = new Date(1980, 0, 1);

/** The app package as the bytes of a zip: the manifest and both icons, in no folder. */
export function appPackage(settings: PackageSettings): Uint8Array {
  const manifest = `${JSON.stringify(manifestOf(settings), null, 2)}\n`;
  return zipSync(
    {
      'manifest.json': new TextEncoder().encode(manifest),
      [iconFiles.color]: readFileSync(join(folder, iconFiles.color)),
      [iconFiles.outline]: readFileSync(join(folder, iconFiles.outline)),
    },
    { level: 9, mtime: epoch },
  );
}

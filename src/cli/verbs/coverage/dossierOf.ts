import { join } from 'node:path';
import { readDossier, type WordsOfDossier } from '../../../coverage/dossier/readDossier.ts';
import { checkout } from '../../program/checkout.ts';
import { textOf } from '../../program/files.ts';
import { wrongUse } from '../../program/wrongUse.ts';
import type { WalkOptions } from './options.ts';

/** The dossier of this program unless another one is given. */
export function dossierOf({ dossier }: Pick<WalkOptions, 'dossier'>, cwd: string): WordsOfDossier {
  const file = dossier ?? join(checkout, 'docs/clinical-dossier.md');
  const text = textOf(file, cwd);
  try {
    return readDossier(text);
  } catch (error) {
    throw wrongUse(`${file} is not the dossier: ${error instanceof Error ? error.message : String(error)}`);
  }
}

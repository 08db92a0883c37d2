import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { Io } from './io.ts';

/** The environment variables with those of `.env` in the folder, if there is one; real variables win. */
export function environmentOf({ cwd, env }: Pick<Io, 'cwd' | 'env'>): Io['env'] {
  const file = join(cwd, '.env');
  return existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...env } : env;
}

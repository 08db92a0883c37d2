import { existsSync } from 'node:fs';

/** Reads `.env` of the working directory, if there is one; real environment variables win over it. */
export function loadEnvFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PathwayError } from '../../../guideline/errors.ts';
import { ownVersion } from '../../../server/settings/ownVersion.ts';
import { commandLine, runVerb } from '../../program/commandLine.ts';
import { environmentOf } from '../../program/environment.ts';
import type { Io, VerbMain } from '../../program/io.ts';
import { wrongUse } from '../../program/wrongUse.ts';
import { appPackage } from './appPackage.ts';
import { manifestFindings } from './checkManifest.ts';
import { manifestOf } from './manifest.ts';
import { type PackageSettings, readSettings, sampleSettings } from './settings.ts';

const notes = {
  names: {
    'Settings, from the environment or .env (docs/teams.md)': [
      ['PUBLIC_URL', 'where Teams reaches the server, https'],
      ['MicrosoftAppId', 'of the Azure Bot registration'],
      ['OPERATOR_NAME', 'who runs the bot'],
    ],
  },
  examples: [
    ['', 'dist/net-liver-pathway.zip, to be uploaded in Teams'],
    ['--sample', 'with placeholders, to look at; it cannot be installed'],
  ],
  status: '0 written, 1 a setting is missing or unusable or the file cannot be written, 2 wrong use',
} as const;

/** Writes the app package of this installation. */
export const main: VerbMain = (args, io) => {
  const command = commandLine('teams-package', notes)
    .option('--out <file>', 'another file than dist/net-liver-pathway.zip')
    .option('--sample', 'with placeholders in place of the settings');
  return runVerb(command, args, io, () => {
    const { out, sample = false } = command.opts();
    if (out === '') throw wrongUse('--out needs a file.');
    return write(out ?? `dist/net-liver-pathway${sample ? '-sample' : ''}.zip`, sample, io);
  });
};

/** @throws PathwayError `PackageNotMade` when a setting is missing, or the file cannot be written */
async function write(file: string, sample: boolean, io: Io): Promise<number> {
  const settings: PackageSettings = {
    version: ownVersion(),
    ...(sample ? sampleSettings : readSettings(environmentOf(io))),
  };
  const findings = await manifestFindings(manifestOf(settings));
  if (findings.length > 0)
    throw new PathwayError('PackageNotMade', `The manifest does not validate:\n${findings.join('\n')}`);
  writePackage(file, appPackage(settings), io.cwd);
  io.stdout.write(
    `Wrote ${file}${sample ? ', a sample: it cannot be installed' : ` for ${settings.publicUrl}`}.\n`,
  );
  return 0;
}

/** @throws PathwayError `PackageNotMade` when the file cannot be written */
function writePackage(file: string, bytes: Uint8Array, folder: string): void {
  const path = resolve(folder, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  } catch (error) {
    throw new PathwayError(
      'PackageNotMade',
      `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

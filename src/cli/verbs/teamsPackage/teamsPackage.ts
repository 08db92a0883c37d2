import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { firstLineOf } from '../../commandLine.ts';
import { loadEnvFile } from '../../../server/envFile.ts';
import { appPackage } from './appPackage.ts';
import { manifestFindings } from './checkManifest.ts';
import { manifestOf } from './manifest.ts';
import { PackageError, type PackageSettings, readSettings, sampleSettings } from './settings.ts';

const usage = `Writes the app package for Microsoft Teams, a zip of the manifest and the icons.

  npm run teams:package
  npm run teams:package -- --out <file>    another file than dist/net-liver-pathway.zip
  npm run teams:package -- --sample        with placeholders, to look at; it cannot be installed

PUBLIC_URL, MicrosoftAppId and OPERATOR_NAME come from the environment or .env, see docs/teams.md.
Exit status: 0 written, 1 a setting is missing or unusable or the file cannot be written, 2 wrong use.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const options = optionsIn(args);
  if (typeof options === 'string') return refuse(options, 2);
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  try {
    if (!options.sample) loadEnvFile();
    const settings = settingsOf(options.sample);
    const findings = await manifestFindings(manifestOf(settings));
    if (findings.length > 0) return refuse(`The manifest does not validate:\n${findings.join('\n')}`, 1);
    const file = options.out ?? `dist/net-liver-pathway${options.sample ? '-sample' : ''}.zip`;
    writePackage(file, appPackage(settings));
    process.stdout.write(
      `Wrote ${file}${options.sample ? ', a sample: it cannot be installed' : ` for ${settings.publicUrl}`}.\n`,
    );
    return 0;
  } catch (error) {
    if (error instanceof PackageError) return refuse(error.message, 1);
    throw error;
  }
}

/** @returns the options, or why they cannot be used */
function optionsIn(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, sample: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    if (values.out === '') return '--out needs a file.';
    return { out: values.out, sample: values.sample ?? false, help: values.help ?? false };
  } catch (error) {
    return `${firstLineOf(error)} Allowed: --out <file>, --sample, --help.`;
  }
}

function settingsOf(sample: boolean): PackageSettings {
  const { version } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../../package.json'), 'utf8'),
  ) as {
    version: string;
  };
  return { version, ...(sample ? sampleSettings : readSettings(process.env)) };
}

/** @throws PackageError when the file cannot be written */
function writePackage(file: string, bytes: Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  } catch (error) {
    throw new PackageError(
      `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

function refuse(words: string, status: 1 | 2): number {
  process.stderr.write(`${words}\n`);
  return status;
}

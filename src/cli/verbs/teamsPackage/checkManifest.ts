import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import appManifest from '@microsoft/app-manifest';

const packages = createRequire(import.meta.url);

/**
 * Checks a manifest against Microsoft's own schema of its version, which npm's `@microsoft/app-manifest`
 * carries: no network is needed.
 * @returns what is wrong with it, one line each
 * @throws Error when the package has no schema of the version
 */
export async function manifestFindings(manifest: {
  readonly manifestVersion: string;
}): Promise<readonly string[]> {
  const file = packages.resolve(
    `@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`,
  );
  const schema = JSON.parse(readFileSync(file, 'utf8')) as never;
  return appManifest.AppManifestUtils.validateAgainstSchema(manifest as never, schema);
}

import { z } from 'zod';

/** A package that runs with the program, as the lock file has it. */
export interface SoupPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Whether package.json names it; then docs/dependencies.md says what it is for. */
  readonly direct: boolean;
  /** The packages that need it, by name. */
  readonly neededBy: readonly string[];
}

const names = z.record(z.string(), z.string()).default({});
const lockFile = z.looseObject({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      dependencies: names,
      optionalDependencies: names,
    }),
  ),
});

const folder = 'node_modules/';

/**
 * The packages of a lock file that are installed without those for development, by name and version.
 * @throws ZodError when the text is not a lock file of npm, version 3
 */
export function runtimePackages(lock: string): readonly SoupPackage[] {
  const { packages } = lockFile.parse(JSON.parse(lock));
  const installed = Object.entries(packages).filter(([, { dev }]) => dev !== true);
  const needs = new Map<string, Set<string>>();
  for (const [path, { dependencies, optionalDependencies }] of installed) {
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const by = needs.get(needed) ?? new Set();
      needs.set(needed, by.add(nameOf(path)));
    }
  }
  return installed
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license = 'not stated' }]) => {
      const name = nameOf(path);
      const by = needs.get(name) ?? new Set();
      // Where two versions are there, the program has the one at the top.
      const direct = by.has('') && path === `${folder}${name}`;
      return { name, version, license, direct, neededBy: [...by].filter(Boolean).toSorted() };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));
}

/** The name of a package in a path of the lock file; empty for the program itself. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf(folder) + (path.includes(folder) ? folder.length : 0));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runNode } from './processes.ts';

const src = join(import.meta.dirname, '../../src');

/** A folder of `src`, as a program finds it that imports it. */
export interface Room {
  readonly name: string;
  /** URLs of its modules; programs, which begin to run when they are imported, are left out. */
  readonly modules: readonly string[];
  /** The packages that they import, also through the rooms below. */
  readonly packages: readonly string[];
  /** URLs of the files of `src` that are loaded with it. */
  readonly files: readonly string[];
  /** Those of other rooms. */
  readonly below: readonly string[];
}

/** Every room of `src`, in the order of the files that are loaded with it. */
export async function roomsOf(): Promise<readonly Room[]> {
  const imported = importedModules();
  const rooms: Room[] = [];
  for (const { name } of readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const modules = [...imported]
      .filter((file) => file.startsWith(join(src, name, '/')))
      .map((file) => pathToFileURL(file).href);
    if (modules.length === 0) continue;
    const loaded = await loadedWith(modules);
    const own = pathToFileURL(join(src, name, '/')).href;
    rooms.push({ name, modules, ...loaded, below: loaded.files.filter((file) => !file.startsWith(own)) });
  }
  return rooms.sort((a, b) => a.files.length - b.files.length);
}

/** The modules that another file of `src` imports. A program is imported by none. */
function importedModules(): ReadonlySet<string> {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return new Set(
    files.flatMap((file) =>
      [...readFileSync(join(src, file), 'utf8').matchAll(/\bfrom '(\.[^']+\.ts)'/g)].map(([, path = '']) =>
        join(src, file, '..', path),
      ),
    ),
  );
}

/** Asks Node itself, in a process of its own, what is loaded with some modules. */
async function loadedWith(modules: readonly string[]): Promise<Pick<Room, 'packages' | 'files'>> {
  const program = `
    import { registerHooks } from 'node:module';
    const src = ${JSON.stringify(pathToFileURL(join(src, '/')).href)};
    const packages = new Set();
    const files = new Set();
    registerHooks({
      resolve: (name, context, next) => {
        const found = next(name, context);
        if (found.url.startsWith(src)) files.add(found.url);
        else if (context.parentURL?.startsWith(src) && !found.url.startsWith('node:')) packages.add(name);
        return found;
      },
    });
    for (const module of ${JSON.stringify(modules)}) await import(module);
    console.log(JSON.stringify({ packages: [...packages], files: [...files] }));`;
  return JSON.parse(await runNode(['--input-type=module', '--eval', program])) as Pick<
    Room,
    'packages' | 'files'
  >;
}

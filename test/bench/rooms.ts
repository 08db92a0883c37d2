import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runNode } from './processes.ts';

const src = join(import.meta.dirname, '../../src');

/** A part of a room, with what is loaded with it. */
export interface Part {
  /** URLs of its modules. */
  readonly modules: readonly string[];
  /** The packages that they import, also through the rooms below. */
  readonly packages: readonly string[];
  /** URLs of the files of `src` that are loaded with it. */
  readonly files: readonly string[];
  /** Those of other rooms. */
  readonly below: readonly string[];
}

/** A folder of `src`. */
export interface Room {
  readonly name: string;
  /** Every file of it that another one imports; programs, which begin to run when they are imported, are none. */
  readonly whole: Part;
  /** What other rooms, and programs in it, import of it, all of them together: the rest is loaded by its own files later. */
  readonly doors: Part;
  /**
   * The most of it that anybody waits for: of all programs, and all files that are loaded only when they are needed,
   * the one with which most of the room is loaded at once.
   */
  readonly atOnce: Part & { readonly entry: string };
}

/** Every room of `src` that another one imports, in the order of the files that are loaded with it. */
export async function roomsOf(): Promise<readonly Room[]> {
  const imports = importsIn();
  const imported = new Set(imports.map(({ to }) => to));
  const entries = entriesIn(imports);
  const rooms: Room[] = [];
  for (const { name } of readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const folder = join(src, name, '/');
    const partOf = async (files: readonly string[]): Promise<Part> => {
      const modules = [...new Set(files)].map((file) => pathToFileURL(file).href);
      const loaded = await loadedWith(modules);
      const own = pathToFileURL(folder).href;
      return { modules, ...loaded, below: loaded.files.filter((file) => !file.startsWith(own)) };
    };
    const intoRoom = imports.filter(({ to }) => to.startsWith(folder));
    const isOther = (file: string): boolean => !file.startsWith(folder) || !imported.has(file);
    const fromOthers = intoRoom.filter(({ from, when }) => when === 'atOnce' && isOther(from));
    if (intoRoom.length === 0) continue;
    const whole = await partOf(intoRoom.map(({ to }) => to));
    // A program would begin to run.
    const mayBeImported = (file: string): boolean => file.startsWith(folder) && imported.has(file);
    const { entry, files } = entries
      .filter((one) => isOther(one.entry))
      .map(({ entry: from, files: all }) => ({ entry: from, files: all.filter(mayBeImported) }))
      .reduce((most, one) => (one.files.length > most.files.length ? one : most));
    rooms.push({
      name,
      whole,
      doors: await partOf(fromOthers.map(({ to }) => to)),
      atOnce: { ...(await partOf(files)), entry: relative(src, entry) },
    });
  }
  return rooms.sort((a, b) => a.whole.files.length - b.whole.files.length);
}

interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether the file that imports waits for it, wants it only when it is needed, or only its types. */
  readonly when: 'atOnce' | 'later' | 'never';
}

/** Every program and every file that is loaded only when it is needed, with all files that are loaded with it at once. */
function entriesIn(
  imports: readonly Import[],
): readonly { readonly entry: string; readonly files: readonly string[] }[] {
  const ofFile = Map.groupBy(
    imports.filter(({ when }) => when === 'atOnce'),
    ({ from }) => from,
  );
  const imported = new Set(imports.map(({ to }) => to));
  const programs = imports.map(({ from }) => from).filter((from) => !imported.has(from));
  const later = imports.filter(({ when }) => when === 'later').map(({ to }) => to);
  return [...new Set([...programs, ...later])].map((entry) => {
    const files = new Set([entry]);
    for (const file of files) ofFile.get(file)?.forEach(({ to }) => files.add(to));
    return { entry, files: [...files] };
  });
}

const anImport =
  /\b(?:import\((?=')|(?<statement>import|export)\s(?<names>[^;']*?)\bfrom )'(?<path>\.[^']+\.ts)'/g;

/** The imports between the files of `src`. */
function importsIn(): readonly Import[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.flatMap((file) =>
    [...readFileSync(join(src, file), 'utf8').matchAll(anImport)].map(({ groups = {} }) => ({
      from: join(src, file),
      to: join(src, file, '..', groups['path'] ?? ''),
      when:
        groups['statement'] === undefined
          ? 'later'
          : groups['names']?.startsWith('type ')
            ? 'never'
            : 'atOnce',
    })),
  );
}

/** Asks Node itself, in a process of its own, what is loaded with some modules. */
async function loadedWith(modules: readonly string[]): Promise<Pick<Part, 'packages' | 'files'>> {
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
    Part,
    'packages' | 'files'
  >;
}

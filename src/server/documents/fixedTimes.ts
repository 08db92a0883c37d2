import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * A Word document whose times are those of its record: the package writes the time of day into its properties and into
 * the zip, so that the same record would never give the same bytes.
 * @param at milliseconds since 1970
 */
export function withFixedTimes(document: Uint8Array, at: number): Uint8Array {
  const time = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
  const files = Object.entries(unzipSync(document)).map(([path, bytes]) => {
    if (path !== 'docProps/core.xml') return [path, bytes] as const;
    const told = strFromU8(bytes).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`);
    return [path, strToU8(told)] as const;
  });
  return zipSync(Object.fromEntries(files), { mtime: zipTime });
}

/** Local time, as a zip has it; the first that one can hold. */
const zipTime = new Date(1980, 0, 1);

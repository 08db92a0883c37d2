import { accessSync, constants, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { wrongUse } from './wrongUse.ts';

/**
 * @param folder that a relative path starts from
 * @throws PathwayError `CommandLineNotUsable` when the file cannot be read
 */
export function textOf(file: string, folder: string): string {
  try {
    return readFileSync(resolve(folder, file), 'utf8');
  } catch {
    throw wrongUse(`${file} cannot be read.`);
  }
}

/**
 * @param folder that a relative path starts from
 * @throws PathwayError `CommandLineNotUsable` when the file cannot be written
 */
export function writeText(file: string, text: string, folder: string): void {
  if (!tryWriteText(file, text, folder)) throw wrongUse(`${file} cannot be written.`);
}

/** Writes a file, or tells that it cannot be: then other reports still are. */
export function tryWriteText(file: string, text: string, folder: string): boolean {
  try {
    writeFileSync(resolve(folder, file), text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Looks before the work whether its reports can be written afterwards.
 * @param outputs the file of each option, such as `{ html: 'report.html' }`; those not wanted are absent
 * @param folder that relative paths start from
 * @throws PathwayError `CommandLineNotUsable` naming every file that cannot be, and why
 */
export function checkOutputs(
  outputs: Readonly<Record<string, string | null | undefined>>,
  folder: string,
): void {
  const wanted = Object.entries(outputs).flatMap(([option, file]) =>
    file === null || file === undefined ? [] : [{ option, file }],
  );
  const faults = wanted.flatMap(({ option, file }, index) => {
    const before = wanted.slice(0, index).find((other) => other.file === file);
    const fault = before ? `is the file of --${before.option} too` : faultOf(file, folder);
    return fault === null ? [] : [`--${option} ${file} ${fault}.`];
  });
  if (faults.length > 0) throw wrongUse(`${faults.join(' ')} Nothing was begun.`);
}

/** Why a file cannot be written, or null. */
function faultOf(file: string, from: string): string | null {
  if (file === '') return 'needs a file';
  const folder = dirname(file);
  const [path, folderPath] = [resolve(from, file), resolve(from, folder)];
  if (!existsSync(folderPath)) return `cannot be written: there is no folder ${folder}`;
  if (!existsSync(path)) {
    if (!statSync(folderPath).isDirectory()) return `cannot be written: ${folder} is no folder`;
    return mayWrite(folderPath) ? null : `cannot be written: the folder ${folder} is read-only`;
  }
  if (statSync(path).isDirectory()) return 'cannot be written: it is a folder';
  return mayWrite(path) ? null : 'cannot be written: it is read-only';
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

import { accessSync, constants, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../coverage/stop.ts';

/** @throws UsageError when the file cannot be read */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read.`);
  }
}

/** @throws UsageError when the file cannot be written */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch {
    throw new UsageError(`${file} cannot be written.`);
  }
}

/**
 * Looks before the work whether its reports can be written afterwards.
 * @param outputs the file of each option, such as `{ html: 'report.html' }`; those not wanted are absent
 * @throws UsageError naming every file that cannot be, and why
 */
export function checkOutputs(outputs: Readonly<Record<string, string | null | undefined>>): void {
  const wanted = Object.entries(outputs).flatMap(([option, file]) =>
    file === null || file === undefined ? [] : [{ option, file }],
  );
  const faults = wanted.flatMap(({ option, file }, index) => {
    const before = wanted.slice(0, index).find((other) => other.file === file);
    const fault = before ? `is the file of --${before.option} too` : faultOf(file);
    return fault === null ? [] : [`--${option} ${file} ${fault}.`];
  });
  if (faults.length > 0) throw new UsageError(`${faults.join(' ')} Nothing was begun.`);
}

/** Why a file cannot be written, or null. */
function faultOf(file: string): string | null {
  if (file === '') return 'needs a file';
  const folder = dirname(file);
  if (!existsSync(folder)) return `cannot be written: there is no folder ${folder}`;
  if (!existsSync(file)) {
    if (!statSync(folder).isDirectory()) return `cannot be written: ${folder} is no folder`;
    return mayWrite(folder) ? null : `cannot be written: the folder ${folder} is read-only`;
  }
  if (statSync(file).isDirectory()) return 'cannot be written: it is a folder';
  return mayWrite(file) ? null : 'cannot be written: it is read-only';
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

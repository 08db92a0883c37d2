import type { Guideline } from '../../guideline/guideline.ts';
import type { QuizTablesData } from '../../guideline/quiz/quizTables.ts';

/** Takes a problem and its place in words. */
export type Report = (place: string, problem: string) => void;

/** Looks for problems in tables whose shape is right. */
export type Check = (tables: QuizTablesData, guideline: Guideline, report: Report) => void;

/** Reports names that are missing, and names of things that there are not. */
export function checkComplete(
  named: readonly string[],
  wanted: readonly string[],
  report: (problem: string) => void,
): void {
  for (const id of wanted) if (!named.includes(id)) report(`has nothing for ${id}`);
  for (const id of named) if (!wanted.includes(id)) report(`names ${id}, which the guideline does not have`);
  for (const id of duplicates(named)) report(`names ${id} twice`);
}

export function duplicates(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** Every object within a value, with its place in words. */
export function* objectsIn(
  value: unknown,
  place: readonly string[] = [],
): Generator<{ readonly object: Readonly<Record<string, unknown>>; readonly place: string }> {
  if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) yield* objectsIn(part, [...place, nameOf(part, index)]);
    return;
  }
  if (!isObject(value)) return;
  yield { object: value, place: place.join(', ') };
  for (const [key, part] of Object.entries(value)) yield* objectsIn(part, [...place, key]);
}

/** A part of a list by its id, or else by its number from 1. */
export function nameOf(part: unknown, index: number): string {
  const id = isObject(part) ? part['id'] : undefined;
  return typeof id === 'string' && id !== '' ? id : String(index + 1);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

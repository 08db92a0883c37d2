import type { Coding } from 'fhir/r4.js';
import { canonicals } from './canonicals.ts';
import type { Leaf } from './leaf.ts';

/** The code of an option: with its question, since "none" is an answer to several. */
export function codeOf(question: string, option: string): string {
  return `${question}.${option}`;
}

/** An option of a leaf as a coding; the display is the guideline's label. */
export function codingOf(
  { question }: Leaf,
  option: { readonly id: string; readonly label: string },
): Coding {
  return { system: canonicals.codeSystem, code: codeOf(question, option.id), display: option.label };
}

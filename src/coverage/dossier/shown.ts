import type { Dossier } from './evaluate.ts';

const signs: readonly (readonly [string, string])[] = [
  ['>=', '≥'],
  ['<=', '≤'],
  ['->', '→'],
  ['umol/L', 'µmol/L'],
  ['mm2', 'mm²'],
  ['10^9/L', '10⁹/L'],
  ['**', ''],
];

/**
 * Texts of the dossier as they are shown (2.9): ids of outcomes and questions as their titles, those of answers as
 * their labels, signs as printed, without tags in brackets.
 * @returns makes a text of the dossier the shown one; it keeps what it has made
 */
export function shownBy({
  questions,
  outcomes,
}: Pick<Dossier, 'questions' | 'outcomes'>): (text: string) => string {
  const names = new Map<string, string>([
    ...questions.flatMap(({ options }) => options.map(({ id, label }) => [id, label] as const)),
    ...questions.map(({ id, title }) => [id, title] as const),
    ...outcomes.outcomes.map(({ id, title }) => [id, title] as const),
  ]);
  const made = new Map<string, string>();
  const make = (text: string): string => {
    const named = text.replace(/`(\w+)`/g, (whole, id: string) => {
      const name = names.get(id);
      if (name === undefined) throw new Error(`The dossier names ${whole} in a text, which has no title.`);
      return `"${name}"`;
    });
    const printed = signs.reduce((words, [typed, sign]) => words.replaceAll(typed, sign), named);
    return printed.replace(/\s*\[[^\]]*\b(?:SOURCE|GUIDELINE|LITERATURE|EXPERT)\b[^\]]*\]/g, '');
  };
  return (text) => {
    const shown = made.get(text) ?? make(text);
    made.set(text, shown);
    return shown;
  };
}

const tags: readonly (readonly [RegExp, string])[] = [
  [/\bSOURCE\b/g, 'source'],
  [/\bGUIDELINE\b/g, 'guideline'],
  [/\bLITERATURE\b/g, 'literature'],
  [/\bEXPERT\b/g, 'not verified'],
];

/** The same with a tag that stands in a sentence as words (2.9, L3). */
export function readableBy(dossier: Pick<Dossier, 'questions' | 'outcomes'>): (text: string) => string {
  const show = shownBy(dossier);
  return (text) => tags.reduce((words, [tag, word]) => words.replace(tag, word), show(text));
}

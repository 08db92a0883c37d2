import { provenanceTags, type ProvenanceTag } from '../provenance.ts';
import { GuidelineNotationError } from './errors.ts';

/** Tags as words (dossier 2.9, L3). */
export const tagWords: Readonly<Record<ProvenanceTag, string>> = {
  SOURCE: 'source',
  GUIDELINE: 'guideline',
  LITERATURE: 'literature',
  EXPERT: 'not verified',
};

const tags: readonly (readonly [RegExp, string])[] = provenanceTags.map((tag) => [
  new RegExp(`\\b${tag}\\b`, 'g'),
  tagWords[tag],
]);

const signs: readonly (readonly [RegExp, string])[] = [
  [/>=/g, '≥'],
  [/<=/g, '≤'],
  [/->/g, '→'],
  [/\bumol\/L/g, 'µmol/L'],
  [/\bmm2\b/g, 'mm²'],
  [/10\^9\/L/g, '10⁹/L'],
  // Emphasis in the dossier.
  [/\*\*/g, ''],
];

/**
 * The words of the guideline as they are shown (dossier 2.9): cut-offs in place of their names, titles in
 * place of ids, tags as words, printed signs in place of typed ones.
 * @param cutoffs by name, as `fillCutoffs` puts them in
 * @param names of outcomes, questions, answers and options by id; `prrt` in backticks stands for one
 */
export function wordsOf(
  cutoffs: Readonly<Record<string, number>>,
  names: Readonly<Record<string, string>>,
): (text: string) => string {
  const name = (whole: string, id: string): string => {
    const found = names[id];
    if (found === undefined) throw new GuidelineNotationError(`${whole} names nothing that can be shown`);
    return `"${found}"`;
  };
  return (text) =>
    [...tags, ...signs].reduce(
      (words, [typed, printed]) => words.replace(typed, printed),
      // A name may hold cut-offs of its own.
      fillCutoffs(text.replace(/`(\w+)`/g, name), cutoffs),
    );
}

/**
 * Puts cut-offs in place of their names: `{ki67LowBelow}`, `{liverInvolvementRaisedAbove+1}` for one more,
 * `{ablationMmTo/10}` for a tenth (mm as cm).
 * @throws GuidelineNotationError when there is no such cut-off
 */
export function fillCutoffs(text: string, cutoffs: Readonly<Record<string, number>>): string {
  return text.replace(
    /\{(\w+)([+-]\d+)?(?:\/(\d+))?\}/g,
    (whole: string, name: string, step: string | undefined, divisor: string | undefined) => {
      const value = cutoffs[name];
      if (value === undefined) throw new GuidelineNotationError(`${whole} names no cut-off`);
      return String((value + Number(step ?? 0)) / Number(divisor ?? 1));
    },
  );
}

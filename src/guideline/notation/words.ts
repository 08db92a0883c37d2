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
];

/**
 * The words of the guideline as they are shown (dossier 2.9): cut-offs in place of their names, titles in
 * place of ids, tags as words, printed signs in place of typed ones.
 * @param cutoffs by name; `{ki67LowBelow}` stands for one, `{liverInvolvementRaisedAbove+1}` for one more
 * @param titles of outcomes and questions by id; `prrt` in backticks stands for one
 */
export function wordsOf(
  cutoffs: Readonly<Record<string, number>>,
  titles: Readonly<Record<string, string>>,
): (text: string) => string {
  const number = (whole: string, name: string, step: string | undefined): string => {
    const value = cutoffs[name];
    if (value === undefined) throw new GuidelineNotationError(`${whole} names no cut-off`);
    return String(value + Number(step ?? 0));
  };
  const title = (whole: string, id: string): string => {
    const found = titles[id];
    if (found === undefined)
      throw new GuidelineNotationError(`${whole} is neither an outcome nor a question`);
    return `"${found}"`;
  };
  const filled = (text: string): string => text.replace(/\{(\w+)([+-]\d+(?:\.\d+)?)?\}/g, number);
  return (text) =>
    [...tags, ...signs].reduce(
      (words, [typed, printed]) => words.replace(typed, printed),
      filled(filled(text).replace(/`(\w+)`/g, title)),
    );
}

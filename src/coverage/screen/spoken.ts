import { type Finding, finding } from '../wire/finding.ts';
import { besideKey, type Wanted } from './besideCard.ts';
import { changedWords } from './changedWords.ts';
import { type Screen, tidy } from './screen.ts';

/** A screen reader is told what the screen says first. */
export function spokenFindings(
  { spoken }: Screen,
  seen: ReadonlySet<string>,
  wanted: readonly Wanted[],
): readonly Finding[] {
  if (spoken === null) return [finding('nothing is said to a screen reader')];
  const lacking = wanted.filter(({ words }) => !spoken.includes(tidy(words)));
  const rest = wanted
    .reduce((left, { words }) => left.replace(tidy(words), ''), spoken)
    .replace(/Outcome|First|[\s.:?]/g, '');
  return [
    ...lacking.map((one) =>
      finding(
        `a screen reader is told "${spoken}", without "${one.words}"`,
        besideKey(one, seen.has(one.id ?? ''), 'told'),
        ...changedWords(one.words, spoken),
      ),
    ),
    ...(rest === '' || lacking.length > 0 ? [] : [finding(`a screen reader is told "${rest}" as well`)]),
  ];
}

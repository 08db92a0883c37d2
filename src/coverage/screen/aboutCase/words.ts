import { type Finding, finding } from '../../wire/finding.ts';
import type { OutcomeWords } from '../outcomeWords.ts';
import { leadingOf, textOf } from '../outcomeWords.ts';
import type { Statement } from '../screen.ts';
import { plainly } from './plainly.ts';
import { beginnings, behind, saysOfIt, whereLeft } from './sayings.ts';

/** A reply without the card of the case behind it. */
export function withoutCase(statements: readonly Statement[]): readonly Statement[] {
  const end = statements.findIndex(({ words }) => behind.test(words));
  return end < 0 ? statements : statements.slice(0, end);
}

/** What is said of options themselves, and what stands behind it. */
export function splitAtTail(
  said: readonly Statement[],
): readonly [own: readonly Statement[], tail: readonly Statement[]] {
  const at = said.findIndex(
    ({ words }) =>
      words === saysOfIt ||
      whereLeft.any.test(words) ||
      words.startsWith(beginnings.first) ||
      words.startsWith(beginnings.basis),
  );
  return at < 0 ? [said, []] : [said.slice(0, at), said.slice(at)];
}

export function optionWords(about: OutcomeWords, option: string): string {
  return plainly(about.show(textOf(about, option)));
}

/** Whether what stands in two lists is the same, and what is not. */
export function unlike(
  what: string,
  seen: readonly string[],
  wanted: readonly string[],
  inOrder: boolean,
): readonly Finding[] {
  const missing = wanted.filter((one) => !seen.includes(one));
  const strange = seen.filter((one) => !wanted.includes(one));
  const key = `${what} in a reply about the case`;
  return [
    ...missing.map((one) => finding(`${what}: "${one}" is missing`, key)),
    ...strange.map((one) => finding(`${what}: "${one}" is not expected`, key)),
    ...(missing.length + strange.length === 0 && inOrder && seen.join('|') !== wanted.join('|')
      ? [finding(`${what} stand in another order: ${seen.join(' | ')}`, key)]
      : []),
  ];
}

/**
 * Whether a name in few words is that of what leads: no other option of the outcome has more of its words. Names are the
 * bot's own, their words are the option's.
 */
export function namesLead(
  about: OutcomeWords,
  said: string,
  leading: readonly string[] = leadingOf(about),
): boolean {
  const ids = about.result.options.map(({ id }) => id);
  const score = (id: string): number => shareOf(wordsIn(said), wordsIn(optionWords(about, id)));
  const best = Math.max(0, ...ids.filter((id) => !leading.includes(id)).map(score));
  const own = leading.map(score);
  return leading.length === 0 ? said === '' : Math.max(...own) > 0 && Math.max(...own) >= best;
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[a-z0-9]{3,}/g) ?? []);
}

function shareOf(words: ReadonlySet<string>, within: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  return [...words].filter((one) => within.has(one)).length / words.size;
}

/** All sentences of a recommendation that may be said of what was asked. */
export function sentencesOf(about: OutcomeWords): readonly string[] {
  const { result, show } = about;
  return [
    ...(result.together ? [result.together.sentence] : []),
    ...result.firstScreen,
    ...result.cautions.flatMap(({ text, headline }) => [text, headline]),
  ].map((one) => plainly(show(one)));
}

/** The titles of the outcomes that other answers to a question lead to at once, by its title and the words that name them. */
export type Elsewhere = (question: string, named: string) => readonly string[];

/** What stands behind the options: sentences of this recommendation alone, the name of what leads, the rule that fired. */
export function endFindings(
  about: OutcomeWords,
  statements: readonly Statement[],
  elsewhere: Elsewhere,
): readonly Finding[] {
  const at = statements.findIndex(({ words }) => words === saysOfIt);
  const said = at < 0 ? [] : statements.slice(at + 1).map(({ words }) => words);
  const isEnd = (words: string): boolean =>
    whereLeft.any.test(words) || words.startsWith(beginnings.first) || words.startsWith(beginnings.basis);
  const sentences = sentencesOf(about).join(' ');
  const first = statements.find(({ words }) => words.startsWith(beginnings.first))?.words ?? null;
  const basis = statements.find(({ words }) => words.startsWith(beginnings.basis))?.words ?? null;
  const fired = plainly(about.show(about.fired?.words ?? ''));
  return [
    ...said
      .filter((words) => !isEnd(words) && !sentences.includes(plainly(words)))
      .map((words) =>
        finding(`"${words}" is no sentence of this recommendation`, 'sentence of another case'),
      ),
    ...(about.result.first === null ||
    (first !== null && namesLead(about, first.slice(beginnings.first.length)))
      ? []
      : [
          finding(
            `"${first ?? 'nothing'}" is said to be first, expected ${leadingOf(about).join(', ')}`,
            'first option in a reply about the case',
          ),
        ]),
    ...statements.flatMap(({ words }) => {
      const [, title, named = '', to] = whereLeft.wouldBe.exec(words) ?? [];
      return title === undefined ||
        (named !== '' && elsewhere(title, named).some((one) => to?.includes(plainly(one))))
        ? []
        : [finding(`"${words}": no other answer to it leads there`, 'where another answer leads')];
    }),
    ...(basis !== null && plainly(basis.slice(beginnings.basis.length)) === fired
      ? []
      : [
          finding(
            `the outcome is said to rest on "${basis ?? 'nothing'}", expected "${fired}"`,
            'rule that fired',
          ),
        ]),
  ];
}

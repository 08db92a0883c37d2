import { type Finding, finding } from '../../wire/finding.ts';
import type { OutcomeWords } from '../outcomeWords.ts';
import { leadingOf, outcomeOf } from '../outcomeWords.ts';
import type { Statement } from '../screen.ts';
import { plainly } from '../plainly.ts';
import { optionWords } from './ofOption.ts';
import { shortLabels } from '../shortNames.ts';
import { alsoTold, beginnings, frames, opening, rule, saysOfIt, whereLeft } from './sayings.ts';

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
function sentencesOf(about: OutcomeWords): readonly string[] {
  const { result, show } = about;
  return [
    ...(result.together ? [result.together.sentence] : []),
    ...result.firstScreen,
    ...result.cautions.flatMap(({ text, headline }) => [text, headline]),
    ...result.options.flatMap(({ closed }) => closed ?? []),
    ...Object.values(outcomeOf(about).bullets),
  ].map((one) => plainly(show(one)));
}

/** The titles of the outcomes that other answers to a question lead to at once, by its title and the words that name them. */
export type Elsewhere = (question: string, named: string) => readonly string[];

/**
 * What is said around options: sentences of this recommendation alone, the name of what leads, the rule that fired, where
 * another answer leads.
 * @returns null for words that are none of it
 */
export function aroundFindings(
  about: OutcomeWords,
  words: string,
  elsewhere: Elsewhere,
): readonly Finding[] | null {
  if (words === saysOfIt || frames.some((one) => one.test(words))) return [];
  if (words.startsWith(beginnings.first)) {
    return namesLead(about, words.slice(beginnings.first.length))
      ? []
      : [
          finding(
            `"${words}", expected ${leadingOf(about).join(', ')}`,
            'first option in a reply about the case',
          ),
        ];
  }
  const isHere = whereLeft.stays.test(words);
  const here = about.show(about.result.title);
  const [, title, named = '', to = here] = (isHere ? whereLeft.stays : whereLeft.wouldBe).exec(words) ?? [];
  if (title !== undefined) {
    return named !== '' && elsewhere(title, named).some((one) => plainly(to).includes(plainly(one)))
      ? []
      : [finding(`"${words}": no other answer to it leads there`, 'where another answer leads')];
  }
  if (whereLeft.any.test(words)) return [];
  const also = alsoTold.exec(words)?.[1];
  if (also !== undefined) return namesTold(about, also) ? [] : [finding(`"${words}": that was not told`)];
  const said = rule.exec(words)?.[1];
  const fired = plainly(about.show(about.fired?.words ?? ''));
  const faults =
    said === undefined || plainly(said) === fired
      ? []
      : [finding(`the outcome is said to follow from "${said}", expected "${fired}"`, 'rule that fired')];
  if (said !== undefined || opening.test(words)) return faults;
  return sentencesOf(about).join(' ').includes(plainly(words)) ? [] : null;
}

/** Whether words are contraindications that the case has, on its route or beside it. */
function namesTold({ dossier, answers, beside }: OutcomeWords, words: string): boolean {
  const id = 'transarterialContraindications';
  const given = [
    answers[id],
    ...(beside?.kept ?? []).map((one) => (one.question === id ? one.answer : null)),
  ];
  const has = given.flatMap((answer) => (Array.isArray(answer) ? answer.map(String) : []));
  const options = dossier.questions.find((one) => one.id === id)?.options ?? [];
  const rest = options
    .filter((one) => has.includes(one.id))
    .reduce((left, one) => left.replace(plainly(shortLabels[id]?.[one.id] ?? one.label), ''), words);
  return rest !== words && /^[\s,;]*$/.test(rest);
}

/** Of a whole reply: what leads is named in it. */
export function namesFirst({ result }: OutcomeWords, statements: readonly Statement[]): readonly Finding[] {
  return result.first === null || statements.some(({ words }) => words.startsWith(beginnings.first))
    ? []
    : [finding('what comes first is not said', 'first option in a reply about the case')];
}

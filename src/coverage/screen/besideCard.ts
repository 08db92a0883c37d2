import { type Finding, finding, wordsKey } from '../wire/finding.ts';
import { changedWords } from './changedWords.ts';
import type { Expected } from './expected.ts';
import { typeHints } from './ownWords/buttons.ts';
import { type Screen, splitAtTags, tidy, withoutSign } from './screen.ts';

/** Words that must be read, with the id that they are known by on the card; null where they stand on something to tap. */
export interface Wanted {
  readonly id: string | null;
  readonly words: string;
}

/** What must be read, as the text beside the card has it. */
export function required(expected: readonly Expected[]): readonly Wanted[] {
  return expected.flatMap(({ id, words, optional, anywhere, struck }) =>
    typeof words === 'string' && !optional && !anywhere
      ? // A text cannot strike out: it says so.
        [{ id, words: struck ? words.replace(/^(\d+\. )?/, '$1[closed: ') : words }]
      : [],
  );
}

/** Who reads no card reads the text beside it: what must be read there is not missing. */
export function textFindings(
  { text, offers, inputs }: Screen,
  seen: ReadonlySet<string>,
  wanted: readonly Wanted[],
): readonly Finding[] {
  if (text === null) return [];
  const all = text
    .split('\n')
    .flatMap((line) => splitAtTags(line).map(({ words }) => words))
    .join('\n');
  const tappable = [
    ...offers.map((offer) => offer.words),
    ...inputs.flatMap(({ label, choices }) => [label, ...choices.map(({ title }) => title)]),
  ].map(tidy);
  const isOnCard = ({ id, words }: Wanted): boolean =>
    id === null ? tappable.includes(tidy(words)) : seen.has(id);
  return wanted
    .filter(({ words }) => !all.includes(tidy(words)))
    .map((one) =>
      finding(
        `the text beside the card lacks "${one.words}"`,
        besideKey(one, isOnCard(one), 'text fallback'),
      ),
    );
}

/** What the card lacks too is one fault with it; what it has is a fault of what stands beside it. */
export function besideKey({ words }: Wanted, isOnCard: boolean, beside: string): string {
  return isOnCard ? `beside the card: ${beside}` : wordsKey(tidy(words));
}

/** What stands between words of the card that are compared: the names of lists, and what an earlier option says already. */
const between = /\b(?:(?:Conditions|Warnings|Not met): |all of option \d+; )/g;

/** What may stand in the text beside a card though it does not stand on the card. */
interface BesideOnly {
  /** Such a line as says what can be typed, of another card. */
  readonly otherHint?: RegExp;
}

/**
 * Whatever stands in the text beside a card stands on the card too, but for the line that says what can be typed.
 * @param hint which one belongs there; null where any of those known may stand
 */
export function strangeBeside(
  screen: Screen,
  hint: keyof typeof typeHints | null,
  { otherHint }: BesideOnly = {},
): readonly Finding[] {
  const { text, statements, offers, links, inputs, folds } = screen;
  if (text === null) return [];
  const onCard = [
    ...statements.flatMap(({ words, tag }) => [words, ...(tag === null ? [] : [`[${tag}]`])]),
    ...offers.flatMap(({ words, title, data }) => [
      words,
      title,
      // What stands in small letters below it.
      words.replace(title, ''),
      ...namedValues(data['answer'], title),
    ]),
    ...inputs.flatMap(({ label, choices }) => [
      label,
      ...choices.flatMap(({ title, value }) => [title, `${value}: ${title}`]),
    ]),
    ...folds.map(({ title }) => title),
    ...links.map(({ title, url }) => `${title}: ${url}`),
  ].map((words) => tidy(withoutAddress(withoutSign(words))));
  const whole = new Set(onCard);
  // Short words stand in others: they are taken as whole lines alone.
  const parts = [...whole].filter(({ length }) => length > 6).toSorted((a, b) => b.length - a.length);
  const lines = text.split('\n').map((line) => withoutAddress(withoutSign(line)));
  const hints: readonly string[] = hint === null ? Object.values(typeHints) : [typeHints[hint]];
  return [
    ...(hint === null || lines.includes(typeHints[hint])
      ? []
      : [
          finding(
            `the text beside the card lacks the line "${typeHints[hint]}"`,
            'the line that says what can be typed',
          ),
        ]),
    ...lines
      .filter(
        (line) => line !== '' && !hints.includes(line) && !otherHint?.test(line) && !whole.has(tidy(line)),
      )
      .flatMap((line) => {
        const rest = parts
          .reduce((left, words) => left.replaceAll(words, ' '), line.replaceAll('[closed: ', ''))
          .replace(between, ' ')
          .replace(/^\s*(?:\w+: |\d+\. )/, '');
        if (!/[\p{L}\d]/u.test(rest) || whole.has(tidy(rest))) return [];
        const like = [...hints, ...parts].find((one) => changedWords(one, line).length === 1) ?? line;
        return [
          finding(
            `the text beside the card says "${line}", which does not stand on the card`,
            'beside the card: other words',
            ...changedWords(like, line),
          ),
        ];
      }),
  ];
}

/** Of an address a card shows a part, and leads to all of it. */
function withoutAddress(words: string): string {
  return words.replace(/ ?\b(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/\S*$/, '');
}

/** An answer to be tapped stands in a text with what can be typed for it: its id, or its words. */
function namedValues(value: unknown, title: string): readonly string[] {
  return typeof value === 'string' || typeof value === 'number'
    ? [`${value}: ${title}`, `${title}: ${title}`]
    : [];
}

import { utteranceOf } from '../../../language/utterance.ts';
import { identifierIn } from '../../../language/safety/identifiers.ts';
import type { Quiz } from '../../../quiz/createQuiz.ts';
import type { Item } from '../../../quiz/item/item.ts';

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%<>=+]+/gu, ' ')
    .trim();

/** Brackets that belong to the name of a drug. */
const isotope = /\[177Lu\]/g;

/** Traces of the machinery that must not reach a reader. */
const leaks = /undefined|null|NaN|\[object|[{}[\]|]|\s{2,}|\s[.,;:]|\.\.|,,|“”/;

/** Ids, tags and the words of routing, which teach nothing. */
const machinery = /\b[CEU]\d{2}\b|not verified|leads on to the question|is answered by/;

/** Whether an item is well made as a text. @returns a sentence for each fault */
export function wordingFaults(item: Item, { guideline, itemById }: Quiz): readonly string[] {
  const { options } = item;
  const right = options.filter((option) => option.right);
  const told = plain([...(item.case?.text ?? []), item.stem].join(' '));
  const labels = options.map(({ label }) => plain(label));
  const texts = [
    ...(item.case?.text ?? []),
    item.stem,
    item.hint,
    item.lesson,
    ...options.flatMap(({ label, why, wouldBeRight }) => [label, why, wouldBeRight ?? 'x']),
  ];
  return [
    ...(options.length >= 3 && options.length <= 5 ? [] : [`${options.length} options`]),
    ...(options.every(({ id }, index) => id === 'abcde'[index]) ? [] : ['letters out of order']),
    ...(right.length > 0 ? [] : ['no right option']),
    ...(item.many === right.length > 1 ? [] : [`many is ${item.many} with ${right.length} right options`]),
    ...(right.length < options.length ? [] : ['all options are right']),
    ...(new Set(labels).size === labels.length ? [] : ['two options are equal']),
    ...right.flatMap(({ label }) =>
      told.includes(plain(label)) ? [`the stem or case gives away "${label}"`] : [],
    ),
    ...right.flatMap(({ means, label }) =>
      item.kind === 'recommend' &&
      means.kind === 'outcome' &&
      told.includes(plain(guideline.outcomes[means.outcome].title))
        ? [`the title of "${label}" stands in the case`]
        : [],
    ),
    ...right.flatMap(({ label }) =>
      plain(item.hint).includes(plain(label)) ? ['the hint tells the answer'] : [],
    ),
    ...texts.flatMap((text) =>
      text.trim() === '' || leaks.test(text.replace(isotope, '177Lu')) ? [`odd text: "${text}"`] : [],
    ),
    ...[...(item.case?.text ?? []), item.stem].flatMap((text) =>
      identifierIn(guideline, utteranceOf(text)) === null ? [] : [`reads like an identifier: "${text}"`],
    ),
    ...options.flatMap(({ right: isRight, why, provenance, label }) => [
      ...(why.length > 0 && provenance.length > 0 ? [] : [`"${label}" has no reason or no provenance`]),
      ...(isRight || why !== '' ? [] : [`"${label}" does not say why not`]),
    ]),
    ...[item.lesson, ...options.flatMap(({ why, wouldBeRight }) => [why, wouldBeRight ?? ''])].flatMap(
      (said) => (machinery.test(said) ? [`feedback of the machine: "${said}"`] : []),
    ),
    ...(new Set(options.map(({ why }) => why)).size === options.length
      ? []
      : ['two options have the same reason']),
    ...(JSON.stringify(itemById(item.id)) === JSON.stringify(item)
      ? []
      : ['the id does not rebuild the item']),
  ];
}

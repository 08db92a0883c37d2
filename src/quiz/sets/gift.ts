import { describeProvenance } from '../../engine/describeProvenance.ts';
import type { Quiz } from '../createQuiz.ts';
import type { Item, ItemOption } from '../item/item.ts';
import { kindNames } from '../words/kindNames.ts';
import { setWords } from '../words/setWords.ts';
import { basisOf, documentsIn, lessonOf, sourceWithLink } from './explain.ts';
import { madeFrom } from './madeFrom.ts';
import type { QuizSet, SetEntry } from './quizSet.ts';

/**
 * A set in GIFT, the text format that Moodle imports (docs.moodle.org, "GIFT format"). Texts are marked as
 * plain, so that "<10%" is not taken for HTML. With several right options each counts its share and each
 * wrong one takes as much away: the points of `mark`. The notice stands first, as a description.
 */
export function setGift(quiz: Quiz, set: QuizSet): string {
  const { wish, entries } = set;
  const digits = String(entries.length).length;
  const name = (number: number, title: string): string =>
    `::${escaped(`${String(number).padStart(digits, '0')} ${title} (${setWords.seed(wish.seed)})`)}::`;
  const category = `${setWords.category}/${setWords.size(entries.length)}, ${setWords.seed(wish.seed)}`;
  return [
    madeFrom(quiz, set)
      .map((line) => `// ${line}`)
      .join('\n'),
    `$CATEGORY: ${category}`,
    `${name(0, setWords.aboutSet)}${plain([...setWords.notice(quiz.guideline), ...madeFrom(quiz, set)].join('\n'))}`,
    ...entries.map((entry) => question(quiz, entry, name(entry.number, kindNames[entry.item.kind]))),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

function question(quiz: Quiz, { topic, item }: SetEntry, name: string): string {
  const right = item.options.filter((option) => option.right).length;
  return [
    `// [id:${item.id}] [tag:${topic.id}] [tag:${kindNames[item.kind]}]`,
    `${name}${plain([...(item.case?.text ?? []), item.stem].join('\n\n'))} {`,
    ...item.options.map((option) => answer(quiz, option, right)),
    `####${guarded(generalFeedback(quiz, item).join('\n'))}`,
    '}',
  ].join('\n');
}

function answer(quiz: Quiz, option: ItemOption, right: number): string {
  const weight = Number((100 / right).toFixed(5));
  const sign = right === 1 ? (option.right ? '=' : '~') : `~%${option.right ? '' : '-'}${weight}%`;
  return `${sign}${guarded(option.label)}\n#${guarded(feedback(quiz, option))}`;
}

function feedback(quiz: Quiz, option: ItemOption): string {
  const { right, why, wouldBeRight, edge, provenance } = option;
  return [
    right ? setWords.right : setWords.notRight,
    why,
    wouldBeRight,
    `[${basisOf(quiz, edge, describeProvenance(provenance))}]`,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

function generalFeedback({ guideline, stamp }: Quiz, item: Item): readonly string[] {
  const lesson = lessonOf(item);
  return [
    ...(lesson === null ? [] : [`${setWords.remember}: ${lesson}`]),
    ...documentsIn(guideline, [item]).map(sourceWithLink),
    `${setWords.shortNotice} ${setWords.guideline(stamp.id, stamp.version)}.`,
  ];
}

function plain(text: string): string {
  return `[plain]${escaped(text)}`;
}

/** A text that could be taken for a format ("[html]") or a weight ("%50%") is told to be plain. */
function guarded(text: string): string {
  return /^\s*[[%]/.test(text) ? plain(text) : escaped(text);
}

/**
 * A text with the signs of GIFT made harmless: a backslash before `~ = # { } : \`, and `\n` for a new line,
 * since a blank line would end the question. Spaces at the ends are not kept by readers.
 */
export function escaped(text: string): string {
  return text
    .trim()
    .replace(/\r\n?/g, '\n')
    .replace(/[\\~=#{}:]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

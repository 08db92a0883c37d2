import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { GivenAnswer } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question, QuestionOption } from '../../guideline/question.ts';
import { exactOption, readAnswer } from '../../language/reply/readAnswer.ts';
import { utteranceOf } from '../../language/utterance.ts';

/** The answers of a case: those of its route, and those kept until they are asked. */
export interface KnownAnswers {
  readonly answers: readonly GivenAnswer[];
  readonly pending: readonly GivenAnswer[];
}

/** An answer with one of its items put in or taken out, and the words that said so. */
export type ItemWish = GivenAnswer & { readonly words: string };

const wish =
  /^\s*\/?(?:change|correct|edit)\s+(?:my\s+|the\s+)?(?<item>\S.*?)\s*(?:\bto\b|=|:|->|→)\s*(?<to>\S.*?)\s*$/isu;
const absent = /^(?:none|no|absent|not present|excluded|resolved|gone)$/i;
const present = /^(?:yes|present)$/i;

/**
 * "Change renal impairment to none": one item of a question that takes several, said by its name. The other items
 * stay as they were given; without any left it is the answer that says none of them, or where nobody was asked about the
 * others nothing.
 * @returns null when the text says nothing of the kind, or the question has no answer that lists items
 */
export function itemWish(guideline: Guideline, text: string, known: KnownAnswers): ItemWish | null {
  const { item = '', to = '' } = wish.exec(text)?.groups ?? {};
  const adds = present.test(to);
  if (item === '' || !(adds || absent.test(to))) return null;
  const changed = withItem(guideline, item, adds, known);
  return changed && { ...changed, words: text.trim() };
}

/**
 * The answer with an item put in or taken out, of the first answer that lists such items.
 * @param item as it was said
 * @returns null when none does, or when no answer says that none is left
 */
export function withItem(
  guideline: Guideline,
  item: string,
  adds: boolean,
  { answers, pending }: KnownAnswers,
): GivenAnswer | null {
  for (const { question, answer } of [...answers, ...pending]) {
    const { input, unknown } = guideline.questions[question];
    if (input.kind !== 'multi' || !Array.isArray(answer)) continue;
    const asked: Question = guideline.questions[question];
    const option =
      exactOption(asked, utteranceOf(item)) ??
      (adds ? undefined : (givenItem(asked, answer, item) ?? itemMeant(guideline, asked, answer, item)));
    if (!option) continue;
    const items = answer.filter((id) => id !== option.id && !input.exclusive.includes(id));
    const left = adds ? [...items, option.id] : items;
    const isAsked = answers.some((one) => one.question === question);
    const none = input.exclusive.find((id) => ![unknown].flat().includes(id as never));
    if (left.length === 0 && !isAsked) return { question, answer: [] };
    if (left.length === 0 && none === undefined) return null;
    const fitted = fitAnswer(guideline, question, left.length === 0 ? [none] : left);
    return { question, answer: fitted };
  }
  return null;
}

/** The one item of an answer whose label has all the words; to take it out it need not be named in full. */
function givenItem(
  { options }: Question,
  answer: readonly string[],
  said: string,
): QuestionOption | undefined {
  return optionWithWords(
    options.filter(({ id }) => answer.includes(id)),
    said,
  );
}

/**
 * The one item of an answer that the words may mean: "sepsis" is no name of an active infection, and where one was told
 * it is that which has resolved.
 */
function itemMeant(
  guideline: Guideline,
  asked: Question,
  answer: readonly string[],
  said: string,
): QuestionOption | undefined {
  const reading = readAnswer(guideline, asked, utteranceOf(said));
  const listed = reading.kind === 'ask' ? (reading.notTaken ?? []) : [];
  const read = reading.kind === 'answer' ? reading.answer : listed.flatMap(({ about = [] }) => about);
  const [only, ...others] = Array.isArray(read) ? read : [];
  return others.length === 0 ? asked.options.find(({ id }) => id === only && answer.includes(id)) : undefined;
}

/** The one option whose label has all the words that were said. */
export function optionWithWords(
  options: readonly QuestionOption[],
  said: string,
): QuestionOption | undefined {
  const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const found = options.filter(({ label }) => {
    const words = new Set(wordsIn(label));
    return wordsIn(said).length > 0 && wordsIn(said).every((word) => words.has(word));
  });
  return found.length === 1 ? found[0] : undefined;
}

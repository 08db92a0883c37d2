import type { QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { plainWords } from '../../language/text/plainWords.ts';
import { texts } from '../texts/texts.ts';

/** A typed wish to change an answer. */
export interface ChangeWish {
  /** The question whose answer it is about; null when it names none. */
  readonly question: QuestionId | null;
  /** What the answer is to become, as typed; empty when that is not said. */
  readonly to: string;
  /** The question as it was named, with what its answer is to become. */
  readonly whole: string;
}

/**
 * Reads a typed wish to change an answer, such as "change ECOG to 2".
 * @returns null when the text is no such wish
 */
export function changeWish(guideline: Guideline, text: string): ChangeWish | null {
  const what = wishIn(text);
  return what === undefined ? null : questionSaid(guideline, what);
}

/**
 * Several changes in one wish ("ECOG to 2 and Ki-67 to 25, liver only"), as they would be supposed: each question with
 * what its answer is to become. Null where the text is a wish about one answer, or none.
 */
export function changesSaid(guideline: Guideline, text: string): readonly string[] | null {
  const what = wishIn(text);
  if (what === undefined) return null;
  const parts = what
    .split(/\s*(?:[,;&]|\band\b|\bplus\b)\s*(?:(?:also|the|my|change)\s+)*/iu)
    .filter((part) => part !== '');
  const read = parts.map((part) => ({ part, said: questionSaid(guideline, part) }));
  if (!read[0]?.said.question || read.length < 2) return null;
  return read.map(({ part, said }) => (said.question && said.to !== '' ? said.whole : part));
}

function wishIn(text: string): string | undefined {
  return /^\s*\/?(?:change|correct|edit)\s+(?:my\s+|the\s+)?(?<what>\S.*)$/isu.exec(text)?.groups?.['what'];
}

/** The question that a text begins with, by its title or another name, and what stands after it. */
export function questionSaid(guideline: Guideline, text: string): ChangeWish {
  const said = plainWords(text);
  const [longest] = namesOf(guideline)
    .filter(({ name }) => said.startsWith(name) && !/^[\p{L}\d]/u.test(said.slice(name.length)))
    .toSorted((a, b) => b.name.length - a.name.length);
  if (!longest) return { question: null, to: '', whole: '' };
  const to = text
    .trim()
    .slice(longest.name.length)
    .replace(/^\s*(?:answer\s+)?(?:to\b|=|:|->|→)?\s*/iu, '');
  return { question: longest.question, to, whole: `${longest.name} ${to}` };
}

function namesOf({
  questions,
}: Guideline): readonly { readonly question: QuestionId; readonly name: string }[] {
  return Object.values(questions).flatMap(({ id, title }) =>
    [id.toLowerCase(), title.toLowerCase(), ...texts.questionNames.typed[id]].map((name) => ({
      question: id,
      name,
    })),
  );
}

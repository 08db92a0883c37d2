import type { Guideline } from '../../guideline/guideline.ts';
import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Question } from '../../guideline/question.ts';
import { changesWithTime } from '../line/modifiers/disqualifier.ts';
import { findCues, isYear } from '../line/modifiers/findModifiers.ts';
import { each } from '../tokens/each.ts';
import { answerKey, type Mention } from '../vocabulary/mention.ts';
import { type Scan, type Stretch, wordsOf } from '../tokens/scan.ts';
import { neutralWords } from '../vocabulary/background.ts';
import { limitingWords } from '../vocabulary/modifiers.ts';
import { pattern } from '../vocabulary/lists.ts';
import { lineSentences } from '../sentences/line.ts';
import { besideAt, weighty, weightyAt } from '../vocabulary/besideWords.ts';
import { harmlessIn, isDone, othersIn } from './harmless.ts';
import { heldBy } from './held.ts';
import { findPhrases } from '../tokens/phrases.ts';
import { linePhrases } from '../answer/readChoice.ts';
import type { Utterance } from '../utterance.ts';

/** Only there, it seems. */
const inTheLiver = pattern('in [the] {liver}');
/** With lines of more than one class they say which is given at present. */
const atPresent = new Set('now currently current still today recently'.split(' '));

/**
 * What stands beside an answer in a typed reply and may change it: a denial, an exception, a quantity, a
 * time, or words that were not understood (dossier 2.8, rule 4).
 * @returns the answer's own words and why it cannot be taken, or null
 */
export function besideAnswer(
  guideline: Guideline,
  question: Question,
  answer: AnswerValue,
  utterance: Utterance,
): { readonly words: string; readonly because: string } | null {
  const line = utterance.reply;
  const held = heldBy(question, answer, line);
  const some = openIn(question, answer, line, held, []);
  // What a line of facts would read of other questions is looked at only where something is left.
  const open =
    some.length === 0
      ? some
      : openIn(question, answer, line, held, othersIn(guideline, question, line, held));
  const [first] = open;
  if (first === undefined) return null;
  const cue = findCues(line, mentionsOf(question, answer, held), []).find(
    (other) => open.includes(other.from) && other.year !== true,
  );
  const limiting = open.find((index) => limitingWords.has(line.tokens[index]?.word ?? ''));
  const words = wordsOf(line, runAround(cue?.from ?? limiting ?? first, open, line));
  return { words: held.map((stretch) => wordsOf(line, stretch)).join(' … '), because: because(words) };

  function because(said: string): string {
    const say = lineSentences.blemish;
    if (cue) return say[cue.kind](said);
    if (limiting !== undefined) return say.limited(said);
    return isYear(line.tokens[first ?? 0]?.word ?? '') ? say.past(said) : say.notUnderstood(said);
  }
}

/** The tokens that are neither the answer's nor known to change nothing. */
function openIn(
  question: Question,
  answer: AnswerValue,
  line: Scan,
  held: readonly Stretch[],
  others: readonly Stretch[],
): readonly number[] {
  const chosen = Array.isArray(answer) ? answer.map(String) : [answerKey(answer)];
  const isOf = ({ options }: (typeof besideAt)[QuestionId][number]): boolean =>
    options === undefined || options.some((id) => chosen.includes(id));
  const beside = besideAt[question.id].filter(isOf);
  const heavy = (weightyAt[question.id] ?? []).filter(isOf);
  const known = [...held, ...others, ...harmlessIn(question, answer, line)];
  const mentions = mentionsOf(question, answer, held);
  const cues = findCues(line, mentions, known).filter(
    (cue) =>
      !beside.some(({ words }) => words.has(line.tokens[cue.from]?.word ?? '')) &&
      !(isDone(question, answer) && cue.kind === 'past') &&
      !(cue.year === true && !isDated(question, answer, mentions)),
  );
  const elsewhere = ['sstrImaging', 'treatmentCourse'].includes(question.id)
    ? each(line, inTheLiver).filter(({ to }) => !/^(?:met|lesion|metast)/.test(line.tokens[to]?.word ?? ''))
    : [];
  const isPresent = (word: string): boolean => atPresent.has(word) && isOfMoreLines(question, line);
  const isKnown = (index: number): boolean => known.some(({ from, to }) => from <= index && index < to);
  return line.tokens.flatMap(({ word }, index) => {
    if (isKnown(index)) return [];
    if (cues.some(({ from, to }) => from <= index && index < to)) return [index];
    if (beside.some(({ words }) => words.has(word))) return [];
    if (limitingWords.has(word) || weighty.has(word)) return [index];
    if (heavy.some(({ words }) => words.has(word)) || isPresent(word)) return [index];
    if (elsewhere.some(({ from, to }) => from <= index && index < to)) return [index];
    if (isYear(word) || neutralWords.has(word)) return [];
    return isDone(question, answer) && /^(?:ago|previously|earlier)$/.test(word) ? [] : [index];
  });
}

/** The answer as something that the words before it may bear on. */
function mentionsOf(question: Question, answer: AnswerValue, held: readonly Stretch[]): readonly Mention[] {
  return held.map((stretch) => ({
    ...stretch,
    question: question.id,
    says: { kind: 'answer', answer },
    care: 'clause',
  }));
}

/** "Progressed on lanreotide, now PRRT": on which of them is open. */
function isOfMoreLines({ id }: Question, { tokens }: Scan): boolean {
  return (
    id === 'treatmentCourse' &&
    new Set(findPhrases(tokens, linePhrases()).found.map(({ meaning }) => meaning)).size > 1
  );
}

/** What was so in some year need not be so now. */
function isDated(question: Question, answer: AnswerValue, mentions: readonly Mention[]): boolean {
  const isScreen = question.id === 'transplantScreen' || question.id === 'transarterialContraindications';
  return mentions.some(changesWithTime) || (isScreen && !isDone(question, answer));
}

/** The open tokens around one of them, in its clause, with what stands between them. */
function runAround(at: number, open: readonly number[], { tokens }: Scan): Stretch {
  const clause = tokens[at]?.clause;
  const isOpen = (index: number): boolean => open.includes(index) && tokens[index]?.clause === clause;
  let [from, to] = [at, at + 1];
  while (isOpen(from - 1)) from -= 1;
  while (isOpen(to)) to += 1;
  return { from, to };
}

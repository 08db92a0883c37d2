import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { QuestionInput } from '../../guideline/question.ts';
import type { Intake, IntakeFact } from '../../language/line/readIntake.ts';
import { sameAnswer } from '../../machine/pendingAnswers.ts';
import type { Readings } from './readings.ts';

/** A line may begin with the command that opens a case, or say that it is of the next patient. */
export function beginning(text: string): { readonly rest: string; readonly begins: boolean } {
  const rest =
    /^\s*\/?(?:new|(?:the\s+)?next|another)\s+(?:case|patient|pt)\b\s*[:,;.-]?\s*(?<rest>\S.*)$/isu.exec(text)
      ?.groups?.['rest'];
  return rest === undefined ? { rest: text, begins: false } : { rest, begins: true };
}

/** Whether a line held something that is worth answering though no fact was taken from it. */
export function holdsSomething({ doubts, suggestions }: Intake): boolean {
  return doubts.length > 0 || suggestions.length > 0;
}

/**
 * The facts of a line that are more than an answer to the open question. A fact that rests on no words but those
 * of the answer is none: at the question about the primary, "unresectable" says nothing of the liver. One that has a
 * word of its own stays: "ileal NET G2" states a site and a grade beside the NET.
 * @param open the question being asked, or null
 */
export function factsBeyondAnswer(
  guideline: Guideline,
  said: Readings,
  open: QuestionId | null,
): readonly IntakeFact[] {
  const { facts, doubts } = said.line();
  if (!open) return facts;
  const reading = said.answer(open);
  if (reading.kind !== 'answer') return facts;
  const answered = { question: open, answer: reading.answer, words: reading.words };
  if (isNumberOf(guideline, answered, facts, said)) return facts;
  const others = facts.filter((fact) => fact.question !== open && !areRivals(said, answered, fact));
  if (others.length === 0) return [];
  const own = facts.find(({ question }) => question === open);
  const doubted = doubts.some(({ question }) => question === open);
  return own || doubted
    ? facts.filter((fact) => fact === own || others.includes(fact))
    : [answered, ...others];
}

/**
 * The answers to other questions that stand beside an answer whose question is named ("ECOG 2 and Ki-67 30%"), the
 * doubtful ones too: none may be lost.
 */
export function answersBeside(said: Readings, question: QuestionId): readonly GivenAnswer[] {
  const { facts, doubtful } = said.line();
  return [...facts, ...doubtful]
    .filter((one) => one.question !== question)
    .map(({ question: of, answer }) => ({ question: of, answer }));
}

/** What a text adds to a line that waits. */
export type ForLine =
  | { readonly kind: 'facts'; readonly facts: readonly IntakeFact[] }
  /** It may answer any of these, and does not say which. */
  | { readonly kind: 'several'; readonly questions: readonly QuestionId[] };

/**
 * What a typed text says while a line waits for confirmation. Its questions are in sight, so a text that is
 * an answer to one of them is a correction; then comes the open question, then what a free line says.
 * @param inLine the questions that the waiting line answers
 * @param open the question behind the line, or null
 */
export function factsForLine(
  guideline: Guideline,
  said: Readings,
  inLine: ReadonlySet<QuestionId>,
  open: QuestionId | null,
): ForLine {
  const { facts, doubts } = said.line();
  const isWanted = (question: QuestionId): boolean => inLine.has(question) || question === open;
  const answers = guideline.questionIds
    .filter((question) => isWanted(question) && !facts.some((fact) => fact.question === question))
    .flatMap((question): readonly IntakeFact[] => {
      const reading = said.answer(question);
      return reading.kind === 'answer' ? [{ question, answer: reading.answer, words: reading.words }] : [];
    })
    .filter(
      (own) =>
        facts.length === 0 ||
        (!doubts.some(({ question }) => question === own.question) &&
          !isNumberOf(guideline, own, facts, said)),
    );
  const rivals = answers.filter((one) => answers.some((other) => other !== one && needs(said, one, other)));
  const inSight = rivals.filter(({ question }) => inLine.has(question));
  if (inSight.length > 1) return { kind: 'several', questions: inSight.map(({ question }) => question) };
  const ofLine = facts.filter(({ question }) => inLine.has(question));
  const taken = answers
    .filter((one) => !rivals.includes(one) || inSight.includes(one))
    .filter((own) => !ofLine.some((fact) => needs(said, own, fact)));
  const others = facts.filter(
    (fact) => ofLine.includes(fact) || !taken.some((own) => areRivals(said, own, fact)),
  );
  return { kind: 'facts', facts: [...others, ...taken] };
}

const numbers: ReadonlySet<QuestionInput['kind']> = new Set(['scale', 'ki67', 'percentage', 'lesions']);

/** Whether a number was taken from words that name another question: "ECOG 2" is no share of the liver. */
function isNumberOf(
  { questions }: Guideline,
  own: IntakeFact,
  facts: readonly IntakeFact[],
  said: Readings,
): boolean {
  return (
    numbers.has(questions[own.question].input.kind) &&
    facts.some((fact) => fact.question !== own.question && needs(said, own, fact))
  );
}

/** Whether an answer is not to be had without the words of another one. */
function needs(said: Readings, own: IntakeFact, other: IntakeFact): boolean {
  return !answersWithout(own, said, other.words);
}

/** Whether an answer and a fact rest on the same words, so that only one of them can be meant. */
function areRivals(said: Readings, own: IntakeFact, fact: IntakeFact): boolean {
  const used = new Set(wordsIn(own.words));
  return needs(said, own, fact) && wordsIn(fact.words).every((word) => used.has(word));
}

function wordsIn(words: string): readonly string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a text still gives an answer without some of its words. Words that stand apart are joined by " … ". */
function answersWithout({ question, answer }: GivenAnswer, said: Readings, words: string): boolean {
  const without = words.split(' … ').reduce((left, part) => left.replace(part, ' '), said.utterance.text);
  const rest = said.of(without).answer(question);
  return rest.kind === 'answer' && sameAnswer(rest.answer, answer);
}

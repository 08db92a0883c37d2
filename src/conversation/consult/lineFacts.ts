import { currentGuideline } from '../../current.ts';
import { utteranceOf } from '../../language/utterance.ts';
import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { QuestionInput } from '../../guideline/question.ts';
import { questionIds, questions } from '../../guideline/questions/index.ts';
import { sameAnswer } from '../../machine/pendingAnswers.ts';
import type { Intake, IntakeFact } from '../../language/line/readIntake.ts';
import { readAnswer } from '../../language/reply/readAnswer.ts';

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
  text: string,
  { facts, doubts }: Intake,
  inLine: ReadonlySet<QuestionId>,
  open: QuestionId | null,
): ForLine {
  const isWanted = (question: QuestionId): boolean => inLine.has(question) || question === open;
  const utterance = utteranceOf(text);
  const answers = questionIds
    .filter((question) => isWanted(question) && !facts.some((fact) => fact.question === question))
    .flatMap((question): readonly IntakeFact[] => {
      const reading = readAnswer(currentGuideline(), questions[question], utterance);
      return reading.kind === 'answer' ? [{ question, answer: reading.answer, words: reading.words }] : [];
    })
    .filter(
      (own) =>
        facts.length === 0 ||
        (!doubts.some(({ question }) => question === own.question) && !isNumberOf(own, facts, text)),
    );
  const rivals = answers.filter((one) => answers.some((other) => other !== one && needs(text, one, other)));
  const inSight = rivals.filter(({ question }) => inLine.has(question));
  if (inSight.length > 1) return { kind: 'several', questions: inSight.map(({ question }) => question) };
  const ofLine = facts.filter(({ question }) => inLine.has(question));
  const taken = answers
    .filter((one) => !rivals.includes(one) || inSight.includes(one))
    .filter((own) => !ofLine.some((fact) => needs(text, own, fact)));
  const others = facts.filter(
    (fact) => ofLine.includes(fact) || !taken.some((own) => needs(text, own, fact)),
  );
  return { kind: 'facts', facts: [...others, ...taken] };
}

const numbers: ReadonlySet<QuestionInput['kind']> = new Set(['scale', 'ki67', 'percentage', 'lesions']);

/** Whether a number was taken from words that name another question: "ECOG 2" is no share of the liver. */
export function isNumberOf(own: IntakeFact, facts: readonly IntakeFact[], text: string): boolean {
  return (
    numbers.has(questions[own.question].input.kind) &&
    facts.some((fact) => fact.question !== own.question && needs(text, own, fact))
  );
}

/** Whether an answer is not to be had without the words of another one. */
function needs(text: string, own: IntakeFact, other: IntakeFact): boolean {
  return !answersWithout(own, text, other.words);
}

/** Whether a text still gives an answer without some of its words. Words that stand apart are joined by " … ". */
export function answersWithout({ question, answer }: GivenAnswer, text: string, words: string): boolean {
  const without = words.split(' … ').reduce((left, part) => left.replace(part, ' '), text);
  const rest = readAnswer(currentGuideline(), questions[question], utteranceOf(without));
  return rest.kind === 'answer' && sameAnswer(rest.answer, answer);
}

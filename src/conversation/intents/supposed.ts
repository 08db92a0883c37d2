import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';
import { askedTreatments } from '../../language/ask/treatmentsByName.ts';
import { exactOption } from '../../language/reply/readAnswer.ts';
import { plainWords } from '../../language/text/plainWords.ts';
import type { Readings } from './readings.ts';

/** Questions that a text may answer, each with the answer. */
export type ByQuestion = readonly GivenAnswer[];

/**
 * What a text answers when it is typed at a question, whichever that is: a label or a name of an option, or words that a
 * line needs more of to be sure. Those of questions that the case has answered come before others, since a look is
 * mostly about one of them. A number without a name answers several, and is none.
 */
export function answersAnywhere(guideline: Guideline, said: Readings, given: ByQuestion): ByQuestion {
  const known = new Map(given.map(({ question, answer }) => [question, answer]));
  const all = guideline.questionIds.flatMap((question): ByQuestion => {
    if (isNumberOfAnother(guideline, said.utterance.plain, question)) return [];
    if (isOfOtherPathology(question, known.get('differentiation'))) return [];
    const answer = answerAt(guideline, said, question, known.get(question));
    return answer === undefined ? [] : [{ question, answer }];
  });
  const { plain } = said.utterance;
  const labelled = guideline.questionIds.flatMap((question): ByQuestion => {
    const option = labelBeginning(guideline, question, plain);
    if (option === undefined) return [];
    const isItem = guideline.questions[question].input.kind === 'multi';
    return [{ question, answer: fitAnswer(guideline, question, isItem ? [option] : option) }];
  });
  const exact = all.filter(({ question }) => exactOption(guideline.questions[question], said.utterance));
  const nearest = [exact, all, labelled].find((some) => some.length > 0) ?? [];
  const ofCase = nearest.filter(({ question }) => known.has(question));
  return ofCase.length > 0 ? ofCase : nearest;
}

/** Questions of one pathology, which a case of another one is never asked. */
const pathologyOf: Partial<Record<QuestionId, AnswerValue>> = { necLine: 'poor' };

/** Whether a question is of another pathology than the case: "progressed" is no line of a NEC in a NET. */
export function isOfOtherPathology(question: QuestionId, pathology: AnswerValue | undefined): boolean {
  const own = pathologyOf[question];
  return own !== undefined && pathology !== undefined && pathology !== 'unknown' && pathology !== own;
}

/**
 * The option whose label begins with some words, two at least: "stable or responding"; of an item to tick also one of
 * what its label names, since any of it is the item: "active infection". No denial, which would become the option that it
 * denies.
 */
function labelBeginning({ questions }: Guideline, id: QuestionId, plain: string): string | undefined {
  const { options, input }: Question = questions[id];
  const isLabelled = input.kind === 'choice' || input.kind === 'multi';
  if (!isLabelled || !plain.includes(' ') || /^(?:no|not|non|without)\b/u.test(plain)) return undefined;
  const found = options.filter(({ label, short }) =>
    [label, short ?? label].some((one) => {
      const words = plainWords(one);
      const parts = input.kind === 'multi' ? words.split(/\s*(?:[,:;]|\bor\b)\s*/u) : [words];
      return parts.some((part) => `${part} `.replaceAll(/[,:;]/gu, ' ').startsWith(`${plain} `));
    }),
  );
  return found.length === 1 ? found[0]?.id : undefined;
}

/** Whether another question of the case would ask back at the same words: "NET G3" may be a NEC. */
export function isAskedBack(
  guideline: Guideline,
  said: Readings,
  { question }: GivenAnswer,
  given: ByQuestion,
): boolean {
  const { plain } = said.utterance;
  const isLabel = guideline.questions[question].options.some(({ label, short }) =>
    [label, short ?? label].some((one) => plainWords(one) === plain),
  );
  // Half of the lesions' numbers is asked back everywhere.
  if (isLabel || question === 'ablationNumbers') return false;
  return given
    .filter((one) => one.question !== question)
    .some((one) => {
      const reading = said.answer(one.question);
      return reading.kind === 'ask' && !reading.partial;
    });
}

/** A question for a number takes any number that is typed at it, so by itself a number says nothing of which it answers. */
function isNumberOfAnother({ questions }: Guideline, plain: string, question: QuestionId): boolean {
  const { kind } = questions[question].input;
  const isNumber =
    kind === 'scale' || kind === 'percentage' || (kind === 'ki67' && !/\bg(?:rade ?)?[123]\b/u.test(plain));
  return isNumber && /\d/u.test(plain);
}

/** The answer that a text is at a question; a lesion number or size alone takes the other from the case. */
export function answerAt(
  guideline: Guideline,
  said: Readings,
  question: QuestionId,
  known: AnswerValue | undefined,
): AnswerValue | undefined {
  const reading = said.answer(question);
  if (reading.kind === 'answer') return reading.answer;
  if (reading.kind !== 'ask' || !reading.partial) return undefined;
  const isLesions = typeof known === 'object' && 'lesionCount' in known;
  return isLesions ? fitAnswer(guideline, question, { ...known, ...reading.partial }) : undefined;
}

/** A conjunction, a comma that is no decimal point, or a bracket between two things that are supposed. */
const between = /\s*(?:;|,(?!\d)|(?<!\d),|[()]|\b(?:and|but|plus)\b)\s*/iu;

/** The parts of a text that may each suppose something. */
export function partsOf(text: string): readonly string[] {
  return text.split(between).filter((part) => /[\p{L}\d]/u.test(part));
}

const tare = askedTreatments.filter(({ kinds }) => kinds.join() === 'tare');
const earlier =
  /^(?:(?:there\s+(?:was|were|is)\s+)?(?:an?\s+)?(?:earlier|prior|previous)\s+(?<named>\S.*)|(?:(?:had|has|have|having|got)\s+)?(?<had>\S.*?)\s+(?:before|earlier|previously|in the past))$/iu;

/**
 * An earlier treatment in the form that the dossier lists ("had SIRT before"): the names of one treatment are the same
 * (dossier 8). Null where no earlier treatment is told.
 */
export function earlierTreatment(text: string): string | null {
  const { named, had } = earlier.exec(text)?.groups ?? {};
  const what = (named ?? had)?.toLowerCase();
  if (what === undefined) return null;
  const isTare = tare.some(({ said }) => said.exec(what)?.[0] === what);
  return `had ${isTare ? 'SIRT' : what} before`;
}

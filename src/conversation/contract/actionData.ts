import { z } from 'zod';
import type { QuestionId } from '../../guideline/answers.ts';
import { questionIds } from '../../guideline/questions/index.ts';
import { once } from '../../machine/once.ts';
import { feedbackReasons } from '../feedback/record.ts';
import { makeQuizData } from './quizData.ts';

/**
 * The commands of the registry (src/conversation/commands) that a card may give, by their names there. What
 * they do stands in their entries; here stands that outside programs may rely on them.
 */
export const cardCommands = [
  'newCase',
  'reopen',
  'help',
  'back',
  'why',
  'path',
  'restart',
  'stop',
  'about',
  'mdt',
  'cases',
  'caseCode',
  'whatWouldChange',
  'show',
  'deleteMyData',
] as const;

function makeActionData() {
  const contract = z.literal(1);
  const place = { case: z.string().max(64), rev: z.int().min(0) };

  const questionId = z.enum(questionIds as [QuestionId, ...QuestionId[]]);

  /** An answer as an action carries it, or as the inputs of a card give it. */
  const answerFields = {
    answer: z
      .union([
        z.string().max(500),
        z.number(),
        z.array(z.string().max(64)).max(20).readonly(),
        z.strictObject({ ki67: z.number().optional(), grade: z.string().max(8).optional() }),
        z.strictObject({ lesionCount: z.number(), largestLesionMm: z.number() }),
      ])
      .optional(),
    grade: z.string().max(8).optional(),
    lesionCount: z.union([z.string().max(20), z.number()]).optional(),
    largestLesionMm: z.union([z.string().max(20), z.number()]).optional(),
  };

  const answerData = z.strictObject({
    nelm: contract,
    do: z.literal('answer'),
    ...place,
    question: questionId,
    ...answerFields,
  });

  /**
   * Changes an answer already given: without an answer it asks for one, without `sure` it shows what follows. With
   * `answers` in place of `question`, several at once, of questions that are answered or not, each named once.
   */
  const changeData = z
    .strictObject({
      nelm: contract,
      do: z.literal('change'),
      ...place,
      question: questionId.optional(),
      ...answerFields,
      answers: z
        .array(z.strictObject({ question: questionId, answer: z.unknown() }).readonly())
        .min(1)
        .max(20)
        .refine((given) => new Set(given.map(({ question }) => question)).size === given.length)
        .readonly()
        .optional(),
      sure: z.literal(true).optional(),
    })
    .refine(({ answers, question }) => answers === undefined || question === undefined);

  /** Decides on what was read from a line: use it in this case, in a new one, or not at all. */
  const intakeData = z.strictObject({
    nelm: contract,
    do: z.literal('intake'),
    ...place,
    line: z.int().min(1),
    use: z.enum(['here', 'newCase', 'nothing']),
    /** What was read; only what is sure is used where no answers are named. */
    read: z
      .array(z.strictObject({ question: questionId, answer: z.unknown(), sure: z.boolean() }).readonly())
      .max(20)
      .readonly()
      .optional(),
    /** Ids of the questions whose answers are to be used, separated by commas. */
    answer: z.string().max(500).optional(),
  });

  /** Asks for, or gives, what a participant thinks of the outcome; only who disagrees has a reason. */
  const feedbackData = z
    .strictObject({
      nelm: contract,
      do: z.literal('feedback'),
      ...place,
      verdict: z.enum(['agree', 'disagree']).optional(),
      /**
       * What was chosen instead: the id of another option of the outcome, `anotherOption` or `noneOfThese`. With `agree`
       * which of two that lead as equals was chosen.
       */
      option: z.string().max(64).optional(),
      reason: z.enum(feedbackReasons).optional(),
    })
    .refine(
      ({ verdict, option, reason }) =>
        verdict === 'disagree' || (reason === undefined && (option === undefined || verdict === 'agree')),
    );

  /** Goes to a case of the list. @see docs/protocol.md */
  const openCaseData = z.strictObject({
    nelm: contract,
    do: z.literal('openCase'),
    ...place,
    /** Id of the case to go to; `case` and `rev` are those of the one that was open when the list was made. */
    open: z.string().max(64),
  });

  const commandData = z.strictObject({
    nelm: contract,
    do: z.enum(cardCommands),
    case: place.case.optional(),
    rev: place.rev.optional(),
    result: z.unknown().optional(),
    caseCode: z.string().max(200).optional(),
  });

  /** The actions that are more than a command. */
  const specialData = z.discriminatedUnion('do', [
    answerData,
    changeData,
    intakeData,
    feedbackData,
    openCaseData,
    makeQuizData(),
  ]);

  return z.discriminatedUnion('do', [specialData, commandData]);
}

/** What the `data` of an action may be; made when the first is read. */
export const actionData = once(makeActionData);

/** The `data` of an action, as docs/protocol.md states it. */
export type ActionData = z.infer<ReturnType<typeof makeActionData>>;
type Doing<Verb extends ActionData['do']> = Extract<ActionData, { readonly do: Verb }>;
export type AnswerData = Doing<'answer'>;
export type ChangeData = Doing<'change'>;
export type IntakeData = Doing<'intake'>;
export type FeedbackData = Doing<'feedback'>;
export type OpenCaseData = Doing<'openCase'>;
export type { QuizData } from './quizData.ts';
export type CommandData = Doing<(typeof cardCommands)[number]>;
export type SpecialData = Exclude<ActionData, CommandData>;

/** Where an action, or the inputs of its card, may say the answer. */
type RawAnswerField = 'answer' | 'grade' | 'lesionCount' | 'largestLesionMm';

/** What a tapped action asks for. */
export type Tap =
  | { readonly kind: 'action'; readonly data: SpecialData }
  | { readonly kind: 'command'; readonly command: string; readonly card: CommandData };

/**
 * Reads the `data` of an action. Checked strictly: an unknown key is refused.
 * @returns null when it is no action of this contract
 */
export function readTap(value: unknown): Tap | null {
  const { data } = actionData().safeParse(value);
  if (!data) return null;
  return isCommand(data) ? { kind: 'command', command: data.do, card: data } : { kind: 'action', data };
}

const commandNames: ReadonlySet<string> = new Set(cardCommands);

function isCommand(data: ActionData): data is CommandData {
  return commandNames.has(data.do);
}

/** Which case, and which state of it, a card was made for. */
export interface CasePlace {
  readonly case: string;
  readonly rev: number;
}

/** Brings the inputs of an answer into the form that `fitAnswer` takes. */
export function rawAnswerOf(data: Pick<AnswerData, RawAnswerField | 'question'>): unknown {
  if (data.lesionCount !== undefined || data.largestLesionMm !== undefined) {
    return { lesionCount: data.lesionCount, largestLesionMm: data.largestLesionMm };
  }
  if (data.question !== 'ki67' || !data.grade) return data.answer;
  return typeof data.answer === 'object' ? data.answer : { ki67: data.answer, grade: data.grade };
}

import { z } from 'zod';
import type { QuestionId } from '../../guideline/answers.ts';
import { questionIds } from '../../guideline/questions/index.ts';
import { examLength } from '../../quiz/trainee/limits.ts';

/** What a card of the quiz may ask for. Without a verb an action means `open`. */
const quizVerbs = [
  'open',
  'exam',
  'topic',
  'topics',
  'case',
  'pick',
  'hint',
  'reveal',
  'next',
  'more',
  'skip',
  'why',
  'flag',
  'ask',
  'decide',
  'lesson',
  'route',
  'pause',
  'resume',
  'stop',
  'progress',
  'result',
  'again',
  'export',
  'round',
  'roundPick',
  'roundClose',
  'roundRecord',
] as const;

export type QuizVerb = (typeof quizVerbs)[number];

/** Why somebody says that an item is wrong. */
export const flagReasons = ['wrongKey', 'twoKeys', 'unclear', 'unrealistic', 'language'] as const;

export type FlagReason = (typeof flagReasons)[number];

/**
 * The `data` of an action of the quiz. `rev` is the revision of the trainee's record, or of the round, that
 * the card was made for; `item` the item that it shows. Made when the first action is read.
 */
export const makeQuizData = () =>
  z.strictObject({
    nelm: z.literal(1),
    do: z.literal('quiz'),
    quiz: z.enum(quizVerbs).optional(),
    rev: z.int().min(0).optional(),
    item: z.string().max(200).optional(),
    /** The option of a tapped row. */
    option: z.string().max(4).optional(),
    /** Option ids from the input of an item with several right answers, separated by commas. */
    answer: z.string().max(100).optional(),
    length: z.int().min(examLength.min).max(examLength.max).optional(),
    topic: z.string().max(64).optional(),
    /** Part of an export, or place in a list, from 1. */
    part: z.int().min(1).max(1_000).optional(),
    /** What is asked for in a case that unfolds. */
    question: z.enum(questionIds as [QuestionId, ...QuestionId[]]).optional(),
    /** Why an item is said to be wrong. */
    reason: z.enum(flagReasons).optional(),
    round: z.string().max(64).optional(),
  });

export type QuizData = z.infer<ReturnType<typeof makeQuizData>>;

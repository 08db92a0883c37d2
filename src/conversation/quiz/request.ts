import type { QuestionId } from '../../guideline/answers.ts';
import { examLength, goal } from '../../quiz/trainee/limits.ts';
import type { FlagReason, QuizData } from '../contract/quizData.ts';

/** What a person asks of the quiz, tapped or typed. */
export type QuizRequest =
  | {
      readonly verb:
        | 'open'
        | 'more'
        | 'topics'
        | 'case'
        | 'decide'
        | 'pause'
        | 'resume'
        | 'stop'
        | 'progress'
        | 'result'
        | 'make';
    }
  | { readonly verb: 'exam'; readonly length: number }
  | { readonly verb: 'goal'; readonly items: number }
  | { readonly verb: 'share'; readonly on: boolean }
  | { readonly verb: 'badExam' | 'badGoal' | 'unknown' | 'topic'; readonly said: string }
  /** Facts of the case that unfolds; or several of which one may be meant. */
  | { readonly verb: 'ask' | 'askWhich'; readonly questions: readonly QuestionId[] }
  /** Part of the lesson, from 1; beyond the last the first item. */
  | { readonly verb: 'lesson'; readonly part: number }
  /** Without a reason it is asked for; without an item the open one is meant. */
  | { readonly verb: 'flag'; readonly item?: string; readonly reason?: FlagReason }
  /** Options chosen by id. */
  | { readonly verb: 'pick'; readonly chosen: readonly string[] }
  | { readonly verb: 'hint' | 'reveal' | 'next' | 'skip' | 'why' }
  /** Without an item the open one is meant. */
  | { readonly verb: 'route'; readonly item?: string }
  /** Which of the items to look at again, from 1; the one after the last without a number. */
  | { readonly verb: 'again'; readonly part?: number }
  | { readonly verb: 'export'; readonly part: number; readonly rev?: number }
  | { readonly verb: 'round'; readonly round?: string; readonly wish?: string }
  | { readonly verb: 'roundClose'; readonly round?: string }
  | { readonly verb: 'roundRecord' }
  | { readonly verb: 'roundPick'; readonly round: string; readonly chosen: readonly string[] };

/** The verbs that an old card must not carry out. */
const changing: ReadonlySet<QuizRequest['verb']> = new Set([
  'exam',
  'topic',
  'case',
  'pick',
  'hint',
  'reveal',
  'next',
  'more',
  'skip',
  'ask',
  'decide',
  'pause',
  'resume',
  'stop',
]);

/** The verbs that act on the item in front of the trainee. */
const ofItem: ReadonlySet<QuizRequest['verb']> = new Set([
  'pick',
  'hint',
  'reveal',
  'skip',
  'ask',
  'askWhich',
  'decide',
]);

export function actsOnItem({ verb }: QuizRequest): boolean {
  return ofItem.has(verb);
}

export function changesRecord({ verb }: QuizRequest): boolean {
  return changing.has(verb);
}

/** What a tapped action asks. */
export function requestOf(data: QuizData): QuizRequest {
  const verb = data.quiz ?? 'open';
  const chosen = chosenIn(data);
  switch (verb) {
    case 'exam':
      return { verb, length: data.length ?? examLength.usual };
    case 'topic':
      return { verb, said: data.topic ?? '' };
    case 'pick':
      return { verb, chosen };
    case 'ask':
      return data.question === undefined ? { verb: 'open' } : { verb, questions: [data.question] };
    case 'lesson':
      return { verb, part: data.part ?? 1 };
    case 'flag':
      return {
        verb,
        ...(data.item === undefined ? {} : { item: data.item }),
        ...(data.reason === undefined ? {} : { reason: data.reason }),
      };
    case 'route':
      return { verb, ...(data.item === undefined ? {} : { item: data.item }) };
    case 'again':
      return { verb, ...(data.part === undefined ? {} : { part: data.part }) };
    case 'export':
      return { verb, part: data.part ?? 1, ...(data.rev === undefined ? {} : { rev: data.rev }) };
    case 'roundPick':
      return { verb, round: data.round ?? '', chosen };
    case 'round':
    case 'roundClose':
      return { verb, ...(data.round === undefined ? {} : { round: data.round }) };
    default:
      return { verb };
  }
}

function chosenIn({ option, answer }: QuizData): readonly string[] {
  if (option !== undefined) return [option];
  return (answer ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

/**
 * "quiz exam 20", "quiz topic PRRT", "quiz make 20", "quiz PRRT"; the words without an argument are those of the
 * registry of commands. Where the quiz did not speak last, "exam" and "topic" may begin what is told of a
 * patient: there they need "quiz" before them, or a number and nothing else.
 * @param plain the text in the form that commands are compared in
 * @returns null when it is none
 */
export function requestWithArgument(plain: string, focused: boolean): QuizRequest | null {
  const forQuiz = focused || /^(?:quiz |daily goal |exam \d+$|goal \d+$)/.test(plain);
  const [, exam] = /^(?:quiz )?exam(?: (.*))?$/.exec(plain) ?? [];
  if (forQuiz && exam !== undefined) return readLength(exam);
  if (forQuiz && /^(?:quiz )?exam$/.test(plain)) return { verb: 'exam', length: examLength.usual };
  const [, wish] = /^quiz (?:round|series)(?: (?:of|on|about))? (.+)$/.exec(plain) ?? [];
  if (wish !== undefined) return { verb: 'round', wish };
  const [, topic] = /^(?:quiz )?topic (.+)$/.exec(plain) ?? [];
  if (forQuiz && topic !== undefined) return { verb: 'topic', said: topic };
  const [, items] = /^(?:quiz )?(?:daily )?goal (.+)$/.exec(plain) ?? [];
  if (forQuiz && items !== undefined) return readGoal(items);
  if (/^quiz make\b/.test(plain)) return { verb: 'make' };
  const [, other] = /^quiz (.+)$/.exec(plain) ?? [];
  return other === undefined ? null : { verb: 'unknown', said: other };
}

function readLength(said: string): QuizRequest {
  const length = Number(/^(\d{1,4})(?: items?| questions?)?$/.exec(said)?.[1] ?? Number.NaN);
  const { min, max } = examLength;
  return length >= min && length <= max ? { verb: 'exam', length } : { verb: 'badExam', said };
}

function readGoal(said: string): QuizRequest {
  const items = Number(/^(\d{1,4})(?: items?)?$/.exec(said)?.[1] ?? Number.NaN);
  return items >= goal.min && items <= goal.max ? { verb: 'goal', items } : { verb: 'badGoal', said };
}

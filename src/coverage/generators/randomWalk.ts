import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { type Random, seeded } from '../../engine/random.ts';
import { type CheckedCommand, showingOnly } from '../routes/commands.ts';
import type { Move, Route } from '../routes/route.ts';
import {
  createExpectations,
  type ExpectedCase,
  type Expectations,
  newCase,
  openQuestionIn,
} from '../routes/expectedCase.ts';

/** Text that no question may take for an answer. */
const noise = ['flibbertigibbet', '🙂', '<b>well</b>', '-1', '2026', 'maybe', 'Y90', '; drop table'] as const;

const longest = 60;

/**
 * Endless random walks: mostly answers, now and then a changed answer, a look at a change, a command, a step
 * back, noise, an old card or a message sent twice. The same seed gives the same walks.
 * @param checked the commands; those that only show something are given
 */
export function* randomWalks(
  guideline: Guideline,
  seed: number,
  checked: readonly CheckedCommand[],
): Generator<Route> {
  const expectations = createExpectations();
  const harmless: readonly Move[] = [
    ...showingOnly(checked).map((command): Move => ({ do: 'show', command })),
    { do: 'stale' },
    { do: 'repeat' },
  ];
  for (let walk = 0; ; walk += 1) {
    const random = seeded(Math.imul(seed + 1, 0x9e3779b1) + walk);
    yield { moves: oneWalk({ guideline, expectations, harmless }, random) };
  }
}

interface Walking {
  readonly guideline: Guideline;
  readonly expectations: Expectations;
  /** Moves that change nothing. */
  readonly harmless: readonly Move[];
}

function oneWalk({ guideline, expectations, harmless }: Walking, random: Random): readonly Move[] {
  const moves: Move[] = [];
  let expected = newCase;
  let ends = 0;
  while (moves.length < longest && ends < 4) {
    const move = nextMove(guideline, expected, random, harmless);
    const before = expected;
    expected = expectations.after(expected, move);
    moves.push(move);
    if (expected !== before && openQuestionIn(expected.answers) === null) ends += 1;
  }
  return moves;
}

function nextMove(
  guideline: Guideline,
  { answers }: ExpectedCase,
  random: Random,
  harmless: readonly Move[],
): Move {
  const pending = openQuestionIn(answers);
  const dice = random.below(20);
  if (pending && dice < 11)
    return { do: 'answer', question: pending, answer: anyAnswer(guideline, pending, random) };
  if (answers.length > 0 && dice < 14) {
    const { question } = random.pick(answers);
    return { do: dice < 13 ? 'change' : 'preview', question, answer: anyAnswer(guideline, question, random) };
  }
  if (dice < 16) return random.pick(harmless);
  if (dice < 18) return { do: 'say', text: random.pick(noise) };
  return { do: dice < 19 ? 'back' : 'restart' };
}

function anyAnswer({ questions }: Guideline, question: QuestionId, random: Random): AnswerValue {
  return random.pick<AnswerValue>(questions[question].classes);
}

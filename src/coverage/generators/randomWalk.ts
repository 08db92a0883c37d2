import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import { questions } from '../../guideline/questions/index.ts';
import { type Random, seeded } from '../../engine/random.ts';
import { type CheckedCommand, showingOnly } from '../commands.ts';
import type { Move, Route } from '../route.ts';
import { afterMove, atStart, pendingOf, type Standing } from '../standing.ts';

/** Text that no question may take for an answer. */
const noise = ['flibbertigibbet', '🙂', '<b>well</b>', '-1', '2026', 'maybe', 'Y90', '; drop table'] as const;

const longest = 60;

/**
 * Endless random walks: mostly answers, now and then a changed answer, a look at a change, a command, a step
 * back, noise, an old card or a message sent twice. The same seed gives the same walks.
 * @param checked the commands; those that only show something are given
 */
export function* randomWalks(seed: number, checked: readonly CheckedCommand[]): Generator<Route> {
  const harmless: readonly Move[] = [
    ...showingOnly(checked).map((command): Move => ({ do: 'show', command })),
    { do: 'stale' },
    { do: 'repeat' },
  ];
  for (let walk = 0; ; walk += 1) {
    yield { moves: oneWalk(seeded(Math.imul(seed + 1, 0x9e3779b1) + walk), harmless) };
  }
}

function oneWalk(random: Random, harmless: readonly Move[]): readonly Move[] {
  const moves: Move[] = [];
  let standing = atStart;
  let ends = 0;
  while (moves.length < longest && ends < 4) {
    const move = nextMove(standing, random, harmless);
    const before = standing;
    standing = afterMove(standing, move);
    moves.push(move);
    if (standing !== before && pendingOf(standing.answers) === null) ends += 1;
  }
  return moves;
}

function nextMove({ answers }: Standing, random: Random, harmless: readonly Move[]): Move {
  const pending = pendingOf(answers);
  const dice = random.below(20);
  if (pending && dice < 11) return { do: 'answer', question: pending, answer: anyAnswer(pending, random) };
  if (answers.length > 0 && dice < 14) {
    const { question } = random.pick(answers);
    return { do: dice < 13 ? 'change' : 'preview', question, answer: anyAnswer(question, random) };
  }
  if (dice < 16) return random.pick(harmless);
  if (dice < 18) return { do: 'say', text: random.pick(noise) };
  return { do: dice < 19 ? 'back' : 'restart' };
}

function anyAnswer(question: QuestionId, random: Random): AnswerValue {
  return random.pick<AnswerValue>(questions[question].classes);
}

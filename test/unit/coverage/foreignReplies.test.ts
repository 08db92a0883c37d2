import { expect, test } from 'vitest';
import { createExpectations } from '../../../src/coverage/routes/expectedCase.ts';
import type { Move } from '../../../src/coverage/routes/route.ts';
import { casesSeen } from '../../../src/coverage/targets/earlierReplies.ts';
import { protocolSession, type WireActivity } from '../../../src/coverage/targets/protocol.ts';
import { walkRoute } from '../../../src/coverage/walk.ts';
import { foreignReply } from '../../../src/coverage/wire/finding.ts';
import { inProcessTarget } from '../../../src/server/inProcessTarget.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';

const moves: readonly Move[] = [
  { do: 'answer', question: 'differentiation', answer: 'well' },
  { do: 'answer', question: 'ki67', answer: { ki67: 2.9 } },
  { do: 'answer', question: 'performanceStatus', answer: 1 },
];

/** Walks one conversation after another; of the second one reply is that to the same message of the first. */
async function walkedWithReplyOfFirst(swapped: number) {
  const bot = inProcessTarget({ cases });
  const seen = casesSeen();
  const first: (readonly WireActivity[])[] = [];
  const walk = (change: (made: number, replies: readonly WireActivity[]) => readonly WireActivity[]) =>
    walkRoute(
      { expectations: createExpectations(), screen: null },
      { moves },
      {
        ...bot,
        open: () => {
          const send = bot.converse?.();
          let made = -1;
          return protocolSession(
            guideline,
            async (activity) => {
              made += 1;
              return change(made, (await send?.(activity)) ?? []);
            },
            { onGuideline: () => undefined, known: () => null, cases: seen, invokes: false },
          );
        },
      },
    );
  const alone = await walk((made, replies) => (first[made] = replies));
  expect(alone.failure).toBeNull();
  return walk((made, replies) => (made === swapped ? (first[made] ?? []) : replies));
}

test.each([0, 1, 2])(
  'bug: after a reply of another conversation at the right place, %d, the walk went on with its buttons',
  async (swapped) => {
    const { failure, made } = await walkedWithReplyOfFirst(swapped);
    expect(made).toBe(swapped);
    expect(new Set(failure?.differences.flatMap(({ keys }) => keys))).toEqual(new Set([foreignReply]));
    expect(failure?.observed).toContain('belongs to another conversation');
  },
);

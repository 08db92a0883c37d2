import { describe, expect, test } from 'vitest';
import { chatLines } from '../../../src/coverage/chatLines.ts';
import { answerClasses } from '../../../src/coverage/generators/generators.ts';
import { commands } from '../../../src/conversation/commands/commands.ts';
import { randomWalks } from '../../../src/coverage/generators/randomWalk.ts';
import { judge } from '../../../src/coverage/oracle/index.ts';
import { type Move, routeOf } from '../../../src/coverage/routes/route.ts';
import { byQuestion } from '../../../src/engine/byQuestion.ts';
import { cases, expectations, guideline } from '../../fixtures/guideline.ts';
import { sampled } from '../../fixtures/sampled.ts';
import { talk } from '../../fixtures/talk.ts';

/** The question or the outcome that the bot shows after the lines of a route are typed, one after the other. */
async function typed(moves: readonly Move[]): Promise<unknown> {
  const { say, tap } = talk();
  let said = await say('new case');
  for (const line of chatLines(guideline, { moves }).slice(1)) said = await say(line);
  const find = (name: string) => said.actions.find(({ data }) => data['do'] === name)?.data;
  const show = find('show');
  if (show) said = await tap(show);
  return (
    find('answer')?.['question'] ?? (find('mdt')?.['result'] as { outcome?: string } | undefined)?.outcome
  );
}

/** The question or the outcome that the oracle finds. */
function expected(moves: readonly Move[]): string | null {
  const last = [...expectations.along(moves)].at(-1);
  const { pending, outcome } = judge(byQuestion(last?.answers ?? []));
  return pending ?? outcome;
}

describe('the lines of a route, typed by a person', () => {
  test('say every answer class so that the bot reads it', async () => {
    for (const answers of answerClasses(cases.graph)) {
      const { moves } = routeOf(answers);
      expect(await typed(moves)).toBe(expected(moves));
    }
  });

  test('change an answer and confirm it', async () => {
    expect(
      chatLines(guideline, {
        moves: [
          { do: 'answer', question: 'differentiation', answer: 'poor' },
          { do: 'change', question: 'differentiation', answer: 'well' },
          { do: 'preview', question: 'differentiation', answer: 'unknown' },
          { do: 'back' },
        ],
      }),
    ).toEqual([
      'new case',
      'poor',
      'change differentiation to well',
      'yes',
      'change differentiation to unknown',
      'back',
    ]);
  });

  test('confirm an answer that contradicts the case', async () => {
    const moves: readonly Move[] = [
      { do: 'answer', question: 'differentiation', answer: 'well' },
      { do: 'answer', question: 'ki67', answer: { ki67: 12, grade: 'G1' } },
      { do: 'answer', question: 'performanceStatus', answer: 1 },
    ];
    expect(chatLines(guideline, { moves })).toEqual(['new case', 'well', 'Ki-67 12%, G1', 'yes', '1']);
    expect(await typed(moves)).toBe('extrahepaticDisease');
  });

  sampled('of random walks lead where the walks lead', { quick: 8, full: 60 }, async (walked) => {
    const walks = randomWalks(guideline, 5, commands.checked);
    for (let count = 0; count < walked; count += 1) {
      const { moves } = walks.next().value;
      // What a person cannot type is left out; it changes nothing. A look at a change that is typed waits for "yes",
      // and `back` then closes it alone (decision 0316); the walks tap it.
      const typeable = moves.filter(({ do: kind }: Move) => !['stale', 'repeat', 'preview'].includes(kind));
      expect(await typed(typeable)).toBe(expected(typeable));
    }
  });
});

import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/conversation/contract/message.ts';
import { needBlocks } from '../../../src/conversation/messages/alternatives/need.ts';
import { toText } from '../../../src/dialogs/render/text.ts';
import { firmnessOf } from '../../../src/machine/firmness/firmness.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';

const textOf = (blocks: readonly Block[]): string => toText({ blocks, buttons: [] } as never);
const crisis = 'Carcinoid syndrome: echocardiography and NT-proBNP first.';
const procedures: readonly string[] = guideline.outcomeSets.PROCEDURE;

/** Cases one answer before their outcome. */
const before = shortestRoutes.flatMap(({ outcome, answers }) => {
  const state = cases.follow(Object.fromEntries(Object.entries(answers).slice(0, -1)));
  return state.recommendation ? [] : [{ outcome, state }];
});

describe.each(before)('before $outcome', ({ state }) => {
  const isAsked = state.answers.some(({ question }) => question === 'hormonalSyndrome');

  test.each([
    ['controlled', true],
    ['none', false],
    ['unknown', false],
  ] as const)('an echo with the syndrome %s', (answer, isNamed) => {
    const pending = isAsked ? [] : [{ question: 'hormonalSyndrome', answer } as const];
    const known = isAsked
      ? {
          state: {
            ...state,
            answers: state.answers.map((one) =>
              one.question === 'hormonalSyndrome' ? { ...one, answer } : one,
            ),
          },
          pending,
        }
      : { state, pending };
    // A kept answer shuts out outcomes: what can be reached is what says how firm the case is.
    const { reachable } = firmnessOf(cases, { state, pending });
    const ahead = [...new Set(reachable.map((one) => one.outcome))].filter((one) => one !== 'mdtOutOfScope');
    const said = textOf(needBlocks(cases, known, {}, 'echo'));
    const count = ahead.filter((one) => procedures.includes(one)).length;
    expect(said.includes(crisis)).toBe(isNamed && count > 0);
    if (isNamed && count > 0) {
      expect(said).toContain(
        count === ahead.length
          ? 'Would be named at every outcome that can still be reached: '
          : `Would be named at ${count} of the ${ahead.length} outcomes that can still be reached: `,
      );
    } else {
      expect(said).toContain('That does not say that it is not needed.');
    }
  });
});

test('bug: an echo was answered as if nothing could name it', async () => {
  const { say } = talk();
  await say('ileal NET, Ki-67 5%, ECOG 1, limited extrahepatic disease, carcinoid syndrome controlled');
  await say('yes');
  expect((await say('does he need an echo')).text).toContain(crisis);
});

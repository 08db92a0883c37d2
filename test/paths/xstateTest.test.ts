import { createTestModel } from '@xstate/test';
import { expect, test } from 'vitest';
import type { SnapshotFrom } from 'xstate';
import { transitions } from '../../src/coverage/generators/generators.ts';
import { asPathGenerator } from '../../src/coverage/xstateTest.ts';
import { judge } from '../../src/coverage/oracle/index.ts';
import type { QuestionId } from '../../src/guideline/answers.ts';
import { outcomeIds } from '../../src/guideline/outcome.ts';
import { questions } from '../../src/guideline/questions/index.ts';
import type { CaseState } from '../../src/machine/cases.ts';
import type { AnswerEvent, Pathway } from '../../src/machine/pathway.ts';
import { expectAgreement } from '../fixtures/agreement.ts';
import { cases } from '../fixtures/guideline.ts';

const { pathway } = cases;
const questionIds = Object.keys(questions) as QuestionId[];

test('@xstate/test walks every state and every edge; product and oracle agree at each step', async () => {
  const model = createTestModel(pathway);
  const paths = model.getPaths(asPathGenerator(cases, transitions));
  const visited = new Set<string>();
  const edges = new Set<string>();
  let assertions = 0;

  for (const path of paths) {
    let product: CaseState = cases.start();
    const check = (expected: SnapshotFrom<Pathway>): void => {
      assertions += 1;
      visited.add(expected.value);
      const answers = Object.fromEntries(product.answers.map(({ question, answer }) => [question, answer]));
      const judged = judge(answers);
      expect(product.question ?? product.outcome).toBe(expected.value);
      expect(judged.pending ?? judged.outcome).toBe(expected.value);
      expectAgreement(cases, product);
      for (const id of judged.edges) edges.add(id);
    };
    const result = await path.test({
      states: Object.fromEntries([...questionIds, ...outcomeIds].map((id) => [id, check])),
      events: Object.fromEntries(
        questionIds.map((question) => [
          question,
          ({ event }: { event: AnswerEvent }) => {
            product = cases.answer(product, question, event.answer);
          },
        ]),
      ),
    });
    expect(result.state.error).toBeNull();
  }

  expect(assertions).toBeGreaterThan(paths.length);
  expect([...visited].sort()).toEqual([...questionIds, ...outcomeIds].sort());
  expect([...edges].sort()).toEqual([...cases.edges.keys()].sort());
});

test('a wrong product is noticed by the same paths', async () => {
  const [path] = createTestModel(pathway).getPaths(asPathGenerator(cases, transitions));
  const outcome = path?.state.value as string;
  await expect(
    path?.test({
      states: {
        [outcome]: () => {
          throw new Error('the product is elsewhere');
        },
      },
    }),
  ).rejects.toThrow('the product is elsewhere');
});

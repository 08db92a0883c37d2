import { expect, test } from 'vitest';
import { commands } from '../../../src/conversation/commands/commands.ts';
import { coverablesOf, createTally } from '../../../src/coverage/criteria.ts';
import { judge } from '../../../src/coverage/oracle/index.ts';
import { routeOf } from '../../../src/coverage/routes/route.ts';
import { byQuestion } from '../../../src/engine/byQuestion.ts';
import { transitions } from '../../../src/coverage/generators/generators.ts';
import { cases } from '../../fixtures/guideline.ts';

const coverables = coverablesOf(cases, commands.checked);
const [answers = []] = [...transitions(cases.graph)].toSorted((a, b) => b.length - a.length);
const { moves } = routeOf(answers);
const judgement = judge(byQuestion(answers));

/** What a tally of a screen says is implied when these words were read. */
function implied(seen: readonly string[]) {
  const tally = createTally(cases, coverables, 'screen');
  tally.add([{ judgement, seen: new Set(seen) }], moves);
  return tally.result;
}

test('what was not read on a screen is covered and said to be implied, item by item', () => {
  const nothingRead = implied([]);
  for (const name of ['questions', 'outcomes', 'cautions', 'titles', 'options', 'prohibitions'] as const) {
    const { covered, implied: unread } = nothingRead(name);
    expect({ name, unread }).toEqual({ name, unread: covered });
  }
  const [caution] = judgement.cautions;
  const oneRead = implied([`caution ${caution?.id}`, 'title']);
  expect(oneRead('cautions').implied).toBe(judgement.cautions.length - 1);
  expect(oneRead('outcomes').implied).toBe(0);
});

test('on the chart, where nothing is read, nothing is implied', () => {
  const tally = createTally(cases, coverables, 'chart');
  tally.add([{ judgement, seen: new Set() }], moves);
  expect(tally.result('cautions')).not.toHaveProperty('implied');
});

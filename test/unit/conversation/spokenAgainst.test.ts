import { describe, expect, test } from 'vitest';
import { againstConditions } from '../../../src/guideline/againstConditions.ts';
import type { Contraindication } from '../../../src/guideline/answers.ts';
import type { OptionCondition } from '../../../src/guideline/outcome.ts';
import { mayLead } from '../../../src/engine/standing.ts';
import { optionName } from '../../../src/conversation/messages/outcome/optionName.ts';
import { conditionRun } from '../../../src/conversation/messages/outcome/optionRuns.ts';
import { leadingOptions } from '../../../src/conversation/messages/outcome/leadBlocks.ts';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import { volunteeredLines } from '../../../src/conversation/messages/outcome/volunteeredBlocks.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talkAt } from '../../fixtures/talkAt.ts';

const question = 'transarterialContraindications';
const rows = Object.entries(againstConditions).flatMap(([id, items]) => items.map((item) => ({ id, item })));
const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]{5,}/g) ?? [];
const conditionsById = new Map<string, OptionCondition>(
  Object.values(guideline.outcomes)
    .flatMap(({ options }) => options.flatMap(({ conditions }) => conditions))
    .map((one) => [one.id, one]),
);

test.each(rows)('$id denies $item in its own words, and this chart never evaluates it', ({ id, item }) => {
  const condition = conditionsById.get(id);
  expect(condition?.when).toBeNull();
  const label = guideline.questions[question].options.find((option) => option.id === item)?.label ?? '';
  const named = wordsIn(label);
  expect(wordsIn(condition?.words ?? '').filter((word) => named.includes(word))).not.toEqual([]);
});

/** Each outcome whose route does not ask for contraindications, with one of them laid over it. */
const laidOver = shortestRoutes.flatMap(({ outcome, answers }) => {
  const { recommendation } = cases.follow(answers);
  if (!recommendation || recommendation.outOfScope || question in answers) return [];
  const items = [...new Set(rows.map(({ item }) => item))];
  return items.map((item: Contraindication) => {
    const given = { question, answer: [item] } as const;
    return { outcome, item, shown: shownOutcome(guideline, recommendation, { pendingAnswers: [given] }) };
  });
});

const isDenied = (id: string, item: Contraindication): boolean =>
  rows.some((row) => row.id === id && row.item === item);

describe.each(laidOver)('at $outcome with $item', ({ item, shown }) => {
  const { options } = shown.recommendation;
  const denied = options.filter(({ conditions }) => conditions.some(({ id }) => isDenied(id, item)));

  test('no condition changes its state by it, and what the case has stands beside each that it denies', () => {
    // What closes an option is said by itself.
    const open = options.filter(({ closed }) => closed === null);
    for (const condition of open.flatMap(({ conditions }) => conditions)) {
      const { text } = conditionRun(condition);
      expect([condition.id, text.includes('but this case has')]).toEqual([
        condition.id,
        isDenied(condition.id, item),
      ]);
      if (isDenied(condition.id, item)) expect(text).toContain(': not known (but this case has: ');
    }
  });

  test('an option that it denies does not lead while one may that it does not deny', () => {
    const others = options.filter((option) => mayLead(option) && !denied.includes(option));
    if (others.length === 0) return;
    expect(leadingOptions(shown).filter((option) => denied.includes(option))).toEqual([]);
  });

  test('nothing is said to apply of an option that it denies', () => {
    const said = volunteeredLines(shown).join(' ');
    for (const option of denied) expect(said).not.toContain(`${optionName(option)} (meets its condition`);
  });
});

test('bug: ablation still came first with ascites, and what was met read as support', async () => {
  const { say } = await talkAt('V05');
  const look = await say('what if ascites');
  expect(look.findings).toEqual([]);
  expect(look.text).toMatch(/Consider first:\n- Now: Percutaneous RFA.*\n- Then: No option leads\./);
  expect(look.text).toContain('speaks against its condition: No ascites, decompensation');
  await say('yes');
  expect((await say('what next')).text).not.toContain('No ascites');
  const { text } = await say('mdt');
  expect(text).toContain(
    'lesion, coagulopathy or infection: not known (but this case has: decompensated liver)',
  );
});

test('bug: cisplatin stood without a word beside a clearance of 25', async () => {
  const { say } = await talkAt('V12');
  expect((await say('what if creatinine clearance 25')).text).toContain(
    'speaks against its condition: Adequate renal function',
  );
  await say('yes');
  expect((await say('mdt')).text).toContain(
    'Adequate renal function: not known (but this case has: severe renal impairment)',
  );
});

import { describe, expect, test } from 'vitest';
import { comparedBlocks, whatIfBlocks } from '../../../src/conversation/messages/alternatives/whatIf.ts';
import type { Block } from '../../../src/conversation/contract/message.ts';
import { toText } from '../../../src/dialogs/render/text.ts';
import { changeAll } from '../../../src/machine/pendingAnswers.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { situationsTold, toldInWords } from '../../fixtures/situationsTold.ts';
import { talk } from '../../fixtures/talk.ts';

const atOutcome =
  'ileal NET, Ki-67 5%, ECOG 1, limited extrahepatic disease, type III, non-functioning, progressed on octreotide, DOTATATE positive';
const textOf = (blocks: readonly Block[]): string => toText({ blocks, buttons: [] } as never);

describe.each(guideline.specialSituations)(
  '$inWords beside an answer that is supposed',
  ({ id, inWords, sentence }) => {
    test.each([
      `what if severe renal impairment and ${situationsTold[id]}`,
      `what if ${situationsTold[id]}, severe renal impairment`,
      `what if she has severe renal impairment and is ${situationsTold[id]}`,
    ])('%s', async (asked) => {
      const { say } = talk();
      await say(atOutcome);
      await say('yes');
      const { text } = await say(asked);
      expect(text).toContain(`Severe renal impairment; ${toldInWords[id] ?? inWords}?`);
      expect(text).toContain(sentence);
      expect(text).toContain('A special situation is only looked at');
      // Only what is told of the patient stands with the case.
      expect((await say('yes')).text).not.toContain(sentence);
    });

    test('alone it is said to be no answer, with its sentence', async () => {
      const { say } = talk();
      await say(atOutcome);
      await say('yes');
      if (id === 'extremeAge') return;
      const { text } = await say(`what if ${situationsTold[id]}`);
      expect(text).toContain('is a special situation and no answer');
      expect(text).toContain(sentence);
    });
  },
);

test('bug: "what if not pregnant" compared nothing', async () => {
  const { say } = talk();
  await say(`${atOutcome}, pregnant`);
  await say('yes');
  const { text } = await say('what if not pregnant');
  expect(text).toContain('What if: without pregnancy?');
  expect(text).toContain('type: take back pregnancy');
  expect(text).toMatch(/Now: No option leads\.[\s\S]*Then: .*177Lu-DOTATATE/);
  await say('yes');
  expect((await say('how firm')).text).toContain('refer to a NET centre with obstetric care');
});

describe.each(shortestRoutes)('a look at $outcome in pregnancy', ({ answers }) => {
  const state = cases.follow(answers);
  const now = { state, pending: [] };
  const situations = guideline.specialSituations.filter(({ id }) => id === 'pregnancy');
  const supposed = [{ question: 'transarterialContraindications', answer: ['renalImpairment'] }] as const;
  const supposition = {
    supposed,
    now,
    changed: changeAll(cases, now, supposed),
    beside: {},
    besideThen: { situations },
  };

  test('the card has the sentence, and each option that is closed or advised against its reason', () => {
    expect(textOf(whatIfBlocks(cases, supposition))).toContain(situations[0]?.sentence);
    const rows = comparedBlocks(cases, supposition)
      .flatMap((block) => (block.kind === 'fold' ? block.blocks : [block]))
      .flatMap((block) => (block.kind === 'sideBySide' ? block.rows : []))
      .filter((row) => row.name === 'Closed, or advised against');
    for (const { apart } of rows) {
      for (const item of apart[1]) {
        const said = typeof item === 'string' ? item : item.map(({ text }) => text).join('');
        if (said === 'no outcome yet') continue;
        expect(said).toMatch(/Settle first: Pregnancy or breastfeeding|Closed: |speaks against/);
      }
    }
  });
});

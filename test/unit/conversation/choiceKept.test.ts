import { describe, expect, test } from 'vitest';
import { isChoice } from '../../../src/conversation/messages/feedback.ts';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import { askedTreatments } from '../../../src/language/ask/treatmentsByName.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';

const line =
  '44 year old, ileal NET G1 Ki-67 2%, ECOG 0, liver only, diffuse, primary resected, meets Milan-NET criteria, stable for 9 months on lanreotide, non-functioning';

async function atOutcome() {
  const conversation = talk();
  await conversation.say(line);
  await conversation.say('yes');
  return conversation;
}

describe('what the board chose', () => {
  test('bug: it was dropped without a word where another command came before the reason', async () => {
    const { say } = await atOutcome();
    const asked = await say('the board chose option 3');
    expect(asked.text).toContain('Nothing is noted before a reason is given.');
    expect((await say('mdt')).text).not.toContain('Chosen instead');
  });

  test('bug: what is no option of the outcome was "not said what" in the record', async () => {
    const { say } = await atOutcome();
    const asked = await say('the board chose everolimus');
    expect(asked.text).toContain('Everolimus is no option of this outcome. Nothing is noted yet');
    await say('newer evidence');
    const said = 'Chosen instead: Everolimus (no option of this outcome). Because: Newer evidence.';
    expect((await say('mdt')).text).toContain(said);
    await say('agree');
    expect((await say('mdt')).text).not.toContain('Chosen instead');
  });

  test('it keeps its name where the card then says "none of these"', async () => {
    const { say } = await atOutcome();
    await say('the board chose everolimus');
    await say('none of these');
    await say('comorbidity');
    expect((await say('mdt')).text).toContain(
      'Chosen instead: Everolimus (no option of this outcome). Because: Co',
    );
  });
});

test('a treatment is noted by a name of the program alone, wherever no option lists it', () => {
  for (const { answers } of shortestRoutes) {
    const { recommendation } = cases.follow(answers);
    if (!recommendation) continue;
    const shown = shownOutcome(guideline, recommendation, {});
    for (const { name } of askedTreatments) expect(isChoice(shown, `treatment:${name}`)).toBe(true);
    for (const other of ['treatment:', 'treatment:Mr Smith', 'treatment:TARE, Mr Smith', 'Mr Smith']) {
      expect([other, isChoice(shown, other)]).toEqual([other, false]);
    }
  }
});

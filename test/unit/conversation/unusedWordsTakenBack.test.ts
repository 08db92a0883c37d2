import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const afterDrug =
  'pancreatic NET G2, Ki-67 15%, ECOG 1, extensive extrahepatic disease, non-functioning, progressed on everolimus, dotatate negative';
const naive =
  'ileal NET, well differentiated, G1, Ki-67 2%, ECOG 0, extensive extrahepatic disease, non-functioning, progressed on octreotide, DOTATATE avid';

async function after(line: string, ...texts: readonly string[]) {
  const said = talk();
  for (const text of [line, 'yes', ...texts]) await said.say(text);
  return said;
}

describe('bug: “take back unused words” dropped what was used, and named nothing', () => {
  test('a drug of the answer about the course stays, beside words that go', async () => {
    const { say } = await after(afterDrug, 'hypertension, lives alone');
    const { text } = await say('take back unused words');
    expect(text).toMatch(/no longer stands with this case: [^\n]*hypertension/u);
    expect(text).toContain('This was used, so it stays: progressed on or after everolimus');
    expect((await say('mdt')).text).toContain('progressed on or after everolimus');
  });

  test('with nothing else it says that nothing is unused', async () => {
    const { say } = await after(afterDrug);
    const { text } = await say('take back unused words');
    expect(text).toContain('Nothing unused stands with this case.');
    expect((await say('is everolimus ok')).text).toContain('progressed on or after everolimus');
  });

  test('a treatment that was given stays, and PRRT does not come first again', async () => {
    const { say } = await after(naive, 'she had PRRT in 2019', 'platelets 40');
    const { text } = await say('take back unused words');
    expect(text).toContain('no longer stands with this case: platelets 40.');
    expect(text).toContain('so it stays: she had PRRT in 2019');
    expect(text).not.toContain('comes first now: 177Lu-DOTATATE');
    expect((await say('mdt')).text).not.toMatch(/CONSIDER FIRST\s+1\. 177Lu-DOTATATE/u);
  });

  test('a drug goes once no answer about the course is one after a drug', async () => {
    const { say } = await after(afterDrug, 'change course to progressed on octreotide', 'yes');
    expect((await say('mdt')).text).not.toContain('progressed on or after everolimus');
  });
});

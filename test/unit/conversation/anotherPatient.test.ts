import { describe, expect, test } from 'vitest';
import { vignettes } from '../../../src/guideline/vignettes.ts';
import { encodeCase } from '../../../src/machine/caseCode/caseCode.ts';
import { cases } from '../../fixtures/guideline.ts';
import { sampled } from '../../fixtures/sampled.ts';
import { actionOf, talk } from '../../fixtures/talk.ts';

const asked = 'Another patient?';
const codeIn = (text: string): string => /NELM(?:-[0-9A-Z]{1,5})+/u.exec(text)?.[0] ?? '';

/** A conversation with the first answers of a vignette, opened from their code. */
async function under(id: string, situations: readonly string[] = [], answers = 4) {
  const vignette = vignettes.find((one) => one.id === id);
  if (!vignette) throw new Error(`There is no ${id}.`);
  const bot = talk();
  const code = encodeCase(cases, { answers: vignette.answers.slice(0, -1).slice(0, answers), situations });
  await bot.say(`open ${code}`);
  return { ...bot, code, codeNow: async () => codeIn((await bot.say('code')).text) };
}

describe('a line of another patient at an open question', () => {
  test.each([
    ['an age and another value', 'V04', 'ECOG 2, 58F, Ki-67 12%'],
    [
      'an age, and something of the case that it does not say',
      'V04',
      '49-year-old woman with liver only disease',
    ],
    ['another histology', 'V04', 'NEC, ECOG 2'],
    ['three other answers', 'V04', 'Ki-67 25%, ECOG 3, extensive extrahepatic disease'],
  ])('is asked about before anything is taken: %s', async (_what, id, line) => {
    const { say, code, codeNow } = await under(id);
    const { text, findings, actions } = await say(line);
    expect(text).toContain(asked);
    expect(findings).toEqual([]);
    expect(text).toMatch(/Type: new case .+ or this case/u);
    expect(actions.slice(0, 2).map(({ title }) => title)).toEqual([
      'New case with these',
      'Change this case',
    ]);
    for (const unclear of ['yes', 'no', 'ok']) {
      // One after the other: what the one leaves is what the other finds.
      // oxlint-disable-next-line no-await-in-loop
      expect((await say(unclear)).text).toContain('not yet said of whom it is');
    }
    expect(await codeNow()).toBe(code);
    expect((await say('back')).text).toContain('nothing of it was used');
    expect(await codeNow()).toBe(code);
  });

  test.each([
    ['one answer more', 'V04', 'ECOG 2'],
    ['two other answers', 'V04', 'Ki-67 25%, ECOG 3'],
    ['the grade of a number that is known', 'V04', 'NET G1, ECOG 3, extensive extrahepatic disease'],
    ['a correction of what was said', 'V04', 'sorry, Ki-67 25%, ECOG 3, extensive extrahepatic disease'],
    ['months', 'V04', 'ECOG 2, stable for 18 m, non-functioning'],
  ])('is not asked about where it need not be: %s', async (_what, id, line) => {
    const { say } = await under(id);
    expect((await say(line)).text).not.toContain(asked);
  });

  test('who is presented and says again all that the case holds is not asked about', async () => {
    const { say } = talk();
    await say('new case');
    await say('well');
    expect((await say('58F ileal NET Ki-67 4%, ECOG 1')).text).not.toContain(asked);
  });

  test('names the special situation and the answers that would stay from before', async () => {
    const { say } = await under('V04', ['pregnancy'], 4);
    const { text } = await say('65M, Ki-67 9%, ECOG 2');
    expect(text).toMatch(/would stay from before: Pregnancy or breastfeeding; .*Extrahepatic disease/u);
  });

  test('a special situation of before is named wherever a line waits in its case', async () => {
    const { say } = await under('V04', ['pregnancy'], 4);
    expect((await say('type II, unresectable')).text).toContain(
      'Stays with this case, told before: Pregnancy or breastfeeding',
    );
  });

  test('in a new case nothing of the one before is left, and the other way round', async () => {
    const { say, code, codeNow } = await under('V04', ['pregnancy'], 4);
    await say('65M with cirrhosis, NET Ki-67 9%, ECOG 2');
    const begun = await say('new case');
    expect(begun.text).toContain('kept as case 1');
    expect(begun.text).not.toContain('regnan');
    const fresh = talk();
    await fresh.say('65M with cirrhosis, NET Ki-67 9%, ECOG 2');
    await fresh.say('yes');
    expect(await codeNow()).toBe(codeIn((await fresh.say('code')).text));
    await say('case 1');
    expect(await codeNow()).toBe(code);
  });

  test('of the same patient after all, it changes the case', async () => {
    const { say } = await under('V04', ['pregnancy'], 4);
    await say('65M with cirrhosis, NET Ki-67 9%, ECOG 2');
    expect((await say('this case')).text).toContain('answers are used');
    const { text } = await say('path');
    expect(text).toContain('Performance status: ECOG 2');
    expect((await say('type II')).text).not.toContain(asked);
  });

  test('regression: a situation named in a line that begins a new case by its button stayed with the old one', async () => {
    const { say, tap, code, codeNow } = await under('V04', [], 4);
    const review = await say('ECOG 2, type II, carcinoid heart disease');
    await tap(actionOf(review, 'New case with these'));
    const fresh = talkOf(talk());
    await fresh.say('ECOG 2, type II, carcinoid heart disease');
    await fresh.say('yes');
    expect(await codeNow()).toBe(await fresh.codeNow());
    await say('case 1');
    expect(await codeNow()).toBe(code);
  });

  test('a line that waits is not poured into by one of another patient', async () => {
    const { say, codeNow } = talkOf(talk());
    await say('ileal NET Ki-67 4%, ECOG 1, carcinoid syndrome controlled');
    const { text } = await say('72M rectal NET Ki-67 8%, ECOG 2, liver only');
    expect(text).toContain(asked);
    expect(text).toMatch(/would stay from before: .*Syndrome/u);
    await say('another patient');
    expect((await say('path')).text).not.toContain('yndrome');
    await say('case 1');
    await say('yes');
    const alone = talkOf(talk());
    await alone.say('ileal NET Ki-67 4%, ECOG 1, carcinoid syndrome controlled');
    await alone.say('yes');
    expect(await codeNow()).toBe(await alone.codeNow());
  });

  test('of the same patient as the line that waits, both wait for one yes', async () => {
    const { say } = talk();
    await say('ileal NET Ki-67 4%, ECOG 1, carcinoid syndrome controlled');
    await say('72M rectal NET Ki-67 8%, ECOG 2, liver only');
    const { text } = await say('same patient');
    expect(text).toContain('shown together');
    expect(text).toContain('Ki-67 8%');
    expect(text).toContain('controlled');
    expect((await say('yes')).text).toContain('answers are used');
  });
});

function talkOf(bot: ReturnType<typeof talk>) {
  return { ...bot, codeNow: async () => codeIn((await bot.say('code')).text) };
}

describe('property: whoever is presented in the midst of a case is asked about, and nothing is mixed', () => {
  sampled('pairs of worked cases', { quick: 10, full: 342 }, async (size) => {
    const pairs = vignettes.flatMap((first, at) =>
      vignettes.map((_, step) => [first, vignettes[(at + step + 1) % vignettes.length] ?? first] as const),
    );
    const own = pairs.filter(([first, second]) => first !== second);
    const every = Math.max(1, Math.floor(own.length / size));
    for (const [first, second] of own.filter((_, index) => index % every === 0).slice(0, size)) {
      const line = `64F, ${second.case.replace(/^[^,;]*-y,\s*/u, '')}`;
      // One pair after the other, to keep few conversations at once.
      // oxlint-disable-next-line no-await-in-loop
      const { say, code, codeNow } = await under(first.id, ['pregnancy']);
      // oxlint-disable-next-line no-await-in-loop
      const { text } = await say(line);
      if (text.includes('I found no answer')) continue;
      expect(text, `${first.id} ${second.id}`).toContain(asked);
      expect(text).toMatch(/would stay from before: Pregnancy or breastfeeding/u);
      // oxlint-disable-next-line no-await-in-loop
      await say('new case');
      const fresh = talkOf(talk());
      // oxlint-disable-next-line no-await-in-loop
      await fresh.say(line);
      // oxlint-disable-next-line no-await-in-loop
      await fresh.say('yes');
      // oxlint-disable-next-line no-await-in-loop
      expect(await codeNow(), `${first.id} ${second.id}`).toBe(await fresh.codeNow());
      // oxlint-disable-next-line no-await-in-loop
      await say('case 1');
      // oxlint-disable-next-line no-await-in-loop
      expect(await codeNow()).toBe(code);
    }
  });
});

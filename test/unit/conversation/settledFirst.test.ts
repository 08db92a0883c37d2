import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/guideline/answers.ts';
import { encodeCase } from '../../../src/machine/caseCode/caseCode.ts';
import { cases } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { actionOf, talk } from '../../fixtures/talk.ts';

/** A conversation at an outcome, with some answers of its shortest route given otherwise. */
async function at(outcome: string, otherwise: Answers = {}) {
  const route = shortestRoutes.find((one) => one.outcome === outcome);
  if (!route) throw new Error(`No route leads to ${outcome}.`);
  const { answers } = cases.follow({ ...route.answers, ...otherwise });
  const bot = talk();
  await bot.say(`open ${encodeCase(cases, { answers, situations: [] })}`);
  return bot;
}

describe('bug: a new metastasis told at an outcome was kept, and resection led as if nothing was said', () => {
  test.each(['new bone metastasis, single', 'new bone metastasis'])('%s', async (text) => {
    const { say } = await at('surgeryCurative');
    const told = await say(text);
    expect(told.text).toContain('Change: Extrahepatic disease');
    expect(told.actions.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Limited', 'Extensive', 'Leave as it was']),
    );
    const settle = 'Settle first: Extrahepatic disease. Answered: None; told since, and not used: ';
    const mdt = (await say('mdt')).text;
    expect(mdt).toContain(`${settle}“${text}”`);
    expect(mdt).toContain(
      'CONSIDER FIRST\n1. (Settle first: Extrahepatic disease, told otherwise.) Complete',
    );
    expect(mdt).not.toMatch(/No disease outside the liver: met/u);
    for (const asked of ['outcome', 'why', 'is resection ok for her?', 'how firm', 'what next'])
      // oxlint-disable-next-line no-await-in-loop -- one conversation.
      expect([asked, (await say(asked)).text]).toEqual([asked, expect.stringContaining(settle)]);
    expect((await say('outcome')).text).toContain('Consider first: (Settle first: Extrahepatic disease');
  });

  test('a tap keeps what stands, and a yes behind a tap changes it', async () => {
    const { say, tap } = await at('surgeryCurative');
    const kept = await tap(actionOf(await say('new bone metastasis'), 'Leave as it was'));
    expect(kept.text).toContain('Held as answered: Extrahepatic disease.');
    expect((await say('mdt')).text).not.toContain('Settle first');
    const looked = await tap(actionOf(await say('new bone metastasis'), 'Limited'));
    expect(looked.text).toContain('None → Limited');
    expect((await say('yes')).text).toContain('Changed: Extrahepatic disease is now Limited');
    expect((await say('mdt')).text).not.toContain('Settle first');
  });
});

describe('bug: "primary in situ" left the transplant criteria all met', () => {
  test.each(['primary in situ', 'primary is still in situ'])('%s', async (text) => {
    const { say } = await at('transplantReferral');
    expect((await say(text)).text).toContain('Meets all → Does not meet at least one');
    const asked = (await say('is he a candidate for transplant')).text;
    expect(asked).toContain('(Settle first: Transplant screen, told otherwise.) It comes first');
    expect(asked).toContain('criteria all met (told otherwise: settle first)');
    expect(asked).not.toMatch(/\nMet: [^\n]*criteria all met/u);
  });
});

describe('bug: a value said otherwise at an outcome was kept and not used', () => {
  test.each([
    ['involvement 85%', '40% → 85%'],
    ['involvement is 80% not 60', 'Change: Liver involvement'],
    ['Ki-67 is pending', 'Change: Ki-67 / grade'],
    ['limited', 'Which answer is meant to change?'],
    ['not known', 'Say of what it is not known'],
  ])('%s', async (text, said) => {
    expect((await (await at('taePreferred')).say(text)).text).toContain(said);
  });

  test('INR corrected, where a coagulopathy was told, asks which contraindications are left', async () => {
    const told: Answers = { transarterialContraindications: ['coagulopathyOrInfection'] };
    const { say } = await at('taePreferred', told);
    const { text } = await say('INR corrected to 1.2');
    expect(text).toContain('Change: Contraindications to transarterial treatment');
  });
});

describe('bug: an item of a list that was told to be gone stayed in it', () => {
  const biliary: Answers = { transarterialContraindications: ['biliary'] };
  const ascites: Answers = { transarterialContraindications: ['hepaticDecompensation'] };
  test.each([
    ['the stent was removed last week', biliary],
    ['no Whipple, it was ileal resection', biliary],
    ['ascites resolved after diuretics', ascites],
  ])('%s', async (text, told) => {
    const { say } = await at('taePreferred', told);
    expect((await say(text)).text).toContain(
      'What if: Contraindications to transarterial treatment: None of',
    );
    expect((await say('why')).text).toContain('Settle first: Contraindications to transarterial treatment.');
    await say(text);
    expect((await say('no')).text).toContain('Left as it was');
    expect((await say('why')).text).not.toContain('told since');
  });

  test('"no portal flow" is the name of an item, and denies none', async () => {
    const { say } = await at('tareWhenEmbolizationContraindicated');
    expect((await say('no portal flow')).text).toContain('is so already');
  });
});

test('bug: "change contraindications to same lobe treated with TARE" was answered by the guideline', async () => {
  const { say } = await at('taePreferred');
  const { text } = await say('change contraindications to same lobe treated with TARE');
  expect(text).toContain('None of these → Earlier whole-liver TARE');
});

test.each(['IR says fine', 'clear'])('bug: "%s" where IR has not assessed was not read', async (text) => {
  const { say } = await at('taePreferred', { transarterialContraindications: ['notAssessed'] });
  const { text: told } = await say(text);
  expect(told).toMatch(/Not assessed by interventional radiology → None of these|None of these \(now: /u);
});

test('what is told of a route that is not finished is a change as well', async () => {
  const { say } = talk();
  await say('new case: well differentiated NET, Ki-67 5%, ECOG 1, no extrahepatic disease');
  await say('yes');
  expect((await say('poor')).text).toContain('Change: Differentiation');
});

test('what tells something else contradicts no answer', async () => {
  const { say } = await at('taePreferred');
  for (const text of ['interstitial lung disease', 'MEN1 syndrome known', 'she is under 18', 'thanks'])
    // oxlint-disable-next-line no-await-in-loop -- one conversation.
    expect([text, (await say(text)).text]).toEqual([text, expect.not.stringContaining('Settle first: ')]);
});

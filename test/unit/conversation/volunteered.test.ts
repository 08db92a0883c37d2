import { describe, expect, test } from 'vitest';
import { exercises } from '../../fixtures/exercises.ts';
import { actionOf, talk } from '../../fixtures/talk.ts';

const line =
  'well diff ileal NET, Ki-67 4%, ECOG 1, multiple bone mets, non-functioning, growing on octreotide, DOTATATE avid, ascites, bilirubin 60 umol/L, eGFR 18';
const told =
  'You also gave: Contraindications: Decompensated liver; Severe renal impairment. This chart does not use it at this point.';

describe('what was told and not asked', () => {
  test('bug: decompensation and an eGFR of 18 were a grey line under PRRT', async () => {
    exercises('W7');
    const { say } = talk();
    await say(line);
    const outcome = await say('yes');
    expect(outcome.findings).toEqual([]);
    expect(outcome.text).toContain(told);
    expect(outcome.text.indexOf(told)).toBeLessThan(outcome.text.indexOf('Consider first'));
    expect(outcome.text).toContain('You also gave: Primary site: Small intestine.');
    const stop = 'Severe renal impairment: PRRT must not be used';
    expect(outcome.text.indexOf(stop)).toBeLessThan(outcome.text.indexOf(told));
  });

  test('closes the options that it speaks against, and the outcome stays that of the route', async () => {
    const { say } = talk();
    await say(line);
    const { result } = actionOf(await say('yes'), 'Text for MDT');
    expect(result).toMatchObject({
      outcome: 'prrt',
      cautions: ['C20', 'C28'],
      stops: ['C17', 'C18'],
      first: 'everolimus',
    });
  });

  test('bug: it was missing from the summary for the MDT', async () => {
    const { say } = talk();
    await say(line);
    await say('yes');
    const mdt = await say('mdt');
    expect(mdt.text).toContain(told);
    expect(mdt.text).toContain('C17 Decompensated liver: find a reversible cause.');
  });

  test('bug: a stop on hormones and what was given of them stood apart, as if each knew nothing of the other', async () => {
    const { say } = talk();
    await say(
      'well differentiated NET, Ki-67 30%, ECOG 1, extensive disease outside the liver, no treatment yet, SSTR-positive, non-functioning',
    );
    const outcome = await say('yes');
    const stop =
      /Hormones not assessed: .+ \(C12\) You also gave: Syndrome: Non-functioning\. This chart does not use it at this point\.$/m;
    expect(outcome.text).toMatch(stop);
    const record = (await say('mdt')).text;
    expect(record).toMatch(stop);
    for (const text of [outcome.text, record]) expect(text.split('You also gave: Syndrome')).toHaveLength(2);
    expect(record).not.toContain('ALSO GIVEN');
  });

  test('"not asked" does not sound as if nobody had told', async () => {
    const { say } = talk();
    await say(line);
    const outcome = await say('yes');
    expect(outcome.text).toContain('contraindications and organ function (C20) (also given)');
    expect((await say('mdt')).text).toContain('contraindications and organ function (also given)');
  });

  test.each([
    ['well differentiated NET, Ki-67 60%', 'C19', 'carcinoid syndrome refractory to octreotide'],
    ['NEC, ECOG 1, chemo naive', 'C19', 'carcinoid syndrome refractory to octreotide'],
    ['NEC, ECOG 1, chemo naive', 'C08', 'transplant not assessed'],
  ])('of "%s", %s is about "%s"', async (route, caution, fact) => {
    const { say } = talk();
    await say(`${route}, ${fact}`);
    const outcome = await say('yes');
    expect(outcome.text).toMatch(new RegExp(`does not use it at this point\\. See ${caution}\\.`));
  });

  test('without a caution about it, none is named', async () => {
    const { say } = talk();
    await say('NEC, ECOG 1, chemo naive, DOTATATE avid');
    const outcome = await say('yes');
    expect(outcome.text).toContain('You also gave: SSTR imaging: SSTR-positive.');
    expect(outcome.text).not.toContain('See C');
  });

  test('outside the algorithm only the banner stands beside the referral', async () => {
    const { say } = talk();
    await say('goblet cell carcinoma, ascites');
    expect((await say('yes')).text).not.toContain('You also gave');
  });
});

describe('what was told beside the route and the options', () => {
  const last = async (...lines: readonly string[]) => {
    const { say } = talk();
    for (const one of lines.slice(0, -1)) await say(one);
    return say(lines.at(-1) ?? '');
  };

  test('bug: PRRT, and then everolimus, was to be considered first in pregnancy', async () => {
    const { text } = await last(
      'NET Ki-67 8%, ECOG 1, widespread extrahepatic disease, PD on lanreotide, DOTATATE avid, pregnant',
      'yes',
      'controlled',
    );
    expect(text).not.toContain('Consider first');
    expect(text).toContain(
      'The special situation above comes before every option listed here: settle it first',
    );
    expect(text).toContain('Closed: PRRT must not be given in pregnancy.');
    expect(text).toContain('Not pregnant: not met (typed: pregnancy)');
  });

  test('bug: an earlier SIRT was not linked to PRRT', async () => {
    const { text } = await last(
      'panNET Ki-67 8%, ECOG 1, widespread extrahepatic disease, non-functioning, PD on octreotide, DOTATATE avid, had SIRT before',
      'yes',
    );
    expect(text).toContain(
      'It bears on option 1, 177Lu-DOTATATE (its warning applies: After earlier TARE or external beam to the liver: no PRRT without good liver reserve and personalised dosimetry; otherwise another systemic therapy)',
    );
  });

  test('bug: an SSA led though the tumour had been said to be SSTR-negative', async () => {
    const { text } = await last(
      'ileal NET G2 Ki-67 6%, ECOG 1, liver only, type II, unresectable, too old for transplant, non-functioning, treatment naive, SSTR negative',
      'yes',
    );
    // Whether the disease is low in volume and without symptoms nobody has said (0707).
    expect(text).toContain('nothing says that the next option fits this patient: discuss at the NET MDT.');
    expect(text).not.toContain('Consider first:');
    expect(text).toMatch(/1\. Observation with imaging/);
    expect(text).toMatch(
      /\d\. What you also gave speaks against it: see its warnings\. If SSTR-positive: octreotide/,
    );
  });
});

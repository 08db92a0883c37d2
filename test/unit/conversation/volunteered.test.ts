import { describe, expect, test } from 'vitest';
import { actionOf, talk } from '../../fixtures/talk.ts';

const line =
  'well diff ileal NET, Ki-67 4%, ECOG 1, multiple bone mets, non-functioning, growing on octreotide, DOTATATE avid, ascites, bilirubin 60 umol/L, eGFR 18';
const given =
  'You also gave: Contraindications: Hepatic decompensation; Severe renal impairment. This chart does not use it at this point.';

describe('what was told and not asked', () => {
  test('bug: decompensation and an eGFR of 18 were a grey line under PRRT', async () => {
    const { say } = talk();
    await say(line);
    const outcome = await say('yes');
    expect(outcome.findings).toEqual([]);
    expect(outcome.text).toContain(given);
    expect(outcome.text.indexOf(given)).toBeLessThan(outcome.text.indexOf('Consider first'));
    expect(outcome.text).toContain('You also gave: Primary site: Small intestine.');
    expect(warnings(outcome.card)).toHaveLength(1);
    expect(outcome.text).toContain('C18 Severe renal impairment: PRRT must not be used');
  });

  test('a caution about it that stops stands with the stops, before everything else', async () => {
    const { say } = talk();
    await say(line);
    const { text } = await say('yes');
    const stop = text.indexOf('Severe renal impairment: PRRT must not be used; capecitabine');
    expect(stop).toBeGreaterThan(0);
    expect(stop).toBeLessThan(text.indexOf(given));
    expect(text).toContain('(C18) (from what you also gave)');
  });

  test('what only it closes is closed, is named by its place, and says so; the first open option leads', async () => {
    const { say } = talk();
    await say(line);
    const outcome = await say('yes');
    expect(outcome.text).toMatch(/It bears on .*option \d+, 177Lu-DOTATATE 7\.4 GBq \(closes it\)/);
    expect(outcome.text).toMatch(
      /\[closed: 177Lu-DOTATATE[^\]]*\].*Closed: Severe renal impairment: PRRT must not be used \(C18\)\..*Only what you also gave closes it/,
    );
    expect(outcome.text).toMatch(/Consider first: Everolimus\./);
    const { result } = actionOf(outcome, 'MDT summary');
    expect(result).toMatchObject({ first: 'everolimus', stops: ['C17', 'C18'] });
  });

  test('an option that a stop about it forbids, and that stays open, says so', async () => {
    const { say } = talk();
    await say(line);
    await say('yes');
    const { text } = await say('mdt');
    expect(text).toMatch(
      /\d\. Open\. What you also gave speaks against it: see C17\. Pancreatic primary: CAPTEM/,
    );
    expect(text).toContain('CAPTEM, STZ/5-FU or sunitinib (C17 speaks against it)');
  });

  test('what it makes applicable is named by its place, with the conditions that it meets', async () => {
    const { say } = talk();
    await say('ileal NET G1, Ki-67 2%, ECOG 1, liver only, diffuse, does not meet transplant criteria');
    await say('yes');
    await say('carcinoid syndrome refractory to octreotide, involvement 40%, no contraindications');
    await say('yes');
    await say('DOTATATE avid, PD on octreotide');
    const outcome = await say('yes');
    expect(outcome.text).toMatch(
      /It bears on .*option \d, PRRT \(applies here: SSTR-positive in all relevant lesions, Progressed on an SSA or a later treatment, PRRT not given before\)/,
    );
    expect(outcome.text).toContain('SSTR-positive in all relevant lesions: met by what you also gave');
  });

  test('the outcome and its cautions stay those of the route', async () => {
    const { say } = talk();
    await say(line);
    const { result } = actionOf(await say('yes'), 'MDT summary');
    expect(result).toMatchObject({ outcome: 'prrt', cautions: ['C20', 'C28'] });
  });

  test('bug: it was missing from the summary for the MDT', async () => {
    const { say } = talk();
    await say(line);
    await say('yes');
    const mdt = await say('mdt');
    expect(mdt.text).toContain(given);
    expect(mdt.text).toContain('- C17 Decompensated liver: find a reversible cause.');
    expect(mdt.text).toContain('! Severe renal impairment: PRRT must not be used');
  });

  test('"not asked" does not sound as if nobody had told', async () => {
    const { say } = talk();
    await say(line);
    const outcome = await say('yes');
    expect(outcome.text).toContain(
      'individual MDT decision. [not verified] (You also gave this: see above.)',
    );
    expect(outcome.text).toMatch(/organ function(?: \(C20\))? \(you gave it, see above\)/);
    expect((await say('mdt')).text).toContain('organ function (you gave it, see above)');
  });

  test.each([
    ['well differentiated NET, Ki-67 60%', 'C19', 'carcinoid syndrome refractory to octreotide'],
    ['NEC, ECOG 1, chemo naive', 'C19', 'carcinoid syndrome refractory to octreotide'],
    ['NEC, ECOG 1, chemo naive', 'C08', 'transplant not assessed'],
  ])('of "%s", %s is about "%s"', async (route, caution, fact) => {
    const { say } = talk();
    await say(`${route}, ${fact}`);
    const outcome = await say('yes');
    expect(outcome.text).toMatch(
      new RegExp(`does not use it at this point\\.(?: It bears on [^.]*\\.)? See ${caution}\\.`),
    );
  });

  test('without a caution about it, it is no warning', async () => {
    const { say } = talk();
    await say('NEC, ECOG 1, chemo naive, DOTATATE avid');
    const outcome = await say('yes');
    expect(outcome.text).toContain('You also gave: SSTR imaging: SSTR-positive.');
    expect(outcome.text).not.toContain('See C');
    expect(warnings(outcome.card)).toEqual([]);
  });

  test('outside the algorithm only the banner stands beside the referral', async () => {
    const { say } = talk();
    await say('goblet cell carcinoma, ascites');
    expect((await say('yes')).text).not.toContain('You also gave');
  });
});

/** The texts of the notices that warn of what was told. */
function warnings(card: unknown): readonly string[] {
  return objectsIn(card)
    .filter(({ type, style }) => type === 'Container' && style === 'warning')
    .map((container) =>
      objectsIn(container)
        .flatMap(({ type, text }) => (type === 'TextRun' ? [String(text)] : []))
        .join(''),
    )
    .filter((text) => text.startsWith('You also gave'));
}

function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}

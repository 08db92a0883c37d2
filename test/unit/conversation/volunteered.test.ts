import { describe, expect, test } from 'vitest';
import { actionOf, talk } from '../../fixtures/talk.ts';

const line =
  'well diff ileal NET, Ki-67 4%, ECOG 1, multiple bone mets, non-functioning, growing on octreotide, DOTATATE avid, ascites, bilirubin 60 umol/L, eGFR 18';
const told =
  'You told: Contraindications: Hepatic decompensation; Renal or contrast allergy. The algorithm does not ask for this here, so it decided nothing. See C17, C18.';

describe('what was told and not asked', () => {
  test('bug: decompensation and an eGFR of 18 were a grey line under PRRT', async () => {
    const { say } = talk();
    await say(line);
    const outcome = await say('yes');
    expect(outcome.findings).toEqual([]);
    expect(outcome.text).toContain(told);
    expect(outcome.text.indexOf(told)).toBeLessThan(outcome.text.indexOf('Consider first'));
    expect(outcome.text).toContain('You told: Primary site: Small intestine.');
    expect(warnings(outcome.card)).toEqual([told]);
    expect(outcome.text).toContain('C18 Severe renal impairment: PRRT must not be used');
  });

  test('the outcome and its result stay those of the route', async () => {
    const { say } = talk();
    await say(line);
    const { result } = actionOf(await say('yes'), 'MDT summary');
    expect(result).toMatchObject({ outcome: 'prrt', cautions: ['C20'] });
  });

  test('bug: it was missing from the summary for the MDT', async () => {
    const { say } = talk();
    await say(line);
    await say('yes');
    const mdt = await say('mdt');
    expect(mdt.text).toContain(`! ${told}`);
    expect(mdt.text).toContain('! C17 Impaired liver function: find a reversible cause.');
  });

  test('"not asked" does not sound as if nobody had told', async () => {
    const { say } = talk();
    await say(line);
    const outcome = await say('yes');
    const said = 'individual MDT decision. [EXPERT] (Told: see above.)';
    expect(outcome.text).toContain(said);
    expect(outcome.text).toContain('contraindications and organ function (told, see above).');
    expect((await say('mdt')).text).toContain('organ function (told, see above).');
  });

  test.each([
    ['well differentiated NET, Ki-67 60%', 'C19', 'carcinoid syndrome refractory to octreotide'],
    ['NEC, ECOG 1, chemo naive', 'C19', 'carcinoid syndrome refractory to octreotide'],
    ['NEC, ECOG 1, chemo naive', 'C08', 'transplant not assessed'],
  ])('of "%s", %s is about "%s"', async (route, caution, fact) => {
    const { say } = talk();
    await say(`${route}, ${fact}`);
    const outcome = await say('yes');
    expect(outcome.text).toMatch(new RegExp(`so it decided nothing\\. See ${caution}\\.`));
  });

  test('without a caution about it, it is no warning', async () => {
    const { say } = talk();
    await say('NEC, ECOG 1, chemo naive, DOTATATE avid');
    const outcome = await say('yes');
    expect(outcome.text).toContain('You told: SSTR imaging: SSTR-positive.');
    expect(outcome.text).not.toContain('See C');
    expect(warnings(outcome.card)).toEqual([]);
  });

  test('outside the algorithm only the banner stands beside the referral', async () => {
    const { say } = talk();
    await say('goblet cell carcinoma, ascites');
    expect((await say('yes')).text).not.toContain('You told');
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
    .filter((text) => text.startsWith('You told'));
}

function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}

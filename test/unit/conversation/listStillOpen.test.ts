import { describe, expect, test } from 'vitest';
import { clearWords } from '../../fixtures/contraindicationWords.ts';
import { guideline } from '../../fixtures/guideline.ts';
import { talk } from '../../fixtures/talk.ts';

const before =
  'well diff NET, Ki-67 6%, ECOG 1, bilobar 8 lesions, liver only, unresectable, not for transplant, PD on lanreotide, non-functioning, DOTATATE positive';
const question = 'transarterialContraindications';
const labelOf = (id: string): string =>
  guideline.questions[question].options.find((one) => one.id === id)?.label ?? '';

async function after(...lines: readonly string[]) {
  const bot = talk();
  let last = await bot.say(lines[0] ?? '');
  // oxlint-disable-next-line no-await-in-loop -- each line is about the reply before it.
  for (const line of lines.slice(1)) last = await bot.say(line);
  return { ...bot, last };
}

describe('bug: a contraindication that was doubtful was replaced by a later one that is plain', () => {
  const doubtful = 'decompensated cirrhosis xyz';

  test.each(Object.entries(clearWords).filter(([id]) => id !== 'hepaticDecompensation'))(
    '%s beside a liver that may be decompensated',
    async (id, words) => {
      const shown = (await after(`${before}, ${doubtful}`, words)).last.text;
      expect(shown).toContain(
        'Added to Contraindications to transarterial treatment (told before: Decompensated liver).',
      );
      expect(shown).toMatch(/^- \? Contraindications to transarterial treatment: Decompensated liver/mu);
      const { last, say } = await after(`${before}, ${doubtful}`, words, 'yes');
      expect(last.text).toContain(`Told before: ${labelOf(id)}. What you type or tick joins it.`);
      expect(last.text).toContain(`not settled: ${labelOf('hepaticDecompensation')}`);
      await say('ascites');
      const path = (await say('path')).text;
      expect(path).toContain(labelOf(id));
      expect(path).toContain(labelOf('hepaticDecompensation'));
    },
  );

  test.each(['?ascites', 'eGFR 35', 'previous SIRT'])('a stent beside "%s"', async (open) => {
    const { last } = await after(`${before}, ${open}`, 'biliary stent');
    expect(last.text).toMatch(/^- \? Contraindications to transarterial treatment: Biliary/mu);
    const asked = await after(`${before}, ${open}`, 'biliary stent', 'yes');
    expect(asked.last.text).toContain(`Told before: ${labelOf('biliary')}.`);
  });

  test('what is told in a later line while it is still open is held too', async () => {
    const { last } = await after(
      'NET, Ki-67 6%, ECOG 1, decompensated cirrhosis xyz',
      'yes',
      'biliary stent',
      'yes',
      'liver only, bilobar 8 lesions, unresectable, not for transplant, PD on lanreotide, non-functioning, DOTATATE positive',
      'yes',
    );
    expect(last.text).toContain(`Told before: ${labelOf('biliary')}.`);
  });

  test('named plainly, it is settled, and both are answers', async () => {
    const { last } = await after(`${before}, ${doubtful}`, 'biliary stent', 'ascites');
    expect(last.text).toMatch(
      /^- Contraindications to transarterial treatment: Decompensated liver.*Biliary/mu,
    );
  });

  test('ticked in the review, it is used as it stands', async () => {
    const { tap, say, last } = await after(`${before}, ${doubtful}`, 'biliary stent');
    const data = last.actions.find((one) => one.data['do'] === 'intake')?.data ?? {};
    await tap({ ...data, answer: `differentiation,${question}` });
    expect((await say('path')).text).toContain('Contraindications: Decompensated liver; Biliary anastomosis');
  });
});

describe('bug: items that are held were not joined by a tap at their question', () => {
  const told = [`${before}, hepaticojejunostomy, previous SIRT`, 'yes'];
  const place = (last: Awaited<ReturnType<typeof after>>['last']) =>
    last.actions.find(({ data }) => data['do'] === 'answer')?.data ?? {};

  test.each(Object.keys(clearWords).filter((id) => id !== 'biliary'))('%s is ticked', async (id) => {
    const { last, tap, say } = await after(...told);
    const outcome = await tap({ ...place(last), answer: id });
    expect(outcome.text).toContain('Joined with what was told before (Biliary');
    const path = (await say('path')).text;
    expect(path).toContain(labelOf('biliary'));
    expect(path).toContain(labelOf(id));
  });

  test('what was told is ticked itself: nothing is said of joining', async () => {
    const { last, tap } = await after(...told);
    expect((await tap({ ...place(last), answer: 'biliary' })).text).not.toContain('Joined with');
  });
});

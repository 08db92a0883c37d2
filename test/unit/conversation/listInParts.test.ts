import { describe, expect, test } from 'vitest';
import { clearWords } from '../../fixtures/contraindicationWords.ts';
import { guideline } from '../../fixtures/guideline.ts';
import { talk } from '../../fixtures/talk.ts';

const before =
  'ileal NET, well diff, Ki-67 6%, ECOG 1, bilobar 8 lesions, liver only, unresectable, not for transplant, PD on lanreotide, non-functioning, DOTATATE positive';

const { options } = guideline.questions.transarterialContraindications;
const nameOf = (id: string): string => options.find((one) => one.id === id)?.label ?? '';
const [biliary, radiation] = [nameOf('biliary'), nameOf('priorLiverRadiation')];

/** The row of the record that tells the contraindications used; empty where they were not asked. */
const usedIn = (text: string): string => /^- Contraindications to transarterial.*$/mu.exec(text)?.[0] ?? '';

async function after(...lines: readonly string[]) {
  const { say, tap } = talk();
  let last = await say(lines[0] ?? '');
  // oxlint-disable-next-line no-await-in-loop -- each line is about the reply before it.
  for (const line of lines.slice(1)) last = await say(line);
  return { say, tap, last };
}

describe('a contraindication that is clear beside one that is not', () => {
  test.each([
    [`${before}, hepaticojejunostomy, previous SIRT`, 'yes', 'earlier whole-liver TARE'],
    [`${before}, prior right lobe SIRT in 2022, dilated bile ducts`, 'yes', 'priorLiverRadiation'],
    [before, 'yes', 'hepaticojejunostomy and previous Y90 left lobe', 'previous Y90 to the same lobe'],
    [before, 'yes', 'biliary stent, SIRT to right lobe', 'earlier whole-liver TARE'],
  ])('is not lost with the answer to the other: %s', async (...lines) => {
    const { say } = await after(...lines);
    const used = usedIn((await say('mdt')).text);
    expect(used).toContain(biliary);
    expect(used).toContain(radiation);
  });

  test('stands at the question, with the words that were not clear', async () => {
    const { last } = await after(`${before}, hepaticojejunostomy, previous SIRT`, 'yes');
    expect(last.findings).toEqual([]);
    expect(last.text).toContain(`Told before: ${biliary}. What you type or tick joins it.`);
    expect(last.text).toContain('Typed before, and not clear: “previous SIRT”.');
  });

  test('is the answer by a yes, and what was not clear stands with the outcome and in the record', async () => {
    const { last, say } = await after(`${before}, hepaticojejunostomy, previous SIRT`, 'yes', 'yes');
    expect(last.text).toContain('Typed and not used: “previous SIRT”');
    const record = (await say('mdt')).text;
    expect(usedIn(record)).toContain(biliary);
    expect(record).toContain('“previous SIRT”');
  });

  test('is asked about where "none" is typed beside it', async () => {
    const { last } = await after(`${before}, hepaticojejunostomy, previous SIRT`, 'yes', 'none');
    expect(last.text).toContain('That does not go with it, so nothing was taken.');
    expect(last.text).toContain('Told before:');
  });

  test('stands with the outcome as told where something else was tapped', async () => {
    const { tap, last, say } = await after(`${before}, hepaticojejunostomy, previous SIRT`, 'yes');
    const place = last.actions.find(({ data }) => data['do'] === 'answer')?.data ?? {};
    const outcome = await tap({ ...place, answer: 'none' });
    expect(outcome.text).toContain('(told, not confirmed)');
    expect((await say('mdt')).text).toContain('(told, not confirmed)');
  });

  test.each(
    Object.entries(clearWords).filter(([item]) => item !== 'biliary' && item !== 'priorLiverRadiation'),
  )('joins what a later line tells: %s', async (item, words) => {
    const { say } = await after(`${before}, hepaticojejunostomy, previous SIRT`, 'yes', words);
    const path = (await say('path')).text;
    expect(path).toContain(biliary);
    expect(path).toContain(nameOf(item));
  });
});

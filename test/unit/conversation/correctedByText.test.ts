import { describe, expect, test } from 'vitest';
import type { GivenAnswer, QuestionId } from '../../../src/guideline/answers.ts';
import { fitAnswer } from '../../../src/engine/fitAnswer.ts';
import { readIntake } from '../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../src/language/utterance.ts';
import { sameAnswer } from '../../../src/machine/pendingAnswers.ts';
import { vignettes } from '../../../src/guideline/vignettes.ts';
import { encodeCase } from '../../../src/machine/caseCode/caseCode.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { sampled } from '../../fixtures/sampled.ts';
import { talk } from '../../fixtures/talk.ts';

const codeIn = (text: string): string => /NELM(?:-[0-9A-Z]{1,5})+/u.exec(text)?.[0] ?? '';

async function withAnswers(answers: readonly GivenAnswer[]) {
  const bot = talk();
  const code = encodeCase(cases, { answers, situations: [] });
  await bot.say(`open ${code}`);
  return { ...bot, code, codeNow: async () => codeIn((await bot.say('code')).text) };
}

const numbers: Partial<Record<QuestionId, readonly string[]>> = {
  ki67: ['Ki-67 11%', 'Ki-67 33%'],
  performanceStatus: ['ECOG 2', 'ECOG 0'],
  liverInvolvement: ['liver involvement 80%', 'liver involvement 15%'],
  ablationNumbers: ['2 liver lesions, largest 14 mm', '3 liver lesions, largest 28 mm'],
};

/** Words that state another answer to a question than a given one, by themselves and plainly. */
function another({ question, answer }: GivenAnswer): string | null {
  const { title, options } = guideline.questions[question];
  const said = numbers[question] ?? options.map(({ label }) => `${title}: ${label}`);
  return (
    said.find((words) => {
      const { facts } = readIntake(guideline, utteranceOf(words));
      return facts.some((fact) => fact.question === question && !sameAnswer(fact.answer, answer));
    }) ?? null
  );
}

const all = vignettes.flatMap(({ id, answers }) => answers.map((given) => ({ id, answers, given })));

describe('property: a correction typed and confirmed is taken back by "back"', () => {
  for (const opening of ['', 'no, ', 'sorry, ', 'actually ', 'correction: ']) {
    sampled(
      `"${opening}…", every answer of every worked case`,
      { quick: 8, full: all.length },
      async (size) => {
        let tried = 0;
        for (const { id, answers, given } of all.filter(
          (_, at) => at % Math.floor(all.length / size) === 0,
        )) {
          const words = another(given);
          if (words === null) continue;
          tried += 1;
          // One case after the other, to keep few conversations at once.
          // oxlint-disable-next-line no-await-in-loop
          const { say, code, codeNow } = await withAnswers(answers);
          // oxlint-disable-next-line no-await-in-loop
          const shown = await say(`${opening}${words}`);
          // oxlint-disable-next-line no-await-in-loop
          expect(await codeNow(), `${id} ${opening}${words}: nothing is taken unasked`).toBe(code);
          expect(shown.text, `${id} ${opening}${words}: old and new`).toMatch(/ → |\(now: /u);
          // oxlint-disable-next-line no-await-in-loop
          await say('yes');
          // "No, prior chemotherapy …" may deny the chemotherapy: it is shown and not taken.
          if (opening === 'no, ' && given.question === 'necLine') {
            // oxlint-disable-next-line no-await-in-loop
            expect(await codeNow(), `${id} ${opening}${words}: not taken`).toBe(code);
            continue;
          }
          // oxlint-disable-next-line no-await-in-loop
          expect(await codeNow(), `${id} ${opening}${words}: taken`).not.toBe(code);
          // oxlint-disable-next-line no-await-in-loop
          await say('back');
          // oxlint-disable-next-line no-await-in-loop
          expect(await codeNow(), `${id} ${opening}${words}: back`).toBe(code);
        }
        expect(tried).toBeGreaterThan(size / 2);
      },
    );
  }
});

const answered: readonly GivenAnswer[] = [
  { question: 'differentiation', answer: 'well' },
  { question: 'ki67', answer: fitAnswer(guideline, 'ki67', { ki67: 1 }) },
  { question: 'performanceStatus', answer: 1 },
  { question: 'extrahepaticDisease', answer: 'limited' },
];

describe('what somebody corrects', () => {
  test.each([
    ['no sorry, ECOG 3', 'ECOG 1 → ECOG 3'],
    ['No. ECOG 2', 'ECOG 1 → ECOG 2'],
    ['actually Ki-67 is 12 not 1', 'Ki-67 1% → Ki-67 12%'],
    ['ECOG 2, not 1', 'ECOG 1 → ECOG 2'],
    ['Ki-67 15% instead of 1%', 'Ki-67 1% → Ki-67 15%'],
    ['correction: extensive extrahepatic disease', 'Limited → Extensive'],
    ['I meant ECOG 0 rather than 1', 'ECOG 1 → ECOG 0'],
  ])('is shown with what it was: "%s"', async (words, change) => {
    const { say, code, codeNow } = await withAnswers(answered);
    expect((await say(words)).text).toContain(change);
    await say('no');
    expect(await codeNow()).toBe(code);
  });

  test('of an answer that is kept until asked is shown so too', async () => {
    const { say } = await withAnswers([...answered, { question: 'hormonalSyndrome', answer: 'controlled' }]);
    expect((await say('no, non-functioning')).text).toContain(
      'Non-functioning (now: Functioning, controlled)',
    );
  });

  test('of a line that waits is corrected there', async () => {
    const { say } = talk();
    await say('ileal NET Ki-67 4%, ECOG 1, liver only');
    expect((await say('no, ECOG 2')).text).toContain('Corrected: Performance status (was: ECOG 1)');
    expect((await say('Ki-67 12% not 4%')).text).toContain('Corrected: Ki-67 / grade (was: Ki-67 4%)');
  });

  test.each(['not ECOG 1', 'no extrahepatic disease, not sure', 'Ki-67 12 not 3', 'ECOG 2 not 0'])(
    'is none where what is denied is not what is held: "%s"',
    async (words) => {
      const { say } = await withAnswers(answered);
      expect((await say(words)).text).not.toContain(' → ');
    },
  );

  test('words of excuse before an answer to the open question change nothing of it', async () => {
    const { say, lastEvent } = await withAnswers(answered);
    await say('sorry, type II');
    expect(lastEvent()).toBe('answer');
  });

  test('regression: "change" of an answer kept until asked was not taken back by "back"', async () => {
    const { say, code, codeNow } = await withAnswers([
      ...answered,
      { question: 'hormonalSyndrome', answer: 'controlled' },
    ]);
    await say('change syndrome to non-functioning');
    await say('yes');
    expect(await codeNow()).not.toBe(code);
    await say('back');
    expect(await codeNow()).toBe(code);
  });
});

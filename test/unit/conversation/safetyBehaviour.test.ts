import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isAction } from '../../../src/conversation/contract/message.ts';
import { mdtLines } from '../../../src/conversation/record/mdtText.ts';
import { outcomeMessage } from '../../../src/conversation/messages/outcome/outcomeMessage.ts';
import { texts } from '../../../src/conversation/texts/texts.ts';
import { answerLines } from '../../../src/coverage/answerLines.ts';
import { toText } from '../../../src/dialogs/render/text.ts';
import type { CaseState } from '../../../src/machine/cases.ts';
import { dossierPath } from '../../dossier/makeGolden.ts';
import { pairEnds } from '../../fixtures/pairEnds.ts';
import { exercises } from '../../fixtures/exercises.ts';
import { goldenSafety } from '../../fixtures/golden.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { faultsIn, screenOf, wordsOf } from '../../fixtures/outcomeWords.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';
import { vignettes } from '../../fixtures/vignettes.ts';

const place = { case: 'q3mV0a1bXk2Z', rev: 1 };

/** The worked cases and the shortest way to each outcome, at their ends. */
const ends: readonly CaseState[] = [...vignettes, ...shortestRoutes].map(({ answers }) =>
  cases.follow(answers),
);

function cardOf({ recommendation }: CaseState) {
  if (!recommendation) throw new Error('The case has no outcome.');
  return outcomeMessage(guideline, recommendation, place);
}

function recordOf({ recommendation }: CaseState): string {
  if (!recommendation) throw new Error('The case has no outcome.');
  return mdtLines(guideline, recommendation, { at: 0 }).join('\n');
}

describe('the behaviour that dossier 7 binds', () => {
  test('W8, W10, W15: answers used, rule that fired, its tag, evidence date and version are in every record', () => {
    exercises('W8', 'W10', 'W15');
    for (const end of ends) {
      const { basis, guideline: stamp } = end.recommendation ?? {};
      const record = recordOf(end);
      for (const { question } of basis?.trail ?? [])
        expect(record).toContain(`- ${guideline.questions[question].title}: `);
      expect(record).toContain(`Basis of the outcome: ${basis?.fired.says} [`);
      expect(record).toContain(`Evidence as read on ${guideline.date}.`);
      expect(record).toContain(`${stamp?.version}, hash ${stamp?.hash.slice(0, 12)}`);
      expect(toText(cardOf(end))).toContain(`Basis: ${basis?.fired.says}`);
    }
  });

  test('W9: what leads is to be considered, and discussed', () => {
    exercises('W9');
    for (const end of ends) {
      const screen = screenOf(cardOf(end));
      const leads = (end.recommendation?.options.length ?? 0) > 0;
      expect(/Consider first/.test(screen)).toBe(leads);
      // The sentence of a pair may say it in its own words.
      expect(/Discuss at the NET MDT\.|decide at the MDT/i.test(screen)).toBe(leads);
      expect(recordOf(end).includes('Discuss at the NET MDT.')).toBe(leads);
    }
  });

  test.each(guideline.questionIds)('W11: "not known" at %s stays not known', async (question) => {
    exercises('W11');
    const route = shortestRouteTo(question);
    const { say, saySome } = talk();
    await saySome(
      ...route.answers.flatMap((given, at) => answerLines(guideline, given, route.answers.slice(0, at))),
    );
    await say('not known');
    const { unknown } = guideline.questions[question];
    const after = cases.answer(route, question, unknown);
    const said = await say('path');
    expect(said.text).toContain(guideline.questions[question].title);
    // What the chart makes of it is what the dossier's edge for an unknown says, never that of another answer.
    expect(after.answers.at(-1)).toEqual({ question, answer: unknown });
    const [, , ...rest] = said.text.split('\n');
    expect(rest.join('\n')).toContain(after.snapshot.context.trail.at(-1)?.edge.says);
  });

  test('W12, W13, L1, L3, L5, L7, L8: conditions, prohibitions, cautions, closed options, tags and their order', () => {
    exercises('W12', 'W13', 'L1', 'L3', 'L5', 'L7', 'L8');
    for (const end of ends) expect(faultsIn(wordsOf(end))).toEqual([]);
    expect(ends.some(({ recommendation }) => recommendation?.options.some(({ closed }) => closed))).toBe(
      true,
    );
  });

  test('W14: no dose but those that the dossier lists', () => {
    exercises('W14');
    const dose = /\d[\d.,-]*\s?(?:mg|GBq|MBq|mCi|Gy|µg|mL)\b(?:\/\w+)?/g;
    const dossier = readFileSync(dossierPath, 'utf8');
    const said = new Set(ends.flatMap((end) => `${toText(cardOf(end))}\n${recordOf(end)}`.match(dose) ?? []));
    expect(said.size).toBeGreaterThan(4);
    expect([...said].filter((one) => !dossier.includes(one))).toEqual([]);
  });

  test('W16: every outcome asks for feedback', () => {
    exercises('W16');
    for (const end of ends)
      expect(
        cardOf(end)
          .buttons.filter(isAction)
          .map(({ data }) => data.do),
      ).toContain('feedback');
  });

  test('W17: a child is told to be outside, and the intended use says adults', async () => {
    exercises('W17');
    const { say } = talk();
    await say('new case');
    expect((await say('a child of 9 years')).text).toContain('It is for adults');
    expect((await say('about')).text).toContain('discussion of adults');
  });
});

function shortestRouteTo(question: string): CaseState {
  const found = pairEnds
    .flatMap((end) => end.answers.map((_given, at) => cases.replay(end.answers.slice(0, at))))
    .filter((state) => state.question === question)
    .toSorted((a, b) => a.answers.length - b.answers.length);
  if (!found[0]) throw new Error(`No route asks ${question}.`);
  return found[0];
}

/** Descriptions among the words that the dossier lists, as something that is typed. */
const asTyped: Readonly<Record<string, readonly string[]>> = {
  'an age below 18 or of 85 years and more': ['17 years old', '85 years old'],
};

describe('a special situation that is typed (W19, T10)', () => {
  test.each(goldenSafety.situations)('$id $situation', async ({ id, words, sentence }) => {
    exercises(id, 'W19', 'T10');
    const { say, saySome } = talk();
    await saySome('well', '2%', '1');
    // One conversation, one message after the other.
    /* oxlint-disable no-await-in-loop */
    for (const word of words.flatMap((one) => asTyped[one] ?? [one])) {
      const said = await say(word);
      expect(`${word}: ${said.text}`).toContain(sentence);
      // The "NET" of "hereditary NET" is so already, so nothing waits and the question is asked at once.
      expect(`${word}: ${said.text}`).toContain(guideline.questions.extrahepaticDisease.ask);
      expect(said.text).not.toContain(texts.notUnderstood);
    }
    /* oxlint-enable no-await-in-loop */
    const path = await say('path');
    expect(path.text).toContain('Performance status:');
    expect(path.text).not.toContain('Extrahepatic disease:');
  });

  test.each(['not pregnant', 'no cirrhosis', 'no heart disease'])(
    '"%s" says nothing and fills nothing',
    async (text) => {
      exercises('W19');
      const { say, saySome } = talk();
      await saySome('well');
      const said = await say(text);
      for (const { sentence } of goldenSafety.situations) expect(said.text).not.toContain(sentence);
      expect((await say('path')).text).not.toContain('Ki-67 / grade:');
    },
  );

  test.each([
    'pregnant',
    'MEN1',
    'carcinoid heart disease',
    'Child-Pugh A cirrhosis',
    'liver transplant in 2015',
    'also has breast cancer',
  ])('"%s" (dossier 5)', async (text) => {
    exercises(`line "${text}"`);
    const { say, saySome } = talk();
    await saySome('well');
    const said = await say(text);
    expect(goldenSafety.situations.filter(({ sentence }) => said.text.includes(sentence))).toHaveLength(1);
    expect(said.text).toContain(guideline.questions.ki67.ask);
  });

  test('W27: at the transplant screen and at the contraindications their own words go first', async () => {
    exercises('W27');
    const before = shortestRouteTo('transplantScreen');
    const { say, saySome } = talk();
    await saySome(
      ...before.answers.flatMap((given, at) => answerLines(guideline, given, before.answers.slice(0, at))),
    );
    await say('transplant candidate');
    expect((await say('path')).text).toContain('Transplant screen: Meets all');
    const atRadiology = shortestRouteTo('transarterialContraindications');
    const other = talk();
    await other.saySome(
      ...atRadiology.answers.flatMap((given, at) =>
        answerLines(guideline, given, atRadiology.answers.slice(0, at)),
      ),
    );
    const said = await other.say('Child-Pugh B8');
    expect(said.text).not.toContain('Not covered by this chart: cirrhosis');
    expect((await other.say('path')).text).toContain('Decompensated liver');
  });

  test('W28: it stays with the case until it is taken back, and is gone after a restart', async () => {
    exercises('W28');
    const sentence = goldenSafety.situations[0]?.sentence ?? '';
    const { say, saySome } = talk();
    await saySome('pregnant', 'poor', '1');
    const outcome = await say('chemo naive');
    expect(outcome.text.indexOf(sentence)).toBeGreaterThan(0);
    expect(outcome.text.indexOf(sentence)).toBeLessThan(
      outcome.text.indexOf('comes before every option listed here'),
    );
    expect((await say('mdt')).text).toContain(sentence);
    await say('take back pregnancy');
    expect((await say('mdt')).text).not.toContain(sentence);
    await say('pregnant');
    await say('restart');
    await say('poor');
    await say('1');
    await say('chemo naive');
    expect((await say('mdt')).text).not.toContain(sentence);
  });
});

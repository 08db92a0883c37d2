import { describe, expect, test } from 'vitest';
import { outcomeMessage } from '../../../src/conversation/messages/outcome/outcomeMessage.ts';
import { isAtQuestion } from '../../../src/conversation/messages/question.ts';
import { mdtLines } from '../../../src/conversation/record/mdtText.ts';
import { answerLines } from '../../../src/coverage/answerLines.ts';
import { toText } from '../../../src/dialogs/render/text.ts';
import { currentQuizTables } from '../../../src/guideline/quiz/current.ts';
import { asShown } from '../../fixtures/dossierWords.ts';
import { exercises } from '../../fixtures/exercises.ts';
import { goldenDossier, goldenSafety, goldenUpdates } from '../../fixtures/golden.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { pairEnds } from '../../fixtures/pairEnds.ts';
import { talk } from '../../fixtures/talk.ts';

/** A way to each question. */
const before = new Map(
  pairEnds
    .flatMap(({ answers }) => answers.map((_given, at) => cases.replay(answers.slice(0, at))))
    .filter(isAtQuestion)
    .map((state) => [state.question, state] as const),
);

/** Without the criteria of the transplant screen, which its card puts one by one. */
function firstWords(ask: string): string {
  return ask.split(':')[0] ?? '';
}

describe.each(guideline.questionIds)('at %s (dossier 2.3)', (question) => {
  test('one can go back, begin anew, ask why, see the answers so far and say that it is not known', async () => {
    exercises('2.3 at every question');
    const state = before.get(question);
    if (!state) throw new Error(`No route asks ${question}.`);
    const { ask } = guideline.questions[question];
    const { say, saySome } = talk();
    const lines = state.answers.flatMap((given, at) =>
      answerLines(guideline, given, state.answers.slice(0, at)),
    );
    expect((await saySome(...lines)).text).toContain(firstWords(ask));
    expect((await say('why')).text).toMatch(/source|guideline|literature|not verified/);
    expect((await say('path')).text).not.toContain('Not understood');
    const last = state.answers.at(-1);
    if (last) {
      const back = await say('back');
      expect(back.text).toContain(guideline.questions[last.question].title);
      await saySome(...lines);
    }
    const unknown = await say('not known');
    expect(unknown.text).not.toContain('Not understood');
    const restarted = await say('restart');
    expect(restarted.text).toContain(guideline.questions.differentiation.ask);
  });
});

describe('every outcome (dossier 2.6)', () => {
  const shown = pairEnds.map((end) => {
    const { recommendation, outcome } = end;
    if (!recommendation || outcome === null) throw new Error('The case has no outcome.');
    return {
      outcome,
      recommendation,
      card: toText(outcomeMessage(guideline, recommendation, { case: 'q3mV0a1bXk2Z', rev: 1 })),
      record: mdtLines(guideline, recommendation, { at: 0 }).join('\n'),
    };
  });
  const quoted = (id: string): string => /"(.+)"/.exec(goldenSafety.statements[id] ?? '')?.[1] ?? id;

  test('has the banner and the special situations, on the card and in the record', () => {
    exercises('2.6 every outcome');
    expect(new Set(shown.map(({ outcome }) => outcome)).size).toBe(30);
    for (const { outcome, card, record } of shown) {
      const has = (line: string): readonly boolean[] => [card, record].map((text) => text.includes(line));
      expect(has(quoted('W2'))).toEqual([true, true]);
      // Outside the algorithm the dossier (2.5) has the banner alone.
      const covered = outcome !== 'mdtOutOfScope';
      expect({ outcome, situations: has(quoted('W5')) }).toEqual({ outcome, situations: [covered, covered] });
    }
  });

  test('has the text of a caution that it names, also where the caution does not stand', () => {
    exercises('2.6 named cautions');
    let named = 0;
    for (const { outcome, recommendation, card } of shown) {
      const raised = new Set<string>(recommendation.cautions.map(({ id }) => id));
      const golden = goldenDossier.outcomes.outcomes.find(({ id }) => id === outcome);
      const listed = new Set<string>(recommendation.options.map(({ id }) => id));
      const said = [
        ...(golden?.options ?? []).filter(({ id }) => listed.has(id)).map(({ text }) => text),
        ...Object.values(golden?.bullets ?? {}),
      ].join('\n');
      for (const [id] of said.matchAll(/\bC\d\d\b/g)) {
        const caution = goldenDossier.cautions.cautions.find((one) => one.id === id);
        if (raised.has(id) || !caution) continue;
        named += 1;
        for (const part of caution.text.filter(({ when }) => when === null))
          expect(card).toContain(asShown(part.text));
      }
    }
    expect(named).toBeGreaterThan(10);
  });

  test('lists no kind of an option: they are for the check of what a stop forbids', () => {
    exercises('2.6 kinds');
    const kinds = new Set(
      goldenDossier.outcomes.outcomes.flatMap(({ options }) => options.flatMap((one) => one.kinds)),
    );
    expect(kinds.size).toBeGreaterThan(5);
    for (const { card, record } of shown)
      for (const line of `${card}\n${record}`.split('\n'))
        expect(kinds.has(line.trim().replace(/^- /, ''))).toBe(false);
  });

  test('where PRRT is weighed, the updates of PRRT', () => {
    exercises('4 updates of PRRT');
    const marked = goldenUpdates
      .map((row) => row['Update'] ?? '')
      .filter((text) => text.startsWith('**PRRT**'))
      .map((text) => text.replaceAll('**', ''));
    expect(marked.length).toBeGreaterThan(1);
    const weighed = shown.filter(({ outcome }) => prrtWeighed.includes(outcome));
    expect(new Set(weighed.map(({ outcome }) => outcome)).size).toBe(prrtWeighed.length);
    for (const { recommendation } of weighed)
      expect(recommendation.updates.map(({ update }) => update)).toEqual(expect.arrayContaining(marked));
  });
});

/** As the head of section 4 lists them. */
const prrtWeighed: readonly string[] = [
  'prrt',
  'prrtOrChemoHighKi67',
  'taePreferred',
  'taceOrTarePreferred',
  'tareWhenEmbolizationContraindicated',
  'ssaFirstLine',
  'ssaPlusLocoregional',
  'highBurdenRefractory',
  'refractorySyndromeMedical',
  'targetedOrChemoPancreas',
  'targetedGastrointestinal',
  'laterLineTrial',
];

test('a statement of the quiz has the tag that the dossier gives it, and none is said too generally (A10 to A13)', () => {
  exercises('3 tags in the quiz');
  const tables = JSON.stringify(currentQuizTables);
  const tagOf = (beginning: string): string | undefined =>
    new RegExp(`"text":"${beginning}[^"]*","provenance":"([^"]+)"`).exec(tables)?.[1];
  expect(tagOf('With a higher Ki-67, chemotherapy gains weight \\(pancreatic')).toBe('LITERATURE R46, R47');
  expect(tagOf('G2 is no bar to transarterial treatment')).toMatch(/^EXPERT/);
  expect(tables).not.toContain('It belongs to later lines, after progression');
  const first = tables.match(/chemotherapy and targeted drugs come first[^"]*/g) ?? [];
  expect(first).toEqual([
    'chemotherapy and targeted drugs come first when treatment is needed; an indolent, non-growing G1 tumour may be observed.',
  ]);
});

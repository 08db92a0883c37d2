import { describe, expect, test } from 'vitest';
import { questionMessage, isAtQuestion } from '../../../src/conversation/messages/question.ts';
import { optionsSection } from '../../../src/conversation/messages/outcome/optionsSection.ts';
import { leadBlocks } from '../../../src/conversation/messages/outcome/leadBlocks.ts';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import { briefTagRun, kindsTagRun, tagRun } from '../../../src/conversation/messages/said/claims.ts';
import { everyObject } from '../../../src/coverage/targets/cardCheck.ts';
import { toText } from '../../../src/dialogs/render/text.ts';
import type { Provenance } from '../../../src/guideline/provenance.ts';
import { exercises } from '../../fixtures/exercises.ts';
import { goldenDossier } from '../../fixtures/golden.ts';
import { asShown } from '../../fixtures/dossierWords.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { pairEnds } from '../../fixtures/pairEnds.ts';
import { actionOf, talk } from '../../fixtures/talk.ts';

const place = { case: 'q3mV0a1bXk2Z', rev: 1 };

/** The first state of a route that asks each question. */
const asking = new Map(
  pairEnds
    .flatMap(({ answers }) => answers.map((_given, at) => cases.replay(answers.slice(0, at))))
    .filter(isAtQuestion)
    .map((state) => [state.question as string, state] as const),
);

test.each(goldenDossier.questions)(
  'the card of $id shows its question, its help and its options',
  (golden) => {
    exercises(golden.id);
    const state = asking.get(golden.id);
    if (!state) throw new Error(`No route asks ${golden.id}.`);
    const text = toText(questionMessage(state, cases, place));
    const help = asShown(golden.help).replaceAll('EXPERT', 'not verified');
    expect(text).toContain(help.replaceAll(/\[(R\d+)\]/g, '[$1]'));
    // The checklist of the transplant screen puts its criteria one by one.
    if (golden.id !== 'transplantScreen') expect(text).toContain(asShown(golden.ask));
    for (const { id, label } of golden.options) {
      if (['number', 'values', '0..4'].includes(id) || golden.id === 'ki67') continue;
      expect(text).toContain(asShown(label));
    }
  },
);

describe('a tag never loses its weakest part', () => {
  const all: readonly (readonly Provenance[])[] = [
    ...Object.values(guideline.outcomes).flatMap(({ options, together }) =>
      [...options, ...together].map(({ provenance }) => provenance),
    ),
    ...guideline.cautions.map(({ provenance }) => provenance),
    ...[...cases.edges.values()].map(({ provenance }) => provenance),
  ];
  test.each([
    ['in full', tagRun],
    ['in short', briefTagRun],
    ['as kinds', kindsTagRun],
  ] as const)('%s', (_name, run) => {
    exercises('L3');
    const isWeak = (list: readonly Provenance[]): boolean => list.some(({ tag }) => tag === 'EXPERT');
    expect(all.filter(isWeak).length).toBeGreaterThan(100);
    for (const provenance of all)
      expect(run(provenance).text.startsWith('[not verified')).toBe(isWeak(provenance));
  });
});

test('where room is short the conditions that are not met stay, and the others are counted', () => {
  const end = pairEnds.find(({ recommendation }) => (recommendation?.first?.conditions.length ?? 0) > 2);
  const { recommendation } = end ?? {};
  if (!recommendation?.first) throw new Error('No route ends in an option with conditions.');
  const [one, ...others] = recommendation.first.conditions;
  if (!one) throw new Error('It has no condition.');
  const conditions = [
    { ...one, state: 'notMet' as const },
    ...others.map((other) => ({ ...other, state: 'met' as const })),
  ];
  const first = { ...recommendation.first, conditions };
  const shown = shownOutcome(guideline, { ...recommendation, together: null, first, options: [first] }, {});
  const said = { headlines: new Set<never>(), outcome: recommendation.outcome };
  const detail = { conditions: 'notMet', prohibitions: 'list', tag: tagRun } as const;
  const text = toText({ blocks: leadBlocks(shown, said, detail), buttons: [], speak: '', typeHint: '' });
  expect(text).toContain(`${one.words}: not met`);
  for (const { words } of others) expect(text).not.toContain(`${words}: met`);
  expect(text).toContain(`${others.length} met`);
});

test('bug: with every option closed the label said "more options" and an empty section stood above', () => {
  const end = pairEnds.find(({ recommendation }) => recommendation?.first);
  if (!end?.recommendation) throw new Error('No route ends in an option.');
  const options = end.recommendation.options.map((option) => ({
    ...option,
    closed: { id: 'unresolved', reason: 'r', provenance: [], byVolunteered: true } as const,
  }));
  const shown = shownOutcome(guideline, { ...end.recommendation, together: null, first: null, options }, {});
  const [section] = optionsSection(shown, true, tagRun, false);
  expect(section?.title).toBe(`All ${options.length} options, closed for this case`);
  expect(JSON.stringify(section)).not.toContain('The option above');
});

describe('what was read with a doubt (H33)', () => {
  const line = 'NEC, ECOG 1 quux, chemo naive';

  test('is not ticked, and a bare yes leaves it out', async () => {
    exercises('T5');
    const { say, saySome } = talk();
    const review = await saySome(line);
    const action = actionOf(review, 'Use these');
    expect(action['read']).toContainEqual({ question: 'performanceStatus', answer: 1, sure: false });
    const [list] = everyObject(review.card).filter(({ type }) => type === 'Input.ChoiceSet');
    expect(String(list?.['value']).split(',')).toEqual(['differentiation', 'necLine']);
    const used = await say('yes');
    expect(used.text).toContain('What is the ECOG performance status');
  });

  test('is used when it was ticked', async () => {
    const { tap, saySome } = talk();
    const review = await saySome(line);
    const used = await tap({ ...actionOf(review, 'Use these'), answer: 'differentiation,performanceStatus' });
    expect(used.text).toContain('Performance: ECOG 1');
  });
});

test('taking back one special situation leaves the other', async () => {
  const { say, saySome } = talk();
  await saySome('well', 'pregnant', 'cirrhosis');
  const text = (await say('take back pregnancy')).text;
  expect(text).toContain('Pregnancy');
  expect(text).not.toContain('Cirrhosis');
  for (const answer of ['not known']) await say(answer);
  const record = (await say('mdt')).text;
  expect(record).toContain('Not covered by this chart: cirrhosis');
  expect(record).not.toContain('Not covered by this chart: pregnancy');
});

test('a restart forgets what was told ahead', async () => {
  const { say, saySome } = talk();
  await saySome('well');
  await say('DOTATATE avid, Ki-67 4%');
  await say('yes');
  expect((await say('restart')).text).not.toContain('Kept until asked');
  const next = await say('well');
  expect(next.text).toContain(guideline.questions.ki67.ask);
  expect(next.text).not.toContain('Kept until asked');
});

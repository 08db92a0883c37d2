import { describe, expect, test } from 'vitest';
import { deriveFacts } from '../../../src/engine/facts.ts';
import { optionsFor } from '../../../src/engine/options.ts';
import type { Answers } from '../../../src/guideline/answers.ts';
import type { Outcome, OutcomeOption } from '../../../src/guideline/outcome.ts';
import { is } from '../../../src/guideline/when.ts';
import { guideline } from '../../fixtures/guideline.ts';
import { exercises } from '../../fixtures/exercises.ts';

const { closures, optionConditions, prohibitions, outcomes } = guideline;

const option = (id: string, more: Partial<OutcomeOption> = {}): OutcomeOption => ({
  id,
  text: `Option ${id}.`,
  kinds: ['trial'],
  closedBy: [],
  conditions: [],
  prohibitions: [],
  provenance: [{ tag: 'EXPERT', refs: [] }],
  ...more,
});

const outcomeOf = (options: readonly OutcomeOption[], together: Outcome['together'] = []): Outcome => ({
  ...outcomes.prrt,
  options,
  together,
});

const pair = (...options: readonly [string, string]): Outcome['together'][number] => ({
  when: is('sstrImaging', 'positive'),
  options,
  sentence: 'No trial compares them.',
  joinedBy: 'or',
  provenance: [{ tag: 'EXPERT', refs: [] }],
});

/** The options of an outcome for answers of the route and volunteered ones, each as `id` or `id: reason`. */
function shown(outcome: Outcome, answers: Answers, volunteered: Answers = {}) {
  const facts = deriveFacts(guideline, answers);
  const told = deriveFacts(guideline, { ...volunteered, ...answers });
  const { options, together } = optionsFor(guideline, outcome, facts, { withVolunteered: told });
  expect(options.map(({ number }) => number)).toEqual(options.map((_, at) => at + 1));
  return {
    order: options.map(({ id, closed }) => (closed === null ? id : `${id}: ${closed.id}`)),
    together: together && together.options.map(({ id }) => id),
    options,
  };
}

const negative: Answers = { sstrImaging: 'negative' };
const positive: Answers = { sstrImaging: 'positive' };

describe('the order of options (dossier 2.6)', () => {
  test('is that of preference; an option that does not apply is not listed', () => {
    const outcome = outcomeOf([
      option('a'),
      option('b', { onlyWhen: is('sstrImaging', 'positive') }),
      option('c'),
    ]);
    expect(shown(outcome, negative).order).toEqual(['a', 'c']);
    expect(shown(outcome, positive).order).toEqual(['a', 'b', 'c']);
    expect(shown(outcome, {}).order).toEqual(['a', 'c']);
  });

  test('the option whose condition holds moves to the front, if it is open', () => {
    const firstWhen = is('hormonalSyndrome', 'untreated');
    const outcome = outcomeOf([option('a'), option('b', { firstWhen, closedBy: [closures.sstrNegative] })]);
    expect(shown(outcome, { hormonalSyndrome: 'untreated' }).order).toEqual(['b', 'a']);
    expect(shown(outcome, { hormonalSyndrome: 'none' }).order).toEqual(['a', 'b']);
    expect(shown(outcome, { hormonalSyndrome: 'untreated', ...negative }).order).toEqual([
      'a',
      'b: sstrNegative',
    ]);
  });

  test('closed options come last, in order of preference, each by the first closure that holds', () => {
    exercises('2.6 closed when');
    const { sstrNegative, prrtGiven, renal } = closures;
    const outcome = outcomeOf([
      option('a', { closedBy: [prrtGiven, sstrNegative] }),
      option('b', { closedBy: [renal, sstrNegative] }),
      option('c'),
    ]);
    expect(shown(outcome, { ...negative, treatmentCourse: 'exhausted' }).order).toEqual([
      'c',
      'a: prrtGiven',
      'b: sstrNegative',
    ]);
    const [, first] = shown(outcome, { ...negative, treatmentCourse: 'exhausted' }).options;
    expect(first?.closed).toMatchObject({ reason: prrtGiven.reason, byVolunteered: false });
  });

  test('an open option that a stop forbids stands behind every other open one, and before the closed ones', () => {
    exercises('2.5 forbidden kinds');
    const outcome = outcomeOf([
      option('a', { closedBy: [closures.sstrNegative] }),
      option('b', { kinds: ['prrt'] }),
      option('c'),
    ]);
    const facts = deriveFacts(guideline, negative);
    const { options } = optionsFor(guideline, outcome, facts, {
      withVolunteered: facts,
      stops: [{ id: 'C18', forbids: ['prrt'] }],
    });
    expect(options.map(({ id, closed, forbiddenBy }) => [id, closed?.id ?? null, forbiddenBy])).toEqual([
      ['c', null, []],
      ['b', null, ['C18']],
      ['a', 'sstrNegative', []],
    ]);
  });

  test('options that stand together head the list in the order of the pair, before one that would lead', () => {
    const firstWhen = is('sstrImaging', 'positive');
    const outcome = outcomeOf([option('a'), option('b', { firstWhen }), option('c')], [pair('c', 'a')]);
    expect(shown(outcome, positive)).toMatchObject({ order: ['c', 'a', 'b'], together: ['c', 'a'] });
    expect(shown(outcome, negative)).toMatchObject({ order: ['a', 'b', 'c'], together: null });
  });

  test('of several pairs the first that holds counts', () => {
    const outcome = outcomeOf([option('a'), option('b'), option('c')], [pair('b', 'a'), pair('c', 'a')]);
    expect(shown(outcome, positive).together).toEqual(['b', 'a']);
  });

  test('a pair has its words with it', () => {
    const outcome = outcomeOf([option('a'), option('b')], [{ ...pair('a', 'b'), joinedBy: 'and' }]);
    const facts = deriveFacts(guideline, positive);
    expect(optionsFor(guideline, outcome, facts, { withVolunteered: facts }).together).toMatchObject({
      sentence: 'No trial compares them.',
      joinedBy: 'and',
      provenance: [{ tag: 'EXPERT', refs: [] }],
    });
  });
});

describe('volunteered answers', () => {
  const outcome = outcomeOf([
    option('a', { closedBy: [closures.renal] }),
    option('b', { onlyWhen: is('sstrImaging', 'positive') }),
    option('c', { firstWhen: is('sstrImaging', 'positive') }),
  ]);
  const renal: Answers = { transarterialContraindications: ['renalImpairment'] };

  test('close an option, and it is said that they did', () => {
    const { order, options } = shown(outcome, {}, renal);
    expect(order).toEqual(['c', 'a: renal']);
    expect(options[1]?.closed?.byVolunteered).toBe(true);
  });

  test('list none, move none to the front and open none', () => {
    expect(shown(outcome, {}, positive).order).toEqual(['a', 'c']);
    expect(shown(outcome, renal, { transarterialContraindications: ['none'] }).order).toEqual([
      'c',
      'a: renal',
    ]);
  });

  test('take a pair apart when they close one of the two; what would lead then leads', () => {
    const paired = outcomeOf(
      [
        option('a', { closedBy: [closures.renal] }),
        option('b'),
        option('c', { firstWhen: is('sstrImaging', 'positive') }),
      ],
      [pair('a', 'b')],
    );
    expect(shown(paired, positive)).toMatchObject({ order: ['a', 'b', 'c'], together: ['a', 'b'] });
    expect(shown(paired, positive, renal)).toMatchObject({ order: ['c', 'b', 'a: renal'], together: null });
  });
});

describe('what an option has with it', () => {
  const { sstrPositive, notPregnant, ecog02 } = optionConditions;
  const [x01, x02] = prohibitions;
  const outcome = outcomeOf([
    option('a', {
      closedBy: [closures.renal],
      conditions: [sstrPositive, notPregnant, ecog02],
      prohibitions: [x01, x02].flatMap((one) => one ?? []),
    }),
  ]);

  test('are its conditions in their order, each with its state in this case', () => {
    const [only] = shown(outcome, { ...positive, performanceStatus: 3 }).options;
    expect(only?.conditions.map(({ id, state }) => [id, state])).toEqual([
      ['sstrPositive', 'met'],
      ['notPregnant', 'notKnown'],
      ['ecog02', 'notMet'],
    ]);
    expect(only?.conditions[0]).toEqual({
      id: 'sstrPositive',
      words: 'SSTR-positive in all relevant lesions',
      provenance: sstrPositive.provenance,
      state: 'met',
    });
  });

  test('are the states that volunteered answers give, beside those of the route', () => {
    const [only] = shown(outcome, { performanceStatus: 1 }, negative).options;
    expect(only?.conditions.map(({ state, volunteered }) => [state, volunteered])).toEqual([
      ['notKnown', 'notMet'],
      ['notKnown', undefined],
      ['met', undefined],
    ]);
  });

  test('are its prohibitions, also when it is closed', () => {
    const [only] = shown(outcome, { transarterialContraindications: ['renalImpairment'] }).options;
    expect(only?.closed?.id).toBe('renal');
    expect(only?.prohibitions.map(({ id }) => id)).toEqual(['X01', 'X02']);
  });
});

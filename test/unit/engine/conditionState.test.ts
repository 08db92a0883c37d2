import { describe, expect, test } from 'vitest';
import { conditionState, type ConditionState } from '../../../src/engine/conditionState.ts';
import { deriveFacts } from '../../../src/engine/facts.ts';
import type { Answers } from '../../../src/guideline/answers.ts';
import type { Condition } from '../../../src/guideline/condition.ts';
import {
  all,
  any,
  atMost,
  contraindicated,
  is,
  isNot,
  known,
  not,
  oneOf,
} from '../../../src/guideline/when.ts';
import { guideline } from '../../fixtures/guideline.ts';

const stateOf = (condition: Condition | null, answers: Answers): ConditionState =>
  conditionState(guideline, condition, deriveFacts(guideline, answers));

const positive = is('sstrImaging', 'positive');

describe('the state of a condition of an option (dossier 2.6)', () => {
  test('what the chart does not ask is not known', () => {
    expect(stateOf(null, { sstrImaging: 'positive' })).toBe('notKnown');
  });

  test.each<[Condition, Answers, ConditionState]>([
    [positive, { sstrImaging: 'positive' }, 'met'],
    [positive, { sstrImaging: 'heterogeneous' }, 'notMet'],
    [positive, {}, 'notKnown'],
    // An answer that says "not known" is no other answer.
    [positive, { sstrImaging: 'notDone' }, 'notKnown'],
    [is('primaryStatus', 'resected'), { primaryStatus: 'notAssessed' }, 'notKnown'],
    [is('primaryStatus', 'resected'), { primaryStatus: 'occult' }, 'notKnown'],
    [is('primarySite', 'pancreas'), { primarySite: 'notRecorded' }, 'notKnown'],
    [is('primarySite', 'pancreas'), { primarySite: 'occult' }, 'notKnown'],
    [is('hormonalSyndrome', 'none'), { hormonalSyndrome: 'unknown' }, 'notKnown'],
    [isNot('hormonalSyndrome', 'none'), {}, 'notKnown'],
    [isNot('hormonalSyndrome', 'none'), { hormonalSyndrome: 'untreated' }, 'met'],
    [oneOf('extrahepaticDisease', ['none', 'limited']), { extrahepaticDisease: 'unknown' }, 'notKnown'],
    // Numbers.
    [atMost('performanceStatus', 2), { performanceStatus: 2 }, 'met'],
    [atMost('performanceStatus', 2), { performanceStatus: 3 }, 'notMet'],
    [atMost('performanceStatus', 2), { performanceStatus: 'unknown' }, 'notKnown'],
    [atMost('lesionCount', 5), { ablationNumbers: 'unknown' }, 'notKnown'],
    // Contraindications are known when they were assessed.
    [not(contraindicated('biliary')), { transarterialContraindications: ['none'] }, 'met'],
    [not(contraindicated('biliary')), { transarterialContraindications: ['biliary'] }, 'notMet'],
    [not(contraindicated('biliary')), { transarterialContraindications: ['notAssessed'] }, 'notKnown'],
    [not(contraindicated('biliary')), {}, 'notKnown'],
    // Whether something is known is always known.
    [known('ki67'), { ki67: { grade: 'G2' } }, 'notMet'],
    [known('ki67'), { ki67: { ki67: 4 } }, 'met'],
  ])('%o with %o is %s', (condition, answers, state) => {
    expect(stateOf(condition, answers)).toBe(state);
  });

  /** `t` is met, `f` is not met, `n` is not known. */
  const parts = {
    t: positive,
    f: is('sstrImaging', 'negative'),
    n: is('primarySite', 'pancreas'),
  } as const;
  const states = { t: 'met', f: 'notMet', n: 'notKnown' } as const;

  test.each([
    ['t', 't', 't', 't'],
    ['t', 'f', 'f', 't'],
    ['t', 'n', 'n', 't'],
    ['f', 't', 'f', 't'],
    ['f', 'f', 'f', 'f'],
    ['f', 'n', 'f', 'n'],
    ['n', 't', 'n', 't'],
    ['n', 'f', 'f', 'n'],
    ['n', 'n', 'n', 'n'],
  ] as const)('%s and %s is %s; or is %s', (a, b, both, either) => {
    const answers: Answers = { sstrImaging: 'positive' };
    expect(stateOf(all(parts[a], parts[b]), answers)).toBe(states[both]);
    expect(stateOf(any(parts[a], parts[b]), answers)).toBe(states[either]);
  });

  test('not of what is not known is not known', () => {
    expect(stateOf(not(positive), {})).toBe('notKnown');
    expect(stateOf(not(positive), { sstrImaging: 'negative' })).toBe('met');
  });

  test('a Ki-67 that is not known leaves a grade that decides', () => {
    const { when } = guideline.optionConditions.ki67Below10;
    expect(stateOf(when, { ki67: { grade: 'G1' } })).toBe('met');
    expect(stateOf(when, { ki67: { grade: 'G2' } })).toBe('notKnown');
    expect(stateOf(when, { ki67: { ki67: 12 } })).toBe('notMet');
  });
});

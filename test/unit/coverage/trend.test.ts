import { describe, expect, test } from 'vitest';
import { refuseOtherLevel, trendOf } from '../../../src/coverage/trend.ts';

const report = {
  guideline: { version: '1', hash: 'a' },
  words: { dossier: 'd' },
  program: { commit: null, digest: 'p' },
  options: { generator: 'transitions', shard: null },
  target: 'bot',
  ended: 'allRoutes',
  causes: [{ differences: ['old', 'both'] }],
  criteria: { transitions: { covered: 80, total: 87 } },
};
const earlier = {
  ...report,
  format: 'nelm-coverage/3' as const,
  startedAt: '2026-01-01T00:00:00.000Z',
  digest: 'x',
  isWhole: true,
  routes: 5,
  failures: [],
};
const now = {
  ...report,
  causes: [{ differences: ['both', 'new'] }],
  criteria: { transitions: { covered: 87, total: 87 } },
};

describe('a run against an earlier one', () => {
  test('of the same kind: what is new, gone and still there, and other figures', () => {
    expect(trendOf(earlier, now)).toMatchObject({
      newDifferences: ['new'],
      goneDifferences: ['old'],
      sameDifferences: ['both'],
      criteria: [{ name: 'transitions', was: '80 of 87', now: '87 of 87' }],
      notCompared: [],
    });
  });

  test.each([
    [
      'other routes',
      { ...now, options: { generator: 'boundaries', shard: null } },
      ['new', 'gone', 'figures'],
    ],
    [
      'another shard',
      { ...now, options: { generator: 'transitions', shard: '1/2' } },
      ['new', 'gone', 'figures'],
    ],
    ['another guideline', { ...now, guideline: { hash: 'b' } }, ['figures']],
    ['a run that was interrupted', { ...now, ended: 'interrupted' }, ['gone', 'figures']],
  ])('with %s only what can be told is told, and the rest is named', (_what, other, named) => {
    const trend = trendOf(earlier, other);
    expect(trend.notCompared).toHaveLength(named.length);
    for (const part of named) expect(trend.notCompared.join()).toContain(part);
    expect(trend.newDifferences).toEqual(named.includes('new') ? [] : ['new']);
    expect(trend.goneDifferences).toEqual(named.includes('gone') ? [] : ['old']);
    expect(trend.criteria).toEqual(named.includes('figures') ? [] : [expect.anything()]);
    expect(trend.sameDifferences).toEqual(['both']);
  });

  test('of the chart and of a bot nothing is compared', () => {
    expect(() => refuseOtherLevel({ words: null }, 'screen')).toThrow('nothing in them can be compared');
    expect(() => refuseOtherLevel({ words: { dossier: 'd' } }, 'chart')).toThrow(
      'a bot, whose words are read',
    );
    expect(() => refuseOtherLevel({ words: null }, 'chart')).not.toThrow();
  });
});

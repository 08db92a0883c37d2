import { describe, expect, test } from 'vitest';
import { coverageOptions } from '../../../src/cli/verbs/coverage/options.ts';
import { runNelm } from '../../fixtures/runNelm.ts';

describe('words on the command line', () => {
  test.each([
    [['--generator', 'everything'], 'Allowed: all-routes'],
    [['--target', 'moon'], 'Allowed: chart, bot'],
    [['--seed', 'x'], 'whole number'],
    [['--generator', 'random'], '--stop'],
    [['--generator', 'file'], '--routes'],
    [['--stop', 'whenever'], 'routes(100)'],
    [['--stop', 'coverage(guards, 120)'], 'never be met'],
    [['--unknown'], '--unknown'],
    [['replay'], 'route file'],
    [['walk'], 'Allowed: replay'],
    [['--seed', '-1'], 'Seed "-1" is not a whole number'],
    [['--html', '-x.html'], '--html needs a value; one that begins with a dash is written --html=-'],
    [['--stop', 'routes(0)'], '"routes(0)" is met before anything is walked'],
    [['--stop', 'time(0s) or routes(3)'], '"time(0s)" is met before anything is walked'],
    [['--require', 'coverage(guards, 0)'], 'before anything is walked'],
    [['--dossier', 'other.md'], 'The chart shows no words that a dossier could be compared with'],
    [['--walks', 'quiz'], 'The chart does not talk: --walks is for bots.'],
    [['--walks', 'sing', '--target', 'bot'], 'Allowed: asks, intake, quiz'],
    [['--walks', 'asks', '--target', 'bot', '--stop', 'routes(3)'], '--stop is for routes'],
    [['--walks', 'asks', '--target', 'bot', '--generator', 'taps'], '--generator is for routes'],
    [['--walks', 'asks', '--target', 'bot', '--seed', '3'], 'only those of the quiz have a seed'],
    [['--walks', 'quiz', '--target', 'http://127.0.0.1:1/', '--seed', '3'], 'draws its items itself'],
    [['--only', 'term TARE', '--target', 'bot'], '--only names one of --walks'],
  ])('%o', async (args, named) => {
    const { said, errors, code } = await runNelm(['coverage', ...args]);
    expect([said, code]).toEqual(['', 2]);
    expect(errors).toContain(named);
    expect(errors.trimEnd()).not.toContain('\n');
  });

  test('everything that is wrong is said at once', () => {
    expect(() => coverageOptions(['--generator', 'random', '--seed', 'abc'])).toThrow(
      /^Seed "abc" is not a whole number .* The generator random never ends by itself/,
    );
  });

  test('the help names every option', async () => {
    const { said } = await runNelm(['coverage', '--help']);
    for (const option of [
      'generator',
      'target',
      'routes',
      'seed',
      'stop',
      'require',
      'html',
      'junit',
      'json',
      'quiet',
    ])
      expect(said).toMatch(new RegExp(`^ {2}--${option} `, 'm'));
  });
});

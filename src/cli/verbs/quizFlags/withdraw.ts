import { PathwayError } from '../../../guideline/errors.ts';
import { readConfig } from '../../../server/settings/config.ts';
import { withdraw } from '../../../server/withdrawn.ts';
import { currentQuiz } from '../../program/currentQuiz.ts';
import { commandLine, runVerb } from '../../program/commandLine.ts';
import { environmentOf } from '../../program/environment.ts';
import type { VerbMain } from '../../program/io.ts';

const notes = {
  examples: [
    [
      'caution.prrt.2gfhj.0a1b2c3d --reason "two right answers"',
      'the bot no longer shows this item, from now on',
    ],
  ],
  status: '0 withdrawn, 1 a setting or the file cannot be used, 2 wrong use, or no such item',
} as const;

/** Takes an item of the quiz out of service in this installation. */
export const main: VerbMain = (args, io) => {
  const command = commandLine('quiz withdraw', notes)
    .argument('<item>', 'the id of the item, as "this is wrong" and quiz flagged name it')
    .option('--reason <text>', 'why, in a line; must be given');
  return runVerb(command, args, io, () => {
    const [item = ''] = command.args;
    const reason = (command.opts().reason ?? '').trim();
    if (reason === '') {
      throw new PathwayError('CommandLineNotUsable', 'A reason must be given: --reason "two right answers".');
    }
    if (currentQuiz().source.byId(item) === null) {
      throw new PathwayError(
        'CommandLineNotUsable',
        `There is no item "${item}" in this version. Items of earlier versions are no longer shown.`,
      );
    }
    const { withdrawnItems } = readConfig(environmentOf(io));
    withdraw(withdrawnItems, { item, reason, date: new Date().toISOString().slice(0, 10) });
    io.stdout.write(`Withdrawn: ${item}, in ${withdrawnItems}\n`);
    return 0;
  });
};

import type { CommanderError, CommandUnknownOpts } from '@commander-js/extra-typings';
import { PathwayError } from '../../guideline/errors.ts';

/**
 * The error of words that cannot be followed.
 * @param message one line that says what is wrong and what is allowed
 */
export function wrongUse(message: string, options?: ErrorOptions): PathwayError {
  return new PathwayError('CommandLineNotUsable', message, options);
}

/**
 * What is wrong with a command line, in one line: the fault, the nearest that is allowed, what is allowed.
 * @param error as commander threw it
 * @param command that refused its words
 */
export function describeWrongUse(error: CommanderError, command: CommandUnknownOpts): string {
  const use = `Use: ${useOf(command)}`;
  switch (error.code) {
    case 'commander.missingArgument': {
      const missing = command.registeredArguments
        .slice(command.args.length)
        .filter(({ required }) => required);
      return `${use}. Missing: ${missing.map((argument) => `<${argument.name()}>`).join(' ')}.`;
    }
    case 'commander.excessArguments':
      return `${use}, not "${command.args.join(' ')}". ${allowedBy(command)}`;
    default:
      return `${sentencesOf(error.message)} ${allowedBy(command)} ${use}`;
  }
}

/**
 * The option that has no value, in one line. A word that begins with a dash is taken for the next option, so
 * that `--html --quiet` does not write a file named "--quiet"; a negative number is a value.
 * @returns null when every option has its value
 */
export function missingValue(command: CommandUnknownOpts, args: readonly string[]): string | null {
  const end = args.indexOf('--');
  const words = end < 0 ? args : args.slice(0, end);
  const option = words.find((word, index) => {
    const takesValue = command.options.some(({ long, required }) => required && long === word);
    return takesValue && /^-(?!\d|$)/.test(words[index + 1] ?? '-?');
  });
  return option === undefined
    ? null
    : `${option} needs a value; one that begins with a dash is written ${option}=-….`;
}

/** How a command is used, such as `npm run quiz:make -- [options] [count]`. */
function useOf(command: CommandUnknownOpts): string {
  return `${command.name()} ${command.usage()}`;
}

function allowedBy(command: CommandUnknownOpts): string {
  const names = [
    ...command.registeredArguments.map((argument) => `<${argument.name()}>`),
    ...command.options.map(({ long }) => long),
    '--help',
  ];
  return `Allowed: ${names.join(', ')}.`;
}

/** Commander's "error: unknown option '--sed'\n(Did you mean --seed?)" as sentences of one line. */
function sentencesOf(message: string): string {
  const [fault = '', hint] = message.replace(/^error: /, '').split('\n');
  const sentence = `${fault.charAt(0).toUpperCase()}${fault.slice(1)}`
    .replaceAll("'", '')
    .replace(/(?<![.?!])$/, '.');
  const [, near] = /^\((Did you mean .+)\)$/.exec(hint ?? '') ?? [];
  return near === undefined ? sentence : `${sentence} ${near}`;
}

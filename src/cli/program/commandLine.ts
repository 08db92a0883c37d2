import { Command, CommanderError, type CommandUnknownOpts } from '@commander-js/extra-typings';
import { type ErrorCode, hasCode, PathwayError, unreachable } from '../../guideline/errors.ts';
import type { Io } from './io.ts';
import { type VerbName, verbs } from './verbs.ts';
import { describeWrongUse, missingValue, wrongUse } from './wrongUse.ts';

/** What a verb's help says after its options. */
export interface HelpNotes {
  /** Lists of names that may be given, each with its heading. */
  readonly names?: Readonly<Record<string, readonly (readonly [name: string, title: string])[]>>;
  /** The words after the verb, with what they do; without words the verb by itself. */
  readonly examples: readonly (readonly [words: string, does: string])[];
  /** What each exit status means. */
  readonly status: string;
}

/** Errors that the words of the command line are to blame for: a target too is named there. */
const ofTheWords: readonly ErrorCode[] = ['CommandLineNotUsable', 'ChartNotReadable', 'TargetNotUsable'];

/**
 * The command line of a verb, to be given its arguments and options.
 * @param notes what the help says after them
 */
export function commandLine(name: VerbName, notes: HelpNotes): Command {
  const { typed, summary } = verbOf(name);
  const ofGroup = verbs.filter((verb) => verb.name.startsWith(`${name} `));
  return new Command(typed)
    .description(`${summary}.`)
    .helpOption('--help', 'show this')
    .configureHelp({
      optionDescription: ({ description, defaultValue }) => withDefault(description, defaultValue),
      argumentDescription: ({ description, defaultValue }) => withDefault(description, defaultValue),
    })
    .addHelpText('after', `\n${afterOptions(typed, notes, ofGroup)}`);
}

/**
 * Reads the words of a command line and does what they ask for. A `PathwayError` is told in its own words: its
 * code says whether the words were wrong or something else has to be mended.
 * @param command with its arguments and options
 * @param act what the verb does once its words are read
 * @returns the exit status: 0 when help was asked for, 1 or 2 for such an error, otherwise that of `act`
 */
export async function runVerb<Line extends CommandUnknownOpts>(
  command: Line,
  args: readonly string[],
  io: Pick<Io, 'stdout' | 'stderr'>,
  act: (command: Line) => number | Promise<number>,
): Promise<number> {
  return reporting(io, () => {
    const help = readWords(command, args, io.stdout.columns || 80);
    if (help === null) return act(command);
    io.stdout.write(help);
    return 0;
  });
}

/**
 * Does something for a verb. A `PathwayError` is told in its own words.
 * @returns the exit status: that of `act`, or 1 or 2 by the code of such an error
 */
export async function reporting(
  { stderr }: Pick<Io, 'stderr'>,
  act: () => number | Promise<number>,
): Promise<number> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof PathwayError)) throw error;
    stderr.write(`${error.message}\n`);
    return hasCode(error, ...ofTheWords) ? 2 : 1;
  }
}

/**
 * Gives the words of a command line to its command, whose options and arguments then have their values.
 * @param columns of the terminal, for the help; 80 when not known
 * @returns the help when it is asked for, otherwise null
 * @throws PathwayError `CommandLineNotUsable`: in one line what is wrong and what is allowed
 */
export function readWords(
  command: CommandUnknownOpts,
  args: readonly string[],
  columns: number | undefined = 80,
): string | null {
  let help = '';
  command.exitOverride().configureOutput({
    writeOut: (text) => (help += text),
    writeErr: () => undefined,
    getOutHelpWidth: () => columns,
    getOutHasColors: () => false,
  });
  const missing = missingValue(command, args);
  if (missing !== null && !args.includes('--help')) throw wrongUse(missing);
  try {
    command.parse(args, { from: 'user' });
    return null;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return help;
    throw wrongUse(describeWrongUse(error, command), { cause: error });
  }
}

function verbOf(name: VerbName): (typeof verbs)[number] {
  return verbs.find((verb) => verb.name === name) ?? unreachable(`There is no verb ${name}.`);
}

function withDefault(description: string, value: unknown): string {
  return typeof value === 'string' ? `${description} (default: ${value})` : description;
}

function afterOptions(
  typed: string,
  { names = {}, examples, status }: HelpNotes,
  ofGroup: readonly { readonly typed: string; readonly summary: string }[],
): string {
  return [
    ...Object.entries(names).map(([heading, rows]) => `${heading}:\n${table(rows)}`),
    `Examples:\n${table(examples.map(([words, does]) => [exampleOf(typed, words), does]))}`,
    ...(ofGroup.length === 0
      ? []
      : [`See also, each with --help:\n${table(ofGroup.map((verb) => [verb.typed, verb.summary]))}`]),
    `Exit status: ${status}.`,
  ].join('\n\n');
}

/** A command as it is typed: npm's own `--` is for words that follow it. */
function exampleOf(typed: string, words: string): string {
  return words === '' ? typed.replace(/ --$/, '') : `${typed} ${words}`;
}

/** Two columns; where the first is too wide for one line, the second stands on the next. */
function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows
    .map(([left, right]) =>
      width > 40 ? `  ${left}\n      ${right}` : `  ${left.padEnd(width + 2)}${right}`,
    )
    .join('\n');
}

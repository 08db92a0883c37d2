/**
 * What is wrong with a command line that `parseArgs` refused, in one line.
 * @param error as it was thrown
 */
export function firstLineOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const [, option] = /^Option '(?:-\w, )?(--[\w-]+).*' argument is ambiguous/.exec(line) ?? [];
  return option === undefined
    ? line.replace(/(?<![.?!])$/, '.')
    : `${option} needs a value; one that begins with a dash is written ${option}=-….`;
}

/** Takes `--seed -1` for `--seed=-1`, so that it is refused as a number rather than as an option. */
export function withNegativeNumbers(args: readonly string[]): readonly string[] {
  return args.flatMap((arg, index) => {
    if (isNegative(arg) && isOption(args[index - 1])) return [];
    const next = args[index + 1];
    return isOption(arg) && next !== undefined && isNegative(next) ? [`${arg}=${next}`] : [arg];
  });
}

function isNegative(arg: string): boolean {
  return /^-\d/.test(arg);
}

function isOption(arg: string | undefined): boolean {
  return arg !== undefined && /^--[a-z][a-z-]*$/.test(arg);
}

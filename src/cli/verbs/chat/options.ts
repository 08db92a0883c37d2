import { parseArgs } from 'node:util';

export interface Options {
  /** Keep nothing beyond this process. */
  readonly ephemeral: boolean;
  /** Delete the stored case first. */
  readonly fresh: boolean;
  readonly help: boolean;
}

export const usage = `npm run chat -- [options]
  --ephemeral  keep nothing when the conversation ends
  --new        delete the case that is stored for this terminal and begin afresh
  --help       show this
Leave with "exit", Ctrl-D or Ctrl-C; the case is kept.
`;

/**
 * Reads the arguments of the command line.
 * @throws TypeError when there is one that is not known; its message says which
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { ephemeral: { type: 'boolean' }, new: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  return {
    ephemeral: values.ephemeral ?? false,
    fresh: values.new ?? false,
    help: values.help ?? false,
  };
}

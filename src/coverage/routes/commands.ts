/** A command whose effect is checked at every question and outcome. The registry of commands gives them. */
export interface CheckedCommand {
  /** What is typed. */
  readonly name: string;
  /** What it may do to the case: nothing, or one of the moves of that name. */
  readonly effect: 'showsOnly' | 'back' | 'restart' | 'change';
}

/** The names of those that only show something. */
export function showingOnly(commands: readonly CheckedCommand[]): readonly string[] {
  return commands.filter(({ effect }) => effect === 'showsOnly').map(({ name }) => name);
}

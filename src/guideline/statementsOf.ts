import type { OptionKind, OutcomeId, StatementHeading } from './outcome.ts';

/**
 * What an outcome says under a heading as conditions and precautions of some of its treatments alone, whether or not
 * each sentence names them: "Stop a long-acting SSA before each cycle" is said of PRRT (dossier 2.6). What is not
 * listed is said of the outcome as a whole, or of something that is never closed.
 */
export const statementsOf: Readonly<
  Partial<Record<OutcomeId, Readonly<Partial<Record<StatementHeading, readonly OptionKind[]>>>>>
> = {
  prrt: { Conditions: ['prrt'], Cautions: ['prrt'] },
  prrtOrChemoHighKi67: { Cautions: ['prrt'] },
  targetedOrChemoPancreas: { Cautions: ['everolimus', 'tki'] },
};

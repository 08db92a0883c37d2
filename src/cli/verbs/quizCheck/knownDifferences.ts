import type { Difference } from './difference.ts';

interface Known {
  readonly because: string;
  readonly is: (difference: Difference) => boolean;
}

/** Where the reader of free text is wrong and known to be. To be emptied as it is mended. */
export const knownDifferences: readonly Known[] = [];

import type { Difference } from './difference.ts';

interface Known {
  readonly because: string;
  readonly is: (difference: Difference) => boolean;
}

/** Where the reader of free text is wrong and known to be. To be emptied as it is mended. */
export const knownDifferences: readonly Known[] = [
  {
    because: 'growth that is told beside "no systemic treatment" is not read yet (dossier 1.1)',
    is: ({ question, read, stated }) =>
      question === 'treatmentCourse' && read === 'naive' && stated === 'naiveGrowing',
  },
];

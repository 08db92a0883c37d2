import type { Difference } from './crossRead.ts';

interface Known {
  readonly because: string;
  readonly is: (difference: Difference) => boolean;
}

/** Where the reader of free text is wrong and known to be. To be emptied as it is mended. */
export const knownDifferences: readonly Known[] = [
  {
    because: 'It takes the resectability of a deposit outside the liver for that of the liver.',
    is: ({ question, words, text }) =>
      question === 'liverResectability' &&
      words === 'resectable' &&
      /peritoneal nodule of 8 mm in the pelvis, resectable/.test(text),
  },
  {
    because: 'Of two contraindications joined by "and" it reads the first alone.',
    is: ({ question, read, stated }) =>
      question === 'transarterialContraindications' &&
      Array.isArray(read) &&
      Array.isArray(stated) &&
      read.length < stated.length &&
      read.every((item) => (stated as readonly string[]).includes(item)),
  },
];

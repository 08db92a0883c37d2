import { coursePhrases } from './coursePhrases.ts';
import { distributionPhrases } from './distributionPhrases.ts';
import { extrahepaticPhrases } from './extrahepaticPhrases.ts';
import { imagingPhrases } from './imagingPhrases.ts';
import type { PhraseRow } from './phraseRow.ts';
import { primaryPhrases } from './primaryPhrases.ts';
import { surgeryPhrases } from './surgeryPhrases.ts';
import { syndromePhrases } from './syndromePhrases.ts';
import { transarterialPhrases } from './transarterialPhrases.ts';
import { tumourPhrases } from './tumourPhrases.ts';

/** What a line of facts may say of every question, beside the names of its options. */
export const phraseRows: readonly PhraseRow[] = [
  ...tumourPhrases,
  ...extrahepaticPhrases,
  ...distributionPhrases,
  ...surgeryPhrases,
  ...primaryPhrases,
  ...coursePhrases,
  ...syndromePhrases,
  ...transarterialPhrases,
  ...imagingPhrases,
];

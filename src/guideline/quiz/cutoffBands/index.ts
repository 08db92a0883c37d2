import type { CutoffBandsData } from './cutoffBand.ts';
import { ki67Bands } from './ki67.ts';
import { otherBands } from './others.ts';

/** Numbers that decide what is done, with examples on both sides of their cut-offs. */
export const cutoffBands = [...ki67Bands, ...otherBands] as const satisfies readonly CutoffBandsData[];

import type { CutoffBandsData } from './cutoffBand.ts';
import { ki67Bands } from './ki67.ts';
import { otherBands } from './others.ts';

/** Every number that decides something, with examples on both sides of its cut-offs. */
export const cutoffBands = [...ki67Bands, ...otherBands] as const satisfies readonly CutoffBandsData[];

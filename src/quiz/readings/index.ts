import { ki67Readings } from './ki67.ts';
import { otherReadings } from './others.ts';
import type { Reading } from './reading.ts';

export type { Meaning, Reading } from './reading.ts';

/** Every number that decides something, to be read on both sides of its cut-offs. */
export const readings: readonly Reading[] = [...ki67Readings, ...otherReadings];

import { otherExclusions } from './others.ts';
import { transarterialExclusions } from './transarterial.ts';

/** What is excluded and why, each with statements that lie near and do not hold. */
export const exclusions = [...transarterialExclusions, ...otherExclusions] as const;

export type ExclusionId = (typeof exclusions)[number]['id'];

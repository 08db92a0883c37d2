import type { Closure } from './closure.ts';
import { otherClosures } from './others.ts';
import { transarterialClosures } from './transarterial.ts';

export type { Closure, WrongClosure } from './closure.ts';

/** What is closed and why, each with statements that lie near and do not hold. */
export const closures: readonly Closure[] = [...transarterialClosures, ...otherClosures];

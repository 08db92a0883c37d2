import { z } from 'zod';
import { once } from '../../machine/once.ts';

/** A typed message that was taken in, as far as is needed to notice it when it comes again. */
export interface LastTyped {
  /** Random for each message. */
  readonly salt: string;
  /** A keyed hash of who said what; what was said is not kept. */
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** As it is stored; what was stored before there was any is empty. */
export const storedLastTyped = once(() =>
  z.array(z.object({ salt: z.string(), hash: z.string(), at: z.number() })).default([]),
);

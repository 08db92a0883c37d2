import type { Entry } from './command.ts';
import { about, help, toCase } from './guiding.ts';
import { keeping } from './keeping.ts';
import { practising } from './practising.ts';
import { walking } from './walking.ts';

/** Every command of the bot, in the order of `help`. A new command is one more entry. */
export const entries: readonly Entry[] = [...walking, ...help, toCase, ...practising, ...about, ...keeping];

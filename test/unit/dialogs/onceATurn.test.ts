import { expect, test } from 'vitest';
import { countedTurns, type Costly, turnCalls } from '../../fixtures/turnCalls.ts';

/** How often a turn does what is costly; what is not named is done once. */
const times: Readonly<Record<keyof typeof countedTurns, Readonly<Partial<Record<Costly, number>>>>> = {
  'typed, on the page': { 'recommendation computed': 0 },
  // Of two messages: the reply, and the card before it, which is made read-only.
  'typed, in Teams': { 'recommendation computed': 0, 'card drawn': 2, 'text drawn': 2 },
  // Remembered with its readings since the case before.
  'typed in short': {
    'text made an utterance': 0,
    'text made into tokens': 0,
    'typed answer read': 0,
    'recommendation computed': 0,
    'card drawn': 2,
    'text drawn': 2,
  },
  'tapped, in Teams': {
    'text made an utterance': 0,
    'text made into tokens': 0,
    'typed answer read': 0,
    'recommendation computed': 0,
  },
  'tapped, outcome': {
    'text made an utterance': 0,
    'text made into tokens': 0,
    'typed answer read': 0,
  },
};

test.each(Object.entries(countedTurns))(
  'a turn makes tokens, replays the case, decides and draws once: %s',
  async (name, turn) => {
    const counted = await turnCalls(turn);
    const once = Object.fromEntries(Object.keys(counted.times).map((what) => [what, 1]));
    expect(counted.times).toEqual({ ...once, ...Object.entries(times).find(([one]) => one === name)?.[1] });
  },
);

import type { Block } from '../../conversation/contract/message.ts';

type Bars = Extract<Block, { kind: 'bars' }>['items'];

/** A bar with its value, padded so that the names of all bars stand below each other. */
export interface DrawnBar {
  readonly filled: string;
  readonly rest: string;
  readonly value: string;
  readonly name: string;
}

const length = 10;

/** As wide as a digit, and not shortened by any client. */
const figureSpace = '\u2007';

/**
 * Bars of ten characters. Every client draws them, cards and terminals alike, in the colours of its theme; a
 * picture would need an address on the web that each client may reach. A bar is full only at 100 percent and
 * empty only at 0.
 */
export function drawBars(items: Bars): readonly DrawnBar[] {
  const widest = Math.max(...items.map(({ value }) => value.length));
  return items.map(({ name, percent, value }) => {
    const rounded = Math.round((percent / 100) * length);
    const filled = percent <= 0 ? 0 : percent >= 100 ? length : Math.min(length - 1, Math.max(1, rounded));
    return {
      filled: '█'.repeat(filled),
      rest: '░'.repeat(length - filled),
      value: value.padStart(widest, figureSpace),
      name,
    };
  });
}

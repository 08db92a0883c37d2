import { type DestinationStream, pino } from 'pino';

/** How much may wait to be written when standard output takes nothing, in characters; more is left out. */
const mostWaiting = 4_000_000;

/** How much is written at once, in characters, however young it is. */
const mostTogether = 8_192;

/** How long a line waits for others at most, in milliseconds. */
const longestMs = 100;

/** Where lines go; what `fatal` writes, and what waits when the process ends, is written at once. */
export type Output = DestinationStream & { flushSync(): void };

/**
 * Standard output, written to a few times a second: to hand a line over to the thread that writes it costs a
 * turn as much as to draw its card, however little is handed over.
 */
export function batchedOutput(): Output {
  const output = pino.destination({ sync: false, minLength: mostTogether, maxLength: mostWaiting });
  let isDue = false;
  return {
    write: (line) => {
      output.write(line);
      if (isDue) return;
      isDue = true;
      setTimeout(() => {
        isDue = false;
        output.flush();
      }, longestMs).unref();
    },
    flushSync: () => output.flushSync(),
  };
}

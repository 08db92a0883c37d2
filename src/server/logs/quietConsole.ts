import { limitedLog } from './limitedLog.ts';

const methods = ['debug', 'info', 'log', 'warn', 'error', 'trace'] as const;

/** The part of a logger that is needed here; pino's fits. */
export interface WarnLog {
  warn(fields: object, message: string): void;
}

/**
 * Has what packages write to the console go into the log: where it was written, never the words, which may hold
 * tokens, keys or what a person typed; and no more than a few lines a minute from one place.
 * @returns puts the console back
 */
export function quietConsole(log: WarnLog, now?: () => number): () => void {
  const write = limitedLog((fields, message) => log.warn(fields, message), now);
  const own = methods.map((method) => [method, console[method]] as const);
  for (const method of methods) {
    console[method] = () => {
      const at = writtenAt();
      write(at, { console: { method, at } }, 'A package wrote to the console.');
    };
  }
  return () => {
    for (const [method, original] of own) console[method] = original;
  };
}

/** The line of code that wrote, from its package on. */
function writtenAt(): string {
  const [, , , caller = ''] = (new Error().stack ?? '').split('\n');
  return caller.trim().replace(/\(?(?:file:\/\/)?\/.*\/node_modules\//, '(');
}

import { randomBytes } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { BotChange } from '../channel/localAdapter.ts';

interface Entry {
  readonly position: number;
  readonly activity: Partial<Activity>;
  /** What a person said is passed on once and then forgotten: it may hold what must not be kept. */
  readonly once: boolean;
}

/** Activities after a watermark, and the watermark to ask with next. */
export interface ActivitySet {
  readonly activities: readonly Partial<Activity>[];
  readonly watermark: string;
}

/** More activities than a client sends again. */
const remembered = 100;

/** The most activities that are held for one conversation; older ones are dropped. */
const historyLimit = 60;

/** One conversation in memory: its activity stream, who waits for news, and its turns in order. */
export class Conversation {
  readonly id: string;
  userId: string;
  /** A watermark of an earlier stream of this conversation, before a restart, counts as none. */
  readonly #stream = randomBytes(6).toString('hex');
  #entries: readonly Entry[] = [];
  #last = 0;
  /** The last position at the time of the last sweep. */
  #swept = 0;
  #turns: Promise<unknown> = Promise.resolve();
  readonly #waiting = new Set<() => void>();
  readonly #taken = new Map<string, string>();

  constructor(id: string, userId: string) {
    this.id = id;
    this.userId = userId;
  }

  /** The id under which an activity of a client was taken; null when it was not taken before. */
  takenAs(clientId: string): string | null {
    return this.#taken.get(clientId) ?? null;
  }

  /** Remembers an activity by the id that its client gave it, so that it counts once. */
  remember(clientId: string, id: string): void {
    this.#taken.set(clientId, id);
    const [oldest] = this.#taken.keys();
    if (this.#taken.size > remembered && oldest !== undefined) this.#taken.delete(oldest);
  }

  /** Passes on what a person said, to whoever asks first. */
  echo(activity: Partial<Activity>): void {
    this.#add(activity, true);
  }

  /** Takes in what the bot did. An update keeps the id, so a client can put it in place of the old one. */
  take(change: BotChange): void {
    const id = change.kind === 'deleted' ? change.id : change.activity.id;
    this.#entries = this.#entries.filter(({ activity }) => activity.id !== id);
    this.#add(change.kind === 'deleted' ? { type: 'messageDelete', id: change.id } : change.activity, false);
  }

  /** Drops everything said so far. */
  forget(): void {
    this.#entries = [];
  }

  /** Drops what a person said that nobody has fetched since the call before this one. */
  dropUnfetched(): void {
    this.#entries = this.#entries.filter(({ once, position }) => !once || position > this.#swept);
    this.#swept = this.#last;
  }

  /** Everything after a watermark; from the beginning when it is empty or not of this stream. */
  read(watermark: string): ActivitySet {
    const after = this.#after(watermark);
    this.#entries = this.#entries.filter((entry) => !(entry.once && after.includes(entry)));
    return {
      activities: after.map(({ activity }) => activity),
      watermark: `${this.#stream}-${this.#last}`,
    };
  }

  /** Resolves when there is something after the watermark, or when the signal says to wait no longer. */
  news(watermark: string, signal: AbortSignal): Promise<void> {
    if (signal.aborted || this.#after(watermark).length > 0) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal.addEventListener('abort', wake);
    });
  }

  /** Runs turns one after the other, in the order of the calls. */
  turn<Result>(run: () => Promise<Result>): Promise<Result> {
    const result = this.#turns.then(run);
    this.#turns = result.catch(() => undefined);
    return result;
  }

  #add(activity: Partial<Activity>, once: boolean): void {
    this.#last += 1;
    this.#entries = [...this.#entries, { position: this.#last, activity, once }].slice(-historyLimit);
    for (const wake of this.#waiting) wake();
  }

  #after(watermark: string): readonly Entry[] {
    const [stream, position] = watermark.split('-');
    const seen = stream === this.#stream ? Number(position) : 0;
    return this.#entries.filter((entry) => !(entry.position <= seen));
  }
}

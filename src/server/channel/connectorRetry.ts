/** The clock, the pause and the chance that waiting needs. */
export interface Waiting {
  /** Milliseconds since 1970, as `Date.now` gives them. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to below 1. */
  readonly random: () => number;
}

/** The parts of a request and a response of Azure's pipeline that are needed here. */
export interface ConnectorRequest {
  readonly method: string;
  /** In milliseconds; 0 for none. */
  timeout: number;
  readonly body?: unknown;
}
export interface ConnectorResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | undefined };
}

/** A policy of Azure's pipeline. */
export interface RetryPolicy {
  readonly name: string;
  sendRequest<Request extends ConnectorRequest, Response extends ConnectorResponse>(
    request: Request,
    next: (request: Request) => Promise<Response>,
  ): Promise<Response>;
}

/** Longest pause between two attempts without Retry-After, in milliseconds; the first is half a second. */
const longestPause = 4_000;
const firstPause = 500;
const attempts = 6;

/**
 * What an attempt gets at least, in milliseconds: a turn that was slow to come to its reply must still be answered.
 */
const leastMs = 2_000;

/** Not taken in, so it can be sent again: the channel says that there is too much at once. */
const throttled = 429;

/** Statuses after which an update may be made again: it does the same twice. */
const passing: ReadonlySet<number> = new Set([throttled, 408, 412, 500, 502, 503, 504]);

/** The share of the patience that updates may use; the rest is for the new message in their place. */
const shareOfUpdates = 0.6;

/**
 * Tries a call to the Bot Connector again while its fault may pass. To create a message is not idempotent:
 * after an ambiguous fault it could stand there twice, so it is sent again after 429 alone. All calls of
 * one turn share the patience, and each gives up in time for the turn to be answered.
 * @param patience from now until every call of the turn must be done, in milliseconds
 */
export function retryPolicy(patience: number, { now, sleep, random }: Waiting): RetryPolicy {
  const start = now();
  return {
    name: 'connectorRetry',
    sendRequest: async (request, next) => {
      const creates = request.method === 'POST';
      const deadline = start + patience * (creates ? 1 : shareOfUpdates);
      for (let attempt = 1; ; attempt += 1) {
        const left = deadline - now();
        request.timeout = Math.max(leastMs, creates ? left : left / 2);
        // One attempt after the other.
        // oxlint-disable-next-line no-await-in-loop
        const { response, fault } = await answerOrFault(next(request));
        const again = creates
          ? response?.status === throttled
          : response === null || passing.has(response.status);
        const pause = pauseAfter(attempt, response, random(), now());
        if (!again || attempt === attempts || isTyping(request) || now() + pause >= deadline) {
          if (response === null) throw fault;
          return response;
        }
        // oxlint-disable-next-line no-await-in-loop
        await sleep(pause);
      }
    },
  };
}

/** A typing indicator that comes late helps nobody, and a channel that has too much needs fewer calls. */
function isTyping({ body }: ConnectorRequest): boolean {
  return typeof body === 'string' && body.includes('"type":"typing"');
}

async function answerOrFault<Response>(
  answering: Promise<Response>,
): Promise<{ readonly response: Response | null; readonly fault?: unknown }> {
  try {
    return { response: await answering };
  } catch (fault) {
    return { response: null, fault };
  }
}

/** What the channel asks for, else twice as long each time; with jitter, so that not all come back at once. */
function pauseAfter(
  attempt: number,
  response: ConnectorResponse | null,
  chance: number,
  now: number,
): number {
  const asked = retryAfter(response?.headers.get('retry-after'), now);
  if (asked !== null) return asked + chance * firstPause;
  return Math.min(longestPause, firstPause * 2 ** (attempt - 1)) * (0.5 + chance / 2);
}

/** Retry-After in milliseconds: seconds or an HTTP date; null when there is none that can be read. */
function retryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined || value.trim() === '') return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

import { storeCredentials, storedCredentials } from './identity.js';
import { DirectLineJs } from './libraries.js';

/**
 * @typedef {import('./identity.js').Credentials} Credentials
 * @typedef {import('./activity.js').Activity} Activity
 * @typedef {import('./activity.js').Said} Said
 * @typedef {import('botframework-directlinejs').DirectLine} DirectLine
 * @typedef {object} ConnectionEvents
 * @property {(activity: Activity, history: boolean) => void} onActivity `history` for what was said before the page was opened
 * @property {(online: boolean) => void} onOnline when the connection is lost, and when it is back
 *
 * The part of the library's requests that is watched.
 * @typedef {{ method: string }} Request
 * @typedef {{ activities?: unknown[] }} Poll
 * @typedef {object} Answer
 * @property {(onAnswer: (answer: { response: Poll }) => void, onFault: (fault: { status: number }) => void) => Answer} do
 * @typedef {{ ajax: (request: Request) => Answer }} Services
 */

const domain = `${location.origin}/v3/directline`;
const firstRetryMs = 500;
const longestRetryMs = 4000;

/**
 * A Direct Line conversation that comes back by itself. botframework-directlinejs stops polling at the first
 * failure without a word, so its requests are watched and a failed one leads to a new start.
 */
export class Connection {
  /** @type {ConnectionEvents} */
  #events;
  /** @type {DirectLine | null} */
  #line = null;
  /** @type {{ unsubscribe: () => void } | null} */
  #subscription = null;
  /** @type {Promise<unknown>} posts, one after the other, in the order of the calls */
  #posts = Promise.resolve();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #retry;
  #failures = 0;
  #opening = false;
  #opened = false;
  /** How many of the activities to come were said before the page was opened. */
  #history = 0;

  /** @param {ConnectionEvents} events */
  constructor(events) {
    this.#events = events;
    addEventListener('online', () => this.#retryNow());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.#retryNow();
    });
  }

  /** Opens the stored conversation or a new one, and keeps trying. */
  async open() {
    if (this.#opening || this.#line) return;
    this.#opening = true;
    try {
      const { credentials, isNew } = await openConversation();
      this.#listen(credentials, !isNew && !this.#opened);
      this.#opened = true;
    } catch {
      this.#lose();
    } finally {
      this.#opening = false;
    }
  }

  /**
   * Resolves when the server has taken the activity in; rejects when it is not known to have.
   * @param {Said} activity
   * @returns {Promise<void>}
   */
  post(activity) {
    const post = this.#posts.then(() => this.#send(activity));
    this.#posts = post.catch(() => {});
    return post;
  }

  /** @param {Said} activity */
  #send(activity) {
    return new Promise((/** @type {(value: void) => void} */ resolve, reject) => {
      const line = this.#line;
      if (!line) {
        reject(new Error('There is no connection.'));
        return;
      }
      line
        .postActivity(activity)
        .subscribe((id) => (id === 'retry' ? reject(new Error('It was not sent.')) : resolve()), reject);
    });
  }

  /**
   * @param {Credentials} credentials
   * @param {boolean} hasHistory
   */
  #listen({ token, conversationId }, hasHistory) {
    const line = new DirectLineJs.DirectLine({
      domain,
      token,
      conversationId,
      // The conversation is open already; with a stream URL the library does not open it a second time.
      streamUrl: 'none',
      webSocket: false,
      pollingInterval: 200,
    });
    this.#line = line;
    let isFirst = hasHistory;
    this.#watch(line, ({ activities = [] }) => {
      if (isFirst) this.#history = activities.length;
      isFirst = false;
    });
    this.#subscription = line.activity$.subscribe(
      (activity) => {
        const history = this.#history > 0;
        if (history) this.#history -= 1;
        this.#events.onActivity(activity, history);
      },
      () => this.#lose(),
    );
  }

  /**
   * @param {DirectLine} line
   * @param {(poll: Poll) => void} onPoll
   */
  #watch(line, onPoll) {
    /** @type {Services} which the library keeps to itself */
    const services = Reflect.get(line, 'services');
    const { ajax } = services;
    services.ajax = (request) =>
      ajax(request).do(
        ({ response }) => {
          if (line !== this.#line) return;
          this.#failures = 0;
          this.#events.onOnline(true);
          if (request.method === 'GET') onPoll(response);
        },
        ({ status }) => {
          const isRefusal = request.method === 'POST' && status >= 400 && status < 500 && status !== 403;
          if (line === this.#line && !isRefusal) this.#lose();
        },
      );
  }

  #lose() {
    this.#subscription?.unsubscribe();
    this.#subscription = null;
    this.#line?.end();
    this.#line = null;
    this.#events.onOnline(false);
    clearTimeout(this.#retry);
    const wait = Math.min(longestRetryMs, firstRetryMs * 2 ** this.#failures);
    this.#failures += 1;
    this.#retry = setTimeout(() => void this.open(), wait);
  }

  #retryNow() {
    if (this.#failures === 0) return;
    clearTimeout(this.#retry);
    void this.open();
  }
}

/**
 * @returns {Promise<{ credentials: Credentials, isNew: boolean }>}
 * @throws when the server cannot be reached or has a fault
 */
async function openConversation() {
  const stored = storedCredentials();
  if (stored) {
    const answer = await ask(
      `/conversations/${encodeURIComponent(stored.conversationId)}`,
      'GET',
      stored.token,
    );
    if (answer.ok) return { credentials: stored, isNew: false };
    if (answer.status >= 500) throw new Error('The server has a fault.');
    storeCredentials(null);
  }
  const answer = await ask('/conversations', 'POST');
  if (!answer.ok) throw new Error('No conversation could be opened.');
  const { conversationId, token } = await answer.json();
  const credentials = { conversationId, token };
  storeCredentials(credentials);
  return { credentials, isNew: true };
}

/**
 * @param {string} path
 * @param {'GET' | 'POST'} method
 * @param {string} [token]
 */
function ask(path, method, token) {
  return fetch(domain + path, {
    method,
    headers: token ? { Authorization: `Bearer ${token}` } : {},
    signal: AbortSignal.timeout(10_000),
  });
}

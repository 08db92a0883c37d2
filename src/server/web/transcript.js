import { cardOf } from './activity.js';
import { drawCard } from './cards.js';

/**
 * @typedef {import('./activity.js').Activity} Activity
 * @typedef {import('./cards.js').DrawnCard} DrawnCard
 * @typedef {import('./cards.js').Tap} Tap
 * @typedef {{ element: HTMLElement, card: DrawnCard | null, timestamp: string | undefined }} Message
 * @typedef {{ element: HTMLElement, sent: () => void, failed: (again: () => void) => void }} Bubble
 */

const typingDelayMs = 300;

/** What was said, from the top down. The newest card is live, the ones before it are quiet. */
export class Transcript {
  #list = /** @type {HTMLElement} */ (document.getElementById('messages'));
  #waiting = waitingDots();
  /** @type {Map<string, Message>} */
  #messages = new Map();
  /** @type {DrawnCard | null} */
  #live = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #typing;
  #onTap;

  /** @param {(tap: Tap, card: DrawnCard) => void} onTap */
  constructor(onTap) {
    this.#onTap = onTap;
  }

  /**
   * True for a message that is shown as it is: after a lost connection everything comes again.
   * @param {Activity} activity
   */
  shows({ id, timestamp }) {
    const message = this.#messages.get(id ?? '');
    return message !== undefined && message.timestamp === timestamp;
  }

  /** The card that takes taps. */
  get live() {
    return this.#live;
  }

  /**
   * Shows a message of the bot; one with a known id takes the place of the earlier one.
   * @param {Activity} activity
   * @param {boolean} isNew false for what was said before the page was opened
   * @returns {HTMLElement | null} the message; null when there is nothing to show
   */
  show(activity, isNew) {
    const message = this.#draw(activity);
    if (!message) return null;
    message.element.classList.toggle('is-new', isNew);
    const earlier = activity.id ? this.#messages.get(activity.id) : undefined;
    if (activity.id) this.#messages.set(activity.id, message);
    if (earlier) earlier.element.replaceWith(message.element);
    else this.#add(message.element);
    if (message.card && (!earlier || earlier.card === this.#live)) this.#goLive(message.card);
    else if (message.card) quiet(message.card);
    return message.element;
  }

  /** @param {string} id */
  remove(id) {
    this.#messages.get(id)?.element.remove();
    this.#messages.delete(id);
  }

  /**
   * Shows what the person said: as text, whatever it holds.
   * @param {string} text
   * @returns {Bubble}
   */
  say(text) {
    const element = document.createElement('div');
    element.className = 'bubble is-new';
    const said = document.createElement('p');
    const who = document.createElement('span');
    who.className = 'unseen';
    who.textContent = 'You: ';
    said.append(who, text);
    element.append(said);
    this.#add(element);
    const sent = () => element.querySelector('.failed')?.remove();
    return { element, sent, failed: (again) => (sent(), element.append(failure(sent, again))) };
  }

  /**
   * Shows that an answer is awaited, after a moment.
   * @param {boolean} isWaiting
   */
  wait(isWaiting) {
    clearTimeout(this.#typing);
    if (isWaiting) this.#typing = setTimeout(() => this.#add(this.#waiting), typingDelayMs);
    else this.#waiting.remove();
  }

  /** @param {Activity} activity */
  #draw(activity) {
    const payload = cardOf(activity);
    /** @type {DrawnCard | null} */
    const card = payload && drawCard(payload, (tap) => card && this.#onTap(tap, card));
    if (!card && !activity.text) return null;
    const element = document.createElement('article');
    element.className = 'message';
    element.tabIndex = -1;
    element.setAttribute('aria-label', 'NET liver pathway');
    if (card?.shows) element.classList.add(`is-${card.shows}`);
    element.append(card?.element ?? plain(activity.text ?? ''));
    return { element, card, timestamp: activity.timestamp };
  }

  /** @param {DrawnCard} card */
  #goLive(card) {
    if (this.#live && this.#live !== card) quiet(this.#live);
    this.#live = card;
  }

  /** @param {HTMLElement} element */
  #add(element) {
    document.getElementById('starting')?.remove();
    this.#list.append(element);
    if (this.#waiting.isConnected && element !== this.#waiting) this.#list.append(this.#waiting);
  }
}

/** @param {DrawnCard} card */
function quiet(card) {
  card.quiet();
  card.element.closest('.message')?.classList.add('is-quiet');
}

/** @param {string} text */
function plain(text) {
  const paragraph = document.createElement('p');
  paragraph.className = 'plain';
  paragraph.textContent = text;
  return paragraph;
}

/**
 * @param {() => void} clear
 * @param {() => void} again
 */
function failure(clear, again) {
  const line = document.createElement('div');
  line.className = 'failed';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Send again';
  button.addEventListener('click', () => {
    clear();
    again();
  });
  line.append('Not sent', button);
  return line;
}

function waitingDots() {
  const dots = document.createElement('div');
  dots.className = 'waiting';
  dots.setAttribute('role', 'img');
  dots.setAttribute('aria-label', 'Waiting for the answer');
  dots.append(...[1, 2, 3].map(() => document.createElement('i')));
  return dots;
}

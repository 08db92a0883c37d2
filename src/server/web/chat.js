import { cardOf } from './activity.js';
import { announce } from './announcer.js';
import { isComposing, startComposer } from './composer.js';
import { Connection } from './connection.js';
import { randomId, userId } from './identity.js';
import { preparePrint } from './print.js';
import { Transcript } from './transcript.js';
import { bringIntoView, focusHeading, followKeyboard, leadOf } from './view.js';

/**
 * @typedef {import('./activity.js').Activity} Activity
 * @typedef {import('./activity.js').Said} Said
 */

const bannerDelayMs = 600;
/** How long an answer is waited for once the server has taken a message in. */
const answerDelayMs = 3000;

const banner = /** @type {HTMLElement} */ (document.getElementById('banner'));
const me = userId();
/** @type {Map<string, import('./transcript.js').Bubble>} what was said here, by its key */
const said = new Map();
/** The next answer takes the keyboard focus: the last thing said was a tap. */
let followFocus = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let bannerTimer;

const transcript = new Transcript((tap, card) => {
  card.lock(true);
  followFocus = true;
  say(tap.said, { value: tap.data, channelData: { postBack: true, said: tap.said } }, (taken) => {
    if (taken) setTimeout(() => card === transcript.live && card.lock(false), answerDelayMs);
    else card.lock(false);
  });
});

const connection = new Connection({ onActivity: take, onOnline: showOnline });

/**
 * Shows what was said and sends it.
 * @param {string} shown
 * @param {Partial<Said>} content
 * @param {(taken: boolean) => void} [onEnd] whether the server has taken it in
 */
function say(shown, content, onEnd) {
  const bubble = transcript.say(shown);
  bringIntoView(bubble.element, true);
  post(bubble, content, onEnd);
}

/**
 * @param {import('./transcript.js').Bubble} bubble
 * @param {Partial<Said>} content
 * @param {(taken: boolean) => void} [onEnd]
 */
function post(bubble, content, onEnd) {
  const key = randomId();
  said.set(key, bubble);
  transcript.wait(true);
  connection
    .post({
      type: 'message',
      from: { id: me },
      localTimezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...content,
      channelData: { ...content.channelData, key },
    })
    .then(
      () => {
        setTimeout(() => transcript.wait(false), answerDelayMs);
        onEnd?.(true);
      },
      () => {
        transcript.wait(false);
        bubble.failed(() => post(bubble, content, onEnd));
        announce('Not sent.');
        onEnd?.(false);
      },
    );
}

/**
 * @param {string} text
 * @param {string} [shown]
 */
function sayText(text, shown = text) {
  followFocus = false;
  say(shown, { text, textFormat: 'plain' });
}

/**
 * Takes in what comes from the server.
 * @param {Activity} activity
 * @param {boolean} history
 */
function take(activity, history) {
  if (activity.type === 'messageDelete') transcript.remove(activity.id ?? '');
  else if (activity.type === 'typing') transcript.wait(true);
  else if (activity.type !== 'message') return;
  else if (activity.from?.role === 'user' || activity.from?.id === me) takeEcho(activity);
  else takeMessage(activity, history);
}

/**
 * What was said, as the server has it: here, or in another window of the same conversation.
 * @param {Activity} activity
 */
function takeEcho({ channelData, text }) {
  const bubble = said.get(channelData?.key ?? '');
  if (bubble) bubble.sent();
  else transcript.say(channelData?.said ?? text ?? '');
}

/**
 * @param {Activity} activity
 * @param {boolean} history
 */
function takeMessage(activity, history) {
  if (transcript.shows(activity)) return;
  transcript.wait(false);
  const message = transcript.show(activity, !history);
  if (!message) return;
  bringIntoView(message, !history);
  if (history) return;
  const takesFocus = followFocus && !isComposing();
  followFocus = false;
  if (takesFocus) focusHeading(message);
  announce(leadOf(message, Reflect.get(cardOf(activity) ?? {}, 'speak') ?? ''));
}

/** @param {boolean} online */
function showOnline(online) {
  clearTimeout(bannerTimer);
  if (online) banner.textContent = '';
  else bannerTimer = setTimeout(() => (banner.textContent = 'Connection lost, trying again…'), bannerDelayMs);
}

for (const button of document.querySelectorAll('[data-say]')) {
  button.addEventListener('click', () => {
    sayText(button.getAttribute('data-say') ?? '', button.textContent ?? '');
    followFocus = true;
  });
}
startComposer(sayText);
followKeyboard();
preparePrint(/** @type {HTMLElement} */ (document.getElementById('messages')));
void connection.open();

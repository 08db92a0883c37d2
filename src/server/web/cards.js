import { dressCard } from './dressCard.js';
import { hostConfigOf } from './hostConfig.js';
import { AdaptiveCards } from './libraries.js';
import './numberInput.js';
import './tickList.js';

/**
 * A tap that sends something.
 * @typedef {object} Tap
 * @property {object} data the data of the action with the inputs merged in
 * @property {string} said what the tap says, in the words of the card
 *
 * @typedef {object} DrawnCard
 * @property {HTMLElement} element
 * @property {(locked: boolean) => void} lock a locked card takes no taps: one is under way
 * @property {() => void} quiet ends the card: it can be read, its folds still open, nothing can be sent
 * @property {'question' | 'outcome' | null} shows where a case stands, as far as its actions tell
 */

const { AdaptiveCard, HostConfig, GlobalSettings } = AdaptiveCards;

GlobalSettings.setTabIndexAtCardRoot = false;
// Text stays text: nothing is ever read as markdown or HTML.
AdaptiveCard.onProcessMarkdown = (_text, result) => {
  result.didProcess = false;
};

const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
const hostConfig = new HostConfig(hostConfigOf(em, matchMedia('(width < 30rem)').matches));

/**
 * Draws an Adaptive Card.
 * @param {object} payload
 * @param {(tap: Tap) => void} onTap
 * @returns {DrawnCard | null} null when it cannot be drawn
 */
export function drawCard(payload, onTap) {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.parse(payload);
  const element = card.render();
  if (!element) return null;
  let isLive = true;
  let isLocked = false;
  /** @type {Element | null} */
  let pressed = null;

  dressCard(card, element);
  for (const event of ['click', 'keydown']) {
    element.addEventListener(event, ({ target }) => (pressed = buttonAround(target)), { capture: true });
  }
  element.addEventListener('keydown', pressPrimaryOnEnter);
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) openLink(action.url);
    else if (action instanceof AdaptiveCards.SubmitActionBase && isLive && !isLocked) {
      pressed?.classList.add('is-chosen');
      onTap({ data: { ...action.data }, said: saidBy(action) });
    }
  };

  return {
    element,
    shows: shownBy(card),
    lock: (locked) => {
      isLocked = locked;
      element.classList.toggle('is-locked', locked);
      if (!locked) pressed?.classList.remove('is-chosen');
    },
    quiet: () => {
      isLive = false;
      for (const action of card.getAllActions()) {
        if (action instanceof AdaptiveCards.SubmitActionBase) action.isEnabled = false;
      }
      card.updateActionsEnabledState();
      for (const control of element.querySelectorAll('.sends, .answered')) {
        control.setAttribute('aria-disabled', 'true');
        control.removeAttribute('tabindex');
      }
      for (const input of element.querySelectorAll('input, select, textarea')) {
        input.toggleAttribute('disabled', true);
      }
    },
  };
}

/**
 * What a card of a case shows: a question is answered, an outcome gives its result.
 * @param {import('adaptivecards').AdaptiveCard} card
 */
function shownBy(card) {
  const data = card
    .getAllActions()
    .map((action) => (action instanceof AdaptiveCards.SubmitActionBase ? action.data : undefined))
    .map((one) => /** @type {{ do?: unknown, result?: unknown }} */ (one ?? {}));
  if (data.some(({ result }) => result !== undefined)) return 'outcome';
  return data.some(({ do: name }) => name === 'answer') ? 'question' : null;
}

/** @param {EventTarget | null} target */
function buttonAround(target) {
  return target instanceof Element ? target.closest('.ac-selectable, .ac-pushButton') : null;
}

/**
 * Enter in a field does what the main button does.
 * @param {KeyboardEvent} event
 */
function pressPrimaryOnEnter(event) {
  const { currentTarget, target, key, isComposing } = event;
  if (key !== 'Enter' || isComposing || !(currentTarget instanceof HTMLElement)) return;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const primary = currentTarget.querySelector('.ac-pushButton.primary');
  if (!(primary instanceof HTMLElement)) return;
  event.preventDefault();
  primary.click();
}

/**
 * Opens an address in a window of its own. One of this server is relative to the page.
 * @param {string | undefined} url
 */
function openLink(url = '') {
  if (url === '' || !URL.canParse(url, document.baseURI)) return;
  const address = new URL(url, document.baseURI);
  if (/^https?:$/.test(address.protocol)) window.open(address, '_blank', 'noopener,noreferrer');
}

/** What a tap says is at most a few lines; what was ticked can be read on the card itself. */
const mostLetters = 160;

/**
 * The inputs that the action sends, in words; without any, or with very many, its title.
 * @param {import('adaptivecards').SubmitActionBase} action
 */
function saidBy(action) {
  const title = action.title ?? '';
  const inputs = Object.values(action.getReferencedInputs() ?? {}).filter((input) => input.isSet());
  if (inputs.length === 0) return title;
  const words = inputs.map(inWords).join(' · ');
  return words.length <= mostLetters ? words : `${title} (${inputs.map(counted).join(', ')})`;
}

/** @param {import('adaptivecards').Input} input */
function counted(input) {
  if (!(input instanceof AdaptiveCards.ChoiceSetInput)) return inWords(input);
  return `${chosenIn(input).length} of ${input.choices.length}`;
}

/** @param {import('adaptivecards').ChoiceSetInput} input */
function chosenIn({ value: chosen, choices }) {
  const values = String(chosen).split(hostConfig.choiceSetInputValueSeparator);
  return choices.filter(({ value }) => value && values.includes(value));
}

/** @param {import('adaptivecards').Input} input */
function inWords(input) {
  if (input instanceof AdaptiveCards.ChoiceSetInput) {
    return chosenIn(input)
      .map(({ title }) => title)
      .join(', ');
  }
  const name = input.label?.split(',')[0];
  return name ? `${name}: ${input.value}` : String(input.value);
}

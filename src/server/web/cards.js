import { dressCard } from './dressCard.js';
import { hostConfigOf } from './hostConfig.js';
import { AdaptiveCards } from './libraries.js';
import './numberInput.js';

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
      for (const control of element.querySelectorAll('.sends')) {
        control.setAttribute('aria-disabled', 'true');
        control.removeAttribute('tabindex');
      }
      for (const input of element.querySelectorAll('input, select, textarea')) {
        input.toggleAttribute('disabled', true);
      }
    },
  };
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

/** @param {string | undefined} url */
function openLink(url = '') {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) {
    window.open(url, '_blank', 'noopener,noreferrer');
  }
}

/**
 * The inputs that the action sends, in words; without any, its title.
 * @param {import('adaptivecards').SubmitActionBase} action
 */
function saidBy(action) {
  const inputs = Object.values(action.getReferencedInputs() ?? {}).filter((input) => input.isSet());
  return inputs.length > 0 ? inputs.map(inWords).join(' · ') : (action.title ?? '');
}

/** @param {import('adaptivecards').Input} input */
function inWords(input) {
  if (input instanceof AdaptiveCards.ChoiceSetInput) {
    const chosen = String(input.value).split(hostConfig.choiceSetInputValueSeparator);
    const titles = input.choices
      .filter(({ value }) => value && chosen.includes(value))
      .map(({ title }) => title);
    return titles.join(', ');
  }
  const name = input.label?.split(',')[0];
  return name ? `${name}: ${input.value}` : String(input.value);
}

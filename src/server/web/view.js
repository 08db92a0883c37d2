const calm = matchMedia('(prefers-reduced-motion: reduce)');
const scroller = /** @type {HTMLElement} */ (document.getElementById('conversation'));

/**
 * Scrolls to the top of a message, or to its end when all of it can be seen. What scrolls is the conversation,
 * or the whole page where the window is low: see chat.css.
 * @param {Element} element
 * @param {boolean} smoothly
 */
export function bringIntoView(element, smoothly) {
  element.scrollIntoView({ block: 'start', behavior: behaviour(smoothly) });
}

/**
 * Scrolls no further than it takes to see what was unfolded; what is taller than the view begins at its top.
 * @param {Element} panel
 */
export function bringUnfoldedIntoView(panel) {
  const room = Math.min(scroller.clientHeight, innerHeight);
  const block = panel.getBoundingClientRect().height > room ? 'start' : 'nearest';
  panel.scrollIntoView({ block, behavior: behaviour(true) });
}

/** @param {boolean} smoothly */
function behaviour(smoothly) {
  return smoothly && !calm.matches ? 'smooth' : 'instant';
}

/** Keeps the page as tall as what a virtual keyboard leaves of the window. */
export function followKeyboard() {
  const { visualViewport } = window;
  visualViewport?.addEventListener('resize', () => {
    if (visualViewport.scale > 1) return;
    document.documentElement.style.setProperty('--viewport-height', `${visualViewport.height}px`);
  });
}

/**
 * Moves the focus to the heading of a message, for those who go on by keyboard.
 * @param {HTMLElement} message
 */
export function focusHeading(message) {
  const heading = message.querySelector('[role="heading"]');
  (heading instanceof HTMLElement ? heading : message).focus({ preventScroll: true });
}

/**
 * What a screen reader should say of a new message: what stands before its heading, then every warning in
 * sight, so that a stop is heard before the option it is about, then the heading; or the name of its card.
 * Answers given before and what is folded are not said again.
 * @param {HTMLElement} message
 * @param {string} name
 */
export function leadOf(message, name) {
  const heading = message.querySelector('[role="heading"]');
  if (!heading) return name || (message.textContent ?? '');
  const isSaid = (/** @type {Element} */ text) =>
    !text.closest('.answered, .fold, .panel') &&
    (isBefore(text, heading) || text.closest(warnings) !== null || text === heading);
  const said = [...message.querySelectorAll('.ac-textBlock, .ac-richTextBlock')].filter(isSaid);
  const others = said.filter((text) => text !== heading);
  return [...others, heading].map((text) => sentence(text.textContent ?? '')).join(' ');
}

const warnings = ".ac-container:is([style*='attention-surface'], [style*='warning-surface'])";

/**
 * @param {Element} one
 * @param {Element} other
 */
function isBefore(one, other) {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** @param {string} text */
function sentence(text) {
  const said = text.trim();
  return /[.!?:;]$/.test(said) ? said : `${said}.`;
}

const calm = matchMedia('(prefers-reduced-motion: reduce)');
const conversation = /** @type {HTMLElement} */ (document.getElementById('conversation'));
const footer = /** @type {HTMLElement} */ (document.querySelector('.bottom'));
/** Then the page scrolls as a whole, see chat.css; else the conversation alone. */
const lowWindow = matchMedia('(height < 26rem)');
const gap = 16;

/**
 * Scrolls to the top of a message, or to its end when all of it can be seen.
 * @param {Element} element
 * @param {boolean} smoothly
 */
export function bringIntoView(element, smoothly) {
  scrollBy(element.getBoundingClientRect().top - inSight().top - gap, smoothly);
}

/**
 * Scrolls no further than it takes to see what was unfolded; what is taller than the view begins at its top.
 * @param {Element} panel
 */
export function bringUnfoldedIntoView(panel) {
  const { top, bottom } = panel.getBoundingClientRect();
  const view = inSight();
  const below = bottom + gap - view.bottom;
  if (below > 0) scrollBy(Math.min(below, top - view.top - gap), true);
}

/** What of the window shows the conversation. */
function inSight() {
  return {
    top: lowWindow.matches ? 0 : conversation.getBoundingClientRect().top,
    bottom: footer.getBoundingClientRect().top,
  };
}

/**
 * @param {number} top
 * @param {boolean} smoothly
 */
function scrollBy(top, smoothly) {
  const scroller = lowWindow.matches ? document.scrollingElement : conversation;
  scroller?.scrollBy({ top, behavior: smoothly && !calm.matches ? 'smooth' : 'instant' });
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

const calm = matchMedia('(prefers-reduced-motion: reduce)');
const scroller = /** @type {HTMLElement} */ (document.getElementById('conversation'));

/**
 * Scrolls to the top of a message, or to its end when all of it can be seen.
 * @param {Element} element
 * @param {boolean} smoothly
 */
export function bringIntoView(element, smoothly) {
  const behavior = smoothly && !calm.matches ? 'smooth' : 'instant';
  const top = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 16;
  scroller.scrollBy({ top, behavior });
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
 * What a screen reader should say of a new message: all down to its heading, or the name of its card.
 * @param {HTMLElement} message
 * @param {string} name
 */
export function leadOf(message, name) {
  const heading = message.querySelector('[role="heading"]');
  if (!heading) return name || (message.textContent ?? '');
  const range = document.createRange();
  range.setStart(message, 0);
  range.setEndAfter(heading);
  const parts = [...range.cloneContents().querySelectorAll('.ac-textBlock, .ac-richTextBlock')];
  return parts.map((part) => part.textContent).join('. ');
}

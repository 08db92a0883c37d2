const region = /** @type {HTMLElement} */ (document.getElementById('announcer'));

/**
 * Has screen readers say a text when they are free. The conversation itself is not a live region: a card
 * would be read out with all its options.
 * @param {string} text
 */
export function announce(text) {
  const line = document.createElement('p');
  line.textContent = text;
  region.replaceChildren(line);
}

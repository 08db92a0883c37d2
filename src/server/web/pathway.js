/**
 * Search within the page of the chart, which is whole without it: what does not contain the words is hidden.
 */
const form = document.getElementById('search');
const field = document.getElementById('sought');
const found = document.getElementById('found');
const parts = [...document.querySelectorAll('article, .references > li, .glossary > div')];

/** @param {string} text */
function plain(text) {
  return text.toLowerCase().normalize('NFKD').replaceAll(/\s+/g, ' ');
}

const texts = new Map(parts.map((part) => [part, plain(part.textContent ?? '')]));

function filter() {
  const words = plain(field instanceof HTMLInputElement ? field.value : '')
    .split(' ')
    .filter((word) => word !== '');
  let shown = 0;
  for (const [part, text] of texts) {
    const fits = words.every((word) => text.includes(word));
    part.toggleAttribute('hidden', !fits);
    if (fits) shown += 1;
  }
  for (const section of document.querySelectorAll('main section')) {
    const own = parts.filter((part) => section.contains(part));
    const isBare = own.length === 0 && words.length > 0;
    section.toggleAttribute(
      'hidden',
      isBare || (own.length > 0 && own.every((part) => part.hasAttribute('hidden'))),
    );
  }
  if (found) found.textContent = words.length === 0 ? '' : foundInWords(shown);
}

/** @param {number} count */
function foundInWords(count) {
  if (count === 0) return 'Nothing contains this.';
  return count === 1 ? '1 part contains this.' : `${count} parts contain this.`;
}

/** A link to what is hidden shows everything again. */
function showTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target?.closest('[hidden]') || !(field instanceof HTMLInputElement)) return;
  field.value = '';
  filter();
  target.scrollIntoView();
}

form?.removeAttribute('hidden');
form?.addEventListener('submit', (event) => event.preventDefault());
field?.addEventListener('input', filter);
addEventListener('hashchange', showTarget);
// The browser may bring back what was typed before.
filter();

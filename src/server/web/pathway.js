/**
 * The page of the chart is whole without this: here are a search, links that unfold in every browser, arrow keys in
 * the picture, and a way to paper for browsers whose style sheets cannot unfold.
 */
const form = document.getElementById('search');
const field = document.getElementById('sought');
const found = document.getElementById('found');
const parts = [...document.querySelectorAll('article, .references > li, .glossary > div, .ties > li')];
const sections = [...document.querySelectorAll('main section')].filter((section) =>
  section.querySelector('details'),
);

/** @param {string} text */
function plain(text) {
  return text.toLowerCase().normalize('NFKD').replaceAll(/\s+/g, ' ');
}

const texts = new Map(parts.map((part) => [part, plain(part.textContent ?? '')]));

/** What does not contain the words is hidden; what does is unfolded as far as its title. */
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
  for (const section of sections) {
    const own = parts.filter((part) => section.contains(part));
    const isHidden = words.length > 0 && own.every((part) => part.hasAttribute('hidden'));
    section.toggleAttribute('hidden', isHidden);
    section.querySelector('details')?.toggleAttribute('open', words.length > 0 && !isHidden);
  }
  if (found) found.textContent = words.length === 0 ? '' : foundInWords(shown);
}

/** @param {number} count */
function foundInWords(count) {
  if (count === 0) return 'Nothing contains this.';
  return count === 1 ? '1 part contains this.' : `${count} parts contain this.`;
}

/** A link to what is hidden or folded shows it. */
function showTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target.closest('[hidden]') && field instanceof HTMLInputElement) {
    field.value = '';
    filter();
  }
  for (let at = target.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
    at.open = true;
  }
  if (target instanceof HTMLElement && target.tagName === 'SECTION') {
    target.querySelector('details')?.toggleAttribute('open', true);
  }
  target.scrollIntoView();
}

const steps = new Map([
  ['ArrowDown', 1],
  ['ArrowRight', 1],
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
]);

/** @param {KeyboardEvent} event */
function goThroughPicture(event) {
  const step = steps.get(event.key);
  const at = document.activeElement?.closest('.chart a');
  if (!step || !at || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const boxes = [...document.querySelectorAll('.chart a')].filter(
    (box) => box.closest('.chart') === at.closest('.chart'),
  );
  const next = boxes[boxes.indexOf(at) + step];
  if (!(next instanceof SVGElement)) return;
  event.preventDefault();
  next.focus();
}

/** @type {HTMLDetailsElement[]} */
let unfolded = [];

/** Everything is asked for on paper: what is folded is unfolded meanwhile. */
function beforePrint() {
  const all = document.getElementById('print-all');
  if (!(all instanceof HTMLInputElement) || !all.checked) return;
  unfolded = [...document.querySelectorAll('main details:not([open], .again)')].filter(
    (one) => one instanceof HTMLDetailsElement,
  );
  for (const one of unfolded) one.open = true;
}

function afterPrint() {
  for (const one of unfolded) one.open = false;
  unfolded = [];
}

form?.removeAttribute('hidden');
form?.addEventListener('submit', (event) => event.preventDefault());
field?.addEventListener('input', filter);
addEventListener('hashchange', showTarget);
addEventListener('keydown', goThroughPicture);
addEventListener('beforeprint', beforePrint);
addEventListener('afterprint', afterPrint);
// The browser may bring back what was typed before.
if (field instanceof HTMLInputElement && field.value !== '') filter();
if (location.hash !== '') showTarget();

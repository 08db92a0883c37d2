import { AdaptiveCards } from './libraries.js';
import { bringUnfoldedIntoView } from './view.js';

/** @typedef {import('adaptivecards').AdaptiveCard} AdaptiveCard */

let cards = 0;

/**
 * Brings what the renderer has drawn into the form that this page and screen readers need.
 * @param {AdaptiveCard} card
 * @param {HTMLElement} element
 */
export function dressCard(card, element) {
  cards += 1;
  makeIdsUnique(element, `card${cards}`);
  // The message around the card is named; on an element without a role a name is not allowed.
  element.removeAttribute('aria-label');
  for (const control of element.querySelectorAll('.ac-selectable, .ac-pushButton')) {
    control.removeAttribute('title');
    if (control instanceof HTMLElement) dressControl(card, control);
  }
  for (const heading of element.querySelectorAll('[role="heading"]')) heading.setAttribute('tabindex', '-1');
  if (isOfQuiz(card)) element.classList.add('is-quiz');
  for (const block of element.querySelectorAll('.ac-richTextBlock')) dressText(block);
  for (const link of element.querySelectorAll('a')) dressLink(link);
}

/**
 * Whether a card is of the quiz, whose items should stand on one screen of a phone.
 * @param {AdaptiveCard} card
 */
function isOfQuiz(card) {
  const actions = Array.from({ length: card.getActionCount() }, (_, index) => card.getActionAt(index));
  return actions.some((action) => {
    const data = action instanceof AdaptiveCards.SubmitActionBase ? action.data : undefined;
    return /** @type {{ do?: unknown }} */ (data ?? {}).do === 'quiz';
  });
}

/**
 * Cards name their elements alike, but ids must be unique on the page.
 * @param {HTMLElement} element
 * @param {string} prefix
 */
function makeIdsUnique(element, prefix) {
  for (const named of element.querySelectorAll('[id]')) {
    if (!named.id.startsWith('__ac-')) named.id = `${prefix}-${named.id}`;
  }
  for (const control of element.querySelectorAll('[aria-controls]')) {
    const ids = control.getAttribute('aria-controls')?.split(' ') ?? [];
    control.setAttribute('aria-controls', ids.map((id) => `${prefix}-${id}`).join(' '));
  }
}

/**
 * @param {AdaptiveCard} card
 * @param {HTMLElement} control
 */
function dressControl(card, control) {
  const isButton = control.classList.contains('ac-pushButton');
  if (isButton) {
    if (control.getAttribute('role') === 'link') tellNewWindow(control);
    return;
  }
  const owner = card.findDOMNodeOwner(control);
  const action = owner instanceof AdaptiveCards.ContainerBase ? Reflect.get(owner, '_selectAction') : null;
  if (action instanceof AdaptiveCards.ToggleVisibilityAction) dressFold(card, control, action);
  else control.classList.add(isAnswerLine(action) ? 'answered' : 'sends');
}

/**
 * A button that opens an address: who cannot see the new window is told of it beforehand.
 * @param {HTMLElement} control
 */
function tellNewWindow(control) {
  control.classList.add('opens');
  control.setAttribute('aria-label', `${control.textContent ?? ''}, opens in a new tab`);
}

/**
 * Whether an action belongs to the compact line of an answer already given.
 * @param {unknown} action
 */
function isAnswerLine(action) {
  const data = action instanceof AdaptiveCards.SubmitActionBase ? action.data : undefined;
  const { do: name, answer } = /** @type {{ do?: unknown, answer?: unknown }} */ (data ?? {});
  return name === 'change' && answer === undefined;
}

/**
 * A row that opens and closes what stands below it.
 * @param {AdaptiveCard} card
 * @param {HTMLElement} control
 * @param {import('adaptivecards').ToggleVisibilityAction} action
 */
function dressFold(card, control, action) {
  const targets = Object.keys(action.targetElements).map((id) => card.getElementById(id));
  const panel = targets.find((target) => target instanceof AdaptiveCards.Container)?.renderedElement;
  if (!panel) return;
  control.classList.add('fold');
  panel.classList.add('panel');
  control.setAttribute('aria-controls', panel.id);
  for (const mark of control.querySelectorAll('[id]')) mark.setAttribute('aria-hidden', 'true');
  const tell = () => {
    control.setAttribute('aria-expanded', String(panel.style.display !== 'none'));
    for (const target of targets) target?.renderedElement?.removeAttribute('aria-expanded');
  };
  tell();
  action.onExecute = () =>
    queueMicrotask(() => {
      tell();
      if (panel.style.display !== 'none') bringUnfoldedIntoView(panel);
    });
}

/**
 * A link opens in a window of its own that knows nothing of this one.
 * @param {HTMLAnchorElement} link
 */
function dressLink(link) {
  link.rel = 'noopener noreferrer';
  if (!/^https?:$/.test(link.protocol)) link.removeAttribute('href');
}

/**
 * List items get a hanging indent, and a block of many lines a button that copies it.
 * @param {Element} block
 */
function dressText(block) {
  drawBar(block);
  // Its lines are as high as its text, not as the text around it.
  const runs = [...block.querySelectorAll('.ac-textRun')];
  const [size] = runs.map((run) => (run instanceof HTMLElement ? run.style.fontSize : ''));
  if (size && block instanceof HTMLElement) block.style.fontSize = size;
  if (/^(•|\d+\.) $/.test(block.firstElementChild?.textContent ?? '')) block.classList.add('item');
  if (block.querySelectorAll('br').length < 3 || !navigator.clipboard) return;
  block.classList.add('excerpt');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy text';
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(block instanceof HTMLElement ? block.innerText : '').then(
      () => (button.textContent = 'Copied'),
      () => (button.textContent = 'Could not be copied: select the text instead'),
    );
  });
  block.after(button);
}

/**
 * A bar of characters becomes a drawn one; its value in words stays beside it.
 * @param {Element} block
 */
function drawBar(block) {
  const runs = [...block.querySelectorAll('.ac-textRun')];
  const bar = runs.filter((run) => /^[█░]+$/.test(run.textContent ?? ''));
  const [first, ...others] = bar;
  const signs = bar.map((run) => run.textContent ?? '').join('');
  if (!first || signs.length !== 10) return;
  const filled = signs.lastIndexOf('█') + 1;
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawn.setAttribute('viewBox', '0 0 100 10');
  drawn.setAttribute('class', 'bar');
  drawn.setAttribute('aria-hidden', 'true');
  for (const [name, width] of /** @type {const} */ ([
    ['bar-ground', 100],
    ['bar-filled', 10 * filled],
  ])) {
    const part = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    part.setAttribute('class', name);
    part.setAttribute('width', String(width));
    part.setAttribute('height', '10');
    part.setAttribute('rx', '3');
    drawn.append(part);
  }
  first.replaceWith(drawn);
  for (const other of others) other.remove();
}

const form = /** @type {HTMLFormElement} */ (document.getElementById('composer'));
const field = /** @type {HTMLTextAreaElement} */ (document.getElementById('said'));

/**
 * The field at the bottom. Enter sends, Shift+Enter begins a new line; it can be used at any time.
 * @param {(text: string) => void} onSay
 */
export function startComposer(onSay) {
  const send = () => {
    const text = field.value.trim();
    if (text === '') return;
    field.value = '';
    fit();
    onSay(text);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
    field.focus();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  field.addEventListener('input', fit);
  fit();
}

export function isComposing() {
  return document.activeElement === field;
}

/** As tall as its text; the style sheet sets the limit. */
function fit() {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
}

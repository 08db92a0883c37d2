/**
 * Chooses what goes on paper when the page is printed: the newest text for the record or outcome, unless the
 * case has gone on to another question since; else the newest card.
 * @param {HTMLElement} list the messages, from the top down
 */
export function preparePrint(list) {
  addEventListener('beforeprint', () => {
    const messages = [...list.querySelectorAll('.message')];
    const newestFirst = messages.toReversed();
    const worth = newestFirst.find((message) => message.matches('.is-question, .is-outcome, :has(.excerpt)'));
    const printed = worth ?? newestFirst[0];
    for (const message of messages) message.classList.toggle('is-printed', message === printed);
    const now = new Date();
    const line = document.getElementById('printed-at');
    if (line)
      line.textContent = `Printed ${now.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}`;
  });
}

import type { Page } from 'playwright-core';
import type { AdaptiveCard } from '../../src/dialogs/render/cardTypes.ts';

/** Has the page show a card below what it shows, as it does one of the bot; one that was so drawn before goes. */
export async function draw(page: Page, card: AdaptiveCard): Promise<void> {
  await page.evaluate(`import('/assets/web/transcript.js').then(({ Transcript }) => {
    document.getElementById('drawn')?.remove();
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: ${JSON.stringify(card)} }];
    new Transcript(() => {}).show({ type: 'message', attachments }, false).id = 'drawn';
  })`);
}

/** Clears the conversation that the page shows. */
export async function clear(page: Page): Promise<void> {
  await page.evaluate("document.getElementById('messages').replaceChildren()");
}

import type { TurnContext } from 'botbuilder';

/** What a person is told who is not on the list of those who may use the bot. */
export const notAllowedText =
  'This bot is open to certain people only, and you are not on its list. Nothing was stored. Please ask whoever runs it.';

/** Answers a message or a tap of a person who is not on the list. */
export async function notAllowed(context: TurnContext): Promise<void> {
  const { type } = context.activity;
  if (type === 'invoke') {
    const value = { code: 'Forbidden', message: notAllowedText };
    await context.sendActivity({
      type: 'invokeResponse',
      value: {
        status: 200,
        body: { statusCode: 403, type: 'application/vnd.microsoft.error', value },
      },
    });
  } else await context.sendActivity(notAllowedText);
}

import type { InvokeResponse } from 'botbuilder';

/**
 * The answer to an invoke of a name that the bot does not take, with the body that every refusal has. Bot Framework's
 * own is 501, which says that the server is at fault: what the client asked for is not there, and never was.
 */
export const invokeNotTaken: InvokeResponse = {
  status: 400,
  body: {
    error: {
      code: 'InvokeNotTaken',
      message: 'This bot takes invokes of the name "adaptiveCard/action" only.',
    },
  },
};

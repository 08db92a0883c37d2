import type { Request } from 'restify';
import { foreignOrigin, noToken, wrongToken } from './refusal.ts';
import { conversationIdOf, type Tokens } from './token.ts';

/**
 * The token of a request; null when there is none. The client library sends "undefined" for none.
 * @throws HttpError (403) when it is not a token of ours
 */
export function tokenOf(request: Request, tokens: Tokens): string | null {
  const token = /^Bearer\s+(\S+)\s*$/i.exec(request.header('authorization', ''))?.[1];
  if (token === undefined || token === 'undefined') return null;
  if (!tokens.isOurs(token)) throw wrongToken();
  return token;
}

/**
 * The token of a request that needs one.
 * @throws HttpError (401 or 403)
 */
export function requiredTokenOf(request: Request, tokens: Tokens): string {
  const token = tokenOf(request, tokens);
  if (token === null) throw noToken();
  return token;
}

/**
 * The token of a request to `/conversations/:id`.
 * @throws HttpError (401 or 403) when it does not open the conversation of the path
 */
export function authorise(request: Request, tokens: Tokens): string {
  const token = requiredTokenOf(request, tokens);
  const params: { id?: unknown } = request.params;
  if (params.id !== conversationIdOf(token)) throw wrongToken();
  return token;
}

/** @throws HttpError (403) when a page of another origin asks */
export function checkOrigin(request: Request): void {
  const origin = request.header('origin', '');
  if (origin === '') return;
  const host = URL.canParse(origin) ? new URL(origin).host : '';
  if (host === '' || host !== request.header('host', '').toLowerCase()) throw foreignOrigin();
}

import type { Request, Response } from 'restify';
import { pageHeaders } from './asset.ts';
import type { HttpError } from './httpError.ts';
import { drawReadPage } from './readPage.ts';

/** Whether it is a person in front of a browser who asks: what a browser opens says that it takes HTML. */
export function isOfBrowser(request: Pick<Request, 'method' | 'header'>): boolean {
  const isLook = request.method === 'GET' || request.method === 'HEAD';
  return isLook && /\btext\/html\b/.test(request.header('accept', ''));
}

/** Sends an error as a page that leads back, with the status and the headers that it has as JSON. */
export function sendErrorPage(request: Request, response: Response, error: HttpError): void {
  const { status, message, retryAfter } = error;
  // From below as many folders as the address has.
  const root = '../'.repeat(Math.max(0, request.path().split('/').length - 2));
  const page = drawReadPage({
    title: titles[status] ?? 'That did not work',
    lead: message,
    root,
    body: `<section><p><a href="${root === '' ? './' : root}">To the start</a></p></section>`,
    footer: 'Rule-based, no AI.',
  });
  for (const [name, value] of Object.entries(pageHeaders)) response.header(name, value);
  response.header('Cache-Control', 'no-store');
  if (retryAfter !== null) response.header('Retry-After', String(Math.ceil(retryAfter)));
  response.header('Content-Type', 'text/html; charset=utf-8');
  response.sendRaw(status, request.method === 'HEAD' ? '' : page);
}

const titles: Readonly<Record<number, string>> = {
  404: 'There is nothing here',
  405: 'This address does not take that',
  429: 'Too many requests',
  500: 'Something went wrong',
  503: 'Not just now',
};

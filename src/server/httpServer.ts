import { pino } from 'pino';
import type { Server } from 'restify';
import RestifyRouter from 'restify/lib/router.js';
import RestifyServer from 'restify/lib/server.js';

/**
 * A restify server, as restify's `createServer` makes it. Not that itself: with it come all of restify's
 * plugins (forms, static files, signatures), of which none is used here, and loading them takes a seventh of
 * what importing Bot Framework does.
 */
export function createHttpServer(name: string): Server {
  const options = { name, onceNext: true, log: pino({ name }) };
  return new RestifyServer({ ...options, router: new RestifyRouter(options) });
}

import type { Request, Response } from 'restify';
import { HttpError } from './httpError.ts';
import { isDeeperThan } from './jsonDepth.ts';

/** The largest body that is read, in bytes. */
const bodyLimit = 256 * 1024;

/** How deep lists and objects may be nested: what goes over them calls itself for each. */
const depthLimit = 64;

const tooLarge = () => new HttpError(413, 'TooLarge', 'The body is over 256 KB.');
const wrongType = (message: string) => new HttpError(415, 'UnsupportedMediaType', message);

/**
 * Reads the body of a POST as JSON into `request.body`; an empty one is left undefined.
 *
 * Not restify's own parser: it unpacks gzip without a limit, a body that is not gzip though it says so
 * ends the process, and forms and multipart bodies would reach the bot or the disk.
 * @throws HttpError 400, 413 or 415
 */
export async function readJsonBody(request: Request, _response: Response): Promise<void> {
  request.body = undefined;
  if (request.method !== 'POST' || !hasBody(request)) return;
  if (!/^application\/json\s*(?:;|$)/i.test(request.header('content-type', ''))) {
    throw wrongType('The body must be application/json.');
  }
  if (!/^(?:identity)?$/i.test(request.header('content-encoding', ''))) {
    throw wrongType('The body must not be compressed.');
  }
  if (Number(request.header('content-length', '0')) > bodyLimit) throw tooLarge();
  const text = await readText(request);
  if (text !== '') request.body = parse(text);
}

function hasBody(request: Request): boolean {
  return request.header('content-length', '0') !== '0' || request.header('transfer-encoding', '') !== '';
}

/** What is over the limit is read on but not kept, so that the client comes to read the answer. */
function readText(request: Request): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const cutOff = (cause?: unknown): void =>
      reject(new HttpError(400, 'BodyCutOff', 'The body ended early.', { cause }));
    // By events: to iterate over a stream takes longer than all else that is done with a body.
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= bodyLimit) chunks.push(chunk);
    });
    request.once('end', () =>
      size > bodyLimit ? reject(tooLarge()) : resolve(Buffer.concat(chunks).toString('utf8')),
    );
    request.once('error', cutOff);
    request.once('close', () => {
      if (!request.readableEnded) cutOff();
    });
  });
}

function parse(text: string): unknown {
  if (isDeeperThan(depthLimit, text))
    throw new HttpError(400, 'BadJson', `The body is nested more than ${depthLimit} deep.`);
  try {
    return JSON.parse(text);
  } catch {
    // Without its cause, which quotes the body.
    throw new HttpError(400, 'BadJson', 'The body is not JSON.');
  }
}

import type { Request, Response, Server } from 'restify';
import type { LinkedFile } from '../../conversation/contract/links.ts';
import { type ErrorLog, faultOf } from '../channel/turnError.ts';
import { pageHeaders } from '../http/asset.ts';
import { DrawingThreadEnded } from '../documents/drawingThread.ts';
import type { DrawnFile, DrawnForms } from './documents.ts';
import { type DrawingLimits, drawOneByOne } from './drawing.ts';
import { drawFileFault, type FileFault, fileFaults } from './fileFault.ts';
import type { FileTokens, ReadToken } from './fileToken.ts';

export interface FilesDependencies {
  readonly tokens: Pick<FileTokens, 'read'>;
  readonly documents: DrawnForms;
  readonly log: ErrorLog;
  /** Milliseconds since 1970; the clock unless given. */
  readonly now?: () => number;
  readonly drawing?: Partial<DrawingLimits>;
}

/** How a file of each form is sent. */
interface Form {
  readonly type: string;
  /** Whether a browser shows it; otherwise it is saved. */
  readonly shown: boolean;
  /** A picture may stand on a card, which is a page of elsewhere. */
  readonly anywhere?: true;
  /** What the file may do where a browser shows it as a page. */
  readonly policy: string;
}

const still = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const forms: Readonly<Record<LinkedFile, Form>> = {
  // Not in a sandbox: the browsers' own readers of PDF do not open there.
  pdf: {
    type: 'application/pdf',
    shown: true,
    policy: `${still}; object-src 'self'; style-src 'unsafe-inline'`,
  },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    shown: false,
    policy: `${still}; sandbox`,
  },
  md: { type: 'text/markdown; charset=utf-8', shown: false, policy: `${still}; sandbox` },
  png: { type: 'image/png', shown: true, anywhere: true, policy: `${still}; sandbox` },
  svg: {
    type: 'image/svg+xml',
    shown: true,
    anywhere: true,
    policy: `${still}; style-src 'unsafe-inline'; font-src data:; img-src data:; sandbox`,
  },
};

/** Of every answer: it stays with who asked for it, and no search engine keeps it. */
const ownHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
};

/**
 * Mounts `/files/<token>.<form>`. Asking changes nothing, however often and by whomever: Teams and mail programs open
 * addresses to look at them. With HEAD nothing is drawn.
 */
export function mountFiles(server: Server, dependencies: FilesDependencies): void {
  const { tokens, documents, log, now = Date.now } = dependencies;
  const drawing = drawOneByOne<DrawnFile>(
    (file) => (file.kind === 'drawn' ? file.body.byteLength : 0),
    dependencies.drawing,
  );

  const draw = async (file: LinkedFile, { content, madeAt }: ValidToken): Promise<DrawnFile | null> => {
    const name = `${file} ${madeAt} ${JSON.stringify(content)}`;
    return drawing.of(name, () => documents[file](content, madeAt));
  };

  const answer = async (request: Request, response: Response): Promise<void> => {
    const { token, form } = partsOf(request.path());
    const read = await tokens.read(token, now());
    if (read.kind !== 'valid') return sendFault(request, response, fileFaults[read.kind]);
    if (!isForm(form)) return sendFault(request, response, fileFaults.unknownFormat);
    if (request.method === 'HEAD') return sendFile(response, form, read, null);
    const drawn = await draw(form, read);
    if (drawn?.kind === 'drawn') return sendFile(response, form, read, drawn.body);
    return sendFault(request, response, faultOfDrawing(drawn, read));
  };

  const route = async (request: Request, response: Response): Promise<void> => {
    try {
      await answer(request, response);
    } catch (error) {
      log.error({ fault: faultOf(error) }, 'A file could not be drawn.');
      sendFault(
        request,
        response,
        error instanceof DrawingThreadEnded ? fileFaults.notDrawn : fileFaults.ours,
      );
    }
  };
  // Not a named part of the path, which may be a hundred signs long at most.
  server.get('/files/*', route);
  server.head('/files/*', route);
}

type ValidToken = Extract<ReadToken, { readonly kind: 'valid' }>;

/** What stands before the last dot of a file's address and what behind it; nothing of an address with more folders. */
function partsOf(path: string): { readonly token: string; readonly form: string } {
  const [, token = '', form = ''] = /^\/files\/([^/]*)\.([^./]*)$/.exec(path) ?? [];
  return { token, form };
}

function isForm(form: string): form is LinkedFile {
  return Object.hasOwn(forms, form);
}

function faultOfDrawing(
  drawn: Exclude<DrawnFile, { readonly kind: 'drawn' }> | null,
  { content }: ValidToken,
): FileFault {
  if (drawn === null) return fileFaults.busy;
  return drawn.kind === 'noOutcome' ? fileFaults.noOutcome : fileFaults.otherGuideline(content.code);
}

/** @param body null where only the headers were asked for */
function sendFile(
  response: Response,
  file: LinkedFile,
  { content, madeAt }: ValidToken,
  body: Uint8Array | null,
): void {
  const { type, shown, anywhere = false, policy } = forms[file];
  const name = `${content.code.replaceAll(/[^\w-]+/g, '-')}-${new Date(madeAt).toISOString().slice(0, 10)}.${file}`;
  send(response, 200, body === null ? null : Buffer.from(body), {
    ...ownHeaders,
    'Content-Type': type,
    'Content-Disposition': `${shown ? 'inline' : 'attachment'}; filename="${name}"`,
    'Content-Security-Policy': policy,
    'Cross-Origin-Resource-Policy': anywhere ? 'cross-origin' : 'same-origin',
  });
}

function sendFault(request: Request, response: Response, fault: FileFault): void {
  const body = request.method === 'HEAD' ? null : Buffer.from(drawFileFault(fault));
  send(response, fault.status, body, {
    ...pageHeaders,
    ...ownHeaders,
    'Content-Type': 'text/html; charset=utf-8',
    ...(fault.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) }),
  });
}

function send(
  response: Response,
  status: number,
  body: Buffer | null,
  headers: Readonly<Record<string, string>>,
): void {
  for (const [name, value] of Object.entries(headers)) response.header(name, value);
  if (body !== null) response.header('Content-Length', String(body.byteLength));
  response.sendRaw(status, body ?? '');
}

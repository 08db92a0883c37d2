import { isIP } from 'node:net';
import type { Request } from 'restify';

/**
 * The address that a request came from, for counting: an IPv6 one as its network of 64 bits, which one client has
 * to itself. Behind proxies it is what the outermost trusted one saw; what stands before that in
 * `X-Forwarded-For` the client wrote.
 * @param proxies how many before the server can be trusted to add to `X-Forwarded-For`
 */
export function clientAddress(request: Request, proxies: number): string {
  const seen = request.socket.remoteAddress ?? '';
  if (proxies === 0) return counted(seen);
  const hops = request
    .header('x-forwarded-for', '')
    .split(',')
    .map((hop) => withoutPort(hop.trim()))
    .filter((hop) => hop !== '');
  return counted(hops.at(-proxies) ?? hops[0] ?? seen);
}

/** Some proxies write the port as well: `192.0.2.1:50000`, `[2001:db8::1]:50000`. */
function withoutPort(hop: string): string {
  const bracketed = /^\[([^\]]*)\]/.exec(hop)?.[1];
  if (bracketed !== undefined) return bracketed;
  return hop.split(':').length === 2 ? hop.replace(/:\d+$/, '') : hop;
}

function counted(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIP(bare) !== 6) return bare.slice(0, 64);
  return `${expanded(bare).slice(0, 4).join(':')}::/64`;
}

/** The eight groups of an IPv6 address. */
function expanded(address: string): readonly string[] {
  const [before = '', after] = address.toLowerCase().split('::');
  const head = before === '' ? [] : before.split(':');
  if (after === undefined) return head;
  const tail = after === '' ? [] : after.split(':');
  return [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail];
}

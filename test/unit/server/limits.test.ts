import { once } from 'node:events';
import { connect } from 'node:net';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import fc from 'fast-check';
import type { Request } from 'restify';
import { afterEach, describe, expect, test } from 'vitest';
import { isDeeperThan } from '../../../src/server/http/jsonDepth.ts';
import { clientAddress } from '../../../src/server/limits/clientAddress.ts';
import { limitHttp } from '../../../src/server/limits/httpLimits.ts';
import { RateLimit } from '../../../src/server/limits/rateLimit.ts';
import { limitedLog } from '../../../src/server/logs/limitedLog.ts';
import { quietConsole } from '../../../src/server/logs/quietConsole.ts';

describe('a rate', () => {
  test('a minute may be used at once, then one comes back after the other', () => {
    let time = 0;
    const limit = new RateLimit(3, () => time);
    expect([1, 2, 3].map(() => limit.take('a'))).toEqual([null, null, null]);
    expect(limit.take('a')).toBe(20);
    expect(limit.take('b')).toBeNull();
    time = 19_000;
    expect(limit.take('a')).toBe(1);
    time = 20_000;
    expect([limit.take('a'), limit.take('a')]).toEqual([null, 20]);
    time = 600_000;
    expect([1, 2, 3, 4].map(() => limit.take('a'))).toEqual([null, null, null, 20]);
  });

  test('a clock that is set back keeps nobody out for more than a minute', () => {
    let time = 1_000_000;
    const limit = new RateLimit(1, () => time);
    expect([limit.take('a'), limit.take('a')]).toEqual([null, 60]);
    time = 0;
    expect(limit.take('a')).toBe(60);
    time = 60_000;
    expect(limit.take('a')).toBeNull();
  });

  test('0 is no limit', () => {
    const limit = new RateLimit(0);
    expect(Array.from({ length: 1_000 }, () => limit.take('a')).every((wait) => wait === null)).toBe(true);
  });

  test('never more than a minute holds in any minute, whatever the times', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.nat(10_000), { maxLength: 200 }),
        (rate, gaps) => {
          let time = 0;
          const limit = new RateLimit(rate, () => time);
          const granted: number[] = [];
          for (const gap of gaps) {
            time += gap;
            if (limit.take('a') === null) granted.push(time);
          }
          // A full minute is there at once.
          const atOnce = new RateLimit(rate, () => 0);
          expect(Array.from({ length: rate + 1 }, () => atOnce.take('a') === null)).toEqual([
            ...Array<boolean>(rate).fill(true),
            false,
          ]);
          for (const from of granted) {
            const within = granted.filter((at) => at >= from && at < from + 60_000);
            // A full bucket and what came back meanwhile.
            expect(within.length).toBeLessThanOrEqual(2 * rate);
          }
        },
      ),
    );
  });
});

describe('the address that is counted', () => {
  const request = (remoteAddress: string, forwarded?: string): Request =>
    ({
      socket: { remoteAddress },
      header: (_name: string, otherwise: string) => forwarded ?? otherwise,
    }) as unknown as Request;

  test.each([
    ['192.0.2.7', 0, '1.2.3.4', '192.0.2.7'],
    ['::ffff:192.0.2.7', 0, undefined, '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', 0, undefined, '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', 0, undefined, '2001:db8:1:2::/64'],
    ['::1', 0, undefined, '0:0:0:0::/64'],
    ['10.0.0.1', 1, '1.2.3.4, 192.0.2.7', '192.0.2.7'],
    ['10.0.0.1', 2, '1.2.3.4, 192.0.2.7, 10.0.0.2', '192.0.2.7'],
    ['10.0.0.1', 1, '192.0.2.7:50123', '192.0.2.7'],
    ['10.0.0.1', 1, '[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
    ['10.0.0.1', 1, undefined, '10.0.0.1'],
    ['10.0.0.1', 3, '192.0.2.7', '192.0.2.7'],
  ])('%s behind %i proxies that say %o is %s', (remote, proxies, forwarded, address) => {
    expect(clientAddress(request(remote, forwarded), proxies)).toBe(address);
  });

  test('what a client writes into the header it is not believed', () => {
    const claims = ['a'.repeat(5_000), '203.0.113.1'];
    expect(claims.map((claim) => clientAddress(request('10.0.0.1', `${claim}, 192.0.2.7`), 1))).toEqual([
      '192.0.2.7',
      '192.0.2.7',
    ]);
  });
});

describe('slow and idle clients', () => {
  const stopping: (() => void)[] = [];
  afterEach(() => stopping.splice(0).forEach((stop) => stop()));

  async function serve(connections = 10): Promise<{ port: number; dropped: () => number }> {
    const server = createServer((request, response) => {
      request.resume();
      request.on('end', () => response.end('ok'));
    });
    let dropped = 0;
    server.on('drop', () => (dropped += 1));
    limitHttp(server, { connections, keepAliveSeconds: 60 }, { headersMs: 20, requestMs: 40, checkMs: 5 });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    stopping.push(() => {
      server.close();
      server.closeAllConnections();
    });
    return { port: (server.address() as AddressInfo).port, dropped: () => dropped };
  }

  function open(port: number): Socket & { got: string } {
    const socket = Object.assign(connect(port, '127.0.0.1'), { got: '' });
    socket.on('data', (chunk: Buffer) => (socket.got += chunk.toString()));
    socket.on('error', () => undefined);
    stopping.push(() => socket.destroy());
    return socket;
  }

  test.each([
    ['nothing', ''],
    ['half of its headers', 'POST / HTTP/1.1\r\nHost: x\r\nX-A'],
    ['half of its body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{'],
  ])('a client that sends %s is cut off', async (_what, words) => {
    const { port } = await serve();
    const socket = open(port);
    socket.write(words);
    await once(socket, 'close');
    expect(socket.got).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('regression: a client that wants another protocol is answered, and not held for ever', async () => {
    const { port } = await serve();
    const socket = open(port);
    socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    await once(socket, 'close');
    expect(socket.got).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('a connection that was answered is kept for the next request', async () => {
    const { port } = await serve();
    const socket = open(port);
    for (const answers of [1, 2]) {
      socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
      // oxlint-disable-next-line no-await-in-loop
      while (socket.got.split('HTTP/1.1 200').length <= answers) await once(socket, 'data');
    }
    expect(socket.got).toContain('Keep-Alive: timeout=60');
    expect(socket.destroyed).toBe(false);
  });

  test('of too many connections the last is closed at once', async () => {
    const { port, dropped } = await serve(1);
    const first = open(port);
    await once(first, 'connect');
    const second = open(port);
    await once(second, 'close');
    expect([second.got, first.destroyed, dropped()]).toEqual(['', false, 1]);
  });
});

describe('lines that anybody can cause', () => {
  test('a few of each kind in a minute are written, and those left out are counted', () => {
    const written: object[] = [];
    let time = 0;
    const write = limitedLog(
      (fields) => void written.push(fields),
      () => time,
    );
    for (let n = 0; n < 8; n += 1) write('a', { n }, 'x');
    write('b', { other: true }, 'x');
    expect(written).toEqual([{ n: 0 }, { n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }, { other: true }]);
    time = 60_000;
    write('a', { n: 8 }, 'x');
    write('a', { n: 9 }, 'x');
    expect(written.slice(6)).toEqual([{ n: 8, leftOut: 3 }, { n: 9 }]);
  });

  test('kinds without end do not fill the memory', () => {
    let lines = 0;
    const write = limitedLog(
      () => (lines += 1),
      () => 0,
    );
    for (let n = 0; n < 1_000; n += 1) write(`kind ${n}`, {}, 'x');
    expect(lines).toBe(1_000);
  });

  test('what a package writes to the console goes into the log without its words, and not without end', () => {
    const lines: object[] = [];
    const restore = quietConsole({ warn: (fields) => void lines.push(fields) }, () => 0);
    try {
      for (let n = 0; n < 10; n += 1) console.error('-----BEGIN RSA PUBLIC KEY----- of a token');
    } finally {
      restore();
    }
    expect(lines).toHaveLength(5);
    expect(JSON.stringify(lines)).not.toMatch(/BEGIN|token/);
    expect(lines[0]).toMatchObject({
      console: { method: 'error', at: expect.stringContaining('limits.test.ts') },
    });
  });
});

describe('the depth of a body', () => {
  test('is that of the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.nat(9), (value, limit) => {
        expect(isDeeperThan(limit, JSON.stringify(value))).toBe(depthOf(value) > limit);
      }),
    );
  });

  test('does not count what stands in a text', () => {
    expect(isDeeperThan(1, JSON.stringify({ a: '[[[[', b: '\\"[[[' }))).toBe(false);
  });
});

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

import fc from 'fast-check';
import { channels, dos, eventTypes, fields, names, paths, quizWords, texts, types } from './words.ts';

/** One request, as it is sent. */
export interface FuzzedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** The conversation of an activity, whose last cards the next actions are taken from. */
  readonly conversation: string | null;
}

/** Where replies may be sent to, and what was last offered in a conversation. */
export interface Surroundings {
  readonly serviceUrl: string;
  /** The data of the actions that were last offered; the request is made when it is sent. */
  readonly offered: (conversation: string) => readonly unknown[];
}

/** A request that is made when it is sent: it may tap a card that an earlier one was answered with. */
export type Planned = (around: Surroundings) => FuzzedRequest;

const from = <Value>(values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

const nested = (depth: number, asObject: boolean): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = asObject ? { a: value } : [value];
  return value;
};

/** Anything that JSON can hold, and what has broken programs before. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  from<unknown>([
    null,
    0,
    -1,
    1e308,
    1.5,
    true,
    false,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '__proto__',
    'constructor',
  ]),
  from<unknown>([[], {}, [[]], [null], [{}], { constructor: { prototype: { polluted: 1 } } }]),
  from<unknown>([JSON.parse('{"__proto__":{"polluted":1}}'), { toString: 1, valueOf: 1 }, { length: -1 }]),
  from<unknown>([
    '<script>alert(1)</script>',
    "'; DROP TABLE entries;--",
    '../../etc/passwd',
    '\r\nX: y',
    '{{7*7}}',
  ]),
  from<unknown>([
    'NaN',
    'Infinity',
    '2020-13-45T99:99:99Z',
    '9'.repeat(400),
    '😀'.repeat(50),
    'x'.repeat(60_000),
  ]),
  from<unknown>([
    Array(3_000).fill(null),
    Array.from({ length: 2_000 }, () => ({ id: 'x' })),
    { id: 'x' },
    { id: 7 },
  ]),
  fc.tuple(from([3, 60, 200, 3_000]), fc.boolean()).map(([depth, asObject]) => nested(depth, asObject)),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.jsonValue({ maxDepth: 3 }),
);

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const account = fc.oneof(
  { weight: 3, arbitrary: fc.record({ id: from(['u', 'bot', 'x', '29:a']) }) },
  fc.record({ id: anything, name: maybe(anything), aadObjectId: maybe(anything), role: maybe(anything) }),
  anything,
);

const mention = fc.record({
  type: from<unknown>(['mention', 'Mention', 7]),
  mentioned: fc.oneof(fc.record({ id: from(['bot', 'x']), name: anything }), anything),
  text: fc.oneof(from(['<at>bot</at>', '<at>x</at>', 'a', '']), anything),
});

const actionData = fc.record({
  nelm: from<unknown>([1, 1, 1, 2, '1', null]),
  do: fc.oneof({ weight: 5, arbitrary: from<unknown>(dos) }, anything),
  case: maybe(fc.oneof(from<unknown>(['nope', 'constructor']), anything)),
  rev: maybe(fc.oneof(from<unknown>([0, 1, 2, -1, 1e9]), anything)),
  question: maybe(
    fc.oneof(from<unknown>(['ki67', 'performanceStatus', '__proto__', 'constructor']), anything),
  ),
  answer: maybe(anything),
  quiz: maybe(fc.oneof(from<unknown>(quizWords), anything)),
  item: maybe(fc.oneof(from<unknown>(['recommend.prrt.1z.742ebfb0', 'x']), anything)),
  option: maybe(fc.oneof(from<unknown>(['a', 'z']), anything)),
});

/** A tap on the nth action of the last card, perhaps with something of it replaced. */
const tap = fc.record({
  nth: fc.nat(30),
  change: fc.option(fc.tuple(from(['answer', 'case', 'rev', 'do']), anything)),
});

type Activity = Readonly<Record<string, unknown>>;
type PlannedActivity = (around: Surroundings, conversation: string) => Activity;

const message = from(texts).map((text): PlannedActivity => () => ({ type: 'message', text }));
const typed = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text): PlannedActivity => () => ({ text }));
const tapped = fc
  .tuple(tap, fc.boolean())
  .map(([{ nth, change }, asInvoke]): PlannedActivity => (around, conversation) => {
    const offered = around.offered(conversation);
    const action = offered.length > 0 ? offered[nth % offered.length] : {};
    const data = { ...(action as object), ...(change ? { [change[0]]: change[1] } : {}) };
    return asInvoke
      ? { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', data } } }
      : { value: data };
  });
const made = fc.tuple(actionData, fc.boolean()).map(
  ([data, asInvoke]): PlannedActivity =>
    () =>
      asInvoke
        ? { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', data } } }
        : { value: data },
);
const reported = fc
  .record({
    type: from(types),
    name: maybe(from(names)),
    value: maybe(
      fc.oneof(anything, fc.record({ action: anything }), fc.record({ commandId: anything, data: anything })),
    ),
    channelData: maybe(
      fc.oneof(
        anything,
        fc.record({ eventType: from<unknown>(eventTypes), team: maybe(anything), channel: maybe(anything) }),
      ),
    ),
    membersAdded: maybe(fc.oneof(fc.array(account, { maxLength: 4 }), anything)),
    membersRemoved: maybe(fc.oneof(fc.array(account, { maxLength: 4 }), anything)),
    action: maybe(fc.oneof(from<unknown>(['add', 'remove', 'accept']), anything)),
    reactionsAdded: maybe(anything),
  })
  .map(
    (activity): PlannedActivity =>
      () =>
        activity,
  );

const spoiled = fc.tuple(
  from(fields),
  fc.oneof(
    { weight: 2, arbitrary: fc.constant<unknown>(undefined) },
    { weight: 4, arbitrary: anything },
    fc.record({
      id: anything,
      conversationType: from<unknown>(['groupChat', 'channel', 'personal', {}]),
      isGroup: anything,
    }),
    account,
    fc.array(mention, { maxLength: 4 }),
    fc.array(fc.record({ contentType: anything, content: anything }), { maxLength: 3 }),
  ),
);

const activity: fc.Arbitrary<Planned> = fc
  .record({
    conversation: fc.nat(39).map((n) => `fuzz-${n}`),
    id: fc.uuid(),
    channelId: from(channels),
    delivery: from<unknown>(['expectReplies', 'expectReplies', 'expectReplies', 'normal', undefined]),
    serviceUrl: from<string | undefined>([
      ...Array<string>(8).fill('here'),
      undefined,
      '',
      'https://evil.example/',
      'not a URL',
    ]),
    said: fc.oneof(
      { weight: 4, arbitrary: message },
      typed,
      { weight: 3, arbitrary: tapped },
      { weight: 2, arbitrary: made },
      { weight: 4, arbitrary: reported },
    ),
    spoils: fc.oneof(
      { weight: 3, arbitrary: fc.constant<readonly (readonly [string, unknown])[]>([]) },
      { weight: 2, arbitrary: fc.array(spoiled, { minLength: 1, maxLength: 3 }) },
    ),
    cut: fc.oneof({ weight: 40, arbitrary: fc.constant(null) }, fc.nat(400)),
  })
  .map(({ conversation, id, channelId, delivery, serviceUrl, said, spoils, cut }): Planned => (around) => {
    const entries: [string, unknown][] = Object.entries({
      type: 'message',
      id,
      channelId,
      conversation: { id: conversation },
      from: { id: 'u', name: 'u' },
      recipient: { id: 'bot', name: 'bot' },
      deliveryMode: delivery,
      serviceUrl: serviceUrl === 'here' ? around.serviceUrl : serviceUrl,
      ...said(around, conversation),
    });
    // By entries, so that a field named __proto__ is one in the text that is sent.
    const kept = entries.filter(([name]) => !spoils.some(([spoiledName]) => spoiledName === name));
    const text = `{${[...kept, ...spoils]
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
      .join(',')}}`;
    return {
      method: 'POST',
      path: '/api/messages',
      headers: { 'content-type': 'application/json' },
      body: cut === null ? text : text.slice(0, cut),
      conversation,
    };
  });

const header = (name: string, values: readonly string[]): fc.Arbitrary<Record<string, string>> =>
  fc
    .oneof({ weight: 4, arbitrary: fc.constant(null) }, from(values))
    .map((value) => (value === null ? {} : { [name]: value }));

const request: fc.Arbitrary<Planned> = fc
  .record({
    method: from([
      'GET',
      'GET',
      'POST',
      'POST',
      'PUT',
      'DELETE',
      'PATCH',
      'HEAD',
      'OPTIONS',
      'TRACE',
      'PROPFIND',
    ]),
    path: from(paths),
    headers: fc
      .tuple(
        header('authorization', [
          'Bearer undefined',
          `Bearer ${'a'.repeat(43)}`,
          `Bearer ${'a'.repeat(32)}.${'b'.repeat(43)}`,
          'Bearer',
          'bearer  x',
          'Basic eDp5',
          'x'.repeat(3_000),
        ]),
        header('content-type', [
          'application/json',
          'application/json; charset=utf-7',
          'text/plain',
          'multipart/form-data; boundary=x',
          'application/x-www-form-urlencoded',
          'application/json;',
        ]),
        header('content-encoding', ['gzip', 'identity', 'br', 'x']),
        header('accept', ['text/html', '*/*', 'application/xml', 'x']),
        header('origin', ['null', 'http://evil.example', 'x']),
        header('accept-version', ['1', '~2', 'x']),
        header('x-forwarded-for', ['1.2.3.4', '::1', 'x'.repeat(500)]),
        header('x-http-method-override', ['DELETE']),
        header('if-none-match', ['*', 'W/"x"', '"']),
      )
      .map((headers): Record<string, string> => Object.assign({}, ...headers) as Record<string, string>),
    body: from([
      '',
      '{}',
      '{"user":{"id":5}}',
      '{"type":"message","text":"x"}',
      '[',
      'x=1',
      '"s"',
      'null',
      '['.repeat(5_000),
    ]),
  })
  .map(({ method, path, headers, body }): Planned => () => ({
    method,
    path,
    headers,
    body: ['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method) ? null : body,
    conversation: null,
  }));

/** Six of seven are activities, the others any request at all. */
export const planned: fc.Arbitrary<Planned> = fc.oneof(
  { weight: 6, arbitrary: activity },
  { weight: 1, arbitrary: request },
);

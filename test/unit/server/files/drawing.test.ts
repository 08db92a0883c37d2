import { expect, test } from 'vitest';
import { drawOneByOne } from '../../../../src/server/files/drawing.ts';

/** Something that ends when it is told to. */
function pending() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  return { promise, end: resolve, fail: reject };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Drawings of which each says its name when it begins. */
function observed(limits: Parameters<typeof drawOneByOne>[1] = {}) {
  const begun: string[] = [];
  const drawing = drawOneByOne<string>((text) => text.length, limits);
  const of = (name: string, work: Promise<string> = Promise.resolve(name)) =>
    drawing.of(name, () => {
      begun.push(name);
      return work;
    });
  return { begun, of };
}

test('the next is begun when the one before has ended', async () => {
  const { begun, of } = observed();
  const first = pending();
  const one = of('one', first.promise);
  const two = of('two');
  await settled();
  expect(begun).toEqual(['one']);
  first.end('drawn');
  expect([await one, await two]).toEqual(['drawn', 'two']);
  expect(begun).toEqual(['one', 'two']);
});

test('what is asked for twice is drawn once, while it is drawn and afterwards', async () => {
  const { begun, of } = observed();
  const work = pending();
  const asked = [of('one', work.promise), of('one', work.promise)];
  await settled();
  work.end('drawn');
  expect(await Promise.all(asked)).toEqual(['drawn', 'drawn']);
  expect(await of('one')).toBe('drawn');
  expect(begun).toEqual(['one']);
});

test('of what was drawn as much is kept as there is room for, that used last', async () => {
  const { begun, of } = observed({ keptBytes: 8 });
  await of('aaaa');
  await of('bbbb');
  await of('aaaa');
  await of('cccc');
  await of('aaaa');
  await of('bbbb');
  expect(begun).toEqual(['aaaa', 'bbbb', 'cccc', 'bbbb']);
});

test('when too many wait a further one is refused, and taken again later', async () => {
  const { of } = observed({ waiting: 2 });
  const work = pending();
  const waiting = [of('one', work.promise), of('two')];
  expect(await of('three')).toBeNull();
  work.end('drawn');
  await Promise.all(waiting);
  expect(await of('three')).toBe('three');
});

test('one that fails stops nobody, and is drawn anew', async () => {
  const { begun, of } = observed();
  const failing = of('one', Promise.reject(new Error('torn')));
  const two = of('two');
  await expect(failing).rejects.toThrow('torn');
  expect(await two).toBe('two');
  expect(await of('one')).toBe('one');
  expect(begun).toEqual(['one', 'two', 'one']);
});

import { expect, test } from 'vitest';
import { seeded } from '../../../src/engine/random.ts';
import { madeInPieces } from '../../../src/machine/pieces.ts';
import {
  optionSets,
  type OptionSets,
  type Seat,
  type SetsWish,
} from '../../../src/quiz/balance/optionSets.ts';
import { isGone } from '../../fixtures/garbage.ts';

const labels = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
type Label = (typeof labels)[number];

function setsOf(wish: SetsWish<Label, 'here'>): OptionSets<Label, 'here'> {
  return madeInPieces(() => optionSets(wish)).value();
}

/** Every other option is wrong where one is right. */
const free: readonly Seat<Label, 'here'>[] = labels.map((key, index) => ({
  key,
  place: 'here',
  // Some are asked for far more often than others.
  share: 1 + (index % 3),
  wrongIn: [new Set(labels.filter((label) => label !== key))],
}));

/** How often each option was right, and shown, in many draws. */
function drawn(seats: readonly Seat<Label, 'here'>[]) {
  const sets = setsOf({ labels, seats, affinity: (a, b) => (a < b ? 1 : 1.5), size: 4 });
  const random = seeded(5);
  const counts = new Map(labels.map((label) => [label, { right: 0, shown: 0 }]));
  for (let index = 0; index < 6000; index += 1) {
    const set = sets.draw('here', random);
    if (!set) throw new Error('No set was drawn.');
    for (const label of [set.key, ...set.companions]) {
      const count = counts.get(label);
      if (count) {
        count.shown += 1;
        count.right += Number(label === set.key);
      }
    }
  }
  return counts;
}

test('an option is right as often as chance has it, however often each is asked for', () => {
  for (const [label, { right, shown }] of drawn(free))
    expect([label, Math.abs(right / shown - 0.25) < 0.04]).toEqual([label, true]);
});

test('an option that is a wrong one in few cases only is not right wherever it stands', () => {
  const seldom = free.map((seat) => ({
    ...seat,
    wrongIn: [
      ...Array.from(
        { length: 9 },
        () => new Set(labels.filter((label) => label !== seat.key && label !== 'a')),
      ),
      new Set(labels.filter((label) => label !== seat.key)),
    ],
  }));
  const { right, shown } = drawn(seldom).get('a') ?? { right: 1, shown: 1 };
  expect(right / shown).toBeLessThan(0.4);
});

test('companions are wrong in one case together, and options that must not stand together do not', () => {
  const seats: readonly Seat<Label, 'here'>[] = [
    {
      key: 'a',
      place: 'here',
      share: 1,
      wrongIn: [new Set(['b', 'c', 'd'] as const), new Set(['e', 'f', 'g'] as const)],
    },
  ];
  const sets = setsOf({
    labels,
    seats,
    affinity: (x, y) => (x + y === 'fe' || x + y === 'ef' ? 0 : 1),
    size: 4,
  });
  const random = seeded(1);
  for (let index = 0; index < 50; index += 1)
    expect(sets.draw('here', random)).toEqual({ key: 'a', companions: ['b', 'c', 'd'] });
  const none = setsOf({ labels, seats, affinity: () => 0, size: 4 });
  expect(none.hasSets('here')).toBe(false);
  expect(none.draw('here', random)).toBeNull();
});

test('an option that is never wrong and asked for a hundredth as often as others is right now and then', () => {
  const rare = free.map((seat) => ({
    ...seat,
    share: seat.key === 'a' ? 0.01 : 1,
    wrongIn: [new Set(labels.filter((label) => label !== seat.key && label !== 'a'))],
  }));
  const { right, shown } = drawn(rare).get('a') ?? { right: 0, shown: 0 };
  expect(right).toBe(shown);
  expect(right / 6000).toBeGreaterThan(0.01);
});

test('of two options that stand together the one is right as often as the other, though it is seldom wrong', () => {
  // "a" is a fair wrong one in one case of ten, "b" in every second.
  const uneven = free.map((seat) => ({
    ...seat,
    wrongIn: Array.from(
      { length: 10 },
      (_, index) =>
        new Set(
          labels.filter(
            (label) =>
              label !== seat.key && (label !== 'a' || index === 0) && (label !== 'b' || index % 2 === 0),
          ),
        ),
    ),
  }));
  const sets = setsOf({ labels, seats: uneven, affinity: () => 1, size: 4 });
  const random = seeded(11);
  const over = { ab: 0, ba: 0 };
  for (let index = 0; index < 6000; index += 1) {
    const set = sets.draw('here', random);
    if (set?.key === 'a' && set.companions.includes('b')) over.ab += 1;
    if (set?.key === 'b' && set.companions.includes('a')) over.ba += 1;
  }
  expect(over.ab).toBeGreaterThan(50);
  expect(Math.abs(over.ab - over.ba) / (over.ab + over.ba)).toBeLessThan(0.15);
});

test('bug: an option that could not change places with all the others was right wherever it stood', () => {
  // "a" and "b" are wrong beside each other; "a" is never wrong where another one is right.
  const seats = free
    .filter(({ key }) => key < 'f')
    .map((seat) => ({
      ...seat,
      wrongIn: [new Set(labels.filter((label) => label !== seat.key && (label !== 'a' || seat.key === 'b')))],
    }));
  const sets = setsOf({ labels, seats, affinity: () => 1, size: 4, unmatched: 'staysBeside' });
  const random = seeded(3);
  const drawnSets = Array.from({ length: 2000 }, () => sets.draw('here', random));
  const rightOnes = drawnSets.filter((set) => set?.key === 'a');
  const wrongOnes = drawnSets.filter((set) => set?.companions.includes('a'));
  expect(rightOnes.length).toBeGreaterThan(20);
  expect(rightOnes.every((set) => set?.companions.includes('b'))).toBe(true);
  expect(wrongOnes.length).toBeGreaterThan(0.7 * rightOnes.length);
});

test('a set of which each option is right somewhere is drawn more often than one of which a single one is', () => {
  // "a" may stand beside "bcd", where each is right in its turn, or beside "efg", where it alone is.
  const others: Readonly<Record<Label, readonly string[]>> = {
    a: ['bcd', 'efg'],
    b: ['acd', 'cef'],
    c: ['abd', 'bef'],
    d: ['abc', 'efg'],
    e: ['abf', 'acf', 'adg'],
    f: ['abe', 'ace', 'adg'],
    g: ['ade', 'adf'],
  };
  const seats = free.map((seat) => ({
    ...seat,
    share: 1,
    wrongIn: others[seat.key].map((wrong) => new Set(labels.filter((label) => wrong.includes(label)))),
  }));
  const sets = setsOf({ labels, seats, affinity: () => 1, size: 4, leastOfOption: 0.01 });
  const random = seeded(4);
  const ofA = Array.from({ length: 3000 }, () => sets.draw('here', random)).filter((set) => set?.key === 'a');
  const turning = ofA.filter((set) => set?.companions.includes('d'));
  expect(turning.length / ofA.length).toBeGreaterThan(0.6);
});

test('a set that fits hardly any case of its seat is left out', () => {
  const seat: Seat<Label, 'here'> = {
    key: 'a',
    place: 'here',
    share: 1,
    wrongIn: [
      new Set(['e', 'f', 'g'] as const),
      ...Array.from({ length: 39 }, () => new Set(['b', 'c', 'd'] as const)),
    ],
  };
  const sets = setsOf({ labels, seats: [seat], affinity: () => 1, size: 4 });
  const random = seeded(2);
  for (let index = 0; index < 50; index += 1)
    expect(sets.draw('here', random)?.companions).toEqual(['b', 'c', 'd']);
});

// Regression: 20 MB of a server that had asked each kind of item were the samples of their cases.
test('sets do not hold the cases that they were found in', async () => {
  const found = () => {
    const seats = free.map((seat) => ({
      ...seat,
      wrongIn: seat.wrongIn.map((wrong) => new Set(wrong.keys())),
    }));
    const sets = setsOf({ labels, seats, affinity: () => 1, size: 4 });
    return { sets, cases: seats.flatMap(({ wrongIn }) => wrongIn).map((one) => new WeakRef(one)) };
  };
  const { sets, cases } = found();
  expect(cases).toHaveLength(labels.length);
  expect(await isGone(...cases)).toBe(true);
  expect(sets.draw('here', seeded(5))).not.toBeNull();
});

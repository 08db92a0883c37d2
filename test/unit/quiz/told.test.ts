import { describe, expect, test } from 'vitest';
import { seeded } from '../../../src/engine/random.ts';
import { guesser, learners } from '../../bench/learners.ts';
import { orders } from '../../bench/orders.ts';
import { blindSolver, practiseBlind, tapper } from '../../fixtures/blindTrainee.ts';
import { quiz } from '../../fixtures/quiz.ts';
import { sampled } from '../../fixtures/sampled.ts';
import { practise } from '../../fixtures/simulated.ts';

/**
 * What a trainee is told to master after 28 days of 20 items: near the truth for who learns, next to nothing for
 * who does not. The figures over more learners are those of `npm run bench` (docs/quiz-simulation.md).
 */
const days = 28;
/** Three were looked at when the weight of old answers was chosen (9..); the others by nothing that was chosen. */
const seeds = [1001, 901, 1002, 902, 1003, 903];
const learnersEach = { quick: 1, full: seeds.length } as const;

const toldTo = (make: (typeof learners)[keyof typeof learners], guess: number, seed: number) => {
  const looks = practise(quiz.source, make(guess, seeded(seed)), orders.ours(quiz.source, seeded(seed)), [
    days,
  ]);
  const look = looks.get(days);
  return { known: look?.known ?? Number.NaN, told: look?.told ?? Number.NaN };
};

for (const [name, make] of Object.entries(learners)) {
  sampled(`${name}: within ten points of the true mastery`, learnersEach, (count) => {
    for (const seed of seeds.slice(0, count)) {
      const { known, told } = toldTo(make, 0.25, seed);
      expect(Math.abs(told - known)).toBeLessThanOrEqual(10);
    }
  });
}

describe('who knows nothing', () => {
  for (const [name, guess, least] of [
    ['taps at random', 0.25, 10],
    ['is right by labels as often as the blind solver', 0.34, 30],
    ['is right by labels in half of the items', 0.5, 30],
  ] as const) {
    sampled(`and ${name} is told less`, learnersEach, (count) => {
      for (const seed of seeds.slice(0, count)) {
        expect(toldTo(guesser, guess, seed).told).toBeLessThan(least);
      }
    });
  }

  test('and practises with the real items without reading a case, is told less', { tags: ['long'] }, () => {
    const blind = practiseBlind(quiz, blindSolver(quiz, 8), days, 1);
    process.stdout.write(`blind: right ${(100 * blind.right).toFixed(1)} %, told ${blind.mastery} %\n`);
    expect(blind.mastery).toBeLessThan(30);
    const random = practiseBlind(quiz, tapper(5), days, 2);
    process.stdout.write(`random: right ${(100 * random.right).toFixed(1)} %, told ${random.mastery} %\n`);
    expect(random.mastery).toBeLessThan(10);
  });
});

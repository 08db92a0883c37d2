import { z } from 'zod';
import type { Condition, FactTest } from '../../guideline/condition.ts';
import { once } from '../once.ts';
import { factNames } from '../../guideline/factQuestions.ts';

const shape = once((): z.ZodType => {
  const fact = z.enum(factNames);
  const value = z.union([z.string(), z.number(), z.boolean()]);
  const limit = z.number();

  const condition: z.ZodType = z.lazy(() =>
    z.union([
      z.strictObject({ all: z.array(condition) }),
      z.strictObject({ any: z.array(condition) }),
      z.strictObject({ not: condition }),
      z.strictObject({ fact, is: value }),
      z.strictObject({ fact, isNot: value }),
      z.strictObject({ fact, in: z.array(value) }),
      z.strictObject({ fact, known: z.boolean() }),
      z.strictObject({ fact, includes: z.string() }),
      z.strictObject({ fact, above: limit }),
      z.strictObject({ fact, atLeast: limit }),
      z.strictObject({ fact, below: limit }),
      z.strictObject({ fact, atMost: limit }),
    ]),
  );
  return condition;
});

/** Whether a value is a condition that can be evaluated: of a known form, on facts that exist. */
export function isCondition(given: unknown): given is Condition {
  return shape().safeParse(given).success;
}

/** Whether a value is a test of one fact. */
export function isFactTest(given: unknown): given is FactTest {
  return isCondition(given) && 'fact' in given;
}

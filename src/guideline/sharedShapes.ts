import { z } from 'zod';

/** The shapes that the guideline and the tables of the quiz share. */

/** A text that says something. */
export const nonEmpty = () => z.string().regex(/\S/, 'is empty');

const operators = ['is', 'isNot', 'in', 'known', 'includes', 'above', 'atLeast', 'below', 'atMost'];

/**
 * A condition as data: tests of facts, joined by `all`, `any` and `not`.
 * @param fact what may stand as the name of a fact
 */
export function conditionOver(fact: z.ZodType<string>): z.ZodType {
  return z.unknown().superRefine((value, context) => {
    for (const { path, problem } of problemsOf(value, fact)) {
      context.addIssue({ code: 'custom', path: [...path], message: problem });
    }
  });
}

interface Problem {
  readonly path: readonly (string | number)[];
  readonly problem: string;
}

function problemsOf(value: unknown, fact: z.ZodType<string>): readonly Problem[] {
  const none: readonly Problem[] = [{ path: [], problem: 'is not a condition' }];
  if (typeof value !== 'object' || value === null) return none;
  const [[key, part] = ['', undefined], ...others] = Object.entries(value);
  const inside = (path: readonly (string | number)[], of: unknown): readonly Problem[] =>
    problemsOf(of, fact).map((one) => ({ ...one, path: [...path, ...one.path] }));
  if (key === 'not' && others.length === 0) return inside(['not'], part);
  if ((key === 'all' || key === 'any') && Array.isArray(part) && others.length === 0) {
    if (part.length === 0) return [{ path: [key], problem: 'has no parts' }];
    return part.flatMap((one: unknown, index) => inside([key, index], one));
  }
  const test = Object.entries(value).filter(([name]) => name !== 'fact');
  const name: unknown = 'fact' in value ? value.fact : undefined;
  if (typeof name !== 'string' || test.length !== 1 || !operators.includes(test[0]?.[0] ?? '')) return none;
  return fact.safeParse(name).success
    ? []
    : [{ path: [], problem: `there is no fact ${JSON.stringify(name)}` }];
}

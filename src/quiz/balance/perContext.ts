import type { QuizContext } from '../context/context.ts';

/** A value that follows from a context, made when it is first asked for and kept as long as the context. */
export function perContext<T>(make: (context: QuizContext) => T): (context: QuizContext) => T {
  const made = new WeakMap<QuizContext, { readonly value: T }>();
  return (context) => {
    const known = made.get(context);
    if (known) return known.value;
    const value = make(context);
    made.set(context, { value });
    return value;
  };
}

import { madeInPieces, type MadeInPieces, type Pieces } from '../../machine/pieces.ts';
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

/** The same for what takes long: its pieces can be done before it is asked for. */
export interface PerContext<T> {
  (context: QuizContext): T;
  /** The pieces that are left to do. */
  readonly pieces: (context: QuizContext) => Iterable<undefined>;
}

/** @param make makes the value in pieces */
export function perContextInPieces<T>(make: (context: QuizContext) => Pieces<T>): PerContext<T> {
  const workIn = perContext((context): MadeInPieces<T> => madeInPieces(() => make(context)));
  return Object.assign((context: QuizContext) => workIn(context).value(), {
    pieces: (context: QuizContext) => workIn(context).pieces(),
  });
}

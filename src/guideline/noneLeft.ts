/**
 * A check of a union that must be empty: where it is not, `'none'` does not fit, and the compiler's error
 * names what is left.
 */
export type NoneLeft<Left> = [Left] extends [never] ? 'none' : Left;

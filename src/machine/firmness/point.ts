import type { EndSet, EndSets } from './endSets.ts';
import type { Ahead, Step } from './lookAhead.ts';

interface PointParts extends Pick<Ahead, 'key' | 'lasting' | 'question' | 'assuming'> {
  readonly steps: () => readonly Step[];
  /** At an end, the set of it. */
  readonly end?: () => EndSet;
}

/**
 * A case as far as its answers lead it; what follows is made when it is first asked for. A class, for there are some ten
 * thousand: an object with getters of its own takes half a kilobyte more.
 */
export class Point implements Ahead {
  readonly key: string;
  readonly lasting: boolean;
  readonly question: Ahead['question'];
  readonly assuming: Ahead['assuming'];
  readonly #sets: EndSets;
  #steps: readonly Step[] | (() => readonly Step[]);
  #ends: EndSet | (() => EndSet);

  constructor(sets: EndSets, { key, lasting, question, assuming, steps, end = () => sets.none }: PointParts) {
    this.key = key;
    this.lasting = lasting;
    this.question = question;
    this.assuming = assuming;
    this.#sets = sets;
    this.#steps = steps;
    this.#ends = end;
  }

  get steps(): readonly Step[] {
    if (typeof this.#steps === 'function') this.#steps = this.#steps();
    return this.#steps;
  }

  get ends(): EndSet {
    if (typeof this.#ends !== 'function') return this.#ends;
    const { union, withUnknown } = this.#sets;
    let all = this.#ends();
    for (const { unknown, ahead } of this.steps)
      all = union(all, unknown ? withUnknown(ahead.ends) : ahead.ends);
    return (this.#ends = all);
  }
}

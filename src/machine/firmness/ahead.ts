import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { EndSet, EndSets } from './endSets.ts';
import type { Given } from './pending.ts';

/** What an answer leads to. */
export interface Step {
  readonly answer: AnswerValue;
  /** Whether the answer says "not known", or leaves out what a given one left out. */
  readonly unknown: boolean;
  readonly ahead: Ahead;
}

/**
 * A case as far as its given answers lead it, with those still to be taken: at the next question without an answer
 * that stands, or at an end. Cases that end alike whatever is answered from here on share one.
 */
export interface Ahead {
  /** What is ahead of equal keys is the same. */
  readonly key: string;
  /**
   * Whether it is of the chart itself: answer classes led here, nothing is still to be taken, no special situation
   * stands. There are some thousand of them, which are kept; all others pass.
   */
  readonly lasting: boolean;
  /** The question that is open here, or null at an end. At an outcome it is one that only bears on the options. */
  readonly question: QuestionId | null;
  /** A step for each answer that the question is open to (`openTo`). */
  readonly steps: readonly Step[];
  /** Every end that can be reached from here. */
  readonly ends: EndSet;
  /** The same with an answer for this look alone, taken where its question is asked. */
  readonly assuming: (question: QuestionId, given: Given) => Ahead;
}

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
    const sets = this.#sets;
    let all = this.#ends();
    for (const { unknown, ahead } of this.steps)
      all = sets.union(all, unknown ? sets.withUnknown(ahead.ends) : ahead.ends);
    return (this.#ends = all);
  }
}

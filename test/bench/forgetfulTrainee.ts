import type { Random } from '../../src/engine/random.ts';
import type { NodeId } from '../../src/quiz/item/item.ts';

/** The assumptions of the simulated trainee; docs/quiz-simulation.md says why. Days are the unit of time. */
export interface Assumptions {
  /** Strength of a node of mean difficulty after it was first explained: days until 1/e of it is left. */
  readonly firstStrength: number;
  /** How much a successful recall strengthens, at most; less when it came before anything was forgotten. */
  readonly growth: number;
  /** What is left of the strength after a failed recall, before the explanation. */
  readonly lapse: number;
  /** Difficulty of the nodes: factors on strength and growth, drawn evenly between the two. */
  readonly ease: readonly [number, number];
  /** The chance to guess right what is not known. */
  readonly guess: number;
}

interface Trace {
  readonly strength: number;
  /** Time of the last item, days. */
  readonly last: number;
}

/** A trainee who forgets exponentially. This is not the scheduler's own model of memory. */
export class ForgetfulTrainee {
  readonly #assumptions: Assumptions;
  readonly #random: Random;
  readonly #ease: ReadonlyMap<NodeId, number>;
  readonly #traces = new Map<NodeId, Trace>();

  constructor(nodes: readonly NodeId[], assumptions: Assumptions, random: Random) {
    const [low, high] = assumptions.ease;
    this.#assumptions = assumptions;
    this.#random = random;
    this.#ease = new Map(nodes.map((node) => [node, low + (high - low) * this.#chance()]));
  }

  /** The chance, 0 to 1, that a node is known at a time. */
  knows(node: NodeId, at: number): number {
    const trace = this.#traces.get(node);
    return trace ? Math.exp(-(at - trace.last) / trace.strength) : 0;
  }

  /** Answers an item about a node, reads the explanation, and remembers it from then on. */
  answer(node: NodeId, at: number): boolean {
    const { firstStrength, growth, lapse, guess } = this.#assumptions;
    const ease = this.#ease.get(node) ?? 1;
    const chance = this.knows(node, at);
    const recalled = this.#chance() < chance;
    const before = this.#traces.get(node)?.strength ?? 0;
    const strength = recalled
      ? before * (1 + growth * ease * (1 - chance))
      : Math.max(firstStrength * ease, before * lapse);
    this.#traces.set(node, { strength, last: at });
    return recalled || this.#chance() < guess;
  }

  #chance(): number {
    return this.#random.below(1_000_000) / 1_000_000;
  }
}

import type { ItemSource } from '../../quiz/trainee/source.ts';
import type { QuizItems } from './quizItems.ts';

/** What the items are made from is not made yet. Whoever does it at once holds up everybody: the turn waits instead. */
export class ItemsNotReady extends Error {
  override readonly name = 'ItemsNotReady';
  /** Settles when they are ready, and never fails. */
  readonly ready: Promise<void>;

  constructor(ready: Promise<void>) {
    super('The items are not ready yet.');
    this.ready = ready;
  }
}

/**
 * Does some work of the quiz. If it asks for items that are not ready, it is done anew once they are: it must do
 * nothing that cannot be done twice.
 */
export async function patiently<T>(work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ItemsNotReady)) throw error;
    await error.ready;
    return work();
  }
}

/**
 * The same items, of which none is made before they are ready: whoever is the first to ask for one has them made
 * ready. What only shows the quiz, such as the lesson, need not wait.
 */
export function whenReady({ prepare, ...items }: QuizItems): QuizItems {
  if (!prepare) return items;
  const { source } = items;
  let isReady = false;
  let preparing: Promise<void> | undefined;
  const settled = (): void => {
    isReady = true;
  };
  const wait = (): void => {
    // A fault in it is met again, and told of, by the turn that waited.
    if (!isReady) throw new ItemsNotReady((preparing ??= prepare().then(settled, settled)));
  };
  return { ...items, source: guarded(source, wait) };
}

function guarded(source: ItemSource, wait: () => void): ItemSource {
  const ready = (): ItemSource => {
    wait();
    return source;
  };
  return {
    nodes: source.nodes,
    whole: source.whole,
    curriculum: source.curriculum,
    transitionOf: (stored) => source.transitionOf(stored),
    mark: (item, chosen) => source.mark(item, chosen),
    get topics() {
      return ready().topics;
    },
    get skills() {
      return ready().skills;
    },
    kindsOf: (node) => ready().kindsOf(node),
    make: (request) => ready().make(request),
    byId: (id) => ready().byId(id),
    walk: (seed) => ready().walk(seed),
  };
}

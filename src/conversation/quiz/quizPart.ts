import { once } from '../../machine/once.ts';
import type { Asked, Part, Read } from '../contract/part.ts';
import { isShared } from '../contract/scope.ts';
import { alone, type QuizDependencies, traineeKey } from './alone.ts';
import { chatKey } from '../state/quizChat.ts';
import { inGroup } from './inGroup.ts';
import type { QuizItems } from './quizItems.ts';
import { sayUnavailable, standingUnavailable } from './unavailable.ts';

export interface QuizPartDependencies extends Omit<QuizDependencies, 'items'> {
  /** Makes the items; called when they are first needed. */
  readonly makeItems: () => QuizItems;
  /** Told why the quiz cannot be made, once, or why a turn of it failed. */
  readonly onFault: (error: unknown) => void;
}

/**
 * The quiz: practice of one's own in a personal chat, rounds in shared ones. It is made when it is first
 * asked for. When that fails it says so and leaves every other turn to the other parts.
 */
export function quiz({ makeItems, onFault, ...rest }: QuizPartDependencies): Part {
  const items = itemsOnce(makeItems, onFault);
  const own = alone({ ...rest, items });
  const group = inGroup({ ...rest, items });
  const partFor = ({ scope }: Asked): Omit<Part, 'keptFor'> => (isShared(scope) ? group : own);

  /** Runs a part of the turn; when it fails, other than in the store, it gives the substitute instead. */
  const shielded = async <T>(
    read: Read,
    run: (read: Read) => Promise<T>,
    substitute: () => T | Promise<T>,
  ): Promise<T> => {
    const storeFaults = new Set<unknown>();
    const reading: Read = (key) =>
      read(key).catch((error: unknown) => {
        storeFaults.add(error);
        throw error;
      });
    try {
      return await run(reading);
    } catch (error) {
      if (storeFaults.has(error)) throw error;
      if (!(error instanceof QuizUnavailable)) onFault(error);
      return substitute();
    }
  };

  return {
    take: (asked, read) =>
      shielded(
        read,
        (reading) => partFor(asked).take(asked, reading),
        () => sayUnavailable(asked, read),
      ),
    standing: (asked, read) =>
      shielded(read, (reading) => partFor(asked).standing(asked, reading), standingUnavailable),
    aside: (asked, read) =>
      shielded(
        read,
        (reading) => partFor(asked).aside(asked, reading),
        () => ({ writes: [], offer: null }),
      ),
    keptFor: (asked) =>
      Promise.resolve([
        chatKey(asked.conversation),
        // Who removes the bot from a chat keeps what was learnt; who asks for it to be deleted does not.
        ...(isShared(asked.scope) || asked.input.kind === 'left' ? [] : [traineeKey(asked.person)]),
      ]),
  };
}

/** The items could not be made; the reason was told when it was tried. */
class QuizUnavailable extends Error {
  override readonly name = 'QuizUnavailable';
}

/** Makes the items once; a fault is told once, and met again each time they are asked for. */
function itemsOnce(makeItems: () => QuizItems, onFault: (error: unknown) => void): () => QuizItems {
  const made = once(() => {
    try {
      return makeItems();
    } catch (error) {
      onFault(error);
      return null;
    }
  });
  return () => {
    const items = made();
    if (!items) throw new QuizUnavailable('The quiz could not be made.');
    return items;
  };
}

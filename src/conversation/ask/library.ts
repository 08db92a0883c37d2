import type { Guideline } from '../../guideline/guideline.ts';
import type { KnownWords } from '../../language/ask/knownWords.ts';
import { subjects } from '../../language/ask/subjects.ts';
import { onceFor } from '../../machine/onceEach.ts';
import { once } from '../../machine/once.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passages.ts';
import { knownWordsOf, passageIndex, type PassagesWith } from './search.ts';

/** A guideline cut into passages, and how they are found. Made when a guideline is first asked, and kept with it. */
export interface Library {
  readonly guideline: Guideline;
  /** In the order in which the guideline is written. */
  readonly passages: readonly Passage[];
  readonly passagesWith: PassagesWith;
  readonly knownWords: KnownWords;
  /** Ids of the subjects that are treatments. */
  readonly treatments: ReadonlySet<string>;
}

export const libraryOf = onceFor((guideline: Guideline): Library => {
  const passages = passagesOf(guideline);
  const index = once(() => passageIndex(passages));
  const knownWords = once(() => knownWordsOf(guideline, passages, index()));
  return {
    guideline,
    passages,
    passagesWith: (words) => index().passagesWith(words),
    knownWords: {
      isKnown: (word) => knownWords().isKnown(word),
      guessable: () => knownWords().guessable(),
    },
    treatments: new Set(
      subjects(guideline)
        .filter(({ treatment }) => treatment)
        .map(({ id }) => id),
    ),
  };
});

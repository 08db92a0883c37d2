import type { ClauseToken } from '../tokens/tokenizedText.ts';

const title = /^(?:dr|prof|professor|mr|mrs|ms|miss|sir|herr|frau|hr|fr|mme|sra?)$/;

/** "Mr K", "Dr. Lindqvist": a word that begins with a capital right behind a title is a name, and says nothing. */
export function isPersonsName(tokens: readonly ClauseToken[], at: number): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  return (
    before !== undefined &&
    here !== undefined &&
    title.test(before.word) &&
    /^\p{Lu}/u.test(here.typed) &&
    /^\.?[^\S\n]+$/.test(here.gap)
  );
}

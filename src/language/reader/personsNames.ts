import type { ClauseToken } from '../tokens/tokenizedText.ts';

const title = /^(?:dr|prof|professor|mr|mrs|ms|miss|sir|herr|frau|hr|fr|mme|sra?)$/;

/** Whom a message greets: "Hi Marc, …". */
const greeting = /^(?:hi|hello|hey|dear|hej|hallo|ciao|bonjour|hola)$/;

/** "Mr K", "Dr. Lindqvist": a word that begins with a capital right behind a title is a name, and says nothing. */
export function isPersonsName(tokens: readonly ClauseToken[], at: number): boolean {
  const [before, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isGreeted =
    at === 1 &&
    greeting.test(before?.word ?? '') &&
    /^\p{Lu}\p{Ll}+$/u.test(here?.typed ?? '') &&
    /^\s*[,!-]/.test(next?.gap ?? '');
  if (isGreeted) return true;
  return (
    before !== undefined &&
    here !== undefined &&
    title.test(before.word) &&
    /^\p{Lu}/u.test(here.typed) &&
    /^\.?[^\S\n]+$/.test(here.gap)
  );
}

import { once } from '../machine/once.ts';
import { plainWords } from './text/plainWords.ts';
import { spellingOf } from './text/spelling.ts';
import { searchTermsIn } from './tokens/searchTerms.ts';
import { inClauses, type TokenizedText } from './tokens/tokenizedText.ts';
import { type PlacedToken, type Token, tokensIn, type TypedToken } from './tokens/tokens.ts';

/** A typed text and all that its readers need of it, each made at most once, when it is first asked for. */
export interface Utterance {
  /** As typed. */
  readonly text: string;
  /** For words that are compared as a whole, such as commands: lower case, single spaces, no punctuation at the end. */
  readonly plain: string;
  /** With its spellings brought together, which patterns of values are read from. */
  readonly spelled: string;
  /** Its words with their accents, which phrases are read from. */
  readonly words: readonly PlacedToken[];
  /** Its tokens in clauses and sentences; places and quotations are those of the text as typed. */
  readonly asTyped: TokenizedText;
  /** The same tokens; places and quotations are those of `spelled`. */
  readonly asSpelled: TokenizedText;
  /** As the guideline is searched with them. */
  readonly searchTerms: readonly Token[];
}

/** Words, numbers and the few signs that fixed phrases hold. */
function isWordOrMark({ kind, word }: TypedToken): boolean {
  return kind !== 'sign' || /^[%<>≥≤~+?]$/.test(word);
}

/** Takes a typed text in. Made once a message by whoever reads it, and handed to every reader. */
export function utteranceOf(text: string): Utterance {
  const plain = once(() => plainWords(text));
  const spelling = once(() => spellingOf(text));
  const asTyped = once((): TokenizedText => ({
    said: text,
    spelled: spelling().accented,
    tokens: inClauses(tokensIn(spelling())),
  }));
  const words = once(() =>
    asTyped()
      .tokens.filter(isWordOrMark)
      .map(({ spelled }) => spelled),
  );
  const asSpelled = once((): TokenizedText => ({
    said: asTyped().spelled,
    spelled: asTyped().spelled,
    tokens: asTyped().tokens.map((token) => ({ ...token, from: token.spelled.from, to: token.spelled.to })),
  }));
  const searchTerms = once(() => searchTermsIn(spelling().accented));
  return {
    text,
    get plain() {
      return plain();
    },
    get spelled() {
      return spelling().accented;
    },
    get words() {
      return words();
    },
    get asTyped() {
      return asTyped();
    },
    get asSpelled() {
      return asSpelled();
    },
    get searchTerms() {
      return searchTerms();
    },
  };
}

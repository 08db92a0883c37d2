import type { QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { onceFor } from '../../machine/onceEach.ts';
import { sameAnswer } from '../../machine/pendingAnswers.ts';
import type { Intake, IntakeSuggestion } from '../reader/intake.ts';
import { vocabularyWords } from '../reader/patterns.ts';
import type { TextRead } from '../reader/readText.ts';
import { nearestWords } from '../spelling/nearestWords.ts';
import { isRealWord } from '../spelling/realWords.ts';
import type { ClauseToken, TokenizedText } from '../tokens/tokenizedText.ts';

/** Bounds of the work: misspelled words looked at, and spellings tried for each. */
const most = { words: 10, spellings: 3 };
const shortest = 5;
/** Beside a longer misspelling a shorter word is looked at as well: "wel diferentiated". */
const shortestBeside = 3;

/** The words of the vocabulary that a misspelling may stand for. */
const spellable = onceFor((guideline: Guideline): readonly string[] =>
  [...vocabularyWords(guideline)].filter((word) => word.length >= shortestBeside && /^\p{L}+$/u.test(word)),
);

/**
 * Other spellings for words that were not understood and are no words: offered, never taken, and only where
 * the whole clause, so spelled, states something that was not read before.
 * @param again reads a text without offering spellings
 */
export function suggestSpellings(
  guideline: Guideline,
  text: TokenizedText,
  { roled, intake }: TextRead,
  again: (said: string) => TextRead,
): readonly IntakeSuggestion[] {
  const tried = text.tokens
    .filter((token, index) => roled.roles[index] === 'unknown' && isMisspelling(token))
    .slice(0, most.words)
    .map((token) => ({ token, spellings: spellingsOf(token.word, spellable(guideline)) }))
    .filter(({ spellings }) => spellings.length > 0);
  const clauses = new Set(
    tried.flatMap(({ token }) => (token.word.length >= shortest ? [token.clause] : [])),
  );
  return [...clauses].flatMap((clause) => {
    const here = tried.filter(({ token }) => token.clause === clause);
    const places = text.tokens.filter((token) => token.clause === clause);
    const from = places[0]?.from ?? 0;
    const words = text.said.slice(from, places.at(-1)?.to ?? 0);
    const respelt = Array.from({ length: most.spellings }, (_, rank) =>
      respell(
        words,
        from,
        here.flatMap(({ token, spellings }) => {
          const spelling = spellings[rank] ?? spellings[0];
          return spelling === undefined ? [] : [{ token, spelling }];
        }),
      ),
    );
    for (const say of respelt) {
      const question = saidAnew(again(say).intake, intake);
      if (question !== null) return [{ words, say, question }];
    }
    return [];
  });
}

/** A word of one case that is in no list of words. Abbreviations and words with capitals inside are what they are. */
function isMisspelling({ kind, word, typed }: ClauseToken): boolean {
  const isOneCase =
    typed === typed.toLowerCase() || typed === typed.toUpperCase() || /^\p{Lu}\p{Ll}+$/u.test(typed);
  return (
    kind === 'word' &&
    word.length >= shortestBeside &&
    isOneCase &&
    /^\p{L}+$/u.test(word) &&
    !isRealWord(word)
  );
}

/** The words with other spellings put in, in capitals where the word was. */
function respell(
  words: string,
  from: number,
  spelled: readonly { readonly token: ClauseToken; readonly spelling: string }[],
): string {
  return spelled.reduceRight((soFar, { token, spelling }) => {
    const cased = token.typed === token.typed.toUpperCase() ? spelling.toUpperCase() : spelling;
    return soFar.slice(0, token.from - from) + cased + soFar.slice(token.to - from);
  }, words);
}

/** The first question of which something is read for sure that was not read before; null where there is none. */
function saidAnew(now: Intake, before: Intake): QuestionId | null {
  const anew = now.facts.find(
    ({ question, answer }) =>
      !before.facts.some((fact) => fact.question === question && sameAnswer(fact.answer, answer)),
  );
  return anew?.question ?? null;
}

/** One wrong letter in a word of up to six letters, two in a longer one; the nearest first. */
function spellingsOf(word: string, vocabulary: readonly string[]): readonly string[] {
  const sameStart = (known: string): number => Number(known[0] === word[0]);
  const known = vocabulary.filter(
    ({ length }) => length >= (word.length < shortest ? shortestBeside : shortest),
  );
  return nearestWords(word, known, word.length <= 6 ? 1 : 2)
    .filter((near) => near.distance > 0 && !differInMeaning(word, near.word))
    .toSorted((a, b) => a.distance - b.distance || sameStart(b.word) - sameStart(a.word))
    .slice(0, most.spellings)
    .map((near) => near.word);
}

/** Beginnings that turn a word's meaning round, the longer ones first. */
const prefixes = [
  'hyper',
  'hypo',
  'anti',
  'post',
  'non',
  'pre',
  'pro',
  'dis',
  'un',
  'in',
  'ir',
  'im',
  're',
  'de',
  'a',
];

/** Endings that tell what was done from what can be done, and what a tumour is. */
const suffixes = ['able', 'ible', 'ability', 'ed', 'ing', 'ion', 'net', 'nec', 'nen'];

/** Whether two words differ in a part that bears their meaning: "regressed" and "progressed", "NET" and "NEC". */
export function differInMeaning(typed: string, offered: string): boolean {
  const parts = [typed, offered].map((word) => ({ begins: beginningOf(word), ends: endingOf(word) }));
  const [one, other] = parts;
  return one?.begins !== other?.begins || one?.ends !== other?.ends;
}

function beginningOf(word: string): string {
  return prefixes.find((prefix) => word.startsWith(prefix) && word.length > prefix.length + 2) ?? '';
}

function endingOf(word: string): string {
  const ending = suffixes.find((suffix) => word.endsWith(suffix)) ?? '';
  return ending === 'ible' ? 'able' : ending;
}

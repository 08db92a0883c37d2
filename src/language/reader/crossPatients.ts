import { once } from '../../machine/once.ts';
import { lineSentences, unclear } from '../sentences/unclearSentences.ts';
import { matcherOf } from '../tokens/phrasePattern.ts';
import { endOf, type Span, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import { fillers } from '../vocabulary/background.ts';
import {
  askedRow,
  isAmong,
  severalPatientsRow,
  severalVoicesRow,
  statesOfPatientsRow,
} from '../vocabulary/bearings.ts';
import { pattern } from '../vocabulary/lists.ts';
import { type Check, doubting } from './crossCheck.ts';
import { placesOf } from './findPhrases.ts';

const patterns = once(() => ({
  plain: severalPatientsRow.phrases.map(pattern),
  numbered: severalPatientsRow.numbered.map(pattern),
  stamps: severalPatientsRow.stamps.map(pattern),
  presented: severalPatientsRow.presented.map(pattern),
}));

/** Ages of patients who are presented, in years; a smaller number may be a time, "6 m" or "3 y". */
const [youngest, oldest] = [16, 110] as const;

/** Whether a text begins with an age, as when a patient is presented: "71M", "a 65-year-old man". */
export function presentsPatient(text: TokenizedText): boolean {
  const { matchAt } = matcherOf(text.tokens);
  const age = text.tokens.slice(0, 2).find(({ value }) => value !== null)?.value ?? 0;
  return (
    age >= youngest &&
    age <= oldest &&
    patterns().presented.some((one) => matchAt(one, 0, endOf(text, 0, 'sentence')) !== null)
  );
}

/** Whether a text says how old somebody is, wherever it says so. A bare letter in lower case may be months. */
export function tellsWho(text: TokenizedText): boolean {
  return placesOf(text, patterns().presented).some(({ from, to }) => {
    const age = text.tokens.slice(from, to).find(({ value }) => value !== null)?.value ?? 0;
    return age >= youngest && age <= oldest && !/^[mf]$/u.test(text.tokens[to - 1]?.typed ?? '');
  });
}

/** "Has she progressed after PRRT, or was it something else?": a sentence that asks tells nothing, in none of its clauses. */
export const askedSentence: Check = ({ text }, judged) => {
  const asks = (at: number): boolean => {
    const { tokens } = text;
    const { sentence } = tokens[at] ?? {};
    const begin = tokens.findIndex((token) => token.sentence === sentence);
    return (
      tokens[endOf(text, at, 'sentence') - 1]?.word === '?' &&
      isAmong(askedRow.verbs, tokens[begin]?.word ?? '') &&
      isAmong(askedRow.subjects, tokens[begin + 1]?.word ?? '')
    );
  };
  return judged.map((one) =>
    one.verdict === 'sure' && one.mention.says.kind === 'answer' && asks(one.mention.from)
      ? { ...one, verdict: 'rejected', kind: 'uncertain', because: lineSentences.disqualifier.uncertain('?') }
      : one,
  );
};

/** A text that tells of several patients says nothing plainly of one of them. */
export const severalPatients: Check = ({ text }, judged) => {
  const words = markOfSeveral(text);
  return words === null
    ? judged
    : judged.map((one) =>
        one.verdict === 'sure' && one.mention.says.kind === 'answer'
          ? { ...one, verdict: 'doubtful', because: lineSentences.severalPatients(words) }
          : one,
      );
};

/**
 * "The patient is well": typed at an open question, a bare word that people are called by as well says nothing
 * plainly of the disease where a person is its subject: nothing else is said between the two, and the person does not
 * only have what it describes ("she has none").
 */
export const saidOfThePatient: Check = ({ text: { tokens }, roled, open }, judged) =>
  open === null
    ? judged
    : doubting(judged, [open], unclear.ofThePatient, ({ mention: { from, to } }) => {
        const { words, persons, having } = statesOfPatientsRow;
        const said = tokens.slice(from, to).filter(({ word }) => !fillers.has(word));
        if (said.length === 0 || !said.every(({ word }) => isAmong(words, word))) return false;
        return tokens.some(({ word }, at) => {
          if (!isAmong(persons, word)) return false;
          const [first, last] = at < from ? [at + 1, from] : [to, at];
          // "She has been well" says what she is.
          const has = tokens
            .slice(at + 1, from)
            .some((token, next) => isAmong(having, token.word) && tokens[at + next + 2]?.word !== 'been');
          return !has && !roled.roles.slice(first, last).includes('mention');
        });
      });

/** The words by which a text shows that it tells of more than one patient; null if it does not. */
function markOfSeveral(text: TokenizedText): string | null {
  const { plain, numbered, stamps } = patterns();
  const [first] = placesOf(text, plain);
  if (first) return wordsOf(text, first);
  // "pT3 pN1" is a stage.
  const isStage = ({ from }: Span): boolean => text.tokens[from]?.typed.startsWith('pT') === true;
  const byMark = placesOf(text, numbered)
    .filter((span) => !isStage(span))
    .map((span) => ({
      span,
      mark: text.tokens[span.to - 1]?.word ?? '',
    }));
  const byAge = placesOf(text, stamps)
    // A bare letter in lower case may be months.
    .filter(({ to }) => (text.tokens[to - 1]?.typed ?? '') !== 'm')
    .map((span) => ({ span, mark: `${text.tokens[span.from]?.value ?? ''}` }));
  for (const marks of [byMark, byAge]) {
    const other = marks.find(({ mark }) => mark !== marks[0]?.mark);
    if (other) return wordsOf(text, other.span);
  }
  return null;
}

const opinions = once(() => ({
  numbered: severalVoicesRow.numbered.map(pattern),
  ordered: severalVoicesRow.ordered.map(pattern),
}));

/** "Surgeon A: resectable. Surgeon B: too risky.": from the first opinion on, what one of several says is one opinion. */
export const severalVoices: Check = ({ text }, judged) => {
  const voices = voicesIn(text);
  return voices === null
    ? judged
    : judged.map((one) =>
        one.verdict === 'sure' && one.mention.says.kind === 'answer' && one.mention.to > voices.from
          ? { ...one, verdict: 'doubtful', because: lineSentences.severalVoices(voices.other) }
          : one,
      );
};

/** Where the first of several opinions begins, and the words of another one; null if there are no two. */
function voicesIn(text: TokenizedText): { readonly from: number; readonly other: string } | null {
  const { numbered, ordered } = opinions();
  const byMark = [
    placesOf(text, numbered).map((span) => ({ ...span, mark: text.tokens[span.to - 1]?.word })),
    placesOf(text, ordered).map((span) => ({ ...span, mark: text.tokens[span.from]?.word })),
  ];
  for (const marks of byMark) {
    const [first] = marks;
    const other = marks.find(({ mark }) => mark !== first?.mark);
    if (first && other) return { from: first.from, other: wordsOf(text, other) };
  }
  return null;
}

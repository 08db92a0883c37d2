import type { QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { fillers } from '../../language/ask/aspects.ts';
import { meantBy } from '../../language/choice/naming.ts';
import { onceFor } from '../../machine/onceEach.ts';
import { readLine } from '../../language/line/readIntake.ts';
import { lexiconOf, lookUp } from '../../language/tokens/lexicon.ts';
import { holdsForeignSign } from '../../language/text/plainWords.ts';
import { searchTermsOf } from '../../language/tokens/searchTerms.ts';
import type { Utterance } from '../../language/utterance.ts';
import { factWords } from '../../language/vocabulary/factWords.ts';
import { texts } from '../texts/texts.ts';

/** Facts of a case that a text asks for; `which` where a word is of several, and one of them is to be chosen. */
export interface FactsWanted {
  readonly questions: readonly QuestionId[];
  readonly which: boolean;
}

/** A longer text is told, not asked, in characters. */
const longest = 120;

/** A text with more words that mean nothing here is a sentence about something else. */
const mostOthers = 2;

/**
 * The facts that a text asks for: by their titles and other names, by a word of the vocabulary, by what the
 * reader of lines takes for a mention of them, or misspelt. Null when it asks for none, or states something.
 */
export function factsWanted(guideline: Guideline, utterance: Utterance): FactsWanted | null {
  if (holdsForeignSign(utterance.text)) return null;
  const { wanted, others } = namesIn(guideline, utterance.text);
  // The question itself may hold numbers and a denial; what else holds them states something.
  if (wanted && others.length === 0 && !denies(utterance)) return wanted;
  if (utterance.text.length > longest || denies(utterance) || others.some((word) => /\d/.test(word)))
    return null;
  if (wanted) return others.length <= mostOthers ? wanted : null;
  // A letter alone is an option, also where the reader knows it for the name of an answer.
  if (utterance.searchTerms.every(({ word }) => word.length < 2)) return null;
  const mentioned = mentionedIn(guideline, utterance);
  if (mentioned.length > 0) return { questions: mentioned, which: mentioned.length > 1 };
  const meant = meantBy(others.join(' '), nameables(guideline));
  const question = guideline.questionIds.find((id) => id === meant);
  return question === undefined ? null : { questions: [question], which: false };
}

/** The facts of a text that holds nothing but their names. */
export function factsNamed(guideline: Guideline, text: string): FactsWanted | null {
  const { wanted, others } = namesIn(guideline, text);
  return others.length === 0 ? wanted : null;
}

function namesIn(
  guideline: Guideline,
  text: string,
): { readonly wanted: FactsWanted | null; readonly others: readonly string[] } {
  const { found, rest } = lookUp(searchTermsOf(text), names(guideline));
  const others = rest.map(({ word }) => word).filter((word) => !fillers().has(word));
  const meanings = found.toSorted((a, b) => a.at - b.at).map(({ meaning }) => meaning);
  const clear = new Set(meanings.flatMap((questions) => (questions.length === 1 ? questions : [])));
  // "Number of lesions in the liver": the liver adds nothing to what is asked for already.
  const open = meanings.filter((questions) => !questions.some((id) => clear.has(id)));
  const [first, ...more] = open;
  const common = (first ?? []).filter((id) => more.every((questions) => questions.includes(id)));
  const which = common.length > 0 ? common : [...new Set(open.flat())];
  if (which.length > 1 && clear.size === 0) return { wanted: { questions: which, which: true }, others };
  const questions = [...clear, ...(which.length === 1 ? which : [])];
  return { wanted: questions.length > 0 ? { questions, which: false } : null, others };
}

/** Whether a text opens with a denial: "not the Ki-67". */
function denies({ plain }: Utterance): boolean {
  return /^(?:not|no|without|never|don'?t|i do not|i don'?t)\b/u.test(plain);
}

/** What each phrase may name, of all questions. */
const names = onceFor(({ questions, questionIds }: Guideline) => {
  const byPhrase = new Map<string, Set<QuestionId>>();
  for (const id of questionIds) {
    const { title, ask } = questions[id];
    for (const name of [id, title, ask, ...texts.questionNames.typed[id], ...factWords[id]]) {
      const key = searchTermsOf(name)
        .map(({ word }) => word)
        .join(' ');
      byPhrase.set(key, (byPhrase.get(key) ?? new Set()).add(id));
    }
  }
  return lexiconOf(
    [...byPhrase].map(([name, meaning]) => ({
      tokens: name.split(' ').map((word) => ({ word, typed: word })),
      meaning: [...meaning],
    })),
  );
});

const nameables = onceFor(({ questions, questionIds }: Guideline) =>
  questionIds.map((id) => ({
    id,
    title: questions[id].title,
    synonyms: [...texts.questionNames.typed[id], ...factWords[id]],
  })),
);

/** The questions that the reader of lines finds mentioned: "flushes after meals", "tumour thrombus". */
function mentionedIn(guideline: Guideline, { asTyped }: Utterance): readonly QuestionId[] {
  const { roled } = readLine(guideline, asTyped);
  const mentioned = new Set(roled.mentions.map(({ question }) => question));
  return guideline.questionIds.filter((id) => mentioned.has(id));
}

import type { Guideline } from '../../guideline/guideline.ts';
import type { Question, QuestionOption } from '../../guideline/question.ts';
import { once } from '../../machine/once.ts';
import { onceFor } from '../lazy/onceFor.ts';
import { replySentences as say } from '../sentences/replySentences.ts';
import { unclear } from '../sentences/unclearSentences.ts';
import { lookUp, type Lexicon, phrase, lexiconOf, sameTokens } from '../tokens/lexicon.ts';
import { type Token, tokensOf } from '../tokens/tokens.ts';
import type { Utterance } from '../utterance.ts';
import { ambiguousPhrases, silentPhrases } from '../vocabulary/ambiguousPhrases.ts';
import { negations } from '../vocabulary/modifiers.ts';
import { namesOfOption } from '../vocabulary/names/namesOfOption.ts';
import { progressionWords } from '../vocabulary/systemicTreatments.ts';
import { ask, none, type Reading } from './reading.ts';

type Meaning =
  | { readonly kind: 'option'; readonly option: QuestionOption }
  | { readonly kind: 'ask'; readonly because: string }
  | { readonly kind: 'nothing' };

/** What options are read from. */
type Said = Pick<Utterance, 'text' | 'words'>;

/** The options that a text names, or why the question must be asked again. */
export type OptionsNamed =
  | { readonly kind: 'options'; readonly options: readonly QuestionOption[]; readonly words: string }
  | Exclude<Reading, { readonly kind: 'answer' }>;

/**
 * Finds the options that a text names: by id, label or synonym, whole tokens, the longest match first.
 * A denial, a doubt or an ambiguous phrase gives nothing but a question (dossier 2.8).
 */
export function readOptions(guideline: Guideline, question: Question, utterance: Said): OptionsNamed {
  const tokens = utterance.words;
  const exact = exactOption(question, utterance);
  if (exact) return { kind: 'options', options: [exact], words: utterance.text.trim() };
  const { found, rest } = lookUp(tokens, phrasesOf(question));
  const doubts = found.flatMap(({ meaning, words }) =>
    meaning.kind === 'ask' ? [{ because: meaning.because, words }] : [],
  );
  const named = found.flatMap(({ meaning, words }) =>
    meaning.kind === 'option' ? [{ option: meaning.option, words }] : [],
  );
  const [doubt] = doubts;
  if (doubt) return ask(say.readQuoted(doubt.words), doubt.because);
  if (named.length === 0) return onlyTreatment(guideline, tokens) ?? none;
  const options = question.options.filter((option) => named.some((match) => match.option === option));
  const understood = say.read(say.allOf(options.map(({ short, label }) => say.quoted(short ?? label))));
  const denial = rest.find(({ word }) => negations.includes(word));
  if (denial) return ask(understood, say.options.denied(denial.typed));
  const unproved = options.find((option) => saysProgressed(option) && !hasProgressionWord(tokens));
  if (unproved) return ask(understood, say.options.notProgressed);
  return { kind: 'options', options, words: named.map(({ words }) => words).join(', ') };
}

/** The option that a text names and says nothing else. */
export function exactOption(question: Question, { text, words }: Said): QuestionOption | undefined {
  const said = text.trim();
  return namedOptions(question).find(({ names }) =>
    // A name that is a number is that number alone: "-1" is not "1".
    names.some(({ name, tokens }) => (/^\d$/.test(name) ? said === name : sameTokens(words, tokens))),
  )?.option;
}

/** Each option with what it may be called, split once. */
const namedOptions = onceFor((question: Question) =>
  question.options.map((option) => ({
    option,
    names: namesOf(question, option).map((name) => ({ name, tokens: tokensOf(name) })),
  })),
);

export function hasProgressionWord(tokens: readonly Token[]): boolean {
  return lookUp(tokens, progressionLexicon()).found.length > 0;
}

export const progressionLexicon = once(() => lexiconOf(progressionWords.map((word) => phrase(word, null))));

/** A treatment name alone is never an answer (dossier 2.8, rule 6). */
function onlyTreatment(
  guideline: Guideline,
  tokens: readonly Token[],
): Extract<Reading, { kind: 'ask' }> | null {
  const { found } = lookUp(tokens, treatmentLexicon(guideline));
  const [first] = found;
  if (!first) return null;
  return {
    kind: 'ask',
    understood: say.options.treatment(first.words),
    reason: say.options.treatmentAlone,
    treatmentAlone: true,
  };
}

const treatmentLexicon = onceFor(({ treatmentNames }: Guideline) =>
  lexiconOf(
    Object.values(treatmentNames).flatMap(({ canonical, synonyms }) =>
      [canonical, ...synonyms].map((name) => phrase(name, null)),
    ),
  ),
);

/** What a text may say at a question, as phrases. */
export const phrasesOf: (question: Question) => Lexicon<Meaning> = onceFor((question: Question) =>
  lexiconOf([
    ...namedOptions(question).flatMap(({ option, names }) =>
      names
        .filter(({ name }) => name !== 'no' && !/^\d$/.test(name))
        .map(({ tokens }) => ({ tokens, meaning: { kind: 'option', option } as const })),
    ),
    ...(ambiguousPhrases[question.id] ?? []).flatMap(({ phrases, unclear: reason }) =>
      phrases.map((said) => phrase<Meaning>(said, { kind: 'ask', because: unclear[reason] })),
    ),
    ...(silentPhrases[question.id] ?? []).map((said) => phrase<Meaning>(said, { kind: 'nothing' })),
  ]),
);

/** What an option may be called. A class in brackets before a label may be left out. */
function namesOf(question: Question, { id, label, short }: QuestionOption): readonly string[] {
  const { anywhere, whenAsked, terms } = namesOfOption(question.id, id);
  return [
    id,
    label,
    label.replace(/^\[[^\]]*\]\s*/, ''),
    ...(short ? [short] : []),
    ...anywhere,
    ...whenAsked,
    ...terms,
  ];
}

function saysProgressed({ label }: QuestionOption): boolean {
  return /progress(?:ed|ing)/i.test(label) && !/without progression|no systemic/i.test(label);
}

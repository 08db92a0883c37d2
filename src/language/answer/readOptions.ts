import { askAgain, negations, progressionWords, sayNothing } from '../../guideline/freeText.ts';
import type { Question, QuestionOption } from '../../guideline/question.ts';
import { treatmentNames } from '../../guideline/treatmentNames.ts';
import { moreNames } from '../vocabulary/moreNames.ts';
import { findPhrases, type Phrase, phrase, sameTokens } from '../tokens/phrases.ts';
import { ask, none, type Reading } from './reading.ts';
import { type Token, tokensOf } from '../tokens/tokens.ts';
import { replySentences as say } from '../sentences/reply.ts';

type Meaning =
  | { readonly kind: 'option'; readonly option: QuestionOption }
  | { readonly kind: 'ask'; readonly because: string }
  | { readonly kind: 'nothing' };

/** The options that a text names, or why the question must be asked again. */
export type OptionsNamed =
  | { readonly kind: 'options'; readonly options: readonly QuestionOption[]; readonly words: string }
  | Exclude<Reading, { readonly kind: 'answer' }>;

/**
 * Finds the options that a text names: by id, label or synonym, whole tokens, the longest match first.
 * A denial, a doubt or an ambiguous phrase gives nothing but a question (dossier 2.8).
 */
export function readOptions(question: Question, text: string): OptionsNamed {
  const tokens = tokensOf(text);
  const exact = exactOption(question, text);
  if (exact) return { kind: 'options', options: [exact], words: text.trim() };
  const { found, rest } = findPhrases(tokens, phrasesOf(question));
  const doubts = found.flatMap(({ meaning, words }) =>
    meaning.kind === 'ask' ? [{ because: meaning.because, words }] : [],
  );
  const named = found.flatMap(({ meaning, words }) =>
    meaning.kind === 'option' ? [{ option: meaning.option, words }] : [],
  );
  const [doubt] = doubts;
  if (doubt) return ask(say.readQuoted(doubt.words), doubt.because);
  if (named.length === 0) return onlyTreatment(tokens) ?? none;
  const options = question.options.filter((option) => named.some((match) => match.option === option));
  const understood = say.read(say.allOf(options.map(({ short, label }) => say.quoted(short ?? label))));
  const denial = rest.find(({ word }) => negations.includes(word));
  if (denial) return ask(understood, say.options.denied(denial.typed));
  const unproved = options.find((option) => saysProgressed(option) && !hasProgressionWord(tokens));
  if (unproved) return ask(understood, say.options.notProgressed);
  return { kind: 'options', options, words: named.map(({ words }) => words).join(', ') };
}

/** The option that a text names and says nothing else. */
export function exactOption(question: Question, text: string): QuestionOption | undefined {
  const tokens = tokensOf(text);
  return question.options.find((option) =>
    namesOf(question, option).some((name) => isExactly(text, tokens, name)),
  );
}

/** A name that is a number is that number alone: "-1" is not "1". */
function isExactly(text: string, tokens: readonly Token[], name: string): boolean {
  return /^\d$/.test(name) ? text.trim() === name : sameTokens(tokens, tokensOf(name));
}

export function hasProgressionWord(tokens: readonly Token[]): boolean {
  return findPhrases(tokens, progressionPhrases).found.length > 0;
}

export const progressionPhrases = progressionWords.map((word) => phrase(word, null));

/** A treatment name alone is never an answer (dossier 2.8, rule 6). */
function onlyTreatment(tokens: readonly Token[]): Extract<Reading, { kind: 'ask' }> | null {
  const { found } = findPhrases(tokens, treatmentPhrases);
  const [first] = found;
  if (!first) return null;
  return {
    kind: 'ask',
    understood: say.options.treatment(first.words),
    reason: say.options.treatmentAlone,
    treatmentAlone: true,
  };
}

const treatmentPhrases = Object.values(treatmentNames).flatMap(({ canonical, synonyms }) =>
  [canonical, ...synonyms].map((name) => phrase(name, null)),
);

/** What a text may say at a question, as phrases. */
export function phrasesOf(question: Question): readonly Phrase<Meaning>[] {
  return [
    ...question.options.flatMap((option) =>
      namesOf(question, option)
        .filter((name) => name !== 'no' && !/^\d$/.test(name))
        .map((name) => phrase<Meaning>(name, { kind: 'option', option })),
    ),
    ...(askAgain[question.id] ?? []).flatMap(({ phrases, because }) =>
      phrases.map((said) => phrase<Meaning>(said, { kind: 'ask', because })),
    ),
    ...(sayNothing[question.id] ?? []).map((said) => phrase<Meaning>(said, { kind: 'nothing' })),
  ];
}

/** What an option may be called. A class in brackets before a label may be left out. */
function namesOf(question: Question, { id, label, short, synonyms }: QuestionOption): readonly string[] {
  const more = moreNames[question.id]?.[id] ?? [];
  return [id, label, label.replace(/^\[[^\]]*\]\s*/, ''), ...(short ? [short] : []), ...synonyms, ...more];
}

function saysProgressed({ label }: QuestionOption): boolean {
  return /progress(?:ed|ing)/i.test(label) && !/without progression|no systemic/i.test(label);
}

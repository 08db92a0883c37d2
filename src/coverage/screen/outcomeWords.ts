import { deniedWarnings, unstatedWarnings } from '../dossier/deniedWarnings.ts';
import { type DossierResult, resultAt } from '../dossier/evaluate.ts';
import type { DossierAnswers } from '../dossier/facts.ts';
import type { GoldenEdge } from '../dossier/questions.ts';
import type { KeptResult } from './keptAnswers.ts';
import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { readableBy } from '../dossier/shown.ts';

/** What the dossier says is shown at an outcome, ready to be looked for on a card and in the text for the record. */
export interface OutcomeWords {
  readonly dossier: WordsOfDossier;
  readonly id: string;
  readonly result: DossierResult;
  readonly answers: DossierAnswers;
  /** The rules that fired, as `question#row`. */
  readonly taken: readonly string[];
  /** The last of them. */
  readonly fired: GoldenEdge | null;
  /** Ids of the warnings about what the answers of the case deny, those that are kept among them. */
  readonly denied: ReadonlySet<string>;
  /** Of them those that only a list denies which names other contraindications. */
  readonly unstated: ReadonlySet<string>;
  readonly show: (text: string) => string;
  /** What is laid over it by answers that are kept beside the route; null where none are. */
  readonly beside: KeptResult | null;
}

/** @param taken `question#row` of each edge that fired */
export function outcomeWords(
  dossier: WordsOfDossier,
  answers: DossierAnswers,
  id: string,
  taken: readonly string[],
  beside: KeptResult | null = null,
): OutcomeWords {
  const [question, row] = (taken.at(-1) ?? '').split('#');
  const fired = dossier.questions
    .find((one) => one.id === question)
    ?.edges.find(({ number }) => number === Number(row));
  const all = {
    ...Object.fromEntries((beside?.kept ?? []).map(({ question: of, answer }) => [of, answer])),
    ...answers,
  };
  const denied = deniedWarnings(dossier, all);
  return {
    dossier,
    id,
    answers,
    beside,
    result: beside?.result ?? resultAt(dossier, answers, id),
    taken,
    fired: fired ?? null,
    denied,
    unstated: unstatedWarnings(denied, all),
    show: readableBy(dossier),
  };
}

export function isOutOfScope({ id }: OutcomeWords): boolean {
  return id === 'mdtOutOfScope';
}

/** The options that lead: a pair, or the first open one. */
export function leadingOf({ result }: Pick<OutcomeWords, 'result'>): readonly string[] {
  return result.together?.options ?? (result.first === null ? [] : [result.first]);
}

export function isBoth({ result }: OutcomeWords): boolean {
  return /\bboth\b/i.test(result.together?.sentence.split(/[;:.]/)[0] ?? '');
}

/** Whether the sentence of the pair says which comes first and which second. */
export function isInOrder({ result }: OutcomeWords): boolean {
  const [first, ...others] = result.together?.sentence.split(';')[0]?.split(' second') ?? [];
  return others.length > 0 && first?.split(' ')[1] === 'first';
}

/** Whether the pair is called equal, by the tag that the dossier gives its sentence or in the sentence. */
export function isOfEquals(about: OutcomeWords): boolean {
  return `${about.result.together?.sentence} ${pairTag(about)}`.toLowerCase().includes('equal');
}

export function outcomeOf({ dossier, id }: OutcomeWords) {
  const found = dossier.outcomes.outcomes.find((one) => one.id === id);
  if (!found) throw new Error(`The dossier has no outcome ${id}.`);
  return found;
}

export function textOf(about: OutcomeWords, option: string): string {
  return outcomeOf(about).options.find(({ id }) => id === option)?.text ?? '';
}

export function optionTag(about: OutcomeWords, option: string): string {
  return outcomeOf(about).options.find(({ id }) => id === option)?.provenance ?? '';
}

/** The tag of the sentence of the pair; undefined where no pair leads. */
export function pairTag(about: OutcomeWords): string | undefined {
  const { together } = about.result;
  return outcomeOf(about).together.find(({ sentence }) => sentence === together?.sentence)?.provenance;
}

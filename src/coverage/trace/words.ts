import type { CaseState } from '../../machine/cases.ts';

/** The answers of a case in one line: `differentiation=well; ki67=2; …`. */
export function typedAnswers({ answers }: Pick<CaseState, 'answers'>): string {
  return answers
    .map(
      ({ question, answer }) => `${question}=${typeof answer === 'string' ? answer : JSON.stringify(answer)}`,
    )
    .join('; ');
}

/** Titles of the sections of the dossier. */
export const sectionTitles: Readonly<Record<string, string>> = {
  '0': 'From 1.0 to 1.1: what becomes of stored answers',
  '1': 'What is certain from the source document',
  '2.1': 'Derived facts',
  '2.3': 'Questions, answers and edges',
  '2.4': 'Shortest routes',
  '2.5': 'Cautions',
  '2.6': 'Outcomes and their options',
  '2.7': 'Modalities',
  '2.8': 'Rules of free text',
  '2.9': 'Rules of shown text',
  '3': 'Provenance',
  '4': 'Updates since 2017',
  '5': 'Worked cases and lines of free text',
  '6': 'Open uncertainties',
  '7': 'Safety wording and behaviour',
  '8': 'Names of treatments',
  '9': 'Known simplifications',
  '10': 'References',
};

/** Why a statement without words of its own is seen nowhere, by kind. */
export const notAText: Readonly<Record<string, string>> = {
  answer: 'a value that is typed',
  class: 'decides; never shown by itself',
  derivedFact: 'decides; never shown by itself',
  displayOrder: 'an order, not a text',
  forbids: 'decides; never shown by itself',
  input: 'how an answer is taken',
  line: 'what a person types',
  migration: 'what becomes of an old case',
  namedCondition: 'decides; never shown by itself',
  outcomeSet: 'decides; never shown by itself',
  principle: 'a rule for all of a section, not a text',
  reference: 'not to be shown (dossier 10)',
  route: 'a way, not a text',
  rule: 'what a person types',
  safety: 'a behaviour, not a text',
  shownText: 'how texts are shown, not a text',
  simplifications: 'asked for by limits',
  term: 'points within the dossier',
  treatmentName: 'what a person types',
  vignette: 'a case for tests and the quiz',
};

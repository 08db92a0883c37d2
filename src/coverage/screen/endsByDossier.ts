import { follow, resultAt } from '../dossier/evaluate.ts';
import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { isUnknown, kindsOfAnswers } from './answersTo.ts';

type Given = Readonly<Record<string, unknown>>;

/** Where answers lead by the dossier. */
export interface EndByDossier {
  readonly outcome: string;
  /** The title that is shown there. */
  readonly title: string;
  readonly lead: string;
  /**
   * Whether an answer stands beside the route: which of several open options then leads is not in the dossier, so that
   * only outcomes can be compared.
   */
  readonly isBeside: boolean;
}

/** The answers of a case with another to one question; what is asked again then is not among them. */
export function withAnswer(given: Given, question: string, answer: unknown): Given {
  const { transplantScreen, ...others } = given;
  const rests =
    transplantScreen !== undefined &&
    transplantScreen !== 'unknown' &&
    given[question] !== undefined &&
    namedByTransplant(question, given[question]) !== namedByTransplant(question, answer);
  return rests || transplantScreen === undefined
    ? { ...others, [question]: answer }
    : { ...others, transplantScreen, [question]: answer };
}

/**
 * What the criteria of transplantation name of an answer: a change of it asks the screen again (docs/protocol.md). Low
 * grade and Ki-67 below 10%, no disease outside the liver, the primary out (dossier 2.3, R20).
 */
function namedByTransplant(question: string, answer: unknown): string {
  const unknown = isUnknown(answer);
  switch (question) {
    case 'differentiation':
      return unknown ? 'not known' : String(answer === 'well');
    case 'extrahepaticDisease':
      return unknown ? 'not known' : String(answer === 'none');
    case 'primaryStatus':
      return unknown ? 'not known' : String(answer === 'resected');
    case 'ki67': {
      if (typeof answer !== 'object' || answer === null) return 'not known';
      const { ki67, gradeOnly } = answer as { readonly ki67?: number; readonly gradeOnly?: string };
      const isHigh = gradeOnly === 'G3' || (ki67 ?? 0) > 20;
      const below = ki67 === undefined ? (gradeOnly === 'G1' ? true : null) : ki67 < 10;
      return isHigh ? 'high grade' : `low grade, below 10 %: ${String(below)}`;
    }
    default:
      return '';
  }
}

/** Where answers lead at once: an end, or the question that is asked next. */
export function leadsTo(dossier: WordsOfDossier, given: Given): EndByDossier | string {
  const { outcome, next, edges } = follow(dossier, given);
  if (outcome === null) return next ?? '';
  const asked = new Set(edges.map((edge) => edge.split('#')[0]));
  const onRoute = Object.fromEntries(Object.entries(given).filter(([question]) => asked.has(question)));
  const { title, first, together } = resultAt(dossier, onRoute, outcome);
  return {
    outcome,
    title,
    lead: (together?.options ?? [first]).join(),
    isBeside: Object.keys(given).length > Object.keys(onRoute).length,
  };
}

/** Ends of completions of answers: all of them where they are at most `most`, else that many. */
export function endsFrom(
  dossier: WordsOfDossier,
  given: Given,
  most: number,
): { readonly ends: readonly EndByDossier[]; readonly isAll: boolean } {
  const ends: EndByDossier[] = [];
  const open: Given[] = [given];
  for (let current = open.pop(); current !== undefined && ends.length < most; current = open.pop()) {
    const to = leadsTo(dossier, current);
    if (typeof to === 'string') {
      const from = current;
      open.push(...kindsOfAnswers(dossier, to).map((answer) => ({ ...from, [to]: answer })));
    } else ends.push(to);
  }
  return { ends, isAll: open.length === 0 };
}

import { conditionState, follow, resultAt } from '../dossier/evaluate.ts';
import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { isUnknown, kindsOfAnswers } from './answersTo.ts';
import { leadingOf } from './outcomeWords.ts';

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
export function withAnswer(dossier: WordsOfDossier, given: Given, question: string, answer: unknown): Given {
  const { transplantScreen, ...others } = given;
  const rests =
    transplantScreen !== undefined &&
    transplantScreen !== 'unknown' &&
    given[question] !== undefined &&
    namedByTransplant(dossier, question, given[question]) !== namedByTransplant(dossier, question, answer);
  return rests || transplantScreen === undefined
    ? { ...others, [question]: answer }
    : { ...others, transplantScreen, [question]: answer };
}

/**
 * What the criteria of transplantation name of an answer, as conditions of 2.6: low grade and Ki-67 below 10%, no disease
 * outside the liver, the primary out (2.3, R20). A change of one of them asks the screen again (docs/protocol.md).
 */
const transplantNames: Readonly<Record<string, readonly string[]>> = {
  ki67: ['g1g2', 'ki67Below10'],
  extrahepaticDisease: ['liverOnly'],
  primaryStatus: ['primaryResected'],
};

function namedByTransplant(dossier: WordsOfDossier, question: string, answer: unknown): string {
  // A tumour that is not well differentiated any more, or is now, is another one.
  if (question === 'differentiation') return isUnknown(answer) ? 'not known' : String(answer === 'well');
  const alone: Given = { [question]: answer };
  return (transplantNames[question] ?? []).map((id) => conditionState(dossier, id, alone)).join();
}

/** Where answers lead at once: an end, or the question that is asked next. */
export function leadsTo(dossier: WordsOfDossier, given: Given): EndByDossier | string {
  const { outcome, next, edges } = follow(dossier, given);
  if (outcome === null) return next ?? '';
  const asked = new Set(edges.map((edge) => edge.split('#')[0]));
  const onRoute = Object.fromEntries(Object.entries(given).filter(([question]) => asked.has(question)));
  const result = resultAt(dossier, onRoute, outcome);
  return {
    outcome,
    title: result.title,
    lead: leadingOf({ result }).join(),
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

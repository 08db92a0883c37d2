import { follow, resultAt } from '../../dossier/evaluate.ts';
import type { WordsOfDossier } from '../../dossier/readDossier.ts';
import type { GivenAnswer } from '../../../guideline/answers.ts';
import { isAskedAgain } from '../../routes/expectedCase.ts';
import { kindsOfAnswers } from './answersTo.ts';

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
    given[question] !== undefined &&
    isAskedAgain(
      answered('transplantScreen', transplantScreen),
      answered(question, given[question]),
      answered(question, answer),
    );
  return rests || transplantScreen === undefined
    ? { ...others, [question]: answer }
    : { ...others, transplantScreen, [question]: answer };
}

/** An answer as the protocol has it: a grade alone is `grade` there. */
function answered(question: string, answer: unknown): GivenAnswer {
  const isGrade = typeof answer === 'object' && answer !== null && 'gradeOnly' in answer;
  const { gradeOnly, ...rest } = isGrade ? answer : {};
  return { question, answer: isGrade ? { ...rest, grade: gradeOnly } : answer } as GivenAnswer;
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

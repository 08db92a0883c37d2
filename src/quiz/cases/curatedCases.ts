import type { OutcomeId } from '../../guideline/outcome.ts';
import type { QuizTablesData } from '../../guideline/quiz/quizTables.ts';
import type { QuizCase } from '../item/item.ts';

/** The dossier's cases as cases of the quiz, each with its outcome, in the dossier's order. */
export function curatedCasesOf({
  vignettes,
  curatedCases,
}: Pick<QuizTablesData, 'vignettes' | 'curatedCases'>): readonly {
  readonly outcome: OutcomeId;
  readonly case: QuizCase;
}[] {
  return vignettes.flatMap(({ id, answers, outcome }) => {
    const told = curatedCases[id];
    return told ? [{ outcome, case: { ...told, answers, vignette: id } }] : [];
  });
}

import type { QuestionId } from '../../guideline/answers.ts';
import type { Question } from '../../guideline/question.ts';

/** A yes-or-no question on many criteria, as a list to tick. */
export interface Checklist {
  /** What is asked of all of them. */
  readonly lead: string;
  /** In the guideline's words and order. */
  readonly criteria: readonly string[];
  /** The answer when every one is ticked. Anything less answers nothing. */
  readonly allTicked: string;
}

/** The questions that the dossier lets a card show so (2.3), with the answer that all ticks together give. */
const answerOfAll: Partial<Readonly<Record<QuestionId, string>>> = { transplantScreen: 'meetsAll' };

/** The criteria that a question names after its colon; null where a question is no checklist. */
export function checklistOf({ id, ask }: Pick<Question, 'id' | 'ask'>): Checklist | null {
  const allTicked = answerOfAll[id];
  const [, lead, list] = /^([^:]+): (.+)\?$/u.exec(ask) ?? [];
  if (allTicked === undefined || lead === undefined || list === undefined) return null;
  return { lead: `${lead}?`, criteria: list.split('; '), allTicked };
}

/** Which criteria are not ticked. @param ticks their numbers from 1, separated by commas, as a card sends them */
export function notTicked({ criteria }: Checklist, ticks: string): readonly string[] {
  const ticked = new Set(ticks.split(',').map(Number));
  return criteria.filter((_, index) => !ticked.has(index + 1));
}

/** Whether what a card sent are ticks, none among them, rather than an option. */
export function areTicks(answer: unknown): answer is string | undefined {
  return answer === undefined || (typeof answer === 'string' && /^(?:\d+(?:,\d+)*)?$/u.test(answer));
}

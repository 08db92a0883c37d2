import type { QuestionId } from '../../guideline/answers.ts';
import { whichOf } from '../feedback/choice.ts';
import type { CaseIntent } from './intent.ts';
import type { Readings } from './readings.ts';
import type { Situation } from './situation.ts';

/** A number and nothing else, as an entry of a list is called. */
const bareNumber = /^(?:#|no\.?\s*|nr\.?\s*|number\s+)?0*(?<number>\d{1,3})[.)]?$/iu;

/**
 * A number alone right after a list, which is of the list and of nothing behind it: it opens a case, chooses an option,
 * or is asked back. Where another answer to a question was asked for, what answers that question is for it, and a number
 * is for nothing else.
 */
export function afterList(said: Readings, { case: open, guideline }: Situation): CaseIntent | null {
  const last = open().session.lastReply;
  const typed = bareNumber.exec(said.utterance.text.trim())?.groups?.['number'];
  const number = typed === undefined ? null : Number(typed);
  switch (last?.kind) {
    case 'cases':
      return number === null ? null : { kind: 'caseNumber', number };
    case 'feedback': {
      if (number === null) return null;
      const isChosen = last.chosen !== null && whichOf(last.chosen) === null;
      const chosen = !isChosen ? { number } : { unread: true as const };
      return { kind: 'feedback', verdict: 'disagree', ...chosen };
    }
    case 'change': {
      const question = guideline.questionIds.find((id) => id === last.question);
      if (!question) return number === null ? null : { kind: 'change' };
      return changeTo(said, question, number !== null);
    }
    case 'deletion':
    case 'drop':
    case 'newCase':
    case 'look':
    case undefined:
      return null;
  }
}

function changeTo(said: Readings, question: QuestionId, isNumber: boolean): CaseIntent | null {
  const reading = said.answer(question);
  return isNumber || reading.kind === 'answer' ? { kind: 'change', question, reading } : null;
}

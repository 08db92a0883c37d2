import type { QuestionId } from '../../guideline/answers.ts';
import type { LineRead } from '../../language/line/notTaken.ts';
import type { Reading } from '../../language/reply/readAnswer.ts';
import { titleOf } from '../messages/said/titles.ts';
import { texts } from '../texts/texts.ts';
import type { ConversationContext, Turn } from './context.ts';
import { lineWaits, review } from './line.ts';
import { notice } from './show.ts';

const say = texts.review;

/** "Change ECOG to 2" while a line waits: the line says so from now on. */
export function changeLine(context: ConversationContext, question: QuestionId, reading: Reading): Turn {
  if (reading.kind !== 'answer') {
    return askAgainForLine(context, reading.kind === 'ask' ? reading : null);
  }
  const { answer, words } = reading;
  return review(context, { ...nothing, facts: [{ question, answer, words }] });
}

/** A text that may answer several questions, and does not say which. */
export function severalInLine(context: ConversationContext, questions: readonly QuestionId[]): Turn {
  const titles = questions.map((question) => titleOf(context.cases.guideline, question));
  return lineWaits(context, say.several(titles));
}

/** Says why a text is no answer where one question understood it, otherwise what waits. */
export function askAgainForLine(
  context: ConversationContext,
  reading: Extract<Reading, { readonly kind: 'ask' }> | null,
): Turn {
  if (!reading) return lineWaits(context);
  return notice(context, 'askAgain', [
    { text: `${reading.understood} `, strong: true },
    { text: reading.reason },
  ]);
}

/** What an empty line says. */
const nothing: LineRead = {
  facts: [],
  doubtful: [],
  situations: [],
  situationTerms: [],
  situationWords: [],
  doubts: [],
  suggestions: [],
  contradictions: [],
  background: [],
  unread: [],
  notTaken: [],
};

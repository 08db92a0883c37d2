import type { QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { requestWithArgument } from '../quiz/request.ts';
import { factWanted } from './factWanted.ts';
import type { Intent, PracticeIntent } from './intent.ts';
import type { Readings } from './readings.ts';
import type { OpenItem, Situation } from './situation.ts';

/** Words of the quiz. */
export function quizRequest({ utterance }: Readings, { commands, quiz }: Situation): Intent | null {
  const request =
    commands.quizRequestIn(utterance, quiz.focused) ?? requestWithArgument(utterance.plain, quiz.focused);
  return request && toQuiz(quiz, { kind: 'quizRequest', request });
}

/** The same request means a round where others read along. */
export function toQuiz(
  { shared }: Situation['quiz'],
  intent: Extract<Intent, { readonly to: 'round' }>['intent'] & PracticeIntent,
): Intent {
  return shared ? { to: 'round', intent } : { to: 'practice', intent };
}

/** Text in a round. */
export function roundText(_said: Readings, { quiz }: Situation): Intent | null {
  const inRound = quiz.focused && quiz.shared && quiz.roundOpen;
  return inRound ? { to: 'round', intent: { kind: 'roundText' } } : null;
}

/** A question to the guideline in the midst of an item; what may be a choice needs its question mark. */
export function quizAsk(said: Readings, { quiz, guideline }: Situation): PracticeIntent | null {
  const open = itemInFocus(quiz);
  // Within a case that unfolds "Ki-67?" asks for the fact, not for what the guideline says of it.
  if (!open || wantedIn(open, said, guideline) !== null) return null;
  const ask = said.ask(null);
  if (!ask) return null;
  const isChoice = choiceIn(open, said) !== null;
  return !isChoice || said.utterance.text.trim().endsWith('?') ? { kind: 'quizAsk', ask } : null;
}

/** A choice of the options of the open item, or a fact that is asked for in a case that unfolds. */
export function quizChoice(said: Readings, { quiz, guideline }: Situation): PracticeIntent | null {
  const open = itemInFocus(quiz);
  const question = open && wantedIn(open, said, guideline);
  if (question) return { kind: 'quizRequest', request: { verb: 'ask', question } };
  const chosen = open && !open.session.paused ? choiceIn(open, said) : null;
  return chosen && { kind: 'quizRequest', request: { verb: 'pick', chosen } };
}

/** Any other text in the midst of an item: it never reaches a case behind the trainee's back. */
export function quizNoAnswer(_said: Readings, { quiz }: Situation): PracticeIntent | null {
  if (quiz.focused && quiz.unreadable) return { kind: 'quizNoAnswer', because: 'unreadable' };
  if (quiz.focused && quiz.openItem() === 'broken') return { kind: 'quizNoAnswer', because: 'broken' };
  if (quiz.focused && quiz.inLesson) return { kind: 'quizNoAnswer', because: 'lesson' };
  const open = itemInFocus(quiz);
  if (!open) return null;
  if (open.session.paused) return { kind: 'quizNoAnswer', because: 'paused' };
  return { kind: 'quizNoAnswer', because: waits(open) ? 'notUnderstood' : 'answered' };
}

function itemInFocus({ focused, openItem }: Situation['quiz']): OpenItem | null {
  const open = focused ? openItem() : null;
  return open === 'broken' ? null : open;
}

/** The fact that a text asks for where a case unfolds. */
function wantedIn({ session }: OpenItem, { utterance }: Readings, guideline: Guideline): QuestionId | null {
  const unfolds = session.unfolding !== null && !session.unfolding.deciding && !session.paused;
  return unfolds ? factWanted(guideline, utterance.text) : null;
}

function waits({ session }: OpenItem): boolean {
  return session.item?.chosen === null;
}

function choiceIn(open: OpenItem, { utterance }: Readings): readonly string[] | null {
  const shown = open.session.unfolding?.deciding ?? true;
  return waits(open) && shown ? open.choiceIn(utterance.text) : null;
}

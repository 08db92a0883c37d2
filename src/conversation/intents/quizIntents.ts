import { requestWithArgument } from '../quiz/request.ts';
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
export function quizAsk(said: Readings, { quiz }: Situation): PracticeIntent | null {
  const open = itemInFocus(quiz);
  const ask = open && said.ask(null);
  if (!open || !ask) return null;
  const isChoice = choiceIn(open, said) !== null;
  return !isChoice || said.utterance.text.trim().endsWith('?') ? { kind: 'quizAsk', ask } : null;
}

/** A choice of the options of the open item. */
export function quizChoice(said: Readings, { quiz }: Situation): PracticeIntent | null {
  const open = itemInFocus(quiz);
  const chosen = open && !open.session.paused ? choiceIn(open, said) : null;
  return chosen && { kind: 'quizRequest', request: { verb: 'pick', chosen } };
}

/** Any other text in the midst of an item: it never reaches a case behind the trainee's back. */
export function quizNoAnswer(_said: Readings, { quiz }: Situation): PracticeIntent | null {
  if (quiz.focused && quiz.unreadable) return { kind: 'quizNoAnswer', because: 'unreadable' };
  if (quiz.focused && quiz.openItem() === 'broken') return { kind: 'quizNoAnswer', because: 'broken' };
  const open = itemInFocus(quiz);
  if (!open) return null;
  if (open.session.paused) return { kind: 'quizNoAnswer', because: 'paused' };
  return { kind: 'quizNoAnswer', because: waits(open) ? 'notUnderstood' : 'answered' };
}

function itemInFocus({ focused, openItem }: Situation['quiz']): OpenItem | null {
  const open = focused ? openItem() : null;
  return open === 'broken' ? null : open;
}

function waits({ session }: OpenItem): boolean {
  return session.item?.chosen === null;
}

function choiceIn(open: OpenItem, { utterance }: Readings): readonly string[] | null {
  return waits(open) ? open.choiceIn(utterance.text) : null;
}

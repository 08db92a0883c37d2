import type { Guideline } from '../../guideline/guideline.ts';
import { requestWithArgument } from '../quiz/request.ts';
import { factsNamed, factsWanted } from './factsWanted.ts';
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
  if (!open && (!quiz.focused || quiz.place === 'practice')) return null;
  const ask = said.ask(null);
  // Within a case that unfolds "Ki-67?" asks for the fact, not for what the guideline says of it.
  if (!ask || (open && namesFacts(open, said, guideline))) return null;
  const isChoice = open !== null && choiceIn(open, said) !== null;
  return !isChoice || said.utterance.text.trim().endsWith('?') ? { kind: 'quizAsk', ask } : null;
}

/** A choice of the options of the open item, or a fact that is asked for in a case that unfolds. */
export function quizChoice(said: Readings, { quiz, guideline }: Situation): PracticeIntent | null {
  const open = itemInFocus(quiz);
  const wanted = open && unfolds(open) ? factsWanted(guideline, said.utterance) : null;
  if (wanted) {
    const { questions, which } = wanted;
    return { kind: 'quizRequest', request: { verb: which ? 'askWhich' : 'ask', questions } };
  }
  const chosen = open && !open.session.paused ? choiceIn(open, said) : null;
  return chosen && { kind: 'quizRequest', request: { verb: 'pick', chosen } };
}

/** Any other text in the midst of an item: it never reaches a case behind the trainee's back. */
export function quizNoAnswer(_said: Readings, { quiz }: Situation): PracticeIntent | null {
  if (quiz.focused && quiz.unreadable) return { kind: 'quizNoAnswer', because: 'unreadable' };
  if (quiz.focused && quiz.openItem() === 'broken') return { kind: 'quizNoAnswer', because: 'broken' };
  if (quiz.focused && quiz.place !== 'practice') return { kind: 'quizNoAnswer', because: quiz.place };
  const open = itemInFocus(quiz);
  if (!open) return null;
  if (open.session.paused) return { kind: 'quizNoAnswer', because: 'paused' };
  if (unfolds(open)) return { kind: 'quizNoAnswer', because: 'noFact' };
  return { kind: 'quizNoAnswer', because: waits(open) ? 'notUnderstood' : 'answered' };
}

/** The item in front of the trainee: behind a lesson or a result it is out of sight, and takes no answer. */
function itemInFocus({ focused, place, openItem }: Situation['quiz']): OpenItem | null {
  const open = focused && place === 'practice' ? openItem() : null;
  return open === 'broken' ? null : open;
}

/** Whether a case tells what is asked for. */
function unfolds({ session }: OpenItem): boolean {
  return session.unfolding !== null && !session.unfolding.deciding && !session.paused && waits({ session });
}

/** Whether a text is nothing but names of facts, where a case tells them. */
function namesFacts(open: OpenItem, { utterance }: Readings, guideline: Guideline): boolean {
  return unfolds(open) && factsNamed(guideline, utterance.text) !== null;
}

function waits({ session }: Pick<OpenItem, 'session'>): boolean {
  return session.item?.chosen === null;
}

function choiceIn(open: OpenItem, { utterance }: Readings): readonly string[] | null {
  const shown = open.session.unfolding?.deciding ?? true;
  return waits(open) && shown ? open.choiceIn(utterance.text) : null;
}

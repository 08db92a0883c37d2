import { supposedIn, withoutWhose } from '../../language/ask/whatIf.ts';
import { whyOptionIn } from '../../language/ask/askedTreatment.ts';
import { isNotKnown } from './caseIntents.ts';
import { questionSaid } from './changeWish.ts';
import type { CaseIntent } from './intent.ts';
import { answersBeside } from './lineFacts.ts';
import type { Readings } from './readings.ts';
import type { Situation } from './situation.ts';

/** Whether something is known of a patient, on the route or kept until it is asked. */
function hasAnswer({ state, session }: ReturnType<Situation['case']>): boolean {
  return state !== null && state.answers.length + session.pendingAnswers.length > 0;
}

/** "What if ECOG 2": where another answer would lead; only in a case that has an answer. */
export function whatIf(said: Readings, { case: open, guideline }: Situation): CaseIntent | null {
  if (!hasAnswer(open())) return null;
  const supposed = supposedIn(said.utterance.text);
  if (supposed === null) return null;
  for (const text of [supposed, withoutWhose(supposed)]) {
    const { question, to } = questionSaid(guideline, text);
    const value = to.replace(verb, '');
    if (question && isNotKnown(said.of(value))) {
      return {
        kind: 'whatIf',
        supposed: [{ question, answer: guideline.questions[question].unknown }],
      };
    }
    const reading = question && value !== '' ? said.answerIn(question, value) : null;
    if (question && reading?.kind === 'answer') {
      const others = answersBeside(said.of(text), question);
      return { kind: 'whatIf', supposed: [{ question, answer: reading.answer }, ...others] };
    }
    const facts = said
      .of(text)
      .line()
      .facts.map(({ question: of, answer }) => ({ question: of, answer }));
    if (facts.length > 0) return { kind: 'whatIf', supposed: facts };
  }
  // Supposed words that are no answer may be a question to the guideline.
  return null;
}

const verb =
  /^(?:(?:were|was|is|are|be|becomes?|became|had been|turns? out(?: to be)?|of|at|now)\b\s*|[-:=]\s*)+/iu;

/**
 * "Why not PRRT?": how the options of the outcome stand, or before an outcome what the answers so far say of it. In a
 * case without an answer it is a question to the guideline, and so is a number where there is no option yet.
 */
export function whyOption(said: Readings, { case: open }: Situation): CaseIntent | null {
  const { state } = open();
  if (!hasAnswer(open())) return null;
  const why = whyOptionIn(said.utterance.text);
  if (!why || (!state?.recommendation && why.treatments.length === 0)) return null;
  return { kind: 'whyOption', why };
}

import { plainWords } from '../../language/text/plainWords.ts';
import type { FeedbackData } from '../contract/actionData.ts';
import { feedbackMessage } from '../messages/feedback.ts';
import { notice, placeOf, type Scene, type Turn } from './scene.ts';
import { texts } from '../texts/texts.ts';
import { feedbackReasons } from '../feedback/record.ts';

const say = texts.feedback;

/** Asks what a participant thinks of the outcome. */
export function askFeedback(scene: Scene): Turn {
  if (!scene.state?.summary) return notice(scene, 'feedback', say.noOutcome, 'accent');
  return {
    session: { ...scene.session, asking: 'feedback' },
    event: 'feedback',
    message: feedbackMessage(scene.state.summary.title, placeOf(scene)),
  };
}

/** Takes a tap on the feedback card, or the tap that opens it. */
export function takeFeedback(
  scene: Scene,
  { verdict, reason }: Pick<FeedbackData, 'verdict' | 'reason'>,
): Turn {
  const { state, cases, stamp } = scene;
  if (!state?.outcome || verdict === undefined) return askFeedback(scene);
  if (verdict === 'disagree' && reason === undefined) return askFeedback(scene);
  return {
    ...notice(scene, 'feedbackGiven', verdict === 'agree' ? say.agreed : say.disagreed, 'good'),
    feedback: {
      outcome: state.outcome,
      verdict,
      reason: verdict === 'disagree' && reason !== undefined ? reason : null,
      guideline: { version: stamp.version, hash: stamp.hash },
      edges: cases.trail(state).map(({ edge }) => edge.id),
    },
  };
}

/**
 * Reads typed feedback, such as "feedback agree" or "feedback newer evidence".
 * @returns null when the text is none
 */
export function readFeedback(scene: Scene, text: string): Turn | null {
  const said = /^feedback\b[\s:,-]*(?<what>.*)$/u.exec(plainWords(text))?.groups?.['what'];
  return said === undefined ? null : (takeVerdict(scene, said) ?? takeFeedback(scene, {}));
}

/**
 * Reads the answer to the question for feedback, such as "agree" or "other".
 * @returns null when the text is none
 */
export function takeVerdict(scene: Scene, text: string): Turn | null {
  const said = plainWords(text);
  if (plainWords(say.agree) === said || said === 'agree') return takeFeedback(scene, { verdict: 'agree' });
  const wanted = said.replace(/^(?:i\s+)?disagree\b[\s:,-]*(?:because\b\s*)?/u, '');
  if (wanted === '' && said !== '') return askFeedback(scene);
  const reason = feedbackReasons.find(
    (id) => id.toLowerCase() === wanted || plainWords(say.reasons[id]) === wanted,
  );
  return reason ? takeFeedback(scene, { verdict: 'disagree', reason }) : null;
}

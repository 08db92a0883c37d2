import type { CasePlace, FeedbackData } from '../contract/actionData.ts';
import { feedbackReasons } from '../feedback/record.ts';
import type { Choice, Message } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';

const say = texts.feedback;

/** Asks whether a participant agrees with an outcome, and if not, why: from a fixed list, no free text. */
export function feedbackMessage(outcome: string, place: CasePlace): Message {
  const choice = (label: string, data: Pick<FeedbackData, 'verdict' | 'reason'>): Choice => ({
    label,
    data: { nelm: 1, do: 'feedback', ...place, ...data },
  });
  return {
    speak: say.title,
    blocks: [
      { kind: 'text', small: true, tone: 'subtle', text: texts.outcomeReached(outcome) },
      { kind: 'heading', text: say.title },
      { kind: 'text', tone: 'subtle', text: say.keptNote },
      {
        kind: 'choices',
        layout: 'rows',
        choices: [choice(say.agree, { verdict: 'agree' })],
      },
      { kind: 'text', text: [{ text: say.because, strong: true }] },
      {
        kind: 'choices',
        layout: 'rows',
        choices: feedbackReasons.map((reason) =>
          choice(say.reasons[reason], { verdict: 'disagree', reason }),
        ),
      },
    ],
    buttons: [{ title: texts.buttons.show, data: { nelm: 1, do: 'show', ...place } }],
    typeHint: say.hint,
  };
}

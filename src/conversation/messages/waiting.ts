import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { GivenAnswer } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { CasePlace } from '../contract/actionData.ts';
import type { Message } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';

/** An answer that waits for a yes or a no. */
interface Waiting {
  readonly confirming: GivenAnswer;
  /** What it contradicts, a sentence each. */
  readonly problems: readonly string[];
}

/**
 * An answer that contradicts another, as it is shown with every message until it is decided.
 * @param behind the message of the case when nothing waits
 */
export function waitingMessage(
  guideline: Guideline,
  { confirming: { question, answer }, problems }: Waiting,
  place: CasePlace,
  behind: Message,
): Message {
  const data = {
    nelm: 1,
    do: 'answer',
    ...place,
    question,
    answer,
  } as const;
  return {
    ...behind,
    blocks: [
      {
        kind: 'notice',
        tone: 'warning',
        text: [
          { text: `${texts.confirmFirst} `, strong: true },
          {
            text: `${guideline.questions[question].title}: ${describeAnswer(guideline, question, answer)}. ${problems.join(' ')}`,
          },
        ],
      },
      ...behind.blocks,
    ],
    buttons: [{ title: texts.buttons.useIt, data }, ...behind.buttons],
    typeHint: texts.confirmHint,
  };
}

import { currentGuideline } from '../../current.ts';
import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { GivenAnswer } from '../../guideline/answers.ts';
import { questions } from '../../guideline/questions/index.ts';
import type { CaseState } from '../../machine/cases.ts';
import type { CasePlace } from '../contract/actionData.ts';
import type { Block, Button, Message } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import { outcomeMessage } from './outcome.ts';

const say = texts.delivery;

/**
 * What a live card becomes when the case goes on in another message: nothing on it changes the case.
 * An outcome and what a person asked to see stay readable; a question shrinks to the answers so far.
 * @param info what was shown before the question or the outcome; nothing that was typed
 */
export function quietMessage(
  state: CaseState,
  ahead: readonly GivenAnswer[],
  place: CasePlace,
  info: readonly Block[],
): Message {
  return {
    speak: say.quiet,
    blocks: [goesOn, ...info, ...standing(state, ahead, place, info.length > 0)],
    buttons: [continueHere(place)],
    typeHint: '',
  };
}

/** What a live card becomes when its case was deleted. */
export function deletedMessage(): Message {
  return {
    speak: say.deletedCard,
    blocks: [{ kind: 'text', tone: 'subtle', text: say.deletedCard }],
    buttons: [{ title: say.continueHere, data: { nelm: 1, do: 'show' } }],
    typeHint: '',
  };
}

/** The same without a case: what was said stays readable. */
export function quietWithoutCase(said: readonly Block[]): Message {
  return {
    speak: say.quiet,
    blocks: [{ ...goesOn, text: say.conversationGoesOn }, ...said],
    buttons: [{ title: say.continueHere, data: { nelm: 1, do: 'show' } }],
    typeHint: '',
  };
}

const goesOn = { kind: 'text', tone: 'accent', small: true, text: say.goesOn } as const satisfies Block;

function continueHere(place: CasePlace): Button {
  return { title: say.continueHere, data: { nelm: 1, do: 'show', ...place } };
}

function standing(
  { answers, question, summary }: CaseState,
  ahead: readonly GivenAnswer[],
  place: CasePlace,
  briefly: boolean,
): readonly Block[] {
  if (summary) {
    return briefly
      ? [{ kind: 'text', text: texts.outcomeReached(summary.title) }]
      : outcomeMessage(summary, place, [], ahead).blocks;
  }
  return [
    ...(answers.length > 0
      ? [
          {
            kind: 'facts',
            items: answers.map((given) => ({
              name: questions[given.question].title,
              value: describeAnswer(currentGuideline(), given.question, given.answer, 'short'),
            })),
          } as const,
        ]
      : []),
    ...(question
      ? [{ kind: 'text', tone: 'subtle', text: say.askedThen(questions[question].title) } as const]
      : []),
  ];
}

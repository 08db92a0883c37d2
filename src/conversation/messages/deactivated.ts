import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { CaseState } from '../../machine/cases.ts';
import type { CasePlace } from '../contract/actionData.ts';
import type { Block, Button, Message } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import { outcomeMessage } from './outcome/outcomeMessage.ts';
import { type BesideRecommendation, shownTitle } from './outcome/shownOutcome.ts';

const say = texts.delivery;

/** What a live card showed, as far as it may stay. */
interface Shown extends BesideRecommendation {
  readonly state: CaseState;
  /** What was shown before the question or the outcome; nothing that was typed. */
  readonly info: readonly Block[];
  /** The message of the outcome, where the turn has made it already. */
  readonly outcome?: Message;
}

/**
 * What a live card becomes when the case goes on in another message: nothing on it changes the case.
 * An outcome and what a person asked to see stay readable; a question shrinks to the answers so far.
 */
export function deactivatedMessage(guideline: Guideline, shown: Shown, place: CasePlace): Message {
  return {
    speak: say.deactivated,
    blocks: [goesOn, ...shown.info, ...remaining(guideline, shown, place)],
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

/** The same as `deactivatedMessage` without a case: what was said stays readable. */
export function deactivatedWithoutCase(said: readonly Block[]): Message {
  return {
    speak: say.deactivated,
    blocks: [{ ...goesOn, text: say.conversationGoesOn }, ...said],
    buttons: [{ title: say.continueHere, data: { nelm: 1, do: 'show' } }],
    typeHint: '',
  };
}

const goesOn = { kind: 'text', tone: 'accent', small: true, text: say.goesOn } as const satisfies Block;

function continueHere(place: CasePlace): Button {
  return { title: say.continueHere, data: { nelm: 1, do: 'show', ...place } };
}

function remaining(
  guideline: Guideline,
  { state: { answers, question, recommendation }, info, outcome, ...beside }: Shown,
  place: CasePlace,
): readonly Block[] {
  if (recommendation) {
    return info.length > 0
      ? [{ kind: 'text', text: texts.outcomeReached(shownTitle(guideline, recommendation, beside)) }]
      : (outcome ?? outcomeMessage(guideline, recommendation, place, beside)).blocks;
  }
  return [
    ...(answers.length > 0
      ? [
          {
            kind: 'facts',
            items: answers.map((given) => ({
              name: guideline.questions[given.question].title,
              value: describeAnswer(guideline, given.question, given.answer, 'short'),
            })),
          } as const,
        ]
      : []),
    ...(question
      ? [
          {
            kind: 'text',
            tone: 'subtle',
            text: say.askedThen(guideline.questions[question].title),
          } as const,
        ]
      : []),
  ];
}

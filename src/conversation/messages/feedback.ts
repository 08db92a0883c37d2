import { chosenElsewhere } from '../feedback/disagreement.ts';
import { feedbackReasons } from '../feedback/record.ts';
import type { CasePlace, FeedbackData } from '../contract/actionData.ts';
import type { Button, Choice, Message } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import { chosenName, disagreementRuns } from './outcome/disagreement.ts';
import { leadingIds, type ShownOutcome } from './outcome/shownOutcome.ts';

const say = texts.feedback;

/**
 * Asks whether a participant agrees with an outcome, and if not, what was chosen instead: the other options of the
 * outcome, another of the guideline, or none of these. No free text.
 */
export function feedbackMessage(shown: ShownOutcome, place: CasePlace): Message {
  const { recommendation, disagreement } = shown;
  const given = disagreementRuns(shown, disagreement);
  return {
    speak: say.title,
    blocks: [
      { kind: 'text', small: true, tone: 'subtle', text: texts.outcomeReached(recommendation.title) },
      { kind: 'heading', text: say.title },
      { kind: 'text', tone: 'subtle', text: say.keptNote },
      ...(given.length === 0 ? [] : [{ kind: 'text', text: given } as const]),
      { kind: 'choices', layout: 'rows', choices: [choice(place, say.agree, { verdict: 'agree' })] },
      { kind: 'text', text: [{ text: say.instead, strong: true }] },
      {
        kind: 'choices',
        layout: 'rows',
        choices: choicesInstead(shown).map((option) =>
          choice(place, chosenName(shown, option) ?? option, { verdict: 'disagree', option }),
        ),
      },
    ],
    buttons: [back(place)],
    typeHint: say.hint,
  };
}

/** Asks why something was chosen instead, from a fixed list. */
export function reasonMessage(shown: ShownOutcome, option: string, place: CasePlace): Message {
  return {
    speak: say.because,
    blocks: [
      { kind: 'text', small: true, tone: 'subtle', text: texts.outcomeReached(shown.recommendation.title) },
      { kind: 'heading', text: say.because },
      { kind: 'text', text: say.chosenInstead(chosenName(shown, option) ?? option) },
      {
        kind: 'choices',
        layout: 'rows',
        choices: feedbackReasons.map((reason) =>
          choice(place, say.reasons[reason], { verdict: 'disagree', option, reason }),
        ),
      },
    ],
    buttons: [back(place)],
    typeHint: say.reasonHint,
  };
}

/** What may be chosen instead of what leads. */
function choicesInstead({ recommendation }: ShownOutcome): readonly string[] {
  const leading = leadingIds(recommendation);
  const others = recommendation.options.map(({ id }) => id).filter((id) => !leading.includes(id));
  return [...others, ...chosenElsewhere];
}

/** Whether an id names something that the card offers as chosen instead. */
export function isChoice(shown: ShownOutcome, id: string): boolean {
  return choicesInstead(shown).includes(id);
}

function choice(
  place: CasePlace,
  label: string,
  data: Pick<FeedbackData, 'verdict' | 'option' | 'reason'>,
): Choice {
  return { label, data: { nelm: 1, do: 'feedback', ...place, ...data } };
}

function back(place: CasePlace): Button {
  return { title: texts.buttons.show, data: { nelm: 1, do: 'show', ...place } };
}

import { leadOf } from '../../engine/leadAt.ts';
import { askedTreatments } from '../../language/ask/treatmentsByName.ts';
import { pairStanding } from '../../engine/pairStanding.ts';
import { chosenElsewhere, unlistedName } from '../feedback/choice.ts';
import { feedbackReasons } from '../feedback/record.ts';
import type { CasePlace, FeedbackData } from '../contract/actionData.ts';
import type { Button, Choice, Message } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import { againstChosen, againstInWords, chosenName, choiceRuns } from './outcome/choice.ts';
import type { ShownOutcome } from './outcome/shownOutcome.ts';

const say = texts.feedback;

/**
 * Asks whether a participant agrees with an outcome, of two that lead as equals with which of them, and if not, what was
 * chosen instead: the other options of the outcome, another of the guideline, or none of these. No free text.
 */
export function feedbackMessage(shown: ShownOutcome, place: CasePlace): Message {
  const { recommendation } = shown;
  const given = choiceRuns(shown, shown.choice);
  return {
    speak: say.title,
    blocks: [
      { kind: 'text', small: true, tone: 'subtle', text: texts.outcomeReached(recommendation.title) },
      { kind: 'heading', text: say.title },
      { kind: 'text', tone: 'subtle', text: say.keptNote },
      ...(given.length === 0 ? [] : [{ kind: 'text', text: given } as const]),
      {
        kind: 'choices',
        layout: 'rows',
        choices: [
          choice(place, say.agree, { verdict: 'agree' }),
          ...equalsIn(shown).map((option) =>
            choice(place, say.agreeOn(chosenName(shown, option) ?? option), { verdict: 'agree', option }),
          ),
        ],
      },
      { kind: 'text', text: [{ text: say.instead, strong: true }] },
      {
        kind: 'choices',
        layout: 'rows',
        choices: choicesInstead(shown).map((option) => {
          const detail = againstInWords(shown, option);
          return {
            ...choice(place, chosenName(shown, option) ?? option, { verdict: 'disagree', option }),
            ...(detail === null ? {} : { detail }),
          };
        }),
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
      {
        kind: 'text',
        text: [
          { text: say.chosenInstead(chosenName(shown, option) ?? option) },
          ...againstChosen(shown, option),
        ],
      },
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

/** What may be chosen instead of what leads; of a pair that has an order, its second option too. */
function choicesInstead({ recommendation }: ShownOutcome): readonly string[] {
  const { together } = recommendation;
  const isInOrder = together !== null && pairStanding(together) === 'inOrder';
  const leading = leadOf(recommendation).slice(0, isInOrder ? 1 : undefined);
  const others = recommendation.options.map(({ id }) => id).filter((id) => !leading.includes(id));
  return [...others, ...chosenElsewhere];
}

/** Of two options of which either may be taken, both: to take one of them is to agree. */
function equalsIn({ recommendation }: ShownOutcome): readonly string[] {
  const { together } = recommendation;
  if (together === null) return [];
  const standing = pairStanding(together);
  return standing === 'asEquals' || standing === 'oneOf' ? leadOf(recommendation) : [];
}

/** Whether an id is one of two options that lead as equals. */
export function isOfEquals(shown: ShownOutcome, id: string): boolean {
  return equalsIn(shown).includes(id);
}

/** Whether an id names something that the card offers as chosen instead, or a treatment that no option lists. */
export function isChoice(shown: ShownOutcome, id: string): boolean {
  // Names of the program's own alone: nothing else may enter the record.
  const named = unlistedName(id)?.split(', ');
  return (
    choicesInstead(shown).includes(id) ||
    named?.every((one) => askedTreatments.some(({ name }) => name === one)) === true
  );
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

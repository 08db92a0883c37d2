import type { QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { askIn } from '../../language/ask/askIn.ts';
import { type CaseQuestion, caseQuestionIn } from '../../language/ask/caseQuestion.ts';
import { comparedIn } from '../../language/ask/comparedIn.ts';
import { type PatientAsk, patientAskIn, whetherIn } from '../../language/ask/patientAsk.ts';
import type { Ask } from '../../language/ask/readAsk.ts';
import { supposedIn } from '../../language/ask/whatIf.ts';
import { type WhyOption, whyOptionIn } from '../../language/ask/whyOption.ts';
import { type IdentifierKind, identifierIn } from '../../language/safety/identifiers.ts';
import { isOfVocabulary, type LineRead, withNotTaken } from '../../language/line/notTaken.ts';
import { readIntake } from '../../language/line/readIntake.ts';
import { readAnswer, type Reading } from '../../language/reply/readAnswer.ts';
import { namesEmergency } from '../../language/safety/namesEmergency.ts';
import { type Utterance, utteranceOf } from '../../language/utterance.ts';
import { onceFor } from '../../machine/onceEach.ts';
import { once } from '../../machine/once.ts';
import { recent } from '../../machine/recent.ts';
import { libraryOf } from '../ask/library.ts';

/** A typed text with what the readers of `src/language` make of it; each reads it once, when first asked. */
export interface Readings {
  readonly utterance: Utterance;
  readonly identifier: () => IdentifierKind | null;
  readonly namesEmergency: () => boolean;
  /** @param open the question being asked, or null */
  readonly ask: (open: QuestionId | null) => Ask | null;
  /** As a question about an open case: the case itself, its patient, one of its options, several compared. */
  readonly asksOfCase: AsksOfCase;
  /** What it supposes, behind "what if". */
  readonly supposed: () => string | null;
  /** As a line that states answers. */
  readonly line: () => LineRead;
  /** As an answer to a question. */
  readonly answer: (question: QuestionId) => Reading;
  /** Another text as an answer, such as a part of this one. */
  readonly answerIn: (question: QuestionId, text: string) => Reading;
  /** The readings of another text. */
  readonly of: (text: string) => Readings;
}

/** A text as a question about an open case. Each says null where it is none of its kind. */
export interface AsksOfCase {
  readonly itself: () => CaseQuestion | null;
  readonly patient: () => PatientAsk | null;
  readonly option: () => WhyOption | null;
  readonly compared: () => WhyOption | null;
  readonly whether: () => WhyOption | null;
}

/** How many short texts are remembered with their readings, and up to how many characters a text is short. */
const [mostRemembered, shortLength] = [500, 60] as const;

const remembered = onceFor((_guideline: Guideline) => recent<Readings>(mostRemembered));

/**
 * The readings of a text by a guideline. People answer in the same few words again and again: a short text is
 * remembered with its readings when it is all of the bot's own vocabulary. No other text ever is, so that nothing
 * stays in memory that somebody wrote of a person.
 */
export function readingsOf(guideline: Guideline, text: string): Readings {
  const { known, of } = remembered(guideline);
  const before = known(text);
  if (before) return before;
  const readings = makeReadings(guideline, text);
  return text.length <= shortLength && isOfVocabulary(guideline, text) ? of(text, () => readings) : readings;
}

function makeReadings(guideline: Guideline, text: string): Readings {
  const utterance = utteranceOf(text);
  const answerIn = (question: QuestionId, part: string): Reading =>
    readAnswer(guideline, guideline.questions[question], utteranceOf(part));
  return {
    utterance,
    identifier: once(() => identifierIn(guideline, utterance)),
    namesEmergency: once(() => namesEmergency(utterance)),
    ask: onceEach((open) => askIn(guideline, utterance, open, libraryOf(guideline).knownWords)),
    asksOfCase: {
      itself: once(() => caseQuestionIn(utterance.text)),
      patient: once(() => patientAskIn(utterance.text)),
      option: once(() => whyOptionIn(utterance.text, optionsOf(guideline))),
      compared: once(() => comparedIn(utterance.text)),
      whether: once(() => whetherIn(utterance.text)),
    },
    supposed: once(() => supposedIn(utterance.text)),
    line: once(() => withNotTaken(guideline, readIntake(guideline, utterance), utterance.text)),
    answer: onceEach((question) => readAnswer(guideline, guideline.questions[question], utterance)),
    answerIn,
    of: (other) => readingsOf(guideline, other),
  };
}

const optionsOf = onceFor((guideline: Guideline) =>
  Object.values(guideline.outcomes).flatMap((outcome) => outcome.options),
);

/** What is made for each key when it is first asked for, and then kept. */
function onceEach<Key, T>(make: (key: Key) => T): (key: Key) => T {
  const made = new Map<Key, { readonly value: T }>();
  return (key) => {
    const before = made.get(key) ?? { value: make(key) };
    made.set(key, before);
    return before.value;
  };
}

import { contradictionsIn } from '../../engine/contradictions.ts';
import type { QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Intake } from '../reader/intake.ts';
import { lineIndex } from '../reader/patterns.ts';
import { readText, type TextRead } from '../reader/readText.ts';
import { lineSentences } from '../sentences/unclearSentences.ts';
import { type Utterance, utteranceOf } from '../utterance.ts';
import { suggestSpellings } from './suggestSpellings.ts';

export type { DoubtfulReading, Intake, IntakeDoubt, IntakeFact, IntakeSuggestion } from '../reader/intake.ts';

/** The longest line that is read, in characters. */
export const intakeLimit = 1_000;

/** The most words, numbers and signs that are read: one character may stand for a whole sentence ("ﷺ"). */
export const intakeTokenLimit = 250;

/**
 * Finds every answer that a free clinical line states, in any order (dossier 2.8). What is ambiguous,
 * negated, uncertain, planned, historical or out of range fills nothing and is told as a doubt; what stands
 * in a clause that is not understood as a whole is doubtful; what is not understood is told as unread. Text
 * beyond `intakeLimit` or `intakeTokenLimit` is not read, and told so.
 */
export function readIntake(guideline: Guideline, utterance: Utterance): Intake {
  const { asTyped } = beginningThatIsRead(utterance);
  const read = readLine(guideline, asTyped);
  const suggestions = suggestSpellings(guideline, asTyped, read, (said) =>
    readLine(guideline, utteranceOf(said).asTyped),
  );
  const intake = withContradictionsDoubtful(guideline, { ...read.intake, suggestions }, read.judged);
  const rest = utterance.text.slice(asTyped.said.length).trim();
  if (rest === '') return intake;
  const doubt = {
    question: null,
    words: rest.slice(0, 60),
    because: lineSentences.tooLong(asTyped.said.length),
  };
  return { ...intake, doubts: [...intake.doubts, doubt], unread: [...intake.unread, rest] };
}

/** The answers that may contradict each other (dossier 2.8, T9). */
const contradicting: readonly (readonly QuestionId[])[] = [['ki67'], ['hormonalSyndrome', 'treatmentCourse']];

/**
 * Facts of a line that contradict each other, or contradict what else it says nearly plainly, are shown and not ticked:
 * somebody has to say which holds.
 */
function withContradictionsDoubtful(
  guideline: Guideline,
  intake: Intake,
  judged: TextRead['judged'],
): Intake {
  const open = contradicting.flatMap((questions) => {
    const facts = intake.facts.filter(({ question }) => questions.includes(question));
    const others = questions.filter((one) => !facts.some(({ question }) => question === one));
    const [because] = contradictionsIn(
      guideline,
      Object.fromEntries(
        [...facts, ...others.flatMap((question) => nearlySaid(intake, judged, question))].map(
          ({ question, answer }) => [question, answer],
        ),
      ),
    );
    return because === undefined
      ? []
      : facts.map((fact) => ({ ...fact, clause: fact.words, unread: [], because }));
  });
  if (open.length === 0) return intake;
  return {
    ...intake,
    facts: intake.facts.filter(({ question }) => !open.some((one) => one.question === question)),
    doubtful: [...intake.doubtful, ...open],
  };
}

/** What a line says of a question with a doubt, or in words that fit one answer alone: "controlled on omeprazole". */
function nearlySaid(
  { doubtful }: Intake,
  judged: TextRead['judged'],
  question: QuestionId,
): readonly { readonly question: QuestionId; readonly answer: unknown }[] {
  const shown = doubtful.find((one) => one.question === question);
  if (shown) return [shown];
  return judged
    .flatMap(({ mention, verdict }) =>
      mention.question === question &&
      verdict !== 'rejected' &&
      mention.says.kind === 'unclear' &&
      mention.says.fits?.length === 1
        ? [{ question, answer: mention.says.fits[0] }]
        : [],
    )
    .slice(0, 1);
}

/** Reads a line, with all that it was read from. */
export function readLine(guideline: Guideline, text: Utterance['asTyped']): TextRead {
  return readText(guideline, text, lineIndex(guideline));
}

/** The beginning of a text that is read; all of it, unless it is too long. */
function beginningThatIsRead(utterance: Utterance): Utterance {
  const { text } = utterance;
  const begun = text.length > intakeLimit ? utteranceOf(text.slice(0, intakeLimit)) : utterance;
  const beyond = begun.asTyped.tokens[intakeTokenLimit];
  return beyond ? utteranceOf(text.slice(0, beyond.from)) : begun;
}

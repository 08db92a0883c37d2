import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { LineRead } from '../../language/line/notTaken.ts';
import { readAnswer } from '../../language/reply/readAnswer.ts';
import { utteranceOf } from '../../language/utterance.ts';
import { besideItems } from '../../machine/besideItems.ts';
import { mergeAnswers } from '../../machine/pendingAnswers.ts';
import { texts } from '../texts/texts.ts';
import { heldIn } from '../state/notTaken.ts';
import { heldParts, withPartsHeld } from './partsHeld.ts';
import type { Readings } from './readings.ts';
import type { CaseSituation } from './situation.ts';

/** What a line denies, as it stands among what it says beside its facts. */
const denial = /^(?:no longer|not|no|without|instead of|rather than)\s+(?:an?\s+|the\s+)?(?<what>\S.*)$/iu;

/** Words by which what is told takes the place of what was held. */
const inPlace = /\b(?:instead|only|rather than)\b/iu;

/**
 * A line with the items of a list that it names beside those that were told before: who has a portal vein thrombosis
 * and gets ascites has both. What the line denies ("not portal vein thrombosis but ascites") is not kept beside it, and
 * what it says to stand instead takes the place of what was held. Of an answer of two parts the one that is not said stays.
 */
export function besideHeld(
  guideline: Guideline,
  said: Readings,
  alone: LineRead,
  at: CaseSituation,
): LineRead {
  const read = withPartsHeld(guideline, said, alone, heldParts(at));
  const held = mergeAnswers(listedBefore(guideline, at), sureOf(at));
  const beside = <One extends GivenAnswer>(one: One): One => ({
    ...one,
    ...besideItems(guideline, one, withoutDenied(guideline, read, one.question, held)),
  });
  const after = lineAfterPrrt(read, held, said.utterance.text);
  if (after) return after;
  return {
    ...read,
    facts: read.facts.map(beside),
    doubtful: read.doubtful.map((one) =>
      [one.clause, one.because, ...one.unread, ...read.background].some((words) => inPlace.test(words))
        ? one
        : beside(one),
    ),
  };
}

/**
 * A drug on which the disease progressed, told where it has progressed after PRRT: the course is that of both. It is shown
 * and not ticked, since nobody said so in these words; null where nothing of this is told.
 */
function lineAfterPrrt(read: LineRead, held: readonly GivenAnswer[], text: string): LineRead | null {
  const isAfter = held.some(
    ({ question, answer }) => question === 'treatmentCourse' && answer === 'progressedAfterPrrt',
  );
  const isTold = ({ question, answer }: GivenAnswer): boolean =>
    question === 'treatmentCourse' && answer === 'progressedAfterTargeted';
  const told = read.facts.find(isTold);
  if (!isAfter || /\b(?:no|not|without|never)\b/iu.test(text)) return null;
  const both = { answer: 'exhausted', because: texts.review.afterPrrtToo } as const;
  if (told)
    return {
      ...read,
      facts: read.facts.filter((one) => one !== told),
      doubtful: [...read.doubtful, { ...told, ...both, clause: told.words, unread: [] }],
    };
  return read.doubtful.some(isTold)
    ? { ...read, doubtful: read.doubtful.map((one) => (isTold(one) ? { ...one, ...both } : one)) }
    : null;
}

/** What was told plainly of a list while something else of it was asked back, each list with all its items. */
export function listedBefore(
  guideline: Guideline,
  { session: { notTaken, intake } }: Pick<CaseSituation, 'session'>,
): readonly GivenAnswer[] {
  const all = heldIn({ guideline }, [...notTaken, ...(intake?.notTaken ?? [])]);
  return all.reduce<readonly GivenAnswer[]>(
    (before, one) => mergeAnswers(before, [besideItems(guideline, one, before)]),
    [],
  );
}

/** All that is held of the patient, but for what was read with a doubt; of a line that may be of somebody else, its own. */
export function sureOf({ state, session: { pendingAnswers, intake, confirming } }: CaseSituation) {
  const waiting = (intake?.answers ?? []).filter(({ question }) => !intake?.doubtful.includes(question));
  if (intake?.another) return waiting;
  const known = mergeAnswers(state?.answers ?? [], pendingAnswers);
  return mergeAnswers(known, [...waiting, ...(confirming ? [confirming] : [])]);
}

function withoutDenied(
  guideline: Guideline,
  { background }: LineRead,
  question: QuestionId,
  held: readonly GivenAnswer[],
): readonly GivenAnswer[] {
  const denied = background.flatMap((words): readonly string[] => {
    const what = denial.exec(words)?.groups?.['what'];
    if (what === undefined) return [];
    const reading = readAnswer(guideline, guideline.questions[question], utteranceOf(what));
    return reading.kind === 'answer' && Array.isArray(reading.answer) ? reading.answer : [];
  });
  return held.flatMap((one) => {
    if (one.question !== question || !Array.isArray(one.answer)) return [one];
    const left = one.answer.filter((id) => !denied.includes(id));
    return left.length > 0 ? [{ ...one, answer: left }] : [];
  });
}

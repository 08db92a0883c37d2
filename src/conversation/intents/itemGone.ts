import type { GivenAnswer } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question, QuestionOption } from '../../guideline/question.ts';
import { withoutWhose } from '../../language/ask/whatIf.ts';
import { selectsNothing, valueNamed } from '../../language/line/valueIn.ts';
import { exactOption } from '../../language/reply/readAnswer.ts';
import { utteranceOf } from '../../language/utterance.ts';
import { mergeAnswers } from '../../machine/pendingAnswers.ts';
import { echoed } from '../texts/echoed.ts';
import { texts } from '../texts/texts.ts';
import { type KnownAnswers, optionWithWords, withItem } from './itemWish.ts';
import type { Readings } from './readings.ts';

const say = texts.alternatives;

/** "No portal vein thrombosis", "the stent is removed", "the stent was removed last week", "ascites resolved after diuretics". */
const denied =
  /^(?:(?:there\s+(?:were|was|is)\s+)?(?:no(?:\s+longer)?(?:\s+(?:has|have|any))?|not|without)|take\s+back|withdraw|remove)\s+(?:an?\s+|any\s+|the\s+)?(?<item>\S.*)$/iu;
const gone =
  /^(?<item>\S.*?)\s+(?:(?:(?:is|are|was|were|gets?|got|can be|could be|(?:has|have|had) been|has|have|had)\s+)?(?:now\s+)?(?:removed|taken out|pulled out|out|gone|absent|resolved|corrected|treated|excluded|cleared)|resolves|clears|(?:is|are|was|were)\s+not\s+(?:there|present))(?:\s+(?:last|this|since|after|following|on|in|by|(?:\d+|an?|one|two|three|some)\s+(?:days?|weeks?|months?|years?)\s+ago|yesterday|today|earlier)\b[^?]*)?$/iu;

/** The item whose absence a part of a text supposes, as it was said. */
function itemGone(part: string): string | undefined {
  const said = withoutWhose(part);
  return (denied.exec(said) ?? gone.exec(said))?.groups?.['item'];
}

/** "No portal vein thrombosis", "eGFR 55": items that are taken out of an answer that lists them, and what else is said. */
export function takenOut(
  guideline: Guideline,
  said: Readings,
  text: string,
  given: KnownAnswers,
): { readonly taken: readonly GivenAnswer[]; readonly rest: string; readonly readAs?: string } {
  const parts = withoutWhose(text).split(/\s*(?:[,;]|\band\b|\bbut\b)\s*/iu);
  const left: string[] = [];
  const why: string[] = [];
  let known = given;
  let taken: readonly GivenAnswer[] = [];
  for (const part of parts) {
    const found = withoutGone(guideline, said, part, known);
    if (!found) left.push(part);
    else {
      taken = mergeAnswers(taken, [found.without]);
      known = withAnswer(known, found.without);
      if (found.readAs !== undefined) why.push(found.readAs);
    }
  }
  // Where nothing is taken out the text is read as it stands.
  return {
    taken,
    rest: taken.length === 0 ? text : left.join(', '),
    ...(why.length > 0 ? { readAs: why.join(' ') } : {}),
  };
}

/**
 * The answer without an item that a part of a text supposes away, by its name or by a value that selects nothing
 * (dossier 2.8, T53-T55: "eGFR 55").
 * @param known the answers of the case; null where none of them has the item
 */
function withoutGone(
  guideline: Guideline,
  said: Readings,
  part: string,
  known: KnownAnswers,
): { readonly without: GivenAnswer; readonly readAs?: string } | null {
  const item = itemGone(part);
  if (item !== undefined) {
    const without = withItem(guideline, item, false, known);
    return without && { without };
  }
  const option = selectingNothing(guideline, said.of(part));
  const without = option && withItem(guideline, option.label, false, known);
  return without ? { without, readAs: say.selectsNothing(echoed(part), nameOf(option)) } : null;
}

/** Why a part that supposes an item away changes nothing: the case does not have it. Null where it names no item. */
export function goneAlready(guideline: Guideline, said: Readings, part: string): string | null {
  const item = itemGone(part);
  const asked: Question = guideline.questions.transarterialContraindications;
  const option =
    item === undefined
      ? selectingNothing(guideline, said)
      : (exactOption(asked, utteranceOf(item)) ??
        (denied.test(withoutWhose(part)) ? undefined : optionWithWords(asked.options, item)));
  return option ? say.nothingToTakeOut(echoed(part), nameOf(option), asked.title) : null;
}

/** The contraindication that a value is about and, being what it is, does not select. */
function selectingNothing({ questions, valuesAbout }: Guideline, said: Readings): QuestionOption | undefined {
  const { options }: Question = questions.transarterialContraindications;
  const doubt = said.line().doubts.find(selectsNothing);
  const value = doubt ? valueNamed(doubt.words) : null;
  return value === null ? undefined : options.find((one) => one.id === valuesAbout[value][0]);
}

/** The answers of a case with another one in the place of its own. */
function withAnswer({ answers, pending }: KnownAnswers, other: GivenAnswer): KnownAnswers {
  const put = (list: readonly GivenAnswer[]): readonly GivenAnswer[] =>
    list.map((one) => (one.question === other.question ? other : one));
  return { answers: put(answers), pending: put(pending) };
}

function nameOf({ short, label }: QuestionOption): string {
  return short ?? label;
}

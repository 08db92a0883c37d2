import type { GivenAnswer } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { texts } from '../texts/texts.ts';
import type { CaseIntent } from './intent.ts';
import { wholeText } from './leftOver.ts';
import type { Readings } from './readings.ts';
import type { Situation } from './situation.ts';

const say = texts.alternatives;

/** "She is 70", "aged 70", "70 years old": a bare number is no age. */
const whose =
  "(?:(?:she|he|they|(?:the|this|that|my|our) (?:patient|pt|man|woman|lady|gentleman))(?:'s| is| was| were| are) )";
const behind = '(?:[ -]?(?:years?|yrs?|y)(?:[ -]old)?| ?y/?o)';
const aged = new RegExp(
  `^(?:${whose}(?:already |only |now )?(?<a>\\d{1,3})${behind}?|${whose}?(?:aged |age (?:of )?)(?<b>\\d{1,3})${behind}?|(?<c>\\d{1,3})${behind})$`,
  'iu',
);

/**
 * Age is no question of the chart but one item of the transplant screen: beyond the highest age that the screen names,
 * the look is at a screen that is not met; otherwise it is said where age counts.
 * @returns null where no age is supposed
 */
export function ageSupposed(
  guideline: Guideline,
  text: string,
  given: readonly GivenAnswer[],
): Extract<CaseIntent, { readonly kind: 'whatIf' | 'whatIfUnclear' }> | null {
  const said = aged.exec(text.trim())?.groups;
  const years = Number(said?.['a'] ?? said?.['b'] ?? said?.['c'] ?? Number.NaN);
  if (Number.isNaN(years)) return null;
  const { title, ask } = guideline.questions.transplantScreen;
  const item = ageItem(ask);
  if (item === null) return null;
  const screen = given.find(({ question }) => question === 'transplantScreen')?.answer;
  const isBeyond = years > item.most;
  if (screen === undefined || screen === 'doesNotMeet' || !isBeyond) {
    return { kind: 'whatIfUnclear', because: [say.ageIsOfScreen(title, item.words)] };
  }
  return {
    kind: 'whatIf',
    supposed: [{ question: 'transplantScreen', answer: 'doesNotMeet' }],
    unread: [],
    typed: text,
    readAs: say.ageReadAs(years, title, item.words),
  };
}

/** The item of the screen that names an age, and its highest: "not older than about 55-60 years (by centre)". */
function ageItem(ask: string): { readonly words: string; readonly most: number } | null {
  const words = ask
    .split(/[;:?]/u)
    .map((one) => one.trim())
    .find((one) => /\bolder\b/u.test(one));
  const numbers = words?.match(/\d+/gu)?.map(Number) ?? [];
  return words === undefined || numbers.length === 0 ? null : { words, most: Math.max(...numbers) };
}

/**
 * "She is 70" where all transplant criteria are held to be met: the age is looked at as if it were supposed, with what
 * it would change, and a yes makes it so. Anywhere else a stated age decides nothing.
 */
export function ageStated(said: Readings, { case: open, guideline }: Situation): CaseIntent | null {
  const { state, session } = open();
  const given = [...(state?.answers ?? []), ...session.pendingAnswers];
  const isMet = given.some(
    ({ question, answer }) => question === 'transplantScreen' && answer === 'meetsAll',
  );
  if (!isMet || session.intake !== null || session.confirming !== null) return null;
  const looked = ageSupposed(guideline, said.utterance.plain, given);
  return looked?.kind === 'whatIf'
    ? { ...looked, told: [wholeText(guideline, said.utterance.text, 'transplantScreen')] }
    : null;
}

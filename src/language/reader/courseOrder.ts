import type { TokenizedText } from '../tokens/tokenizedText.ts';
import { ofCourse } from '../vocabulary/courseWords.ts';
import type { RoledText } from './values/spans.ts';
import type { Event } from './courseEvents.ts';

/** Which of the last progression and the last stability is the newer one. */
export function newest(
  text: TokenizedText,
  move: Event | undefined,
  steady: Event | undefined,
): Event | 'unclear' | undefined {
  if (!move || !steady) return move ?? steady;
  const [earlier, later] =
    move.judged.mention.from < steady.judged.mention.from ? [move, steady] : [steady, move];
  return isMarkedNow(text, later) && !isMarkedNow(text, earlier) ? later : 'unclear';
}

/** "Had PRRT in 2020, responded 2 years": a response that is dated, and not said to be of now, may be over. */
export function isResponseOfThePast(text: TokenizedText, { background }: RoledText, steady: Event): boolean {
  const { tokens } = text;
  const here = tokens[steady.judged.mention.from];
  return (
    here?.word === 'responded' &&
    !isMarkedNow(text, steady) &&
    background.some(({ dated, from }) => dated && tokens[from]?.sentence === here.sentence)
  );
}

function isMarkedNow({ tokens }: TokenizedText, { judged }: Event): boolean {
  const { from } = judged.mention;
  const clause = tokens[from]?.clause;
  return tokens.some(
    (token, index) =>
      token.clause === clause &&
      index >= from - 3 &&
      index < judged.mention.to + 1 &&
      ofCourse('now', token.word),
  );
}

/** The treatments that a progression names: after it with a word such as "on", or before it in its clause. */
export function linkedTo(
  { tokens }: TokenizedText,
  { roles }: RoledText,
  { judged }: Event,
  given: readonly Event[],
): readonly Event[] {
  const { mention } = judged;
  const clause = tokens[mention.from]?.clause;
  const inClause = given.filter(
    ({
      judged: {
        mention: { from },
      },
    }) => tokens[from]?.clause === clause,
  );
  const after = inClause.filter(
    ({
      judged: {
        mention: { from },
      },
    }) => from >= mention.to,
  );
  const isJoined =
    after.length > 0 &&
    tokens
      .slice(mention.to, after[0]?.judged.mention.from)
      .every(({ word }, index) => roles[mention.to + index] !== 'unknown' && !ofCourse('later', word));
  const before = inClause.filter(
    ({
      judged: {
        mention: { to },
      },
    }) => to <= mention.from,
  );
  return isJoined ? [...goingOn(tokens, after.slice(0, 1), given), ...before] : before;
}

/** A year right after it: it was at another time. */
function isDated(tokens: TokenizedText['tokens'], at: number): boolean {
  return tokens.slice(at, at + 2).some(({ word }) => /^(?:19|20)\d\d$/.test(word));
}

/** "On everolimus and after PRRT": said of the progression again. "And on PRRT" may tell what is given now. */
const again = /^(?:and|&) (?:after|following)$/u;

/** "On lanreotide, everolimus and PRRT": a list goes on over commas. */
function goingOn(
  tokens: TokenizedText['tokens'],
  list: readonly Event[],
  given: readonly Event[],
): readonly Event[] {
  const joined = [...list];
  for (const event of given) {
    const last = joined.at(-1)?.judged.mention;
    const { from } = event.judged.mention;
    if (!last || from < last.to || tokens[from]?.sentence !== tokens[last.from]?.sentence) continue;
    const between = tokens.slice(last.to, from).filter(({ inBrackets }) => !inBrackets);
    const isAgain = again.test(between.map(({ word }) => word).join(' '));
    const isList =
      (isAgain || between.every(({ word }) => ofCourse('joints', word))) &&
      !tokens[from]?.inBrackets &&
      !isDated(tokens, event.judged.mention.to);
    if (isList && between.length <= 4) joined.push(event);
  }
  return joined;
}

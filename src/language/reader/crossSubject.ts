import type { QuestionId } from '../../guideline/answers.ts';
import { unclear } from '../sentences/unclearSentences.ts';
import { bears } from '../vocabulary/bearings.ts';
import { type Check, doubting, saysMore, type WholeText } from './crossCheck.ts';
import { clausesWith } from './bareClauses.ts';
import { headingsOver } from './headings.ts';
import type { Judged } from './judge.ts';
import type { Mention } from './values/spans.ts';

/** Answered in words that may as well be said of another organ, of one lesion or of a specimen. */
const ofTheLiver: readonly QuestionId[] = ['liverResectability', 'liverDistribution', 'ablationNumbers'];

/**
 * "Segment 4", "two lesions", "considered resectable": where more is said around it than plain statements, it is the
 * liver's for sure only where the liver or its metastases are named in its clause, before it between the same full stops,
 * or in what heads its line. A typed answer has its question for that.
 */
export const subjectNamed: Check = (whole, judged) =>
  whole.open !== null
    ? judged
    : doubting(
        judged,
        ofTheLiver,
        unclear.liverNotNamed,
        ({ mention }) =>
          saysMore(whole, mention) &&
          !isNamed(whole, mention) &&
          !(isLiverOnly(judged) && mention.question !== 'liverResectability'),
      );

/** "Liver only" anywhere leaves no other organ whose lobes or lesions are meant; what is resectable may be the primary. */
function isLiverOnly(judged: readonly Judged[]): boolean {
  return judged.some(
    ({ mention: { question, says }, verdict }) =>
      question === 'extrahepaticDisease' &&
      verdict === 'sure' &&
      says.kind === 'answer' &&
      says.answer === 'none',
  );
}

function isNamed({ text, roled }: WholeText, mention: Mention): boolean {
  const own = new Set(clausesWith(text, mention));
  const stretch = text.tokens[mention.from]?.stretch;
  const headings = headingsOver(text, mention);
  // "Diffuse, 40% of liver": the share of the liver speaks of the same.
  const sentence = text.tokens[mention.from]?.sentence;
  const isOfShare = roled.mentions.some(
    ({ question, says, from }) =>
      question === 'liverInvolvement' && says.kind === 'answer' && text.tokens[from]?.sentence === sentence,
  );
  if (isOfShare && mention.question === 'liverDistribution') return true;
  return text.tokens.some((token, at) => {
    const isHeading = headings.some(({ from, to }) => from <= at && at < to);
    const isOwn = own.has(token.clause);
    if (bears('fieldsOfLiver', token.word))
      return isHeading || (isOwn && /[:=]/.test(text.tokens[at + 1]?.gap ?? ''));
    const isBefore = isOwn || (token.stretch === stretch && at < mention.from);
    return (isBefore || isHeading) && names(mention, token.word);
  });
}

/** A lobe has its lesions, of which some are the liver's; what can be done about them it does not say. */
function names({ question }: Mention, word: string): boolean {
  return bears('subjectLiver', word) || (question === 'ablationNumbers' && bears('liver', word));
}

import type { AnswerValue } from '../../guideline/answers.ts';
import { unclear } from '../sentences/unclearSentences.ts';
import type { TokenizedText } from '../tokens/tokenizedText.ts';
import { bears } from '../vocabulary/bearings.ts';
import { type Check, doubting } from './crossCheck.ts';
import type { Judged } from './judge.ts';
import type { Mention } from './values/spans.ts';

/**
 * "Primary still in, but resectable": a bare word about surgery goes on about the primary, where that is named in a
 * clause before it and nothing of the liver stands between.
 */
export const resectableOfWhat: Check = ({ text, open }, judged) =>
  doubting(judged, ['liverResectability'], unclear.liverOrPrimary, ({ mention }) => {
    const { tokens } = text;
    if (open !== null) return false;
    if (isOfAMass(text, judged, mention)) return true;
    if (!mention.row?.inLine) return false;
    const sentence = tokens[mention.from]?.sentence;
    const isHere = (from: number, to: number, word: RegExp): number =>
      tokens.slice(from, to).findLastIndex((token) => token.sentence === sentence && word.test(token.word));
    if (tokens.slice(mention.from, mention.to).some(({ word }) => bears('liver', word))) return false;
    const primary = isHere(0, mention.from, /^primar(?:y|ies)$/);
    return primary >= 0 && !tokens.slice(primary, mention.from).some(({ word }) => bears('liver', word));
  });

/** "Mesenteric mass, encasing the SMA; deemed unresectable": of what was last named before it, where that is not the liver. */
function isOfAMass({ tokens }: TokenizedText, judged: readonly Judged[], { from, to }: Mention): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word);
  if (!words.some((word) => /^(?:un|in|ir|non)?(?:re(?:sect|sec)able|operable)$/.test(word))) return false;
  if (words.some((word) => bears('liver', word))) return false;
  const stretch = tokens[from]?.stretch;
  const last = judged.findLast(
    ({ mention }) =>
      mention.to <= from &&
      tokens[mention.from]?.stretch === stretch &&
      (mention.question === 'extrahepaticDisease' || mention.question === 'primaryStatus') &&
      !(
        mention.says.kind === 'answer' &&
        (mention.says.answer === 'none' || mention.says.answer === 'resected')
      ),
  );
  if (!last) return false;
  const between = tokens.slice(last.mention.to, from);
  return !between.some(({ word }) => bears('liver', word) || bears('lesions', word));
}

/**
 * "Primary in jejunum with fixation, unresectable per surgery": where the primary or the tumour is named before it between
 * the full stops, and the liver nowhere up to there, it goes on about the primary, and is offered for that.
 */
export const operabilityOfThePrimary: Check = ({ text, open }, judged) =>
  open !== null
    ? judged
    : judged.map((one): Judged => {
        const { mention, verdict } = one;
        const status = mention.says.kind === 'answer' ? statusOfPrimary(text, mention) : null;
        if (mention.question !== 'liverResectability' || verdict === 'rejected' || status === null)
          return one;
        const { tokens } = text;
        const here = tokens[mention.from];
        const clause = tokens[mention.to - 1]?.clause;
        const isNamed = judged.some(
          ({ mention: { question, from, to } }) =>
            (question === 'primarySite' || question === 'primaryStatus') &&
            to <= mention.from &&
            tokens[from]?.stretch === here?.stretch &&
            tokens.slice(from, to + 1).some(({ word }) => /^primar(?:y|ies)$/.test(word)),
        );
        const isLiver = tokens.some(
          (token, at) =>
            token.stretch === here?.stretch &&
            (at < mention.to || token.clause === clause) &&
            bears('subjectLiver', token.word),
        );
        return isNamed && !isLiver
          ? {
              ...one,
              verdict: 'doubtful',
              because: unclear.liverOrPrimary,
              mention: { ...mention, question: 'primaryStatus', says: { kind: 'answer', answer: status } },
            }
          : one;
      });

/** What a bare word about surgery says of the primary; null where it says more than that. */
function statusOfPrimary({ tokens }: TokenizedText, { from, to }: Mention): AnswerValue | null {
  const words = tokens.slice(from, to).map(({ word }) => word);
  // What the board says is said of the case.
  if (words.includes('mdt')) return null;
  const isDenied = words.some((word) => /^(?:not|never|non)$/.test(word));
  if (words.some((word) => /^(?:un|in|ir)(?:re(?:sect|sec)able|operable)$/.test(word))) return 'unresectable';
  if (words.some((word) => /^(?:resectable|resecable|operable)$/.test(word)))
    return isDenied ? 'unresectable' : 'resectable';
  return isDenied && words.some((word) => /^(?:reviewed|discussed|assessed|seen)$/.test(word))
    ? 'notAssessed'
    : null;
}

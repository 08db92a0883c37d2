import { lineSentences } from '../sentences/lineSentences.ts';
import { isAmong, oppositeRows } from '../vocabulary/bearings.ts';
import type { Check } from './crossCheck.ts';

/** "Gastrinoma, controlled on PPI": what is controlled or refractory is the syndrome named before it. */
export const whatIsControlled: Check = ({ text: { tokens } }, judged) =>
  judged.map((one) => {
    const { mention, verdict } = one;
    if (mention.row?.unclear !== 'whatIsControlled' || verdict === 'rejected') return one;
    const here = tokens[mention.from];
    const syndrome = judged.some(
      ({ mention: other, verdict: otherVerdict }) =>
        other.row?.unclear === 'howControlled' &&
        otherVerdict !== 'rejected' &&
        tokens[other.from]?.sentence === here?.sentence &&
        other.from < mention.from,
    );
    const [fits] = mention.row.fits ?? [];
    if (!syndrome || (fits !== 'controlled' && fits !== 'refractory')) return one;
    return { ...one, mention: { ...mention, says: { kind: 'answer', answer: fits } } };
  });

/** Words that speak for another answer, in a sentence where they are part of no answer, speak against this one. */
export const opposites: Check = ({ text: { tokens }, roled }, judged) =>
  judged.map((one) => {
    const { mention, verdict } = one;
    const { says, question } = mention;
    if (verdict !== 'sure' || says.kind !== 'answer' || typeof says.answer !== 'string') return one;
    const row = oppositeRows.find((other) => other.question === question && other.answer === says.answer);
    if (!row) return one;
    const at = tokens.findIndex(
      (token, index) =>
        token.sentence === tokens[mention.from]?.sentence &&
        isAmong(row.words, token.word) &&
        !roled.mentions.some(
          (other) =>
            index >= other.from &&
            index < other.to &&
            other.says.kind !== 'nothing' &&
            !(other.says.kind === 'unclear' && other.question === question && other.to - other.from === 1),
        ) &&
        !(index >= mention.from && index < mention.to),
    );
    const word = tokens[at];
    return word
      ? { ...one, verdict: 'doubtful', because: lineSentences.disqualifier.notUnderstood(word.typed) }
      : one;
  });

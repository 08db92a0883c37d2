import type { Guideline } from '../../../guideline/guideline.ts';
import { bilirubinIn } from '../../answer/readContraindications.ts';
import type { Mention } from '../../mention/mention.ts';
import { unclear } from '../../sentences/unclearSentences.ts';
import { matchesIn } from '../../tokens/matchesIn.ts';
import { endOfNumber } from '../../tokens/numbers.ts';
import { matchAt } from '../../tokens/phrasePattern.ts';
import { type TokenizedText, spelledWordsOf, type Span } from '../../tokens/tokenizedText.ts';
import { pattern } from '../../vocabulary/sharedPhrases.ts';

const bilirubin = pattern('bili/bilirubin [of/is/was/at/level/now]');
const unit = pattern('mg dl|umol [l]|micromol [l]');

/** Bilirubin counts only with its unit (dossier 2.8); one that is not raised selects nothing. */
export function findBilirubin(
  { cutoffs }: Guideline,
  text: TokenizedText,
): {
  readonly mentions: readonly Mention[];
  readonly normal: readonly Span[];
} {
  const mentions: Mention[] = [];
  const normal: Span[] = [];
  for (const found of matchesIn(text, bilirubin)) {
    const end = endOfNumber(text, found.to, text.tokens[found.from]?.clause);
    const to = end === null ? found.to : (matchAt(unit, text.tokens, end) ?? end);
    const span = { from: found.from, to };
    const reading = bilirubinIn(
      cutoffs,
      spelledWordsOf(text, span).replace(/\b(?:was|at|level|now)\b/gi, ' '),
    );
    const unspecified: Mention = {
      question: 'transarterialContraindications',
      says: { kind: 'unclear', because: unclear.contraindicationTo, fits: null },
      contextNeeded: 'clause',
      ...span,
    };
    if (reading.kind === 'high')
      mentions.push({ ...unspecified, says: { kind: 'answer', answer: ['hepaticDecompensation'] } });
    else if (reading.kind === 'normal') normal.push(span);
    else
      mentions.push(
        reading.kind === 'ask'
          ? { ...unspecified, says: { kind: 'unclear', because: reading.reason, fits: null } }
          : unspecified,
      );
  }
  return { mentions, normal };
}

import type { Guideline } from '../../../guideline/guideline.ts';
import { bilirubinIn } from '../../answer/readContraindications.ts';
import { lineSentences } from '../../sentences/line.ts';
import type { Mention } from '../../vocabulary/mention.ts';
import { endOfNumber } from '../../tokens/number.ts';
import { type Scan, spelledWordsOf, type Stretch } from '../../tokens/scan.ts';
import { matchAt } from '../../tokens/pattern.ts';
import { pattern } from '../../vocabulary/lists.ts';
import { each } from '../../tokens/each.ts';

const bilirubin = pattern('bili/bilirubin [of/is/was/at/level/now]');
const unit = pattern('mg dl|umol [l]|micromol [l]');

/** Bilirubin counts only with its unit (dossier 2.8); one that is not raised selects nothing. */
export function findBilirubin(
  { cutoffs }: Guideline,
  scan: Scan,
): {
  readonly mentions: readonly Mention[];
  readonly normal: readonly Stretch[];
} {
  const mentions: Mention[] = [];
  const normal: Stretch[] = [];
  for (const found of each(scan, bilirubin)) {
    const end = endOfNumber(scan, found.to, scan.tokens[found.from]?.clause);
    const to = end === null ? found.to : (matchAt(unit, scan.tokens, end) ?? end);
    const stretch = { from: found.from, to };
    const reading = bilirubinIn(
      cutoffs,
      spelledWordsOf(scan, stretch).replace(/\b(?:was|at|level|now)\b/gi, ' '),
    );
    const touch: Mention = {
      question: 'transarterialContraindications',
      says: { kind: 'touch', because: lineSentences.touch.contraindicationTo, fits: null },
      care: 'clause',
      ...stretch,
    };
    if (reading.kind === 'high')
      mentions.push({ ...touch, says: { kind: 'answer', answer: ['hepaticDecompensation'] } });
    else if (reading.kind === 'normal') normal.push(stretch);
    else
      mentions.push(
        reading.kind === 'ask'
          ? { ...touch, says: { kind: 'touch', because: reading.reason, fits: null } }
          : touch,
      );
  }
  return { mentions, normal };
}

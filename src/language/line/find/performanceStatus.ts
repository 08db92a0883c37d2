import { questions } from '../../../guideline/questions/index.ts';
import { readPerformanceStatus } from '../../answer/readPerformanceStatus.ts';
import { lineSentences } from '../../sentences/line.ts';
import type { Mention } from '../../vocabulary/mention.ts';
import { countedWords, countsLesions, endOfNumber } from '../../tokens/number.ts';
import { beginsClause, type Scan, type Stretch, wordsOf } from '../../tokens/scan.ts';
import { pattern } from '../../vocabulary/lists.ts';
import { each } from '../../tokens/each.ts';

const marker = pattern(
  '(ecog [ps/performance] [status/score]|who [ps/performance] [status]|ps|performance status|zubrod|kps|karnofsky [index/score/performance/ps] [status]) [ecog/who] [of/is/was/score/at]',
);
const inWords = new Set(['zero', 'one', 'two', 'three', 'four']);

/** ECOG, WHO and Karnofsky values with their marker (dossier 2.8). */
export function findPerformanceStatus(scan: Scan): readonly Mention[] {
  const { tokens } = scan;
  return each(scan, marker).flatMap((found): Mention[] => {
    const byWord = inWords.has(tokens[found.to]?.word ?? '') && !beginsClause(scan, found.to);
    const end = byWord ? found.to + 1 : endOfNumber(scan, found.to, tokens[found.from]?.clause);
    const isWho = tokens[found.from]?.word === 'who' && found.to === found.from + 1;
    if (end === null) return isWho ? [] : [touch(found, lineSentences.touch.noValue)];
    const stretch = { from: found.from, to: end };
    const value = tokens[found.to]?.word ?? '';
    if (isWho && /^(?:19|20)\d\d$/.test(value)) return [];
    const next = beginsClause(scan, end) ? undefined : tokens[end]?.word;
    if (
      (next !== undefined && countedWords.has(next)) ||
      (tokens[found.from]?.word === 'ps' && countsLesions(scan, end))
    ) {
      return [touch(stretch, lineSentences.touch.whichNumber)];
    }
    if (isWho && besideTumour(scan, end)) return [touch(stretch, lineSentences.touch.gradeOfWhat)];
    const reading = readPerformanceStatus(
      questions.performanceStatus,
      wordsOf(scan, stretch)
        .replace(/\b(?:was|at)\b/gi, ' ')
        .replace(/karnofsky\s+(?:performance\s+status|ps|performance)/i, 'karnofsky'),
    );
    return [
      reading.kind === 'answer'
        ? {
            question: 'performanceStatus',
            says: { kind: 'answer', answer: reading.answer },
            care: 'none',
            ...stretch,
          }
        : touch(stretch, reading.kind === 'ask' ? reading.reason : lineSentences.touch.noValue),
    ];
  });
}

/** A digit beside grade, G or NET is not a performance status (dossier 2.8). */
function besideTumour({ tokens }: Scan, at: number): boolean {
  const clause = tokens[at - 1]?.clause;
  return tokens
    .slice(at, at + 3)
    .some(
      ({ word, clause: there }) =>
        there === clause && /^(?:nets?|nens?|necs?|g|grade|neuroendocrine|carcinoid)$/.test(word),
    );
}

function touch(stretch: Stretch, because: string): Mention {
  return {
    question: 'performanceStatus',
    says: { kind: 'touch', because, fits: [] },
    care: 'none',
    ...stretch,
  };
}

import { performanceStatusIn } from '../../answer/readPerformanceStatus.ts';
import type { Mention } from '../../mention/mention.ts';
import { unclear } from '../../sentences/unclearSentences.ts';
import { matchesIn } from '../../tokens/matchesIn.ts';
import { countedWords, countsLesions, endOfNumber } from '../../tokens/numbers.ts';
import { beginsClause, type TokenizedText, spelledWordsOf, type Span } from '../../tokens/tokenizedText.ts';
import { pattern } from '../../vocabulary/sharedPhrases.ts';

const marker = pattern(
  '(ecog [ps/performance] [status/score]|who [ps/performance] [status]|ps|performance status|zubrod|kps|karnofsky [index/score/performance/ps] [status]) [ecog/who] [of/is/was/score/at]',
);
const inWords = new Set(['zero', 'one', 'two', 'three', 'four']);

/** ECOG, WHO and Karnofsky values with their marker (dossier 2.8). */
export function findPerformanceStatus(text: TokenizedText): readonly Mention[] {
  const { tokens } = text;
  return matchesIn(text, marker).flatMap((found): Mention[] => {
    const byWord = inWords.has(tokens[found.to]?.word ?? '') && !beginsClause(text, found.to);
    const end = byWord ? found.to + 1 : endOfNumber(text, found.to, tokens[found.from]?.clause);
    const isWho = tokens[found.from]?.word === 'who' && found.to === found.from + 1;
    if (end === null) return isWho ? [] : [unclearMention(found, unclear.noValue)];
    const span = { from: found.from, to: end };
    const value = tokens[found.to]?.word ?? '';
    if (isWho && /^(?:19|20)\d\d$/.test(value)) return [];
    const next = beginsClause(text, end) ? undefined : tokens[end]?.word;
    if (
      (next !== undefined && countedWords.has(next)) ||
      (tokens[found.from]?.word === 'ps' && countsLesions(text, end))
    ) {
      return [unclearMention(span, unclear.whichNumber)];
    }
    if (isWho && besideTumour(text, end)) return [unclearMention(span, unclear.gradeOfWhat)];
    const said = spelledWordsOf(text, span)
      .replace(/\b(?:was|at)\b/gi, ' ')
      .replace(/karnofsky\s+(?:performance\s+status|ps|performance)/i, 'karnofsky');
    const inFigures = performanceStatusIn(said, said);
    const reading =
      inFigures.kind === 'none' ? performanceStatusIn(withoutJoints(said, text, span), said) : inFigures;
    return [
      reading.kind === 'answer'
        ? {
            question: 'performanceStatus',
            says: { kind: 'answer', answer: reading.answer },
            contextNeeded: 'none',
            ...span,
          }
        : unclearMention(span, reading.kind === 'ask' ? reading.reason : unclear.noValue),
    ];
  });
}

/** Signs that may join a marker with its value and say nothing of it: "ECOG-1", "**ECOG** 1". */
const joints = /^[\p{L}\p{N}\s.%"*_/#:‐‑-]+$/u;

/** The words of a span without the signs between them; empty where a sign may mean something, as in "ECOG ≠ 1". */
function withoutJoints(said: string, { tokens }: TokenizedText, { from, to }: Span): string {
  return joints.test(said)
    ? tokens
        .slice(from, to)
        .map(({ word }) => word)
        .join(' ')
    : '';
}

/** A digit beside grade, G or NET is not a performance status (dossier 2.8). */
function besideTumour({ tokens }: TokenizedText, at: number): boolean {
  const clause = tokens[at - 1]?.clause;
  return tokens
    .slice(at, at + 3)
    .some(
      ({ word, clause: there }) =>
        there === clause && /^(?:nets?|nens?|necs?|g|grade|neuroendocrine|carcinoid)$/.test(word),
    );
}

function unclearMention(span: Span, because: string): Mention {
  return {
    question: 'performanceStatus',
    says: { kind: 'unclear', because, fits: [] },
    contextNeeded: 'none',
    ...span,
  };
}

import type { AnswerValue } from '../../guideline/answers.ts';
import type { Question } from '../../guideline/question.ts';
import { courseAfter } from '../answer/courseAfter.ts';
import { bilirubinPattern } from '../answer/readContraindications.ts';
import { ki67Patterns } from '../answer/readKi67.ts';
import { lesionPatterns } from '../answer/readLesions.ts';
import { phrasesOf, progressionLexicon } from '../answer/readOptions.ts';
import { percentagePatterns } from '../answer/readPercentage.ts';
import { performanceStatusPatterns } from '../answer/readPerformanceStatus.ts';
import { distributionPatterns, krenningPattern, systemicLexicon } from '../answer/readSingleChoice.ts';
import { lookUp } from '../tokens/lexicon.ts';
import type { TokenizedText, Span } from '../tokens/tokenizedText.ts';

/** The tokens that an answer was read from: its phrases and numbers. */
export function answerSpans(question: Question, answer: AnswerValue, text: TokenizedText): readonly Span[] {
  const { found } = lookUp(text.tokens, phrasesOf(question));
  const named = found.map(({ at, length }) => ({ from: at, to: at + length }));
  return [
    ...named,
    ...patternsOf(question, answer).flatMap((pattern) => matchesOf(pattern, text)),
    ...(question.id === 'treatmentCourse' ? courseIn(answer, text, named) : []),
  ].toSorted((a, b) => a.from - b.from || b.to - a.to);
}

function patternsOf({ id, input }: Question, answer: AnswerValue): readonly RegExp[] {
  switch (input.kind) {
    case 'ki67':
      return ki67Patterns;
    case 'lesions':
      return lesionPatterns;
    case 'percentage':
      return percentagePatterns;
    case 'scale':
      return performanceStatusPatterns;
    case 'multi':
      return [bilirubinPattern];
    case 'choice':
      if (id === 'liverDistribution') return answer === 'complex' ? distributionPatterns : [];
      return id === 'sstrImaging' ? [krenningPattern] : [];
  }
}

const otherUnit = /^[<>≥≤~\s-]*\d+(?:\.\d+)?\s*(?:mm|cm|mg|lesions?|mets|years?|y)$/i;

function matchesOf(pattern: RegExp, { said, tokens }: TokenizedText): readonly Span[] {
  const whole = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  // A number with the unit of something else is none of the answer's.
  const own = [...said.matchAll(whole)].filter(
    ([said]) => [...lesionPatterns, ...distributionPatterns].includes(pattern) || !otherUnit.test(said),
  );
  return own
    .map((match): Span => {
      const end = match.index + match[0].length;
      const inside = tokens.flatMap(({ from, to }, index) => (from < end && to > match.index ? [index] : []));
      return { from: inside[0] ?? 0, to: (inside.at(-1) ?? -1) + 1 };
    })
    .filter(({ from, to }) => to > from);
}

/** The lines and the word of progression; lines of another class than the answer's are none of it. */
function courseIn(answer: AnswerValue, { tokens }: TokenizedText, named: readonly Span[]): readonly Span[] {
  if (typeof answer !== 'string' || !/^(?:progressed|exhausted)/.test(answer)) return [];
  const lines = lookUp(tokens, systemicLexicon()).found;
  if (courseAfter(new Set(lines.map(({ meaning }) => meaning))) !== answer) return [];
  const words = lookUp(tokens, progressionLexicon()).found;
  return [...lines, ...words]
    .map(({ at, length }) => ({ from: at, to: at + length }))
    .filter(({ from, to }) => !named.some((other) => other.from <= from && to <= other.to));
}

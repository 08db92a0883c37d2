import type { AnswerValue } from '../../guideline/answers.ts';
import type { Question } from '../../guideline/question.ts';
import type { Scan, Stretch } from '../tokens/scan.ts';
import { courseAfter } from '../answer/courseAfter.ts';
import { findPhrases } from '../tokens/phrases.ts';
import { distributionPatterns, krenningPattern, linePhrases } from '../answer/readChoice.ts';
import { bilirubinPattern } from '../answer/readContraindications.ts';
import { ki67Patterns } from '../answer/readKi67.ts';
import { lesionPatterns } from '../answer/readLesions.ts';
import { phrasesOf, progressionPhrases } from '../answer/readOptions.ts';
import { percentagePatterns } from '../answer/readPercentage.ts';
import { performanceStatusPatterns } from '../answer/readPerformanceStatus.ts';

/** The tokens that an answer was read from: its phrases and numbers. */
export function heldBy(question: Question, answer: AnswerValue, line: Scan): readonly Stretch[] {
  const { found } = findPhrases(line.tokens, phrasesOf(question));
  const named = found.map(({ at, length }) => ({ from: at, to: at + length }));
  return [
    ...named,
    ...patternsOf(question, answer).flatMap((pattern) => matchesOf(pattern, line)),
    ...(question.id === 'treatmentCourse' ? courseIn(answer, line, named) : []),
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

function matchesOf(pattern: RegExp, { text, tokens }: Scan): readonly Stretch[] {
  const whole = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  // A number with the unit of something else is none of the answer's.
  const own = [...text.matchAll(whole)].filter(
    ([said]) => [...lesionPatterns, ...distributionPatterns].includes(pattern) || !otherUnit.test(said),
  );
  return own
    .map((match): Stretch => {
      const end = match.index + match[0].length;
      const inside = tokens.flatMap(({ from, to }, index) => (from < end && to > match.index ? [index] : []));
      return { from: inside[0] ?? 0, to: (inside.at(-1) ?? -1) + 1 };
    })
    .filter(({ from, to }) => to > from);
}

/** The lines and the word of progression; lines of another class than the answer's are none of it. */
function courseIn(answer: AnswerValue, { tokens }: Scan, named: readonly Stretch[]): readonly Stretch[] {
  if (typeof answer !== 'string' || !/^(?:progressed|exhausted)/.test(answer)) return [];
  const lines = findPhrases(tokens, linePhrases).found;
  if (courseAfter(new Set(lines.map(({ meaning }) => meaning))) !== answer) return [];
  const words = findPhrases(tokens, progressionPhrases).found;
  return [...lines, ...words]
    .map(({ at, length }) => ({ from: at, to: at + length }))
    .filter(({ from, to }) => !named.some((other) => other.from <= from && to <= other.to));
}

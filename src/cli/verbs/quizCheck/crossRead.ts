import { currentGuideline } from '../../../current.ts';
import { utteranceOf } from '../../../language/utterance.ts';
import type { AnswerByQuestion, AnswerValue, GivenAnswer, QuestionId } from '../../../guideline/answers.ts';
import { readIntake } from '../../../language/line/readIntake.ts';
import type { Difference } from './difference.ts';
import { knownDifferences } from './knownDifferences.ts';
import type { Vignette } from './vignettes.ts';

export interface CrossReading {
  readonly cases: number;
  /** Answers read as they are stated. */
  readonly read: number;
  /** Answers that are stated and not read. */
  readonly missed: number;
  readonly missedByQuestion: Readonly<Partial<Record<QuestionId, number>>>;
  /** Answers that the reader takes though the case states another, or nothing. */
  readonly different: readonly Difference[];
  /** The same, where the reader is known to be wrong (knownDifferences.ts). */
  readonly known: number;
}

/**
 * Reads generated cases with the reader of free text, which shares no line with the generator. To
 * miss an answer is fair; to take another than the case states is a fault of one of the two.
 */
export function crossRead(vignettes: readonly Vignette[]): CrossReading {
  let read = 0;
  const missed: Partial<Record<QuestionId, number>> = {};
  const different: Difference[] = [];
  for (const vignette of vignettes) {
    const text = vignette.case.text.join(' ');
    const { facts } = readIntake(currentGuideline(), utteranceOf(text));
    const stated = statedIn(vignette);
    for (const { question } of stated) {
      if (!facts.some((fact) => fact.question === question)) missed[question] = (missed[question] ?? 0) + 1;
    }
    for (const { question, answer, words } of facts) {
      const told = stated.find((given) => given.question === question);
      if (told && inOrder(told.answer) === inOrder(answer)) read += 1;
      else
        different.push({
          seed: vignette.seed,
          question,
          read: answer,
          stated: told?.answer ?? null,
          words,
          text,
        });
    }
  }
  return {
    cases: vignettes.length,
    read,
    missed: Object.values(missed).reduce((sum, times) => sum + times, 0),
    missedByQuestion: missed,
    different: different.filter((difference) => !isKnown(difference)),
    known: different.filter(isKnown).length,
  };
}

function isKnown(difference: Difference): boolean {
  return knownDifferences.some(({ is }) => is(difference));
}

/** What a case states, and what its words imply of the site of the primary. */
function statedIn({ case: { answers, alsoStated, text } }: Vignette): readonly GivenAnswer[] {
  const stated = [...answers, ...alsoStated];
  if (stated.some(({ question }) => question === 'primarySite')) return stated;
  const implied = impliedSites.find(([phrase]) => phrase.test(text.join(' ')));
  return implied ? [...stated, { question: 'primarySite', answer: implied[1] }] : stated;
}

/** A primary that is told to be occult is occult as to its site as well; some types name their organ. */
const impliedSites: readonly (readonly [RegExp, AnswerByQuestion['primarySite']])[] = [
  [/primary remains occult|No primary has been found/, 'occult'],
  [/goblet cell adenocarcinoma of the appendix/, 'smallIntestine'],
  [/(?:atypical|bronchial|thymic) carcinoid|paraganglioma|medullary thyroid carcinoma/, 'nonGep'],
];

/** An answer to compare: the order in a list, or of the fields of an answer, does not count. */
function inOrder(answer: AnswerValue): string {
  if (typeof answer !== 'object') return String(answer);
  if (isSet(answer)) return [...answer].sort().join();
  return JSON.stringify(Object.entries(answer).sort(([a], [b]) => a.localeCompare(b)));
}

function isSet(answer: AnswerValue): answer is Extract<AnswerValue, readonly unknown[]> {
  return Array.isArray(answer);
}

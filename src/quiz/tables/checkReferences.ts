import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { FactName } from '../../guideline/condition.ts';
import { factQuestions } from '../../guideline/factQuestions.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { parseProvenance } from '../../guideline/notation/provenance.ts';
import { documentsOf } from '../../guideline/source.ts';
import { refsOf } from '../../engine/describeSources.ts';
import { questionOfFact } from '../chart/questionOfFact.ts';
import { type Check, objectsIn } from './check.ts';

/** Every source, answer, fact and value that is named, wherever it stands, exists in the guideline. */
export const checkReferences: Check = (tables, guideline, report) => {
  for (const { object, place } of objectsIn(tables)) {
    const { question, answer, fact } = object;
    for (const text of provenanceTextsIn(object)) {
      for (const problem of problemsOfProvenance(guideline, text)) report(place, problem);
    }
    if (typeof question === 'string' && answer !== undefined) {
      const problem = problemOfAnswer(guideline, question, answer);
      if (problem !== null) report(place, problem);
    }
    if (typeof fact === 'string') {
      for (const problem of problemsOfTest(guideline, fact, object)) report(place, problem);
    }
  }
};

function provenanceTextsIn(object: Readonly<Record<string, unknown>>): readonly string[] {
  return [object['provenance'], object['frequenciesProvenance']].filter((text) => typeof text === 'string');
}

function problemsOfProvenance({ sources }: Guideline, text: string): readonly string[] {
  try {
    return parseProvenance(text)
      .flatMap(refsOf)
      .flatMap((ref) => (documentsOf(sources, ref).length > 0 ? [] : [`there is no source ${ref}`]));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function problemOfAnswer(guideline: Guideline, question: string, answer: unknown): string | null {
  const id = guideline.questionIds.find((known) => known === question);
  if (!id) return `there is no question ${question}`;
  try {
    fitAnswer(guideline, id, answer);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function problemsOfTest(
  guideline: Guideline,
  fact: string,
  test: Readonly<Record<string, unknown>>,
): readonly string[] {
  if (!isFact(fact)) return [`there is no fact ${fact}`];
  const allowed = valuesOf(guideline, fact);
  if (!allowed) return [];
  const wanted = [test['is'], test['isNot'], test['includes'], ...listIn(test['in'])];
  return wanted
    .filter((value) => typeof value === 'string' && !allowed.includes(value))
    .map((value) => `${fact} is never ${String(value)}; it is one of ${allowed.join(', ')}`);
}

function isFact(name: string): name is FactName {
  return name in factQuestions;
}

/** The values of a fact that is the answer to a question itself, or the outcome; null for the others. */
function valuesOf({ questions, outcomeIds }: Guideline, fact: FactName): readonly string[] | null {
  if (fact === 'outcome') return outcomeIds;
  const question = questionOfFact(fact);
  const isAnswer = fact === question || fact === 'contraindications';
  if (question === null || !isAnswer || question === 'ki67') return null;
  return questions[question].options.map(({ id }) => id);
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

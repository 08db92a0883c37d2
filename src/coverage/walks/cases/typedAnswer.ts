import type { AnswerValue, GivenAnswer } from '../../../guideline/answers.ts';
import type { Cases } from '../../../machine/cases.ts';
import type { WordsOfDossier } from '../../dossier/readDossier.ts';
import { isUnknown } from '../../screen/answersTo.ts';

/** An answer and how a person types it. */
export interface TypedAnswer {
  readonly given: GivenAnswer;
  readonly typed: string;
}

/** Another answer to a question in the dossier's words: of its classes the one that lies farthest from the given one. */
export function anotherAnswer(
  { guideline }: Pick<Cases, 'guideline'>,
  { questions }: WordsOfDossier,
  { question, answer }: GivenAnswer,
): TypedAnswer | null {
  // What is typed of several items adds to those that are given.
  if (Array.isArray(answer) && answer.join() !== 'none') return null;
  const golden = questions.find(({ id }) => id === question);
  const typedOf = (one: AnswerValue): string | null => {
    if (question === 'performanceStatus') return typeof one === 'number' ? `ECOG ${one}` : null;
    if (question === 'liverInvolvement') return typeof one === 'number' ? `liver involvement ${one}%` : null;
    const own = typeof one === 'string' ? spoken[`${question}.${one}`] : undefined;
    if (own !== undefined) return own;
    if (typeof one === 'object' && 'lesionCount' in one)
      return `${one.lesionCount} lesions, largest ${one.largestLesionMm} mm`;
    if (typeof one === 'object' && 'ki67' in one && one.ki67 !== undefined && !('grade' in one))
      return `Ki-67 ${one.ki67}%`;
    const ids: readonly unknown[] = Array.isArray(one) ? one : [one];
    const [id, ...others] = ids;
    const option = golden?.options.find((each) => each.id === id);
    if (option === undefined || others.length > 0) return null;
    return /[,;(]/.test(option.label)
      ? `${golden?.title}: ${option.synonyms[0] ?? option.label}`
      : `${golden?.title}: ${option.label}`;
  };
  const others = guideline.questions[question].classes.filter(
    (one) => JSON.stringify(one) !== JSON.stringify(answer),
  );
  for (const one of others.toReversed()) {
    const typed = isUnknown(one) ? null : typedOf(one);
    if (typed !== null) return { given: { question, answer: one }, typed };
  }
  return null;
}

/**
 * Answers whose label alone says less than a person would type. Null: no words were found that a supposed answer is read
 * by alone, so that it is not supposed here.
 */
const spoken: Readonly<Record<string, string | null>> = {
  'differentiation.poor': 'poorly differentiated NEC',
  'differentiation.mixedOrOther': 'MANEC',
  'extrahepaticDisease.none': 'no extrahepatic disease',
  'extrahepaticDisease.limited': 'single bone met',
  'extrahepaticDisease.extensive': 'extensive extrahepatic disease',
  'hormonalSyndrome.untreated': 'untreated hormonal syndrome',
  'hormonalSyndrome.none': 'non-functioning',
  'primaryStatus.unresectable': null,
  'primaryStatus.occult': null,
  'primaryStatus.resectable': null,
  'necLine.none': null,
  'necLine.afterPlatinum': null,
};

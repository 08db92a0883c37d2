import type { WordsOfDossier } from '../dossier/readDossier.ts';

/** Answers that say "not known" (dossier 2.1). */
export const unknownAnswers: ReadonlySet<unknown> = new Set([
  'unknown',
  'notAssessed',
  'notDone',
  'notRecorded',
]);

/** Whether an answer says that nothing is known. */
export function isUnknown(answer: unknown): boolean {
  return unknownAnswers.has(Array.isArray(answer) ? answer[0] : answer);
}

/** Whether a grade stands without its number. */
export function isGradeAlone(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'gradeOnly' in answer && !('ki67' in answer);
}

const ki67Values = [0, 1, 2.9, 3, 5, 9.9, 10, 15, 20, 20.1, 40, 55, 55.1, 90];

/** Answers to a question at both sides of every border, and every option. */
export function answersTo(dossier: WordsOfDossier, question: string): readonly unknown[] {
  const options = dossier.questions.find(({ id }) => id === question)?.options.map(({ id }) => id) ?? [];
  switch (question) {
    case 'ki67':
      return [
        ...ki67Values.map((ki67) => ({ ki67 })),
        ...['G1', 'G2', 'G3'].map((gradeOnly) => ({ gradeOnly })),
        'unknown',
      ];
    case 'performanceStatus':
      return [0, 1, 2, 3, 4, 'unknown'];
    case 'liverInvolvement':
      return [0, 49, 50, 50.5, 75, 75.5, 100, 'unknown'];
    case 'ablationNumbers':
      return [
        ...[1, 5, 6].flatMap((lesionCount) =>
          [10, 30, 31, 50, 51].map((largestLesionMm) => ({ lesionCount, largestLesionMm })),
        ),
        'unknown',
      ];
    case 'transarterialContraindications':
      return options.map((one) => [one]);
    default:
      return options;
  }
}

/** One answer of each kind that the edges of the dossier tell apart. */
export function kindsOfAnswers(dossier: WordsOfDossier, question: string): readonly unknown[] {
  switch (question) {
    case 'ki67':
      return [{ ki67: 1 }, { ki67: 5 }, { ki67: 15 }, { ki67: 30 }, { ki67: 70 }, 'unknown'];
    case 'performanceStatus':
      return [1, 3, 4, 'unknown'];
    case 'liverInvolvement':
      return [30, 60, 80, 'unknown'];
    case 'ablationNumbers':
      return [
        { lesionCount: 2, largestLesionMm: 20 },
        { lesionCount: 2, largestLesionMm: 40 },
        { lesionCount: 9, largestLesionMm: 40 },
        'unknown',
      ];
    default:
      return answersTo(dossier, question);
  }
}

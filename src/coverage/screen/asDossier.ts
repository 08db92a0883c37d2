import type { Answers } from '../../guideline/answers.ts';
import type { DossierAnswers } from '../dossier/facts.ts';

/** Answers as the dossier names them: a reported grade is `gradeOnly`, not `grade`. Their order stays. */
export function asDossier(answers: Answers): DossierAnswers {
  const { ki67 } = answers;
  if (ki67 === undefined || ki67 === 'unknown')
    return { ...answers, ...(ki67 === undefined ? {} : { ki67 }) };
  const named = {
    ...(ki67.ki67 === undefined ? {} : { ki67: ki67.ki67 }),
    ...(ki67.grade === undefined ? {} : { gradeOnly: ki67.grade }),
  };
  return Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [question, question === 'ki67' ? named : answer]),
  );
}

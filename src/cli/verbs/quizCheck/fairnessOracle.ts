import type { Answers } from '../../../guideline/answers.ts';
import { gradeOf, has, ki67Percent, numbers } from '../../../coverage/oracle/patient/facts.ts';

const functions = ({ hormonalSyndrome }: Answers): boolean =>
  hormonalSyndrome !== undefined && hormonalSyndrome !== 'none';

/**
 * When what a caution says is clinically true of a patient though the algorithm does not raise it: it must not
 * stand among the wrong options. Written by hand, apart from the tables of the quiz.
 */
const trueAllTheSame: Readonly<Record<string, (known: Answers) => boolean>> = {
  // PRRT and liver-directed treatment can trigger a crisis (C19).
  C01: functions,
  C02: ({ performanceStatus }) =>
    performanceStatus === 2 || performanceStatus === 3 || performanceStatus === 4,
  C07: ({ extrahepaticDisease }) => extrahepaticDisease === 'limited' || extrahepaticDisease === 'extensive',
  C11: (known) =>
    (ki67Percent(known) ?? 0) >= numbers.lowKi67 || gradeOf(known) === 'G3' || gradeOf(known) === 'NEC',
  C12: functions,
  C13: ({ primaryStatus = 'resectable' }) => primaryStatus !== 'resected',
  C14: (known) => gradeOf(known) === 'G3' || gradeOf(known) === 'NEC' || known.treatmentCourse !== 'stable',
  C16: (known) => ki67Percent(known) === null,
  C19: functions,
  C25: ({ treatmentCourse }) => /^progressed|exhausted/.test(treatmentCourse ?? ''),
  C03: (known) => has(known, 'lungOrGiShunt') || has(known, 'priorLiverRadiation'),
  // Only where no transarterial treatment is possible is it of no use to ask.
  C27: (known) => gradeOf(known) !== 'NEC' && known.performanceStatus !== 3 && known.performanceStatus !== 4,
  C29: ({ sstrImaging }) => sstrImaging !== 'positive',
};

/** @param known all that the case states */
export function isTrueAllTheSame(caution: string, known: Answers): boolean {
  return trueAllTheSame[caution]?.(known) ?? false;
}

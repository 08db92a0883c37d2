import type { Answers } from '../../guideline/answers.ts';
import { transarterialChoice } from './patient/facts.ts';

/**
 * The kinds of option that contraindications told beside a route speak against, by what they leave open (dossier 2.3);
 * none where the route has asked them: there the chart has seen to it.
 */
export function contraindicatedBeside(onRoute: Answers, beside: Answers): readonly string[] {
  if (onRoute.transarterialContraindications !== undefined) return [];
  switch (transarterialChoice(beside)) {
    case 'neither':
      return ['embolization', 'tare'];
    case 'onlyTare':
      return ['embolization'];
    case 'onlyEmbolization':
      return ['tare'];
    default:
      return [];
  }
}

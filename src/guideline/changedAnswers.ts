import type { QuestionId } from './answers.ts';

/** An answer of earlier versions that means something else now, so that it is asked again, never mapped. */
export interface ChangedAnswer {
  readonly question: QuestionId;
  /** The id of the option as those versions knew it. */
  readonly option: string;
  /** The first version in which it no longer means what it did. */
  readonly since: string;
}

/** Dossier, end of section 0: answers that were split. */
export const changedAnswers: readonly ChangedAnswer[] = [
  { question: 'treatmentCourse', option: 'naive', since: '1.1.0' },
  { question: 'transarterialContraindications', option: 'renalOrContrast', since: '1.1.0' },
];

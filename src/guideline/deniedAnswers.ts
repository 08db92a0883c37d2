import type { QuestionId } from './answers.ts';
import type { Condition } from './condition.ts';
import { above, is, oneOf } from './when.ts';

/** By question and answer: what else of a case denies that answer. */
export type DeniedAnswers = Readonly<
  Partial<Record<QuestionId, Readonly<Record<string, readonly Condition[]>>>>
>;

/** Per cent of the liver, in the words of the transplant screen; no cut-off of the chart. */
const transplantInvolvementTo = 50;

/** The criteria of transplantation, in so far as another question asks one of them (dossier 2.3 `transplantScreen`). */
export const deniedAnswers: DeniedAnswers = {
  transplantScreen: {
    meetsAll: [
      above('liverInvolvementPct', transplantInvolvementTo),
      oneOf('extrahepaticDisease', ['limited', 'extensive']),
      oneOf('primaryStatus', ['resectable', 'unresectable']),
      is('grade', 'G3'),
      oneOf('treatmentCourse', [
        'naiveGrowing',
        'progressedOnSsa',
        'progressedAfterPrrt',
        'progressedAfterTargeted',
        'exhausted',
      ]),
    ],
  },
};

import { cutoffs } from '../../cutoffs.ts';
import { afterSeveralLines, plausible, type PlausibilityRule } from './rule.ts';

/** What goes with the transplant criteria. */
export const transplant = [
  plausible(
    "Six months' stability is a transplant criterion: a patient who is progressing or newly diagnosed does not meet it, so the screen is not open.",
    0,
    { fact: 'transplantScreen', is: 'unknown' },
    {
      any: [{ fact: 'treatmentCourse', in: ['naive', 'naiveGrowing', 'progressedOnSsa'] }, afterSeveralLines],
    },
  ),
  plausible(
    'All transplant criteria are met only with a stable disease (dossier 2.3).',
    0,
    { fact: 'transplantScreen', is: 'meetsAll' },
    {
      any: [
        { fact: 'treatmentCourse', in: ['naive', 'naiveGrowing', 'progressedOnSsa', 'unknown'] },
        afterSeveralLines,
      ],
    },
  ),
  plausible(
    'Someone without any medical contraindication to a transplant is not limited to ECOG 2.',
    0,
    { fact: 'transplantScreen', is: 'meetsAll' },
    { fact: 'performanceStatus', is: 2 },
  ),
  plausible(
    'All transplant criteria are met only without disease outside the liver (dossier 2.3).',
    0,
    { fact: 'transplantScreen', is: 'meetsAll' },
    { fact: 'extrahepaticDisease', in: ['limited', 'extensive', 'unknown'] },
  ),
  plausible(
    'All transplant criteria are met only once the primary is out (dossier 2.3).',
    0,
    { fact: 'transplantScreen', is: 'meetsAll' },
    { fact: 'primaryStatus', in: ['resectable', 'unresectable', 'occult', 'notAssessed'] },
  ),
  plausible(
    'All transplant criteria are met only with up to half of the liver replaced (dossier 2.3).',
    0,
    { fact: 'transplantScreen', is: 'meetsAll' },
    { fact: 'liverInvolvementPct', above: cutoffs.liverInvolvementRaisedAbove },
  ),
  plausible(
    'All transplant criteria are met only by a tumour of low grade (dossier 2.3).',
    0,
    { fact: 'transplantScreen', is: 'meetsAll' },
    {
      any: [
        { fact: 'ki67', atLeast: cutoffs.ki67LowBelow },
        { fact: 'grade', is: 'G3' },
      ],
    },
  ),
  plausible(
    'A patient who meets all transplant criteria is rarely limited by ECOG 2.',
    0.05,
    { fact: 'transplantScreen', is: 'meetsAll' },
    { fact: 'performanceStatus', is: 2 },
  ),
] as const satisfies readonly PlausibilityRule[];

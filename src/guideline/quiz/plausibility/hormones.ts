import { afterSeveralLines, plausible, type PlausibilityRule } from './rule.ts';

/** What goes with a hormonal syndrome. */
export const hormones = [
  plausible(
    'A syndrome that is controlled on treatment has been treated (dossier 2.3, `treatmentCourse`).',
    0,
    { fact: 'hormonalSyndrome', is: 'controlled' },
    { fact: 'treatmentCourse', in: ['naive', 'naiveGrowing'] },
  ),
  plausible(
    'A syndrome whose treatment has not started is not met after a somatostatin analogue (dossier 2.3, `treatmentCourse`).',
    0,
    { fact: 'hormonalSyndrome', is: 'untreated' },
    { fact: 'treatmentCourse', is: 'progressedOnSsa' },
  ),
  plausible(
    'A syndrome is not left untreated through several lines of treatment.',
    0,
    { fact: 'hormonalSyndrome', is: 'untreated' },
    afterSeveralLines,
  ),
  plausible(
    'Hormones are seldom unchecked after several lines of treatment.',
    0.2,
    { fact: 'hormonalSyndrome', is: 'unknown' },
    afterSeveralLines,
  ),
  plausible(
    'A refractory syndrome goes with much liver disease more often than with little.',
    0.35,
    { fact: 'liverDistribution', is: 'limited' },
    { fact: 'hormonalSyndrome', is: 'refractory' },
  ),
  plausible(
    'A refractory syndrome does not leave a patient fully active.',
    0,
    { fact: 'hormonalSyndrome', is: 'refractory' },
    { fact: 'performanceStatus', is: 0 },
  ),
  plausible(
    'A syndrome is treated long before half a year of stability has passed.',
    0.15,
    { fact: 'hormonalSyndrome', is: 'untreated' },
    { fact: 'treatmentCourse', is: 'stable' },
  ),
] as const satisfies readonly PlausibilityRule[];

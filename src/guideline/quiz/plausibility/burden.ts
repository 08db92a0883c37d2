import { cutoffs } from '../../cutoffs.ts';
import { plausible, type PlausibilityRule } from './rule.ts';

/** What goes with the disease in the liver and its function. */
export const burden = [
  plausible(
    'More than half of the liver is not replaced by limited disease.',
    0,
    { fact: 'liverDistribution', is: 'limited' },
    { fact: 'liverInvolvementPct', above: 50 },
  ),
  plausible(
    'More than three quarters of the liver are not replaced by countable disease.',
    0,
    { fact: 'liverDistribution', is: 'complex' },
    { fact: 'liverInvolvementPct', above: 75 },
  ),
  plausible(
    'Countable disease seldom replaces more than half of the liver.',
    0.3,
    { fact: 'liverDistribution', is: 'complex' },
    { fact: 'liverInvolvementPct', above: 50 },
  ),
  plausible(
    'A decompensated liver does not leave a patient fully active.',
    0,
    { fact: 'contraindications', includes: 'hepaticDecompensation' },
    { fact: 'performanceStatus', is: 0 },
  ),
  plausible(
    'A decompensated liver hardly leaves a patient with light limits alone.',
    0.3,
    { fact: 'contraindications', includes: 'hepaticDecompensation' },
    { fact: 'performanceStatus', is: 1 },
  ),
  plausible(
    'Countable disease seldom decompensates the liver.',
    0.4,
    { fact: 'contraindications', includes: 'hepaticDecompensation' },
    { fact: 'liverDistribution', in: ['limited', 'complex'] },
  ),
  plausible(
    'A liver that is replaced by half or less is seldom decompensated.',
    0.4,
    { fact: 'contraindications', includes: 'hepaticDecompensation' },
    { fact: 'liverInvolvementPct', atMost: cutoffs.liverInvolvementRaisedAbove },
  ),
  plausible(
    'A liver that is replaced by more than half seldom leaves a patient fully active.',
    0.2,
    { fact: 'liverInvolvementPct', above: 50 },
    { fact: 'performanceStatus', is: 0 },
  ),
  plausible(
    'A liver that is replaced by more than three quarters does not leave a patient fully active.',
    0,
    { fact: 'liverInvolvementPct', above: 75 },
    { fact: 'performanceStatus', is: 0 },
  ),
  plausible(
    'Radioembolization is given for disease of much of the liver.',
    0.1,
    { fact: 'contraindications', includes: 'priorLiverRadiation' },
    { fact: 'liverDistribution', is: 'limited' },
  ),
] as const satisfies readonly PlausibilityRule[];

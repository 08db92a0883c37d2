import { cutoffs } from '../../cutoffs.ts';
import { plausible, type PlausibilityRule } from './rule.ts';

/** What goes with an operation on the liver. */
export const surgery = [
  plausible(
    `No hepatectomy is planned at ECOG ${cutoffs.ecogSupportiveFrom} or 4.`,
    0,
    { fact: 'performanceStatus', atLeast: cutoffs.ecogSupportiveFrom },
    { fact: 'liverResectability', in: ['oneStage', 'staged', 'debulkable'] },
  ),
  plausible(
    'Surgeons seldom plan to clear the liver when the primary cannot be removed.',
    0.4,
    { fact: 'primaryStatus', is: 'unresectable' },
    { fact: 'liverResectability', in: ['oneStage', 'staged'] },
  ),
  plausible(
    'Disease of both lobes is seldom cleared in one operation at ECOG 2.',
    0.3,
    { fact: 'liverDistribution', is: 'complex' },
    { fact: 'liverResectability', is: 'oneStage' },
    { fact: 'performanceStatus', is: 2 },
  ),
  plausible(
    'What lies in one lobe, or is few and small, is cleared in one operation or not at all.',
    0,
    { fact: 'liverDistribution', is: 'limited' },
    { fact: 'liverResectability', is: 'staged' },
  ),
  plausible(
    'What lies in one lobe, or is few and small, is not left in part.',
    0,
    { fact: 'liverDistribution', is: 'limited' },
    { fact: 'liverResectability', is: 'debulkable' },
  ),
  plausible(
    'Countless metastases are neither resected nor debulked.',
    0,
    { fact: 'liverDistribution', is: 'diffuse' },
    { fact: 'liverResectability', in: ['oneStage', 'staged', 'debulkable'] },
  ),
  plausible(
    'Complex disease is seldom cleared in one operation.',
    0.5,
    { fact: 'liverDistribution', is: 'complex' },
    { fact: 'liverResectability', is: 'oneStage' },
  ),
  plausible(
    'A two-stage hepatectomy is seldom planned at ECOG 2.',
    0.2,
    { fact: 'liverResectability', is: 'staged' },
    { fact: 'performanceStatus', is: 2 },
  ),
  plausible(
    'Few patients with NET G3 have limited extrahepatic disease and a resectable liver.',
    0.5,
    { fact: 'grade', is: 'G3' },
    { fact: 'extrahepaticDisease', is: 'limited' },
  ),
] as const satisfies readonly PlausibilityRule[];

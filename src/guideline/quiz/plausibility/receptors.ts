import { cutoffs } from '../../cutoffs.ts';
import { plausible, type PlausibilityRule } from './rule.ts';

/** What goes with the imaging of receptors. */
export const receptors = [
  plausible(
    'PRRT is not given before the receptors have been imaged.',
    0,
    { fact: 'sstrImaging', is: 'notDone' },
    { fact: 'treatmentCourse', in: ['progressedAfterPrrt', 'exhausted'] },
  ),
  plausible(
    'A search by SSTR PET, after which the primary counts as occult, is imaging of the receptors.',
    0,
    { fact: 'sstrImaging', is: 'notDone' },
    { fact: 'primaryStatus', is: 'occult' },
  ),
  plausible(
    `Most tumours with a Ki-67 below ${cutoffs.ki67G2From}% carry receptors throughout.`,
    0.4,
    { fact: 'grade', is: 'G1' },
    { fact: 'sstrImaging', in: ['negative', 'heterogeneous'] },
  ),
  plausible(
    'PRRT was given for receptors, which are seldom lost.',
    0.3,
    { fact: 'sstrImaging', is: 'negative' },
    { fact: 'treatmentCourse', in: ['progressedAfterPrrt', 'exhausted'] },
  ),
  plausible(
    'A tumour without receptors is seldom kept on a somatostatin analogue for its growth.',
    0.2,
    { fact: 'sstrImaging', is: 'negative' },
    { fact: 'treatmentCourse', is: 'progressedOnSsa' },
  ),
] as const satisfies readonly PlausibilityRule[];

import type { Condition, Facts } from '../../guideline/condition.ts';
import { cutoffs } from '../../guideline/cutoffs.ts';
import { expert, type Provenance } from '../../guideline/provenance.ts';
import { holds } from '../../engine/conditions.ts';

/** A mix of answers that is met less often than its parts let expect, or never. */
export interface PlausibilityRule {
  readonly says: string;
  readonly when: Condition;
  /** 0 keeps the mix out of the quiz; 0.5 lets every second such case through. */
  readonly factor: number;
  readonly provenance: readonly Provenance[];
}

const rule = (says: string, factor: number, ...all: readonly Condition[]): PlausibilityRule => ({
  says,
  when: { all },
  factor,
  provenance: [expert({ note: 'plausibility for the quiz' })],
});

const afterSeveralLines: Condition = {
  fact: 'treatmentCourse',
  in: ['progressedAfterPrrt', 'progressedAfterTargeted', 'exhausted'],
};

/**
 * Which mixes of answers are implausible. None of this is advice: the algorithm answers these patients
 * too, but a trainee should practise on patients who exist.
 */
export const plausibilityRules: readonly PlausibilityRule[] = [
  rule(
    'A syndrome that is controlled on treatment has been treated (dossier 2.8, rule 9).',
    0,
    { fact: 'hormonalSyndrome', is: 'controlled' },
    { fact: 'treatmentCourse', is: 'naive' },
  ),
  rule(
    'A syndrome whose treatment has not started is not met after a somatostatin analogue (dossier 2.8, rule 9).',
    0,
    { fact: 'hormonalSyndrome', is: 'untreated' },
    { fact: 'treatmentCourse', is: 'progressedOnSsa' },
  ),
  rule(
    'A syndrome is not left untreated through several lines of treatment.',
    0,
    { fact: 'hormonalSyndrome', is: 'untreated' },
    afterSeveralLines,
  ),
  rule(
    'Hormones are seldom unchecked after several lines of treatment.',
    0.2,
    { fact: 'hormonalSyndrome', is: 'unknown' },
    afterSeveralLines,
  ),
  rule(
    "Six months' stability is a transplant criterion: a patient who is progressing or newly diagnosed does not meet it, so the screen is not open.",
    0,
    { fact: 'transplantScreen', is: 'unknown' },
    {
      any: [{ fact: 'treatmentCourse', in: ['naive', 'progressedOnSsa'] }, afterSeveralLines],
    },
  ),
  rule(
    'All transplant criteria are met only with a stable disease (dossier 2.3).',
    0,
    { fact: 'transplantScreen', is: 'meetsAll' },
    { any: [{ fact: 'treatmentCourse', in: ['naive', 'progressedOnSsa', 'unknown'] }, afterSeveralLines] },
  ),
  rule(
    'All transplant criteria are met only without disease outside the liver (dossier 2.3).',
    0,
    { fact: 'transplantScreen', is: 'meetsAll' },
    { fact: 'extrahepaticDisease', in: ['limited', 'extensive', 'unknown'] },
  ),
  rule(
    'All transplant criteria are met only once the primary is out (dossier 2.3).',
    0,
    { fact: 'transplantScreen', is: 'meetsAll' },
    { fact: 'primaryStatus', in: ['resectable', 'unresectable', 'occult', 'notAssessed'] },
  ),
  rule(
    'All transplant criteria are met only with up to half of the liver replaced (dossier 2.3).',
    0,
    { fact: 'transplantScreen', is: 'meetsAll' },
    { fact: 'liverInvolvementPct', above: cutoffs.liverInvolvementRaisedAbove },
  ),
  rule(
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
  rule(
    'PRRT is not given before the receptors have been imaged.',
    0,
    { fact: 'sstrImaging', is: 'notDone' },
    { fact: 'treatmentCourse', in: ['progressedAfterPrrt', 'exhausted'] },
  ),
  rule(
    'A search by SSTR PET, after which the primary counts as occult, is imaging of the receptors.',
    0,
    { fact: 'sstrImaging', is: 'notDone' },
    { fact: 'primaryStatus', is: 'occult' },
  ),
  rule(
    'No hepatectomy is planned at ECOG 3 or 4.',
    0,
    { fact: 'performanceStatus', atLeast: cutoffs.ecogSupportiveFrom },
    { fact: 'liverResectability', in: ['oneStage', 'staged', 'debulkable'] },
  ),
  rule(
    'A patient who meets all transplant criteria is rarely limited by ECOG 2.',
    0.05,
    { fact: 'transplantScreen', is: 'meetsAll' },
    { fact: 'performanceStatus', is: 2 },
  ),
  rule(
    'A tumour with a Ki-67 below 3% rarely runs through all lines.',
    0.35,
    { fact: 'grade', is: 'G1' },
    { fact: 'treatmentCourse', in: ['progressedAfterTargeted', 'exhausted'] },
  ),
  rule(
    'More than half of the liver is not replaced by limited disease.',
    0,
    { fact: 'liverDistribution', is: 'limited' },
    { fact: 'liverInvolvementPct', above: 50 },
  ),
  rule(
    'More than three quarters of the liver are not replaced by countable disease.',
    0,
    { fact: 'liverDistribution', is: 'complex' },
    { fact: 'liverInvolvementPct', above: 75 },
  ),
  rule(
    'Countable disease seldom replaces more than half of the liver.',
    0.3,
    { fact: 'liverDistribution', is: 'complex' },
    { fact: 'liverInvolvementPct', above: 50 },
  ),
  rule(
    'A refractory syndrome goes with much liver disease more often than with little.',
    0.35,
    { fact: 'liverDistribution', is: 'limited' },
    { fact: 'hormonalSyndrome', is: 'refractory' },
  ),
  rule(
    'A decompensated liver does not leave a patient fully active.',
    0,
    { fact: 'contraindications', includes: 'hepaticDecompensation' },
    { fact: 'performanceStatus', is: 0 },
  ),
  rule(
    'A decompensated liver hardly leaves a patient with light limits alone.',
    0.3,
    { fact: 'contraindications', includes: 'hepaticDecompensation' },
    { fact: 'performanceStatus', is: 1 },
  ),
  rule(
    'Countable disease seldom decompensates the liver.',
    0.4,
    { fact: 'contraindications', includes: 'hepaticDecompensation' },
    { fact: 'liverDistribution', in: ['limited', 'complex'] },
  ),
  rule(
    'A refractory syndrome seldom leaves a patient fully active.',
    0.15,
    { fact: 'hormonalSyndrome', is: 'refractory' },
    { fact: 'performanceStatus', is: 0 },
  ),
  rule(
    'A liver that is replaced by more than half seldom leaves a patient fully active.',
    0.2,
    { fact: 'liverInvolvementPct', above: 50 },
    { fact: 'performanceStatus', is: 0 },
  ),
  rule(
    'A liver that is replaced by more than three quarters does not leave a patient fully active.',
    0,
    { fact: 'liverInvolvementPct', above: 75 },
    { fact: 'performanceStatus', is: 0 },
  ),
  rule(
    'After all lines of treatment few patients are fully active.',
    0.4,
    { fact: 'treatmentCourse', is: 'exhausted' },
    { fact: 'performanceStatus', is: 0 },
  ),
  rule(
    'A syndrome is treated long before half a year of stability has passed.',
    0.15,
    { fact: 'hormonalSyndrome', is: 'untreated' },
    { fact: 'treatmentCourse', is: 'stable' },
  ),
  rule(
    'A tumour with a Ki-67 above 20% is seldom treated with a somatostatin analogue alone.',
    0.15,
    { fact: 'grade', is: 'G3' },
    { fact: 'treatmentCourse', is: 'progressedOnSsa' },
  ),
  rule(
    'Most tumours with a Ki-67 below 3% carry receptors throughout.',
    0.4,
    { fact: 'grade', is: 'G1' },
    { fact: 'sstrImaging', in: ['negative', 'heterogeneous'] },
  ),
  rule(
    'PRRT was given for receptors, which are seldom lost.',
    0.3,
    { fact: 'sstrImaging', is: 'negative' },
    { fact: 'treatmentCourse', in: ['progressedAfterPrrt', 'exhausted'] },
  ),
  rule(
    'Surgeons seldom plan to clear the liver when the primary cannot be removed.',
    0.4,
    { fact: 'primaryStatus', is: 'unresectable' },
    { fact: 'liverResectability', in: ['oneStage', 'staged'] },
  ),
  rule(
    'Disease of both lobes is seldom cleared in one operation at ECOG 2.',
    0.3,
    { fact: 'liverDistribution', is: 'complex' },
    { fact: 'liverResectability', is: 'oneStage' },
    { fact: 'performanceStatus', is: 2 },
  ),
  rule(
    'Limited disease seldom needs a resection in two stages.',
    0.3,
    { fact: 'liverDistribution', is: 'limited' },
    { fact: 'liverResectability', is: 'staged' },
  ),
  rule(
    'Limited disease is seldom only debulkable.',
    0.3,
    { fact: 'liverDistribution', is: 'limited' },
    { fact: 'liverResectability', is: 'debulkable' },
  ),
  rule(
    'Countless metastases are neither resected nor debulked.',
    0,
    { fact: 'liverDistribution', is: 'diffuse' },
    { fact: 'liverResectability', in: ['oneStage', 'staged', 'debulkable'] },
  ),
  rule(
    'Complex disease is seldom cleared in one operation.',
    0.5,
    { fact: 'liverDistribution', is: 'complex' },
    { fact: 'liverResectability', is: 'oneStage' },
  ),
  rule(
    'A two-stage hepatectomy is seldom planned at ECOG 2.',
    0.2,
    { fact: 'liverResectability', is: 'staged' },
    { fact: 'performanceStatus', is: 2 },
  ),
  rule(
    'A tumour without receptors is seldom kept on a somatostatin analogue for its growth.',
    0.2,
    { fact: 'sstrImaging', is: 'negative' },
    { fact: 'treatmentCourse', is: 'progressedOnSsa' },
  ),
  rule(
    'Few patients with NET G3 have limited extrahepatic disease and a resectable liver.',
    0.5,
    { fact: 'grade', is: 'G3' },
    { fact: 'extrahepaticDisease', is: 'limited' },
  ),
];

/** How plausible a case is: 1 when no rule speaks against it, 0 when it must not be used. */
export function plausibilityOf(facts: Facts): number {
  return plausibilityRules.reduce(
    (soFar, { when, factor }) => (soFar > 0 && holds(when, facts) ? soFar * factor : soFar),
    1,
  );
}

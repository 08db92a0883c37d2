import { all, contraindicated, is, isNot, known, not, notKnown, oneOf } from '../../when.ts';
import { forTheFit } from './highGrade.ts';
import type { BecauseData, NeedData, ReasonData, VariantReasonData } from './reason.ts';

/** What several treatments of the systemic arm have in common. */

export const untreated = is('hormonalSyndrome', 'untreated');
export const refractory = is('hormonalSyndrome', 'refractory');
export const infection = contraindicated('coagulopathyOrInfection');
export const functioning = oneOf('hormonalSyndrome', ['controlled', 'refractory']);
export const first = oneOf('treatmentCourse', ['naive', 'naiveGrowing']);
export const observed = all(
  is('sstrImaging', 'negative'),
  is('treatmentCourse', 'naive'),
  is('hormonalSyndrome', 'none'),
  is('grade', 'G1'),
);

export const treatThatFirst: VariantReasonData = {
  about: ['transarterialContraindications'],
  text: 'To treat that first is right in an active infection',
  // A reversible cause is looked for there.
  unfairWhen: contraindicated('hepaticDecompensation'),
  provenance: 'EXPERT',
};

export const hormonesFirst: VariantReasonData = {
  about: ['hormonalSyndrome'],
  text: 'To control hormones first is for a syndrome that has not been treated yet',
  unfairWhen: is('hormonalSyndrome', 'refractory'),
  provenance: 'EXPERT (basis GUIDELINE R5)',
};

export const treatInfectionFirst: ReasonData = {
  when: infection,
  text: 'Active infection: treat it first, then enter the case again',
  provenance: 'EXPERT',
};

export const receptorsMissing: ReasonData = {
  when: observed,
  text: 'SSTR-negative G1-G2 is unusual: FDG PET and a second look at the pathology before drugs',
  provenance: 'EXPERT',
};

export const infectionFirst: BecauseData = {
  when: infection,
  decidedBy: ['transarterialContraindications'],
  text: 'it is treated first; PRRT, everolimus, chemotherapy and procedures wait until then',
  provenance: 'EXPERT',
};

export const mayBeObserved: BecauseData = {
  when: observed,
  decidedBy: ['sstrImaging', 'ki67', 'treatmentCourse'],
  text: 'low-volume G1 without symptoms or growth may be observed, with a second look at the pathology',
  provenance: 'GUIDELINE R5; EXPERT',
};

export const observation: VariantReasonData = {
  about: ['treatmentCourse', 'sstrImaging', 'hormonalSyndrome', 'ki67'],
  text: 'Observation is for SSTR-negative G1 that neither grows nor makes hormones',
  // Stable disease may be observed as well, and what has outgrown a drug is not observed by anybody.
  unfairWhen: not(oneOf('treatmentCourse', ['naive', 'naiveGrowing'])),
  provenance: 'GUIDELINE R5; EXPERT',
};

/** What goes before a systemic treatment. @param then what follows: "then PRRT" */
export const before = (then: string): readonly BecauseData[] => [
  infectionFirst,
  {
    when: untreated,
    decidedBy: ['hormonalSyndrome'],
    text: `it is controlled with an SSA first, whatever the SSTR result; ${then}`,
    provenance: 'EXPERT (basis GUIDELINE R5)',
  },
];

/** @param what at the start of a sentence */
export const forNet = (what: string): NeedData => ({
  needs: isNot('differentiation', 'poor'),
  about: ['differentiation'],
  text: `${what} is for well-differentiated NET`,
  provenance: 'GUIDELINE R5, R6',
});

/** @param what at the start of a sentence */
export const notG3 = (what: string): NeedData => ({
  needs: isNot('grade', 'G3'),
  about: ['ki67'],
  text: `${what} has its place in NET G1 and G2`,
  provenance: 'GUIDELINE R5; EXPERT',
});

/** @param what at the start of a sentence */
export const notCleared = (what: string): NeedData => ({
  needs: not(
    all(oneOf('liverResectability', ['oneStage', 'staged']), isNot('primaryStatus', 'unresectable')),
  ),
  about: ['liverResectability'],
  text: `${what} waits where surgery can clear the liver`,
  provenance: 'EXPERT (basis SOURCE S2)',
});

/** Drugs after or instead of PRRT. @param what at the start of a sentence */
export const laterDrug = (what: string): readonly NeedData[] => [
  forNet(what),
  notG3(what),
  forTheFit(what),
  notCleared(what),
  {
    needs: isNot('treatmentCourse', 'stable'),
    about: ['treatmentCourse'],
    text: `${what} follows progression`,
    provenance: 'GUIDELINE R5',
  },
  {
    needs: not(all(is('sstrImaging', 'positive'), notKnown('contraindicationClass'))),
    about: ['sstrImaging'],
    text: `${what} leads where PRRT is not open or has been given`,
    provenance: 'GUIDELINE R5; LITERATURE R44',
  },
  {
    needs: isNot('treatmentCourse', 'exhausted'),
    about: ['treatmentCourse'],
    text: `${what} is listed while such drugs are unused`,
    provenance: 'EXPERT',
  },
  {
    needs: not(all(first, known('liverDistribution'), isNot('liverDistribution', 'diffuse'))),
    about: ['treatmentCourse'],
    text: `${what} is not the first drug while an SSA is open`,
    provenance: 'GUIDELINE R5',
  },
  {
    needs: not(refractory),
    about: ['hormonalSyndrome'],
    text: `${what} treats growth; hormones that drugs do not control come first`,
    provenance: 'EXPERT',
  },
];

import { cutoffs } from '../../cutoffs.ts';
import { all, any, below, contraindicated, is, isNot, not, notKnown, oneOf } from '../../when.ts';
import { forTheFit } from './highGrade.ts';
import type { OutcomeReasonsData } from './reason.ts';
import {
  before,
  first,
  forNet,
  functioning,
  hormonesFirst,
  infection,
  infectionFirst,
  laterDrug,
  mayBeObserved,
  notCleared,
  observation,
  receptorsMissing,
  refractory,
  treatInfectionFirst,
  treatThatFirst,
  untreated,
} from './systemicShared.ts';
import { publishedKi67 } from '../../publishedFigures.ts';

/** The systemic arm (dossier 2.6). */
export const systemicReasons = {
  ssaFirstLine: {
    because: [
      {
        when: all(untreated, is('treatmentCourse', 'stable')),
        decidedBy: ['hormonalSyndrome', 'treatmentCourse'],
        text: 'the syndrome, not growth, is the reason for an SSA now',
        provenance: 'EXPERT (basis GUIDELINE R5)',
      },
      {
        when: untreated,
        decidedBy: ['hormonalSyndrome'],
        text: 'an SSA starts now, whatever the SSTR result (not in insulinoma)',
        provenance: 'EXPERT (basis GUIDELINE R5); LITERATURE R65, R66',
      },
      {
        decidedBy: ['treatmentCourse', 'sstrImaging', 'ki67'],
        text: `an SSA is the first line, with the strongest evidence below a Ki-67 of ${publishedKi67.ssaEvidenceBelow}%`,
        provenance: 'GUIDELINE R5; EXPERT',
      },
    ],
    needs: [
      forNet('An SSA'),
      {
        needs: not(oneOf('performanceStatus', [3, 4])),
        about: ['performanceStatus'],
        text: `A first SSA against growth is for patients with ECOG 0 to ${cutoffs.ecogSupportiveFrom - 1}; one that is running may go on at ECOG ${cutoffs.ecogSupportiveFrom} or 4`,
        provenance: 'EXPERT',
      },
      notCleared('An SSA'),
      {
        needs: not(refractory),
        about: ['hormonalSyndrome'],
        text: 'A first SSA is for a syndrome that has not been treated',
        provenance: 'EXPERT (basis GUIDELINE R5)',
      },
      {
        needs: any(untreated, below('ki67', publishedKi67.ssaEvidenceBelow), is('grade', 'G1')),
        about: ['ki67'],
        text: `The evidence for an SSA alone is strongest below a Ki-67 of ${publishedKi67.ssaEvidenceBelow}%`,
        provenance: 'GUIDELINE R5',
      },
      {
        needs: any(untreated, first),
        about: ['treatmentCourse'],
        text: 'A first SSA is for patients without drug treatment so far',
        provenance: 'GUIDELINE R5',
      },
      {
        needs: any(untreated, isNot('sstrImaging', 'negative')),
        about: ['sstrImaging'],
        text: 'An SSA against growth needs receptor uptake',
        provenance: 'GUIDELINE R5',
      },
    ],
    variants: [
      {
        about: ['hormonalSyndrome'],
        text: 'An SSA for hormones is for a syndrome that has not been treated yet',
        provenance: 'EXPERT (basis GUIDELINE R5)',
      },
    ],
    remember: [
      {
        when: untreated,
        text: 'A syndrome gets its SSA at once; imaging and the work-up go on meanwhile',
        provenance: 'EXPERT (basis GUIDELINE R5)',
      },
      {
        text: 'SSA in first line: PROMID 14.3 vs 6.0 months to progression',
        provenance: 'LITERATURE R40',
      },
      {
        text: 'SSA in first line: CLARINET hazard ratio 0.47 for progression',
        provenance: 'LITERATURE R40',
      },
      {
        text: `An SSA is the first line, with the strongest evidence below a Ki-67 of ${publishedKi67.ssaEvidenceBelow}%`,
        provenance: 'GUIDELINE R5',
      },
    ],
  },
  continueOrSurveillance: {
    because: [
      {
        when: is('grade', 'G3'),
        decidedBy: ['treatmentCourse'],
        text: 'what works goes on, with imaging every 2-3 months, for NET G3 is not left untreated',
        provenance: 'EXPERT (basis GUIDELINE R5)',
      },
      {
        decidedBy: ['treatmentCourse'],
        text: 'nothing is changed without progression; imaging goes on every 3-6 months',
        provenance: 'GUIDELINE R5; EXPERT',
      },
    ],
    needs: [
      forNet('Going on as before'),
      forTheFit('Going on as before'),
      {
        needs: is('treatmentCourse', 'stable'),
        about: ['treatmentCourse'],
        text: 'Going on as before is for stable or responding disease',
        provenance: 'GUIDELINE R5',
      },
      {
        needs: not(refractory),
        about: ['hormonalSyndrome'],
        text: 'Going on as before asks that hormones are controlled',
        provenance: 'EXPERT',
      },
      {
        needs: not(is('transplantScreen', 'meetsAll')),
        about: ['transplantScreen'],
        text: 'Going on as before would let the time for a transplant pass, which asks for just this stability',
        provenance: 'LITERATURE R20; EXPERT',
      },
      notCleared('Going on as before'),
    ],
    remember: [
      {
        when: is('grade', 'G3'),
        text: 'Stable NET G3: never without treatment, and restage every 2-3 months',
        provenance: 'EXPERT',
      },
      {
        text: 'Stable: go on, image every 3-6 months, and weigh resection and transplantation again at each MDT',
        provenance: 'GUIDELINE R5; EXPERT',
      },
    ],
  },
  prrt: {
    because: [
      infectionFirst,
      {
        when: all(untreated, contraindicated('renalImpairment')),
        decidedBy: ['hormonalSyndrome', 'transarterialContraindications'],
        text: 'the syndrome is controlled with an SSA first, and the kidneys rule PRRT out',
        provenance: 'EXPERT (basis GUIDELINE R5); LITERATURE R73',
      },
      {
        when: contraindicated('renalImpairment'),
        decidedBy: ['transarterialContraindications'],
        text: 'PRRT must not be used, nor transarterial treatment before review, so everolimus or another drug leads',
        provenance: 'LITERATURE R73; GUIDELINE R5; EXPERT',
      },
      {
        when: untreated,
        decidedBy: ['hormonalSyndrome'],
        text: 'it is controlled with an SSA first, whatever the SSTR result; then PRRT',
        provenance: 'EXPERT (basis GUIDELINE R5)',
      },
      {
        when: refractory,
        decidedBy: ['sstrImaging', 'hormonalSyndrome'],
        text: 'PRRT treats the disease in and outside the liver and may control the symptoms',
        provenance: 'EXPERT; GUIDELINE R5',
      },
      {
        when: is('contraindicationClass', 'absolute'),
        decidedBy: ['sstrImaging', 'transarterialContraindications'],
        text: 'transarterial treatment is closed, and PRRT is the next step after progression',
        provenance: 'GUIDELINE R5; EXPERT',
      },
      {
        when: is('treatmentCourse', 'progressedAfterTargeted'),
        decidedBy: ['sstrImaging', 'treatmentCourse'],
        text: 'PRRT has not been given yet and reaches every lesion that takes up the tracer',
        provenance: 'GUIDELINE R5; EXPERT',
      },
      {
        decidedBy: ['sstrImaging', 'treatmentCourse'],
        text: 'PRRT is the next step after an SSA (NETTER-1: hazard ratio for progression 0.21)',
        provenance: 'GUIDELINE R5; LITERATURE R42',
      },
      {
        decidedBy: ['sstrImaging', 'treatmentCourse'],
        text: 'PRRT is the next step after an SSA (COMPETE, against everolimus: hazard ratio for progression 0.67)',
        provenance: 'GUIDELINE R5; LITERATURE R44',
      },
      {
        decidedBy: ['sstrImaging', 'treatmentCourse'],
        text: 'PRRT is the next step after an SSA',
        provenance: 'GUIDELINE R5',
      },
    ],
    needs: [
      forNet('PRRT'),
      forTheFit('PRRT'),
      {
        needs: isNot('sstrImaging', 'negative'),
        about: ['sstrImaging'],
        text: 'PRRT has no target without receptors',
        provenance: 'GUIDELINE R5',
      },
      {
        needs: isNot('sstrImaging', 'heterogeneous'),
        about: ['sstrImaging'],
        text: 'PRRT needs uptake in all relevant lesions',
        provenance: 'LITERATURE R43; EXPERT',
      },
      {
        needs: not(any(is('differentiation', 'unknown'))),
        about: ['differentiation'],
        text: 'PRRT is weighed once the tumour is classified',
        provenance: 'EXPERT',
      },
      {
        needs: not(oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted'])),
        about: ['treatmentCourse'],
        text: 'PRRT again is a decision of its own, only after at least 18 months’ benefit',
        provenance: 'LITERATURE R69',
      },
      {
        needs: not(contraindicated('hepaticDecompensation')),
        about: ['transarterialContraindications'],
        text: 'PRRT needs liver reserve',
        provenance: 'LITERATURE R53; EXPERT',
      },
      {
        needs: isNot('treatmentCourse', 'stable'),
        about: ['treatmentCourse'],
        text: 'A change to PRRT follows progression',
        provenance: 'GUIDELINE R5',
      },
      {
        needs: any(refractory, not(first)),
        about: ['treatmentCourse'],
        text: 'PRRT follows an SSA in this grade',
        provenance: 'GUIDELINE R5',
      },
      notCleared('PRRT'),
      {
        needs: isNot('grade', 'G3'),
        about: ['ki67'],
        text: 'PRRT without a rival is the step of G1 and G2 after an SSA',
        provenance: 'GUIDELINE R5',
      },
    ],
    variants: [
      treatThatFirst,
      hormonesFirst,
      hormonesFirst,
      {
        about: ['transarterialContraindications'],
        text: 'PRRT is closed by severe renal impairment',
        provenance: 'LITERATURE R73',
      },
    ],
    remember: [
      {
        when: contraindicated('renalImpairment'),
        text: 'Severe renal impairment closes PRRT (product leaflet); follow the limit of the local label',
        provenance: 'LITERATURE R73, R95',
      },
      treatInfectionFirst,
      {
        when: is('hormonalSyndrome', 'refractory'),
        text: 'Refractory hormones with uptake in all lesions and much disease outside the liver: PRRT reaches all of it',
        provenance: 'EXPERT; GUIDELINE R5',
      },
      {
        text: 'SSTR-positive and progressing on an SSA: PRRT (NETTER-1 response 18 vs 3%; survival not significantly longer)',
        provenance: 'LITERATURE R42, R103',
      },
      {
        text: 'SSTR-positive and progressing on an SSA: PRRT (COMPETE: progression-free 23.9 vs 14.1 months with everolimus)',
        provenance: 'LITERATURE R44',
      },
      {
        text: 'SSTR-positive and progressing on an SSA: PRRT is the next step',
        provenance: 'GUIDELINE R5',
      },
    ],
  },
  targetedOrChemoPancreas: {
    because: [
      ...before('then a targeted drug or chemotherapy'),
      mayBeObserved,
      {
        when: oneOf('treatmentCourse', ['progressedAfterTargeted', 'progressedAfterPrrt']),
        decidedBy: ['primarySite', 'treatmentCourse'],
        text: 'the class that has not been used comes next: everolimus, sunitinib or CAPTEM; cabozantinib after PRRT or a targeted drug',
        provenance: 'GUIDELINE R5; LITERATURE R45; EXPERT',
      },
      {
        decidedBy: ['primarySite', 'sstrImaging'],
        text: 'without PRRT a pancreatic NET has everolimus or sunitinib, and CAPTEM when it must shrink',
        provenance: 'GUIDELINE R5; LITERATURE R40, R46',
      },
    ],
    needs: [
      ...laterDrug('A targeted drug or chemotherapy'),
      {
        needs: is('primarySite', 'pancreas'),
        about: ['primarySite'],
        text: 'Sunitinib and CAPTEM have their evidence in pancreatic NET',
        provenance: 'LITERATURE R40, R46',
      },
    ],
    variants: [treatThatFirst, hormonesFirst, observation],
    remember: [
      treatInfectionFirst,
      receptorsMissing,
      {
        when: oneOf('treatmentCourse', ['progressedAfterTargeted', 'progressedAfterPrrt']),
        text: 'Cabozantinib after PRRT or a targeted drug: progression-free 13.8 vs 3.3-4.4 months in pancreatic NET',
        provenance: 'LITERATURE R45',
      },
      {
        text: 'Pancreatic NET: everolimus 11.0 vs 4.6, sunitinib 11.4 vs 5.5 months; CAPTEM when it must shrink',
        provenance: 'LITERATURE R40, R46',
      },
    ],
  },
  targetedGastrointestinal: {
    because: [
      ...before('then everolimus or a later agent'),
      mayBeObserved,
      {
        when: is('treatmentCourse', 'progressedAfterTargeted'),
        decidedBy: ['primarySite', 'treatmentCourse'],
        text: 'cabozantinib comes after everolimus, or everolimus if only chemotherapy has failed',
        provenance: 'LITERATURE R45; EXPERT',
      },
      {
        when: all(functioning, is('treatmentCourse', 'progressedAfterPrrt')),
        decidedBy: ['treatmentCourse', 'primarySite'],
        text: 'everolimus is the drug that comes next, with the SSA kept for the hormones, though its trial treated non-functional tumours',
        provenance: 'LITERATURE R40; GUIDELINE R5; EXPERT',
      },
      {
        when: is('treatmentCourse', 'progressedAfterPrrt'),
        decidedBy: ['treatmentCourse', 'primarySite'],
        text: 'everolimus is the drug that comes next where the primary is not known to be pancreatic',
        provenance: 'LITERATURE R40; GUIDELINE R5',
      },
      {
        when: functioning,
        decidedBy: ['primarySite', 'sstrImaging'],
        text: 'without PRRT everolimus is the drug, with the SSA kept for the hormones, though its trial treated non-functional tumours',
        provenance: 'LITERATURE R40; GUIDELINE R5; EXPERT',
      },
      {
        decidedBy: ['primarySite', 'sstrImaging'],
        text: 'without PRRT everolimus is the drug where the primary is not known to be pancreatic (RADIANT-4)',
        provenance: 'LITERATURE R40; GUIDELINE R5',
      },
      {
        decidedBy: ['primarySite', 'sstrImaging'],
        text: 'without PRRT everolimus is the drug where the primary is not known to be pancreatic',
        provenance: 'LITERATURE R40; GUIDELINE R5',
      },
    ],
    needs: [
      ...laterDrug('Everolimus'),
      {
        needs: isNot('primarySite', 'pancreas'),
        about: ['primarySite'],
        text: 'Everolimus without sunitinib or CAPTEM beside it is the choice outside the pancreas',
        provenance: 'GUIDELINE R5',
      },
    ],
    variants: [
      treatThatFirst,
      hormonesFirst,
      {
        about: ['treatmentCourse'],
        text: 'Cabozantinib is for disease that has progressed after a targeted drug or chemotherapy',
        provenance: 'LITERATURE R45; EXPERT',
      },
      observation,
    ],
    remember: [
      treatInfectionFirst,
      receptorsMissing,
      {
        when: is('treatmentCourse', 'progressedAfterTargeted'),
        text: 'Cabozantinib after PRRT or a targeted drug: progression-free 8.4-8.5 vs 3.9-4.2 months outside the pancreas',
        provenance: 'LITERATURE R45',
      },
      {
        text: 'Everolimus outside the pancreas: progression-free 11 vs 3.9 months in non-functional tumours',
        provenance: 'LITERATURE R40',
      },
    ],
  },
  refractorySyndromeMedical: {
    because: [
      {
        when: infection,
        decidedBy: ['transarterialContraindications', 'hormonalSyndrome'],
        text: 'it is treated first, and the hormones are controlled meanwhile',
        provenance: 'EXPERT',
      },
      {
        when: is('contraindicationClass', 'absolute'),
        decidedBy: ['transarterialContraindications', 'hormonalSyndrome'],
        text: 'all embolization is closed by this, so drugs must control the hormones, with a higher SSA dose or shorter interval first',
        provenance: 'EXPERT; LITERATURE R65, R66',
      },
      {
        decidedBy: ['hormonalSyndrome', 'sstrImaging'],
        text: 'PRRT is no routine, and so much disease outside the liver leaves little to embolization, so drugs must control the hormones',
        provenance: 'EXPERT',
      },
    ],
    needs: [
      forNet('Medical control of hormones'),
      forTheFit('Intensified medical control'),
      {
        needs: refractory,
        about: ['hormonalSyndrome'],
        text: 'Control is intensified when hormones are refractory',
        provenance: 'EXPERT',
      },
      {
        needs: not(all(is('sstrImaging', 'positive'), is('extrahepaticDisease', 'extensive'))),
        about: ['sstrImaging'],
        text: 'Medical control alone is left where PRRT is not open',
        provenance: 'EXPERT',
      },
      {
        needs: any(is('contraindicationClass', 'absolute'), notKnown('contraindicationClass')),
        about: ['transarterialContraindications'],
        text: 'Medical control alone is left when embolization is closed',
        provenance: 'EXPERT (basis SOURCE S5)',
      },
      {
        needs: any(is('contraindicationClass', 'absolute'), is('extrahepaticDisease', 'extensive')),
        about: ['extrahepaticDisease'],
        text: 'Medical control alone is left when neither PRRT nor embolization is open',
        provenance: 'EXPERT (basis SOURCE S5)',
      },
    ],
    variants: [treatThatFirst],
    remember: [
      treatInfectionFirst,
      {
        text: 'Refractory hormones without embolization or PRRT: intensify drugs, and look for carcinoid heart disease',
        provenance: 'EXPERT',
      },
    ],
  },
  laterLineTrial: {
    because: [
      ...before('then a trial or an agent that is left'),
      {
        decidedBy: ['treatmentCourse'],
        text: 'the standard lines are used up, so a trial, an agent not used before or supportive care is the choice, after the goals of care are settled',
        provenance: 'EXPERT; GUIDELINE R5',
      },
    ],
    needs: [
      forNet('The late-line choice'),
      forTheFit('A trial'),
      {
        needs: is('treatmentCourse', 'exhausted'),
        about: ['treatmentCourse'],
        text: 'Trial or remaining agents come when PRRT and a targeted drug or chemotherapy are used up',
        provenance: 'EXPERT',
      },
      notCleared('A trial of drugs'),
    ],
    variants: [treatThatFirst, hormonesFirst],
    remember: [
      treatInfectionFirst,
      {
        text: 'Late lines: settle the goals of care and what has been used, with palliative care alongside',
        provenance: 'EXPERT; LITERATURE R56',
      },
    ],
  },
} as const satisfies Record<string, OutcomeReasonsData>;

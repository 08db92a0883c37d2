import { cutoffs } from '../../cutoffs.ts';
import { above, all, any, is, isNot, known, not, notKnown, oneOf } from '../../when.ts';
import type { OutcomeReasonsData } from './reason.ts';
import { publishedKi67 } from '../../publishedFigures.ts';

const ceiling = cutoffs.ki67NetCeiling;
const untreated = oneOf('treatmentCourse', ['naive', 'naiveGrowing']);

/** What must be known first (dossier 2.6, information-needed and referral outcomes). */
export const workupReasons = {
  workupPathology: {
    because: [
      {
        when: is('differentiation', 'unknown'),
        decidedBy: ['differentiation'],
        text: 'NET and NEC are treated differently from the first step, so an expert must classify the tumour first',
        provenance: 'EXPERT (basis GUIDELINE R11)',
      },
      {
        when: above('ki67', ceiling),
        decidedBy: ['ki67'],
        text: `NET G3 is typically below ${ceiling}%, so the pathology is reviewed before anything is offered`,
        provenance: 'LITERATURE R59; EXPERT',
      },
      {
        when: notKnown('grade'),
        decidedBy: ['ki67'],
        text: `the grade splits the whole tree of treatment, and Ki-67 ${cutoffs.ki67LowBelow}% and ${cutoffs.ki67G2To}% decide between its arms`,
        provenance: 'EXPERT',
      },
      {
        decidedBy: ['ki67', 'treatmentCourse'],
        text: `in untreated G2 the number decides, for from a Ki-67 of ${publishedKi67.netter2From}% PRRT has evidence in first line`,
        provenance: 'LITERATURE R43; EXPERT',
      },
    ],
    needs: [
      {
        needs: any(
          is('differentiation', 'unknown'),
          all(is('differentiation', 'well'), notKnown('grade')),
          above('ki67', ceiling),
          all(is('grade', 'G2'), notKnown('ki67'), untreated),
        ),
        about: ['ki67', 'differentiation'],
        text: 'Expert pathology comes first when class or grade is missing or does not fit',
        provenance: 'EXPERT (basis GUIDELINE R11)',
      },
    ],
    remember: [
      {
        when: above('ki67', ceiling),
        text: `“Well differentiated” with a Ki-67 above ${ceiling}% is atypical: look at the pathology again`,
        provenance: 'LITERATURE R59',
      },
      {
        when: is('grade', 'G2'),
        text: `Where only a grade is given, obtain the Ki-67 number: ${cutoffs.ki67LowBelow}% divides G2`,
        provenance: 'EXPERT',
      },
      {
        text: 'WHO 2019 class, Ki-67 number and mitotic count belong in every report',
        provenance: 'GUIDELINE R11',
      },
    ],
  },
  workupBaseline: {
    because: [
      {
        when: any(is('performanceStatus', 'unknown'), notKnown('performanceStatus')),
        decidedBy: ['performanceStatus'],
        text: 'fitness decides between active treatment and supportive care, so it is assessed first',
        provenance: 'EXPERT',
      },
      {
        when: is('necLine', 'unknown'),
        decidedBy: ['necLine'],
        text: 'the first and the later line of NEC differ, so the records must be found first',
        provenance: 'GUIDELINE R6',
      },
      {
        when: is('extrahepaticDisease', 'unknown'),
        decidedBy: ['extrahepaticDisease'],
        text: 'disease outside the liver is a condition of liver surgery, so staging is completed first',
        provenance: 'SOURCE S9',
      },
      {
        when: is('treatmentCourse', 'unknown'),
        decidedBy: ['treatmentCourse'],
        text: 'progression cannot be judged without comparable imaging, nor the next line without the records',
        provenance: 'EXPERT',
      },
      {
        decidedBy: ['primaryStatus'],
        text: 'resection of the primary is a condition of liver surgery, so the primary is assessed first',
        provenance: 'SOURCE S9',
      },
    ],
    needs: [
      {
        needs: any(
          is('performanceStatus', 'unknown'),
          is('extrahepaticDisease', 'unknown'),
          is('primaryStatus', 'notAssessed'),
          is('treatmentCourse', 'unknown'),
        ),
        about: ['treatmentCourse', 'performanceStatus'],
        text: 'Baseline comes first when fitness, extent, the primary or earlier treatment is not known',
        provenance: 'EXPERT',
      },
    ],
    remember: [
      {
        when: is('treatmentCourse', 'unknown'),
        text: 'No judgement of progression without comparable imaging',
        provenance: 'EXPERT',
      },
      {
        when: is('extrahepaticDisease', 'unknown'),
        text: 'Multiphase CT or MRI and SSTR PET complete the staging',
        provenance: 'GUIDELINE R5; EXPERT',
      },
      {
        text: 'The baseline is ECOG, liver and renal function, the primary and the treatment history',
        provenance: 'EXPERT',
      },
    ],
  },
  workupLiverMdt: {
    because: [
      {
        when: any(is('liverDistribution', 'unknown')),
        decidedBy: ['liverDistribution'],
        text: 'limited and diffuse disease are treated differently, so liver MRI maps number, size and distribution first',
        provenance: 'EXPERT (basis SOURCE S4, S5); LITERATURE R13',
      },
      {
        when: is('liverResectability', 'notAssessed'),
        decidedBy: ['liverResectability'],
        text: 'clearance, vessels and the future liver remnant are for a hepatobiliary surgeon to judge',
        provenance: 'EXPERT',
      },
      {
        when: is('contraindicationClass', 'notAssessed'),
        decidedBy: ['transarterialContraindications'],
        text: 'arterial anatomy, portal vein and bile ducts decide which embolization is safe, so interventional radiology sees the patient first',
        provenance: 'EXPERT',
      },
      {
        when: all(known('liverResectability'), notKnown('hormonalSyndrome')),
        decidedBy: ['ablationNumbers'],
        text: 'number and size decide whether ablation could treat every lesion, so the liver is mapped first',
        provenance: 'EXPERT',
      },
      {
        decidedBy: ['liverInvolvement'],
        text: `above ${cutoffs.liverInvolvementHighAbove}% of the liver routine embolization is not offered, so the share is estimated first`,
        provenance: 'LITERATURE R27, R28; threshold EXPERT',
      },
    ],
    needs: [
      {
        needs: any(
          is('liverDistribution', 'unknown'),
          is('liverResectability', 'notAssessed'),
          is('contraindicationClass', 'notAssessed'),
        ),
        about: ['transarterialContraindications', 'liverResectability'],
        text: 'This review is needed when the liver is not mapped or no specialist has judged what is feasible',
        provenance: 'EXPERT',
      },
      {
        needs: isNot('extrahepaticDisease', 'extensive'),
        about: ['extrahepaticDisease'],
        text: 'The liver is mapped for resection or embolization while the disease outside it is absent or limited',
        provenance: 'EXPERT (basis SOURCE S9)',
      },
    ],
    remember: [
      {
        when: is('liverResectability', 'notAssessed'),
        text: 'Resectability is the judgement of a hepatobiliary MDT, not of a report',
        provenance: 'EXPERT',
      },
      {
        when: is('contraindicationClass', 'notAssessed'),
        text: 'Before embolization: arterial anatomy, portal vein, biliary status, and the lung shunt for TARE',
        provenance: 'EXPERT',
      },
      {
        text: 'Liver MRI with hepatobiliary contrast and diffusion maps what can be done',
        provenance: 'EXPERT; LITERATURE R13',
      },
    ],
  },
  workupSstr: {
    because: [
      {
        when: oneOf('treatmentCourse', ['progressedOnSsa', 'progressedAfterTargeted']),
        decidedBy: ['sstrImaging', 'treatmentCourse'],
        text: 'after progression receptor uptake decides whether PRRT is open',
        provenance: 'GUIDELINE R5; EXPERT',
      },
      {
        when: is('hormonalSyndrome', 'refractory'),
        decidedBy: ['sstrImaging', 'hormonalSyndrome'],
        text: 'receptor uptake decides between PRRT and medical control alone',
        provenance: 'EXPERT',
      },
      {
        decidedBy: ['sstrImaging'],
        text: 'an SSA against growth and PRRT both depend on receptor uptake',
        provenance: 'GUIDELINE R5',
      },
    ],
    needs: [
      {
        needs: isNot('differentiation', 'poor'),
        about: ['differentiation'],
        text: 'Receptor imaging guides SSA and PRRT, which have no place in NEC',
        provenance: 'EXPERT',
      },
      {
        needs: any(notKnown('sstrImaging'), is('sstrImaging', 'notDone')),
        about: ['sstrImaging'],
        text: 'Receptor imaging comes first only where it is missing',
        provenance: 'GUIDELINE R5',
      },
      {
        needs: not(any(is('differentiation', 'unknown'), above('ki67', ceiling))),
        about: ['ki67', 'differentiation'],
        text: 'Receptor imaging comes after the class and grade of the tumour are settled',
        provenance: 'EXPERT',
      },
      {
        needs: not(oneOf('performanceStatus', ['unknown', 3, 4])),
        about: ['performanceStatus'],
        text: 'Receptor imaging selects for SSA and PRRT once fitness for treatment is known',
        provenance: 'EXPERT',
      },
    ],
    remember: [
      {
        text: 'SSTR PET (68Ga-DOTA-peptide or 64Cu-DOTATATE) before an SSA against growth and before PRRT',
        provenance: 'GUIDELINE R5',
      },
    ],
  },
  mdtOutOfScope: {
    because: [
      {
        when: is('differentiation', 'mixedOrOther'),
        decidedBy: ['differentiation'],
        text: 'the algorithm is made for gastro-entero-pancreatic NET and NEC alone',
        provenance: 'EXPERT',
      },
      {
        decidedBy: ['primarySite'],
        text: 'the algorithm is made for gastro-entero-pancreatic tumours alone',
        provenance: 'EXPERT',
      },
    ],
    needs: [
      {
        needs: is('differentiation', 'mixedOrOther'),
        about: ['differentiation'],
        text: 'The algorithm leaves out MiNEN, goblet cell tumours and primaries from outside the digestive tract and pancreas',
        provenance: 'EXPERT',
      },
    ],
    remember: [
      {
        text: 'MiNEN, goblet cell, lung and thymic tumours, paraganglioma and medullary thyroid carcinoma need a NET centre, not this chart',
        provenance: 'EXPERT; LITERATURE R76 for goblet cell tumours',
      },
    ],
  },
} as const satisfies Record<string, OutcomeReasonsData>;

import { cutoffs } from '../../cutoffs.ts';
import { above, all, any, atMost, contraindicated, is, isNot, not, oneOf } from '../../when.ts';
import { OUTSIDE_TOO, PRRT_EQUAL } from '../../namedConditions.ts';
import { forTheFit } from './highGrade.ts';
import { forG1OrG2 } from './surgical.ts';
import type { NeedData, OutcomeReasonsData } from './reason.ts';

const { ablationLesionsTo, ablationMmTo, liverInvolvementHighAbove } = cutoffs;
const progressed = oneOf('treatmentCourse', [
  'progressedOnSsa',
  'progressedAfterTargeted',
  'progressedAfterPrrt',
  'exhausted',
]);
const refractory = is('hormonalSyndrome', 'refractory');
const tareExcluded = is('contraindicationClass', 'radiation');

/** @param what at the start of a sentence */
const afterDrugs = (what: string): readonly NeedData[] => [
  {
    needs: any(refractory, isNot('extrahepaticDisease', 'extensive')),
    about: ['extrahepaticDisease'],
    text: `${what} treats the liver, so that disease outside it must be absent or limited`,
    provenance: 'EXPERT (basis SOURCE S4)',
  },
  {
    needs: isNot('extrahepaticDisease', 'extensive'),
    about: ['extrahepaticDisease'],
    text: `${what} is offered while the liver leads`,
    provenance: 'EXPERT (basis SOURCE S4, S5)',
  },
  {
    needs: not(oneOf('liverResectability', ['oneStage', 'staged', 'debulkable'])),
    about: ['liverResectability'],
    text: `${what} is for liver disease that surgery cannot clear or debulk`,
    provenance: 'EXPERT (basis SOURCE S2)',
  },
  {
    needs: not(all(atMost('lesionCount', ablationLesionsTo), atMost('largestLesionMm', ablationMmTo))),
    about: ['ablationNumbers'],
    text: `${what} comes where ablation cannot reach every lesion`,
    provenance: 'EXPERT',
  },
  {
    needs: atMost('liverInvolvementPct', liverInvolvementHighAbove),
    about: ['liverInvolvement'],
    text: `${what} is no routine above ${liverInvolvementHighAbove}% of the liver`,
    provenance: 'LITERATURE R27, R28; threshold EXPERT',
  },
  {
    needs: any(refractory, progressed),
    about: ['treatmentCourse'],
    text: `${what} follows progression, or a syndrome that drugs do not control`,
    provenance: 'SOURCE S4, S5; position EXPERT',
  },
  {
    needs: any(refractory, isNot('liverDistribution', 'diffuse')),
    about: ['liverDistribution'],
    text: `${what} controls growth in limited disease, and symptoms in diffuse disease`,
    provenance: 'SOURCE S4, S5',
  },
  {
    needs: isNot('contraindicationClass', 'absolute'),
    about: ['transarterialContraindications'],
    text: `${what} is closed by an absolute contraindication`,
    provenance: 'LITERATURE R35, R36; EXPERT',
  },
];

/** TAE and TACE beside PRRT, or without it. */
const beside = (first: string): OutcomeReasonsData['because'] => [
  {
    when: all(PRRT_EQUAL, OUTSIDE_TOO),
    decidedBy: ['sstrImaging', 'extrahepaticDisease'],
    text: 'PRRT reaches the disease outside the liver as well and comes first; embolization is second',
    provenance: 'EXPERT (basis LITERATURE R42, R44)',
  },
  {
    when: PRRT_EQUAL,
    decidedBy: ['sstrImaging', 'treatmentCourse'],
    text: `${first} and PRRT stand side by side in liver disease that progresses, for no trial compares them`,
    provenance: 'EXPERT; LITERATURE R42, R44',
  },
];

/** What to remember where PRRT stands beside embolization. */
const prrtBeside: OutcomeReasonsData['remember'] = [
  {
    when: all(PRRT_EQUAL, OUTSIDE_TOO),
    text: 'Progression with uptake in all lesions and a little disease outside the liver: PRRT first, embolization second',
    provenance: 'EXPERT (basis LITERATURE R42, R44)',
  },
  {
    when: PRRT_EQUAL,
    text: 'Liver disease that progresses with uptake in all lesions: PRRT and embolization are equals, and no trial compares them',
    provenance: 'EXPERT; LITERATURE R42, R44',
  },
];

/** The locoregional arm (dossier 2.6). */
export const locoregionalReasons = {
  ablation: {
    because: [
      {
        decidedBy: ['liverResectability', 'ablationNumbers'],
        text: 'ablation can reach every lesion, and no operation is needed',
        provenance: 'SOURCE S4, S10; EXPERT (basis LITERATURE R25)',
      },
    ],
    needs: [
      forG1OrG2('Ablation of all lesions'),
      forTheFit('Ablation'),
      {
        needs: isNot('extrahepaticDisease', 'extensive'),
        about: ['extrahepaticDisease'],
        text: 'Ablation treats the liver alone',
        provenance: 'EXPERT (basis SOURCE S4)',
      },
      {
        needs: is('liverDistribution', 'limited'),
        about: ['liverDistribution'],
        text: 'Ablation of every lesion is for limited disease',
        provenance: 'EXPERT (basis LITERATURE R25, R127)',
      },
      {
        needs: is('liverResectability', 'unresectable'),
        about: ['liverResectability'],
        text: 'Ablation instead of surgery is for few small lesions that cannot be resected',
        provenance: 'SOURCE S4; EXPERT',
      },
      {
        needs: all(atMost('lesionCount', ablationLesionsTo), atMost('largestLesionMm', ablationMmTo)),
        about: ['ablationNumbers'],
        text: `Ablation must reach every lesion: up to ${ablationLesionsTo}, the largest up to ${ablationMmTo} mm`,
        provenance: 'EXPERT (basis LITERATURE R25, R127)',
      },
    ],
    remember: [
      {
        when: above('largestLesionMm', cutoffs.ablationComfortableMmTo),
        text: `Above ${cutoffs.ablationComfortableMmTo} mm RFA alone is less reliable: consider microwave, or embolization with ablation`,
        provenance: 'LITERATURE R24; EXPERT',
      },
      {
        text: 'Ablation relieved symptoms in 92% of patients with symptoms (RFA); a biliary anastomosis or stent speaks against it',
        provenance: 'LITERATURE R22, R74',
      },
    ],
  },
  taePreferred: {
    because: [
      ...beside('Bland embolization'),
      {
        when: refractory,
        decidedBy: ['hormonalSyndrome', 'primarySite'],
        text: 'embolization controls symptoms, and in G1 of the small intestine bland embolization is named',
        provenance: 'SOURCE S5; GUIDELINE R3; EXPERT',
      },
      {
        decidedBy: ['treatmentCourse', 'primarySite'],
        text: 'embolization controls disease in the liver, and in G1 of the small intestine bland embolization is preferred',
        provenance: 'SOURCE S4; GUIDELINE R3; EXPERT',
      },
    ],
    needs: [
      forG1OrG2('Bland embolization'),
      forTheFit('Bland embolization'),
      ...afterDrugs('Bland embolization'),
      {
        needs: isNot('contraindicationClass', 'ischaemic'),
        about: ['transarterialContraindications'],
        text: 'Bland embolization makes the liver ischaemic, which the portal vein and bile ducts must allow',
        provenance: 'LITERATURE R36, R38; EXPERT',
      },
      {
        needs: is('primarySite', 'smallIntestine'),
        about: ['primarySite'],
        text: 'Bland embolization is preferred in G1 of the small intestine',
        provenance: 'GUIDELINE R3; EXPERT',
      },
    ],
    remember: [
      ...prrtBeside,
      {
        text: 'TAE and TACE do not differ in survival (504 patients); no doxorubicin drug-eluting beads in the NET liver',
        provenance: 'LITERATURE R26, R29-R31',
      },
    ],
  },
  taceOrTarePreferred: {
    because: [
      {
        when: all(PRRT_EQUAL, OUTSIDE_TOO, tareExcluded),
        decidedBy: ['sstrImaging', 'extrahepaticDisease', 'transarterialContraindications'],
        text: 'PRRT reaches the disease outside the liver as well and comes first; TARE is excluded, so chemo- or bland embolization is second',
        provenance: 'EXPERT (basis LITERATURE R42, R44); LITERATURE R37',
      },
      {
        when: all(PRRT_EQUAL, tareExcluded),
        decidedBy: ['sstrImaging', 'treatmentCourse', 'transarterialContraindications'],
        text: 'TARE is excluded; chemo- or bland embolization and PRRT stand side by side, for no trial compares them',
        provenance: 'EXPERT; LITERATURE R37, R42, R44',
      },
      {
        when: all(refractory, tareExcluded),
        decidedBy: ['hormonalSyndrome', 'transarterialContraindications'],
        text: 'embolization controls symptoms, and with TARE excluded chemo- or bland embolization is left',
        provenance: 'SOURCE S5; LITERATURE R37; EXPERT',
      },
      {
        when: tareExcluded,
        decidedBy: ['treatmentCourse', 'transarterialContraindications'],
        text: 'embolization controls disease in the liver, and with TARE excluded chemo- or bland embolization is left',
        provenance: 'SOURCE S4; LITERATURE R37; EXPERT',
      },
      ...beside('Transarterial treatment'),
      {
        when: refractory,
        decidedBy: ['hormonalSyndrome', 'ki67'],
        text: 'transarterial treatment controls symptoms, and TACE or TARE is named unless it is G1 of the small intestine',
        provenance: 'SOURCE S5; GUIDELINE R3, R4; EXPERT',
      },
      {
        decidedBy: ['treatmentCourse', 'ki67'],
        text: 'transarterial treatment controls disease in the liver, and TACE or TARE is named unless it is G1 of the small intestine',
        provenance: 'SOURCE S4; GUIDELINE R3, R4; EXPERT',
      },
    ],
    needs: [
      forG1OrG2('Transarterial treatment here'),
      forTheFit('Transarterial treatment'),
      ...afterDrugs('Transarterial treatment'),
      {
        needs: isNot('contraindicationClass', 'ischaemic'),
        about: ['transarterialContraindications'],
        text: 'Chemoembolization makes the liver ischaemic, which the portal vein and bile ducts must allow',
        provenance: 'LITERATURE R36, R38; EXPERT',
      },
      {
        needs: not(all(is('grade', 'G1'), is('primarySite', 'smallIntestine'))),
        about: ['primarySite'],
        text: 'Chemo- or radioembolization leads outside G1 of the small intestine',
        provenance: 'GUIDELINE R3, R4; EXPERT',
      },
    ],
    remember: [
      {
        when: tareExcluded,
        text: 'A lung or gut shunt, or earlier liver radiation, closes TARE, not TAE or TACE',
        provenance: 'LITERATURE R37; EXPERT',
      },
      ...prrtBeside,
      {
        text: 'TAE, TACE and TARE: none is superior; after TARE survival was shorter than after TACE in one series (adjusted p=0.11)',
        provenance: 'GUIDELINE R4; LITERATURE R124',
      },
    ],
  },
  tareWhenEmbolizationContraindicated: {
    because: [
      {
        when: refractory,
        decidedBy: ['transarterialContraindications', 'hormonalSyndrome'],
        text: 'TAE and TACE are contraindicated; PRRT if SSTR-positive, selective TARE or medical control is left',
        provenance: 'LITERATURE R38, R39; GUIDELINE R5; EXPERT',
      },
      {
        decidedBy: ['transarterialContraindications', 'treatmentCourse'],
        text: 'TAE and TACE are contraindicated (abscess or ischaemia of the liver); TARE or a treatment that has not been used is left',
        provenance: 'LITERATURE R38, R39; EXPERT',
      },
    ],
    needs: [
      forG1OrG2('This choice'),
      forTheFit('TARE'),
      ...afterDrugs('TARE'),
      {
        needs: is('contraindicationClass', 'ischaemic'),
        about: ['transarterialContraindications'],
        text: 'TAE and TACE are ruled out by the main portal vein or the bile ducts',
        provenance: 'LITERATURE R31, R36, R38',
      },
    ],
    remember: [
      {
        when: not(contraindicated('biliary')),
        text: 'Thrombosis of the main portal vein closes TAE and TACE; TARE, minimally embolic, remains possible',
        provenance: 'LITERATURE R38, R39; EXPERT',
      },
      {
        text: 'A biliary-enteric anastomosis or stent: 57% of the patients with an abscess after TACE had one',
        provenance: 'LITERATURE R38',
      },
    ],
  },
  highBurdenRefractory: {
    because: [
      {
        decidedBy: ['hormonalSyndrome', 'liverInvolvement'],
        text: 'routine embolization risks liver failure here, so medical control is intensified, with PRRT if SSTR-positive and the liver still works',
        provenance: 'LITERATURE R27, R28; EXPERT',
      },
    ],
    needs: [
      forG1OrG2('This choice'),
      forTheFit('Intensified control instead of embolization'),
      {
        needs: refractory,
        about: ['hormonalSyndrome'],
        text: 'Intensified medical control is for a refractory syndrome',
        provenance: 'EXPERT',
      },
      {
        needs: isNot('extrahepaticDisease', 'extensive'),
        about: ['extrahepaticDisease'],
        text: 'The share of the liver decides on embolization only while the liver leads',
        provenance: 'EXPERT',
      },
      {
        needs: above('liverInvolvementPct', liverInvolvementHighAbove),
        about: ['liverInvolvement'],
        text: `Routine embolization is ruled out above ${liverInvolvementHighAbove}% of the liver`,
        provenance: 'LITERATURE R27, R28; threshold EXPERT',
      },
    ],
    remember: [
      {
        text: 'Embolization works best below 75% involvement; more than 50% predicts shorter survival',
        provenance: 'LITERATURE R27, R28',
      },
    ],
  },
  ssaPlusLocoregional: {
    because: [
      {
        when: is('hormonalSyndrome', 'untreated'),
        decidedBy: ['hormonalSyndrome', 'liverDistribution'],
        text: 'the syndrome gets an SSA now, whatever the receptors show, and liver-directed treatment is weighed at the MDT',
        provenance: 'EXPERT (basis GUIDELINE R5); SOURCE S4',
      },
      {
        decidedBy: ['treatmentCourse', 'liverDistribution'],
        text: 'first line is an SSA if SSTR-positive, with liver-directed treatment as an MDT option when the liver is bulky or causes symptoms',
        provenance: 'GUIDELINE R2, R5; SOURCE S4; EXPERT',
      },
    ],
    needs: [
      forG1OrG2('An SSA with liver-directed treatment'),
      forTheFit('An SSA with liver-directed treatment'),
      {
        needs: isNot('extrahepaticDisease', 'extensive'),
        about: ['extrahepaticDisease'],
        text: 'Liver-directed treatment stands beside the SSA while the liver leads',
        provenance: 'EXPERT (basis SOURCE S4)',
      },
      {
        needs: isNot('liverDistribution', 'diffuse'),
        about: ['liverDistribution'],
        text: 'Liver-directed treatment in first line is for limited or countable disease',
        provenance: 'SOURCE S4; EXPERT',
      },
      {
        needs: not(
          all(
            oneOf('liverResectability', ['oneStage', 'staged', 'debulkable']),
            not(is('primaryStatus', 'unresectable')),
          ),
        ),
        about: ['liverResectability'],
        text: 'First-line drugs lead where surgery cannot clear or debulk the liver',
        provenance: 'EXPERT (basis SOURCE S2)',
      },
      {
        needs: not(all(atMost('lesionCount', ablationLesionsTo), atMost('largestLesionMm', ablationMmTo))),
        about: ['ablationNumbers'],
        text: 'First-line drugs lead where ablation cannot reach every lesion',
        provenance: 'EXPERT',
      },
      {
        needs: not(refractory),
        about: ['hormonalSyndrome'],
        text: 'This opening of treatment is for a syndrome that has not been treated',
        provenance: 'EXPERT (basis GUIDELINE R5)',
      },
      {
        needs: oneOf('treatmentCourse', ['naive', 'naiveGrowing']),
        about: ['treatmentCourse'],
        text: 'An SSA with liver-directed treatment opens treatment, before any other drug',
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
        when: is('hormonalSyndrome', 'untreated'),
        text: 'An untreated syndrome gets an SSA now, whatever the SSTR result (not in insulinoma)',
        provenance: 'EXPERT (basis GUIDELINE R5); LITERATURE R65, R66',
      },
      {
        text: 'SSTR imaging before an SSA against growth, for that needs receptor uptake',
        provenance: 'GUIDELINE R5',
      },
    ],
  },
} as const satisfies Record<string, OutcomeReasonsData>;

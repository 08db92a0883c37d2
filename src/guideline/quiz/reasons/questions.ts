import type { QuestionId } from '../../answers.ts';
import { cutoffs } from '../../cutoffs.ts';
import { above, all, any, atLeast, below, is, isNot, not, oneOf } from '../../when.ts';
import type { Condition } from '../../condition.ts';
import type { NeedData, ReasonData } from './reason.ts';

/** What a question is for, and why another answer to it may change nothing. */
export interface QuestionReasonsData {
  /** What the finding decides. The first that fits is said. */
  readonly matters: readonly ReasonData[];
  /** What must be so for it to be asked at all, and whose finding speaks against it. */
  readonly needs?: readonly Pick<NeedData, 'needs' | 'about'>[];
  /** Patients of whom it may stand among the wrong ones; all, unless given: it must be known all the same in others. */
  readonly fairWhen?: Condition;
  /** A line to remember. The first that fits. */
  readonly remember: readonly ReasonData[];
  /** Why a change of it leaves everything as it is: a clause. The first that holds after the change. */
  readonly leaves: readonly ReasonData[];
}

/** In a carcinoma the liver-directed tree and receptors decide nothing. */
const netAlone = { needs: isNot('differentiation', 'poor'), about: ['differentiation'] } as const;

const workUp = oneOf('outcome', ['workupPathology', 'workupBaseline', 'workupLiverMdt', 'workupSstr']);
const low = cutoffs.ki67LowBelow;
const g2To = cutoffs.ki67G2To;

/** Every question, with its medical reason (dossier 2.3, "Help" and "Provenance"). */
export const questionReasons = {
  differentiation: {
    matters: [
      {
        text: 'Class decides first: NET and NEC are treated differently from the first step',
        provenance: 'GUIDELINE R11; EXPERT',
      },
    ],
    remember: [
      {
        text: 'NET, whatever its grade, is not NEC: the liver-directed arm is for NET alone',
        provenance: 'GUIDELINE R11; EXPERT',
      },
    ],
    leaves: [{ text: 'the class of the tumour stays the same', provenance: 'EXPERT' }],
  },
  ki67: {
    matters: [
      {
        text: 'The grade of a NET decides between its arms: the liver first, or drugs and PRRT',
        provenance: 'GUIDELINE R11; LITERATURE R43; EXPERT',
      },
    ],
    remember: [
      {
        text: `G1 is below ${cutoffs.ki67G2From}%, G2 ${cutoffs.ki67G2From}-${cutoffs.ki67G2To}%, G3 above ${cutoffs.ki67G2To}%; ${cutoffs.ki67LowBelow}% and ${cutoffs.ki67NetCeiling}% matter for treatment as well`,
        provenance: 'GUIDELINE R11; LITERATURE R43, R59',
      },
    ],
    leaves: [
      {
        when: workUp,
        text: 'at either Ki-67 the same must be found out first',
        provenance: 'EXPERT',
      },
      {
        when: all(is('contraindicationClass', 'absolute'), oneOf('grade', ['G1', 'G2'])),
        text: 'with all transarterial treatment closed, G1 and G2 are treated alike here',
        provenance: 'EXPERT',
      },
      {
        when: below('ki67', low),
        text: `the Ki-67 stays below ${low}%, where the same treatment follows`,
        provenance: 'EXPERT',
      },
      {
        when: above('ki67', g2To),
        text: `the Ki-67 stays above ${g2To}%, where the same treatment follows`,
        provenance: 'EXPERT',
      },
      {
        when: atLeast('ki67', low),
        text: `the Ki-67 stays between ${low} and ${g2To}%, where the same treatment follows`,
        provenance: 'EXPERT',
      },
      { text: 'the grade does not decide here', provenance: 'EXPERT' },
    ],
  },
  performanceStatus: {
    matters: [
      {
        text: 'Fitness decides between active treatment and supportive care',
        provenance: 'EXPERT',
      },
    ],
    remember: [
      {
        text: `ECOG 0-${cutoffs.ecogSupportiveFrom - 1} is fit for active treatment; score again once a syndrome is controlled`,
        provenance: 'EXPERT',
      },
    ],
    leaves: [
      {
        when: atLeast('performanceStatus', 3),
        text: `ECOG ${cutoffs.ecogSupportiveFrom} and 4 are treated alike`,
        provenance: 'EXPERT',
      },
      {
        text: `ECOG 0 to ${cutoffs.ecogSupportiveFrom - 1} are all fit for active treatment`,
        provenance: 'EXPERT',
      },
    ],
  },
  necLine: {
    matters: [
      {
        text: 'Earlier platinum decides between the first and the later line of NEC',
        provenance: 'GUIDELINE R6',
      },
    ],
    needs: [{ needs: is('differentiation', 'poor'), about: ['differentiation'] }],
    remember: [
      {
        text: 'NEC leaves the liver-directed tree at once: platinum first',
        provenance: 'GUIDELINE R6; EXPERT',
      },
    ],
    leaves: [{ text: 'the line of chemotherapy does not decide here', provenance: 'EXPERT' }],
  },
  extrahepaticDisease: {
    matters: [
      {
        text: 'Disease outside the liver decides whether surgery and transplantation are open',
        provenance: 'SOURCE S9; LITERATURE R20; EXPERT',
      },
    ],
    remember: [
      {
        text: 'Limited means few, small, stable deposits, or nodes that cannot be resected; all else is extensive',
        provenance: 'EXPERT',
      },
    ],
    leaves: [
      {
        when: is('extrahepaticDisease', 'extensive'),
        text: 'drugs and PRRT reach disease in and outside the liver',
        provenance: 'EXPERT',
      },
      {
        when: is('extrahepaticDisease', 'limited'),
        text: 'this step asks for no or limited disease outside the liver, and limited it is',
        provenance: 'EXPERT (basis SOURCE S9)',
      },
      { text: 'this step does not depend on disease outside the liver', provenance: 'EXPERT' },
    ],
  },
  liverDistribution: {
    matters: [
      {
        text: 'The distribution decides between resection or ablation and the control of diffuse disease',
        provenance: 'EXPERT (basis SOURCE S4, S5)',
      },
    ],
    needs: [netAlone, { needs: isNot('extrahepaticDisease', 'extensive'), about: ['extrahepaticDisease'] }],
    remember: [
      {
        text: 'Liver-directed treatment controls disease that is limited, and symptoms when it is diffuse',
        provenance: 'SOURCE S4, S5',
      },
    ],
    leaves: [{ text: 'how the metastases lie does not decide this step', provenance: 'EXPERT' }],
  },
  liverResectability: {
    matters: [
      {
        text: 'Resection is the only curative option, so its feasibility is judged before other treatment',
        provenance: 'SOURCE S2; EXPERT',
      },
    ],
    needs: [
      netAlone,
      { needs: isNot('extrahepaticDisease', 'extensive'), about: ['extrahepaticDisease'] },
      { needs: isNot('liverDistribution', 'diffuse'), about: ['liverDistribution'] },
    ],
    remember: [
      {
        text: 'Clearance, vessels and the future liver remnant: a hepatobiliary surgeon judges all three',
        provenance: 'EXPERT',
      },
    ],
    leaves: [
      {
        when: all(is('primaryStatus', 'unresectable')),
        text: 'with a primary that cannot be removed the surgical arm stays closed',
        provenance: 'EXPERT (basis SOURCE S9)',
      },
      {
        when: is('liverResectability', 'debulkable'),
        text: 'in this tumour debulking is no reason to change the plan',
        provenance: 'EXPERT',
      },
      { text: 'what can be resected does not decide this step', provenance: 'EXPERT' },
    ],
  },
  primaryStatus: {
    matters: [
      {
        text: 'Liver surgery asks that the primary is out or can be removed',
        provenance: 'SOURCE S9; EXPERT',
      },
    ],
    needs: [
      netAlone,
      { needs: isNot('extrahepaticDisease', 'extensive'), about: ['extrahepaticDisease'] },
      { needs: isNot('liverDistribution', 'diffuse'), about: ['liverDistribution'] },
      { needs: isNot('liverResectability', 'unresectable'), about: ['liverResectability'] },
    ],
    remember: [
      {
        text: 'Liver surgery asks for a primary that is out or can be removed, and no or limited disease outside the liver',
        provenance: 'SOURCE S9',
      },
    ],
    leaves: [{ text: 'out or removable, the primary does not change this step', provenance: 'EXPERT' }],
  },
  ablationNumbers: {
    matters: [
      {
        text: 'Number and size decide whether ablation could reach every lesion',
        provenance: 'EXPERT (basis LITERATURE R25, R127)',
      },
    ],
    needs: [
      netAlone,
      { needs: isNot('extrahepaticDisease', 'extensive'), about: ['extrahepaticDisease'] },
      { needs: is('liverDistribution', 'limited'), about: ['liverDistribution'] },
    ],
    remember: [
      {
        text: `Ablation: up to ${cutoffs.ablationLesionsTo} lesions, comfortable up to ${cutoffs.ablationComfortableMmTo} mm, at most ${cutoffs.ablationMmTo} mm`,
        provenance: 'EXPERT (basis LITERATURE R24, R25)',
      },
    ],
    leaves: [
      {
        when: all(
          below('lesionCount', cutoffs.ablationLesionsTo + 1),
          below('largestLesionMm', cutoffs.ablationMmTo + 1),
        ),
        text: `up to ${cutoffs.ablationLesionsTo} lesions of up to ${cutoffs.ablationMmTo} mm can all be ablated`,
        provenance: 'EXPERT (basis LITERATURE R25, R127)',
      },
      {
        text: `more than ${cutoffs.ablationLesionsTo} lesions, or one above ${cutoffs.ablationMmTo} mm, are beyond ablation all the same`,
        provenance: 'EXPERT (basis LITERATURE R25, R127)',
      },
    ],
  },
  transplantScreen: {
    matters: [
      {
        text: `Transplantation is weighed in liver-only NET with a Ki-67 below ${low}% that resection cannot clear`,
        provenance: 'LITERATURE R18, R20; EXPERT',
      },
    ],
    needs: [
      netAlone,
      { needs: is('extrahepaticDisease', 'none'), about: ['extrahepaticDisease'] },
      { needs: below('ki67', low), about: ['ki67'] },
      { needs: isNot('liverDistribution', 'limited'), about: ['liverDistribution'] },
    ],
    remember: [
      {
        text: `Liver only, Ki-67 below ${cutoffs.ki67LowBelow}%, primary out, stable: think of transplantation`,
        provenance: 'LITERATURE R18, R20',
      },
    ],
    leaves: [{ text: 'transplantation is not at issue here', provenance: 'EXPERT' }],
  },
  hormonalSyndrome: {
    matters: [
      {
        text: 'Whether hormones are controlled decides between control of symptoms and of growth',
        provenance: 'SOURCE S5; EXPERT',
      },
    ],
    // Before PRRT or chemotherapy of a NET G3 hormones must be known as well.
    fairWhen: isNot('grade', 'G3'),
    remember: [
      {
        text: 'Refractory means symptoms despite a label dose of a long-acting SSA, or of the specific drug',
        provenance: 'EXPERT',
      },
    ],
    leaves: [
      {
        when: is('hormonalSyndrome', 'controlled'),
        text: 'a controlled syndrome keeps its drug, and the next step is the same',
        provenance: 'EXPERT',
      },
      {
        when: is('hormonalSyndrome', 'none'),
        text: 'without a syndrome the next step against growth is the same',
        provenance: 'EXPERT',
      },
      { text: 'the syndrome does not decide here', provenance: 'EXPERT' },
    ],
  },
  treatmentCourse: {
    matters: [
      {
        text: 'The course and the earlier drugs decide the line of treatment',
        provenance: 'GUIDELINE R5; EXPERT',
      },
    ],
    // What was given must be known before PRRT or embolization of a refractory syndrome as well.
    fairWhen: isNot('hormonalSyndrome', 'refractory'),
    remember: [
      {
        text: 'Stable disease goes on; growth before any drug asks for a first line, progression for the next',
        provenance: 'GUIDELINE R5; EXPERT',
      },
    ],
    leaves: [
      {
        when: oneOf('treatmentCourse', ['naive', 'naiveGrowing']),
        text: 'before any drug the same step would come first',
        provenance: 'EXPERT',
      },
      { text: 'the earlier lines do not decide this step', provenance: 'EXPERT' },
    ],
  },
  liverInvolvement: {
    // Where embolization is near it is to be known for the sessions as well (C23).
    fairWhen: any(
      is('extrahepaticDisease', 'extensive'),
      is('differentiation', 'poor'),
      oneOf('treatmentCourse', ['naive', 'naiveGrowing', 'stable']),
    ),
    matters: [
      {
        text: 'The share of the liver decides on embolization for a refractory syndrome',
        provenance: 'LITERATURE R27, R28; EXPERT',
      },
    ],
    needs: [
      netAlone,
      { needs: isNot('extrahepaticDisease', 'extensive'), about: ['extrahepaticDisease'] },
      { needs: not(oneOf('hormonalSyndrome', ['none', 'controlled'])), about: ['hormonalSyndrome'] },
    ],
    remember: [
      {
        text: `Above ${cutoffs.liverInvolvementRaisedAbove}% of the liver the risk of embolization rises; above ${cutoffs.liverInvolvementHighAbove}% none as a routine`,
        provenance: 'LITERATURE R27, R28; EXPERT',
      },
    ],
    leaves: [
      {
        when: above('liverInvolvementPct', cutoffs.liverInvolvementHighAbove),
        text: `above ${cutoffs.liverInvolvementHighAbove}% routine embolization is ruled out all the same`,
        provenance: 'LITERATURE R27, R28; EXPERT',
      },
      {
        when: is('contraindicationClass', 'absolute'),
        text: 'transarterial treatment is closed, whatever the share of the liver',
        provenance: 'EXPERT',
      },
      {
        text: `up to ${cutoffs.liverInvolvementHighAbove}% the share of the liver by itself does not rule out embolization`,
        provenance: 'LITERATURE R27; EXPERT',
      },
    ],
  },
  transarterialContraindications: {
    matters: [
      {
        text: 'Portal vein, bile ducts, liver and kidneys decide which transarterial treatment is safe',
        provenance: 'LITERATURE R35, R36, R38; EXPERT',
      },
    ],
    needs: [netAlone, { needs: isNot('extrahepaticDisease', 'extensive'), about: ['extrahepaticDisease'] }],
    remember: [
      {
        text: 'Portal vein or bile ducts close TAE and TACE; a shunt or earlier liver radiation closes TARE',
        provenance: 'LITERATURE R36-R38; EXPERT',
      },
    ],
    leaves: [
      {
        when: is('contraindicationClass', 'absolute'),
        text: 'transarterial treatment stays closed',
        provenance: 'EXPERT',
      },
      {
        when: is('contraindicationClass', 'ischaemic'),
        text: 'TAE and TACE stay closed, TARE open',
        provenance: 'LITERATURE R36, R38; EXPERT',
      },
      { text: 'the same transarterial treatment stays open', provenance: 'EXPERT' },
    ],
  },
  sstrImaging: {
    matters: [
      {
        text: 'Receptor uptake decides on an SSA against growth and on PRRT',
        provenance: 'GUIDELINE R5; LITERATURE R43',
      },
    ],
    needs: [netAlone],
    remember: [
      {
        text: 'PRRT needs uptake above that of the liver in all relevant lesions (Krenning 3-4)',
        provenance: 'LITERATURE R43',
      },
    ],
    leaves: [
      {
        when: is('sstrImaging', 'heterogeneous'),
        text: 'mixed uptake counts like none for PRRT',
        provenance: 'EXPERT',
      },
      { text: 'receptor uptake does not decide this step', provenance: 'EXPERT' },
    ],
  },
  primarySite: {
    matters: [
      {
        when: all(
          is('grade', 'G1'),
          isNot('extrahepaticDisease', 'extensive'),
          isNot('contraindicationClass', 'radiation'),
        ),
        text: 'In G1 the site decides between TAE and TACE',
        provenance: 'GUIDELINE R3; EXPERT',
      },
      {
        text: 'The site decides between the drugs: sunitinib and CAPTEM have their evidence in the pancreas, everolimus in and outside it',
        provenance: 'GUIDELINE R5; LITERATURE R40, R46',
      },
    ],
    remember: [
      {
        when: all(
          is('grade', 'G1'),
          isNot('extrahepaticDisease', 'extensive'),
          isNot('contraindicationClass', 'radiation'),
        ),
        text: 'G1 of the small intestine: bland embolization; elsewhere TACE or TARE',
        provenance: 'GUIDELINE R3; EXPERT',
      },
      {
        text: 'Drugs by site: everolimus everywhere, sunitinib and CAPTEM in the pancreas',
        provenance: 'GUIDELINE R5; LITERATURE R40, R46',
      },
    ],
    leaves: [{ text: 'the site does not decide this step', provenance: 'EXPERT' }],
  },
} as const satisfies Readonly<Record<QuestionId, QuestionReasonsData>>;

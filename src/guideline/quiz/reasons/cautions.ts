import type { QuestionId } from '../../answers.ts';
import type { ListedCautionId } from '../../cautions/index.ts';
import type { Condition } from '../../condition.ts';
import { cutoffs } from '../../cutoffs.ts';
import { any, contraindicated, is, notKnown } from '../../when.ts';
import { publishedKi67 } from '../../publishedFigures.ts';

/** What is said of a caution in the feedback; the provenance is that of the caution, which has the same content. */
export interface CautionReasonsData {
  /** The findings that raise it, or speak against it: they are said as the case has them. */
  readonly about: readonly QuestionId[];
  /** Said in place of the finding that the case leaves out where it is the key (`gap` of its name). */
  readonly untold?: string;
  /** Why it is raised: a clause after the findings. */
  readonly because: string;
  /** Said instead, where it fits. */
  readonly becauseWhen?: readonly { readonly when: Condition; readonly text: string }[];
  /** Whom it is for, said of a patient to whom it does not apply. */
  readonly isFor: string;
  /** A line to remember. */
  readonly remember: string;
  /** Remembered instead, where it fits. */
  readonly rememberWhen?: readonly { readonly when: Condition; readonly text: string }[];
}

const { ki67LowBelow, ki67G2To, ablationComfortableMmTo } = cutoffs;
const hormonesOpen = any(notKnown('hormonalSyndrome'), is('hormonalSyndrome', 'unknown'));

/** Every caution of the guideline, for teaching (dossier 2.5). */
export const cautionReasons = {
  C01: {
    about: ['hormonalSyndrome'],
    because:
      'a procedure can set off a hormonal crisis, and octreotide alone does not reliably prevent it, so fluids, vasopressors and an alerted anaesthetist are planned',
    becauseWhen: [
      {
        when: hormonesOpen,
        text: 'a hormonal syndrome is not excluded, a procedure can set off a crisis, and octreotide alone does not reliably prevent it, so fluids, vasopressors and an alerted anaesthetist are planned',
      },
    ],
    isFor: 'A crisis plan is for a procedure in a tumour that functions or may do so',
    remember:
      'A functioning tumour before a procedure: crisis plan, for octreotide alone does not prevent a crisis',
    rememberWhen: [
      {
        when: hormonesOpen,
        text: 'Hormones not excluded before a procedure: plan for a crisis as if the tumour functioned',
      },
    ],
  },
  C02: {
    about: ['performanceStatus'],
    because: 'reduced fitness raises the risk of every procedure',
    isFor: 'The least invasive procedure is preferred for reduced fitness (ECOG 2)',
    remember: 'ECOG 2: the least invasive option, after anaesthetic review',
  },
  C03: {
    about: ['transarterialContraindications'],
    because: 'TARE would add to the radiation that the liver has had, so only TAE and TACE remain',
    becauseWhen: [
      {
        when: contraindicated('lungOrGiShunt'),
        text: 'the radiation of TARE would reach lung or gut, so only TAE and TACE remain',
      },
    ],
    isFor: 'TARE alone is excluded by a shunt or by earlier liver radiation',
    remember: 'A lung or gut shunt, or earlier liver radiation, closes TARE, not TAE or TACE',
  },
  C04: {
    about: ['treatmentCourse'],
    because: 'the liver has had a radiation dose already, and that of TARE adds up with it',
    isFor: 'Adding up of radiation is a worry when TARE is weighed after PRRT',
    remember: 'TARE after PRRT: only with good liver reserve and personalised dosimetry',
  },
  C05: {
    about: ['liverInvolvement'],
    because: 'with more than half of the liver replaced embolization carries a higher risk',
    isFor: `Staged sessions are for ${cutoffs.liverInvolvementRaisedAbove + 1}-${cutoffs.liverInvolvementHighAbove}% of the liver replaced`,
    remember: `${cutoffs.liverInvolvementRaisedAbove + 1}-${cutoffs.liverInvolvementHighAbove}% of the liver replaced: one lobe at a time, in hospital, with renal protection`,
  },
  C06: {
    about: ['ablationNumbers'],
    because: `above ${ablationComfortableMmTo} mm RFA alone is less reliable`,
    isFor: `A doubt about RFA alone begins above ${ablationComfortableMmTo} mm`,
    remember: `Largest lesion above ${ablationComfortableMmTo} mm: microwave, or embolization with ablation`,
  },
  C07: {
    about: ['extrahepaticDisease'],
    because: 'the benefit of treating the liver is smaller, so the liver must be what drives the prognosis',
    isFor: 'This is asked where a procedure is planned with limited disease outside the liver',
    remember: 'Disease outside the liver: confirm that the liver drives the prognosis',
  },
  C08: {
    about: ['transplantScreen'],
    untold: 'the case does not tell whether a transplant has been considered',
    because: 'the restrictive criteria select few patients, and only the MDT finds them if it is asked',
    isFor: 'Eligibility is raised where it is not settled and a graft is conceivable',
    remember: 'Raise transplant eligibility at the MDT before closing it',
  },
  C09: {
    about: ['sstrImaging'],
    because: 'lesions without uptake escape PRRT and may be of a higher grade',
    isFor: 'FDG PET and a biopsy of the odd lesion are for mixed uptake',
    remember: 'Mixed SSTR uptake: FDG PET, biopsy of the discordant site, PRRT only by MDT decision',
  },
  C10: {
    about: ['primarySite', 'primaryStatus'],
    untold: 'the case does not tell where the primary is',
    because: 'drugs and surgery depend on the site, so the search goes on',
    isFor: 'The search goes on where the primary is not established',
    remember: 'Unknown primary: SSTR PET, immunohistochemistry and endoscopy',
  },
  C11: {
    about: ['ki67'],
    because: `the evidence for an SSA is strongest below ${publishedKi67.ssaEvidenceBelow}%, so earlier PRRT or chemotherapy is discussed`,
    isFor: `An SSA alone becomes doubtful from a Ki-67 of ${ki67LowBelow}%`,
    remember: `Ki-67 ${ki67LowBelow}-${ki67G2To}%: do not rely on an SSA alone`,
  },
  C12: {
    about: ['hormonalSyndrome'],
    untold: 'the case does not tell whether the tumour functions',
    because:
      'a syndrome must be found and controlled before a procedure, PRRT or chemotherapy, for each can set off a crisis',
    isFor: 'A hormonal work-up is for a tumour in which nobody has looked',
    remember: 'Hormone status, clinical and biochemical, before any procedure, PRRT or chemotherapy',
  },
  C13: {
    about: ['primaryStatus'],
    because: 'a primary that stays can obstruct bowel or bile duct, cause ischaemia or bleed',
    isFor: 'Obstruction and bleeding are watched for while the primary stays in place',
    remember: 'A primary that cannot be removed is watched for obstruction, ischaemia and bleeding',
  },
  C14: {
    about: ['ki67', 'treatmentCourse'],
    because: 'a high-grade tumour is not left without treatment, however stable it looks',
    isFor: 'Observation without treatment is ruled out in NET G3',
    remember: 'Stable NET G3: stay on treatment and restage every 2-3 months',
  },
  C15: {
    about: ['primaryStatus'],
    because: 'the operation on the liver is the chance to find it',
    isFor: 'A search at surgery is for a primary that has not been found',
    remember: 'Occult primary: search for it at surgery',
  },
  C16: {
    about: ['ki67'],
    because: 'the number divides G2, and decides on the SSA, PRRT and transplantation',
    becauseWhen: [
      {
        when: is('grade', 'G3'),
        text: `above ${cutoffs.ki67NetCeiling}% the pathology would be looked at again`,
      },
    ],
    isFor: 'The number is obtained where only a grade was given',
    remember: 'A grade alone is not enough: obtain the Ki-67 number',
  },
  C17: {
    about: ['transarterialContraindications'],
    because:
      'interferon is contraindicated, and PRRT and chemotherapy need liver reserve, so only an individual decision may allow them',
    isFor: 'These limits on drugs are for a decompensated liver',
    remember: 'Decompensated liver: no interferon or telotristat; everolimus by Child-Pugh class',
  },
  C18: {
    about: ['transarterialContraindications'],
    because: 'radionuclide, capecitabine and contrast are all cleared or borne by the kidneys',
    isFor: 'These limits are for severe renal impairment',
    remember: 'Severe renal impairment: PRRT must not be used (product leaflet)',
  },
  C19: {
    about: ['hormonalSyndrome'],
    because:
      'PRRT and liver-directed treatment can trigger a crisis, so control of the syndrome never pauses',
    isFor: 'Syndrome control is kept in a functioning tumour',
    remember: 'A functioning tumour keeps its syndrome drug through every line',
  },
  C20: {
    about: ['transarterialContraindications'],
    because: 'the case does not tell organ function, and drugs and radionuclides need it',
    isFor: 'Organ function is checked first where it is not known',
    remember:
      'Before drugs or PRRT: bilirubin, albumin, ascites, creatinine clearance, blood count, infection, pregnancy',
  },
  C21: {
    about: ['transarterialContraindications'],
    because: 'PRRT, everolimus, chemotherapy and procedures wait until it is resolved',
    isFor: 'PRRT, everolimus, chemotherapy and procedures are put off for an active infection',
    remember: 'Active infection: treat it first, then enter the case again',
  },
  C22: {
    about: ['treatmentCourse'],
    because:
      'the case does not tell earlier treatment, and PRRT again or TARE after it would be another decision',
    isFor: 'Earlier treatment is established where it is not known',
    remember: 'Before PRRT or TARE: what was given, how many cycles, with what response',
  },
  C23: {
    about: ['liverInvolvement'],
    because: 'the case does not tell the share of the liver, which decides on staged sessions or none',
    isFor: 'The share of the liver is estimated where embolization is near and it is not known',
    remember: `Before embolization: the share of the liver; above ${cutoffs.liverInvolvementHighAbove}% none as a routine, ${cutoffs.liverInvolvementRaisedAbove + 1}-${cutoffs.liverInvolvementHighAbove}% staged`,
  },
  C24: {
    about: ['primaryStatus'],
    because: 'after a biliary-enteric anastomosis embolization and ablation carry a high risk of abscess',
    isFor: 'The order of operations matters while the primary is still to be removed',
    remember: 'Liver-directed treatment before a biliary-enteric anastomosis, not after it',
  },
  C25: {
    about: ['treatmentCourse'],
    because: 'what the disease has grown through once will hardly hold it now',
    isFor: 'Treatments are skipped once the disease has progressed on them',
    remember: 'Skip what the disease has already progressed on',
  },
  C26: {
    about: ['transarterialContraindications'],
    because:
      'contrast is needed for every transarterial treatment, not for PRRT; premedication may reopen it',
    isFor: 'This is for a severe allergy to iodinated contrast',
    remember: 'Contrast allergy stops transarterial treatment until reviewed, not PRRT',
  },
  C27: {
    about: [],
    because:
      'the case does not tell of earlier embolization, and artery and liver function since decide on another session',
    isFor: 'Earlier embolization matters where transarterial treatment is possible',
    remember:
      'Before another session: what was embolized and when, the response, artery and liver function since',
  },
  C28: {
    about: ['primaryStatus'],
    because:
      'the case does not tell whether the primary is in place, where it may obstruct, bleed or cause jaundice',
    isFor: 'The state of the primary is found out where it is not known',
    remember: 'Before drugs: is the primary in place, and does it threaten?',
  },
  C29: {
    about: ['sstrImaging'],
    because: 'SSTR-negative disease is unusual in G1-G2, so the pathology may be wrong or the grade higher',
    isFor: 'A second look at the pathology is for SSTR-negative G1-G2',
    remember: 'SSTR-negative G1-G2: FDG PET and the pathology again before drugs',
  },
} as const satisfies Readonly<Record<ListedCautionId, CautionReasonsData>>;

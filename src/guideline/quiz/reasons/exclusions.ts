import type { ExclusionId } from '../../closures.ts';
import { cutoffs } from '../../cutoffs.ts';
import type { closedArms } from '../exclusions/closedArms.ts';
import { publishedKi67 } from '../../publishedFigures.ts';

type ArmId = (typeof closedArms)[number]['id'];

/**
 * What each exclusion rests on, as it is said of one that does not hold for a patient; the patient's own finding
 * follows. Provenance is that of the exclusion.
 */
export const exclusionReasons = {
  renal: 'PRRT is closed by severe renal impairment',
  unresolved: 'PRRT, everolimus and chemotherapy wait until an active infection is over',
  liverIndividual: 'PRRT and chemotherapy become individual decisions in a decompensated liver',
  liverContraindicated: 'Interferon is contraindicated in a decompensated liver',
  liverNotRecommended: 'Telotristat is not recommended in severe hepatic impairment',
  prrtGiven: 'PRRT is no routine once the disease has progressed after it',
  sstrNegative: 'PRRT has no target where SSTR imaging is negative',
  sstrMixed: 'PRRT becomes an individual decision where SSTR uptake is mixed',
  radiation: 'TARE is closed where a shunt or earlier radiation of the liver makes its dose unsafe',
  renalDrugs:
    'Capecitabine is closed by severe renal impairment, and streptozotocin becomes an individual decision',
  liverIrradiated: 'PRRT again becomes an individual decision after earlier liver radiation',
  transarterial:
    'All transarterial treatment is closed by findings such as an occluded hepatic artery, a decompensated liver or an active infection',
  embolizationByIschaemia:
    'TAE and TACE are closed by thrombosis of the main portal vein and by bile ducts that were operated on or stented',
  routineEmbolization: `Routine embolization is ruled out above ${cutoffs.liverInvolvementHighAbove}% of the liver`,
  ablationByNumbers: `Ablation reaches up to ${cutoffs.ablationLesionsTo} lesions, the largest up to ${cutoffs.ablationMmTo} mm`,
  surgeryByExtrahepatic: 'Liver surgery is closed by extensive disease outside the liver, and not by limited',
  surgeryByPrimary: 'Liver surgery is closed by a primary that cannot be removed',
  locoregionalByNec: 'SSA, PRRT and locoregional treatment have no place in NEC',
  proceduresByEcog: `Elective procedures and PRRT are closed from ECOG ${cutoffs.ecogSupportiveFrom}`,
  transplantByKi67: `Transplantation is closed from a Ki-67 of ${cutoffs.ki67LowBelow}%`,
  transplantByExtrahepatic: 'Transplantation is closed by disease outside the liver',
} as const satisfies Readonly<Record<ExclusionId | ArmId, string>>;

/** Why it is closed, said of a patient for whom it is, after the finding. Provenance is that of the exclusion. */
export const exclusionBecause = {
  renal: 'PRRT must not be used, for the kidneys clear the radionuclide',
  unresolved: 'PRRT, everolimus, chemotherapy and procedures wait until it is resolved',
  liverIndividual:
    'PRRT and chemotherapy need liver reserve, so only an individual MDT decision may allow them',
  liverContraindicated: 'interferon is contraindicated in decompensated liver disease',
  liverNotRecommended: 'telotristat is not recommended in severe hepatic impairment',
  prrtGiven:
    'progression after PRRT speaks against the same again, unless the first course had lasting benefit',
  sstrNegative: 'PRRT has no target',
  sstrMixed: 'lesions without uptake escape PRRT, so it is only an individual MDT decision',
  radiation: 'the radiation dose of TARE would be unsafe, so TARE is excluded',
  renalDrugs:
    'a label text contraindicates capecitabine, and only an individual MDT decision may allow streptozotocin',
  liverIrradiated: 'radiation doses to the liver add up, so PRRT again is only an individual MDT decision',
  transarterial: 'TAE, TACE and TARE are all unsafe until this has been corrected or reviewed',
  embolizationByIschaemia:
    'TAE and TACE would risk an abscess or ischaemia of the liver; TARE remains possible',
  routineEmbolization: 'so little liver is left that routine embolization is not offered',
  ablationByNumbers: 'ablation cannot reach every lesion',
  surgeryByExtrahepatic: 'liver surgery asks for no or limited disease outside the liver',
  surgeryByPrimary: 'liver surgery is meant to clear all disease, and the primary would stay behind',
  locoregionalByNec: 'a carcinoma is treated with platinum-based chemotherapy at once',
  proceduresByEcog:
    'supportive care leads, and elective procedures wait until a reversible cause has been treated and fitness scored again',
  transplantByKi67: `the restrictive criteria ask for a Ki-67 below ${publishedKi67.transplantBelow}%`,
  transplantByExtrahepatic: 'the restrictive criteria ask for disease in the liver alone',
} as const satisfies Readonly<Record<ExclusionId | ArmId, string>>;

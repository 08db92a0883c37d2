import type { OptionIdOf } from '../../questions/index.ts';

/** Contraindications to transarterial treatment as they are named in options and feedback. */
export const contraindicationNames = {
  none: 'no contraindication to transarterial treatment',
  notAssessed: 'contraindications not assessed',
  portalVein: 'portal vein thrombosis',
  biliary: 'a bile duct with an anastomosis, stent or sphincterotomy',
  lungOrGiShunt: 'a shunt or reflux to the lung or gut',
  priorLiverRadiation: 'earlier liver radiation',
  arterialAccess: 'an occluded hepatic artery',
  hepaticDecompensation: 'a decompensated liver',
  coagulopathyOrInfection: 'an active infection',
  renalImpairment: 'severe renal impairment',
  contrastAllergy: 'a severe allergy to iodinated contrast',
} as const satisfies Readonly<Record<OptionIdOf<'transarterialContraindications'>, string>>;

import type { OptionIdOf } from '../../questions/index.ts';

/** Contraindications to transarterial treatment as they are named in options and feedback. */
export const contraindicationNames = {
  none: 'no contraindication to transarterial treatment',
  notAssessed: 'contraindications not assessed',
  portalVein: 'portal vein thrombosis',
  biliary: 'a biliary-enteric anastomosis or stent',
  lungOrGiShunt: 'a lung or gastrointestinal shunt',
  priorLiverRadiation: 'earlier liver radiation',
  arterialAccess: 'an occluded hepatic artery',
  hepaticDecompensation: 'a decompensated liver',
  coagulopathyOrInfection: 'an uncorrectable coagulopathy or active infection',
  renalImpairment: 'severe renal impairment',
  contrastAllergy: 'a severe allergy to iodinated contrast',
} as const satisfies Readonly<Record<OptionIdOf<'transarterialContraindications'>, string>>;

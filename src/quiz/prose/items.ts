import type { Contraindication } from '../../guideline/answers.ts';
import type { OptionIdOf } from '../../guideline/questions/index.ts';
import type { Traits } from '../patient/traits.ts';

/** Contraindications to transarterial treatment as a radiologist reports them; patterns of grammar.ts. */
const phrases: Readonly<
  Record<
    Exclude<
      OptionIdOf<'transarterialContraindications'>,
      'none' | 'notAssessed' | 'biliary' | 'priorLiverRadiation'
    >,
    string
  >
> = {
  hepaticDecompensation:
    '[ascites and a bilirubin of 62 µmol/L that has not come down|a decompensated liver with ascites and a bilirubin of 4.1 mg/dL]',
  coagulopathyOrInfection:
    '[a systemic infection that is being treated with intravenous antibiotics|a bacteraemia with fever, under intravenous antibiotics]',
  renalImpairment: '[an eGFR of 18|severe renal impairment with an eGFR of 22]',
  contrastAllergy:
    '[a history of anaphylaxis to contrast medium|a severe allergy to iodinated contrast, with anaphylaxis at the last CT]',
  arterialAccess: '[an occluded hepatic artery|no arterial access, as the hepatic artery is thrombosed]',
  portalVein: '[thrombosis of the main portal vein|a thrombosed main portal vein with hepatofugal flow]',
  lungOrGiShunt:
    '[a lung shunt that would give 38 Gy in a single session|reflux of the tracer to the stomach that cannot be corrected]',
};

const biliary: Readonly<Record<NonNullable<Traits['biliary']>, string>> = {
  whipple: 'a hepaticojejunostomy from the earlier Whipple operation',
  stent: 'a biliary stent',
  sphincterotomy: 'an earlier endoscopic sphincterotomy for bile duct stones',
  reconstruction: 'an old hepaticojejunostomy after a bile duct injury',
};

/** How an item is reported of a patient. */
export function contraindicationPhrase(item: Contraindication, { biliary: kind, liver }: Traits): string {
  if (item === 'biliary') return biliary[kind ?? 'reconstruction'];
  if (item !== 'priorLiverRadiation') return phrases[item];
  return liver === 'lobe'
    ? 'earlier radioembolization of the same lobe'
    : '[earlier radioembolization of both lobes|previous SIRT to the whole liver]';
}

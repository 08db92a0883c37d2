import type { Findings } from '../../guideline/quiz/reasons/findings.ts';
import type { Particular } from '../item/item.ts';
import type { Patient, Traits } from '../patient/traits.ts';
import { contraindicationPhrase } from '../prose/items.ts';

type Of<T extends keyof Traits> = Readonly<Record<NonNullable<Traits[T]>, string>>;

/** Why a liver cannot be resected, after the finding. */
const obstacles: Of<'obstacle'> = {
  comorbidity: ' because of other illness',
  cardiac: ' because of the heart',
  remnant: ': too little liver would be left',
  deep: ': they lie deep in both lobes',
  vessels: ': they lie at all three hepatic veins',
  number: ' because of their number',
};

/** Which criterion of transplantation is not met. */
const screens: Of<'screen'> = {
  age: 'the age',
  inPlace: 'the primary is still in place',
  growing: 'no half year of stability',
  recent: 'no half year of stability',
  burden: 'more than half of the liver replaced',
  medical: 'other illness',
};

/** What the feedback can say of a patient beyond the answers. */
export function particularsOf(
  findings: Findings,
  contraindications: { readonly biliary: string },
  { known, traits, words }: Patient,
): readonly Particular[] {
  const { liverResectability, transplantScreen } = findings;
  return [
    ...(traits.obstacle ? [withMore(liverResectability.unresectable, obstacles[traits.obstacle])] : []),
    ...(traits.screen ? [withMore(transplantScreen.doesNotMeet, ` (${screens[traits.screen]})`)] : []),
    ...(known.primarySite === 'smallIntestine' && words.noun
      ? [{ general: findings.primarySite.smallIntestine, said: `the primary lies in the ${words.noun}` }]
      : []),
    ...(traits.biliary
      ? [{ general: contraindications.biliary, said: contraindicationPhrase('biliary', traits) }]
      : []),
  ];
}

const withMore = (general: string, more: string): Particular => ({ general, said: `${general}${more}` });

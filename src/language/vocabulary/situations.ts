import { entryOf } from '../../guideline/entryOf.ts';

/** Special situations that the guideline does not cover (dossier 7, W19 to W26), by what they are called there. */
export type SituationId =
  | 'pregnancy'
  | 'hereditarySyndrome'
  | 'carcinoidHeartDisease'
  | 'cirrhosis'
  | 'earlierTransplant'
  | 'secondCancer'
  | 'extremeAge';

/** One of several things that a situation is told as. */
export interface SituationTerm {
  readonly term: string;
  /** By which it is shown. */
  readonly inWords: string;
  /** Whether it is what the name of the situation in the dossier says. */
  readonly isItsName?: true;
  readonly phrases: readonly string[];
}

/** What a situation was told as, as it is kept: its id and the term. */
export type ToldTerm = `${SituationId}/${string}`;

/** The situations that are more than their name in the dossier says (W20, W24), with what each may be told as. */
export const situationTerms = {
  pregnancy: [
    {
      term: 'pregnancy',
      inWords: 'Pregnancy',
      isItsName: true,
      phrases: ['pregnant/pregnancy/gravid'],
    },
    {
      term: 'breastfeeding',
      inWords: 'Breastfeeding',
      phrases: ['breastfeeding/lactating', 'breast feeding'],
    },
    { term: 'postpartum', inWords: 'Postpartum', phrases: ['postpartum'] },
  ],
  earlierTransplant: [
    {
      term: 'transplant',
      inWords: 'Earlier organ transplant',
      isItsName: true,
      phrases: [
        '(previous|prior|had|after|s p|post|underwent|received)* (liver/kidney/renal) transplant/transplantation (@|[in] @|# {time} ago)',
        '(kidney/renal) transplant/transplantation',
        '(previous|prior|had|after|underwent|received|post) (liver/kidney/renal) transplant/transplantation',
        'post transplant',
        'transplanted',
        'liver transplant/transplantation',
      ],
    },
    {
      term: 'immunosuppression',
      inWords: 'Immunosuppression',
      phrases: ['immunosuppressed/immunosuppression'],
    },
  ],
} as const satisfies Partial<Record<SituationId, readonly SituationTerm[]>>;

/** Words by which a situation is recognised; a negation in the phrase takes them back. */
export const situationPhrases: Readonly<Record<SituationId, readonly string[]>> = {
  pregnancy: situationTerms.pregnancy.flatMap(({ phrases }) => phrases),
  hereditarySyndrome: [
    'men 1',
    'men1/vhl/nf1',
    'nf 1',
    'multiple endocrine neoplasia [type 1]',
    'von hippel lindau',
    'neurofibromatosis',
    'tuberous sclerosis',
    'hereditary net',
  ],
  carcinoidHeartDisease: [
    'carcinoid heart [disease]',
    'hedinger',
    'tricuspid regurgitation',
    'right heart failure',
    'valve replacement',
  ],
  cirrhosis: [
    'cirrhosis/cirrhotic/cld',
    'child [pugh] a [5/6]',
    'child [pugh] b 7',
    'portal hypertension',
    '[oesophageal/gastric/esophageal]* varices',
  ],
  earlierTransplant: situationTerms.earlierTransplant.flatMap(({ phrases }) => phrases),
  secondCancer: [
    'second (cancer|primary|malignancy)',
    'another (cancer|malignancy)',
    'other (malignancy|cancer)',
    'synchronous cancer',
    '(colorectal|breast|prostate) cancer',
    'lymphoma',
  ],
  extremeAge: [
    'child/paediatric/pediatric/adolescent',
    'under 18',
    '# year old',
    'over 85',
    'frail elderly',
    '# (y|yr|yrs|year|years) old',
    '# yo/y',
    '# y o',
    'aged #',
    'age [of] #',
    '# m/f',
    '(she|he|patient|pt) is #',
  ],
};

/** The terms of a situation; none where it is told as one thing alone. */
export function termsOf(id: string): readonly SituationTerm[] {
  return entryOf<readonly SituationTerm[]>(situationTerms, id) ?? [];
}

/** What a situation is told as by one of its phrases; null where it is one thing alone. */
export function toldBy(situation: SituationId, phrase: string): ToldTerm | null {
  const told = termsOf(situation).find(({ phrases }) => phrases.includes(phrase));
  return told === undefined ? null : `${situation}/${told.term}`;
}

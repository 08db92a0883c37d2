/** Special situations that the guideline does not cover (dossier 7, W19 to W26), by what they are called there. */
export type SituationId =
  | 'pregnancy'
  | 'hereditarySyndrome'
  | 'carcinoidHeartDisease'
  | 'cirrhosis'
  | 'earlierTransplant'
  | 'secondCancer'
  | 'extremeAge';

/** Words by which a situation is recognised; a negation in the phrase takes them back. */
export const situationPhrases: Readonly<Record<SituationId, readonly string[]>> = {
  pregnancy: ['pregnant/pregnancy/breastfeeding/lactating/gravid/postpartum', 'breast feeding'],
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
  earlierTransplant: [
    '(previous|prior|had|after|s p|post|underwent|received)* (liver/kidney/renal) transplant/transplantation (@|[in] @|# {time} ago)',
    '(kidney/renal) transplant/transplantation',
    '(previous|prior|had|after|underwent|received|post) (liver/kidney/renal) transplant/transplantation',
    'post transplant',
    'transplanted/immunosuppressed/immunosuppression',
    'liver transplant/transplantation',
  ],
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

import type { ModifierRow } from './modifierRow.ts';

/** What is said of somebody else, or of another disease. */
export const others: readonly ModifierRow[] = [
  {
    kind: 'experiencer',
    direction: 'both',
    reach: 'sentence',
    phrases: [
      'family history [of]',
      'FH',
      'fhx/family/familial/mother/father/brother/sister/brothers/sisters/mothers/son/sons/daughter/daughters/children/aunt/uncle/cousin/cousins/grandmother/grandfather/wife/husband/twin/parent/parents/relative/relatives/sibling/siblings/mum/dad/niece/nephew/spouse/partner/friend/neighbour/colleague/donor',
      'study/studies/trial/trials/population/cohort/paper/article/series/registry/literature/published/netter/clarinet/radiant/promid/compete/enets/nanets/esmo',
      '(other|another|different|similar|same|next|previous|first|second) patient/patients/case/cases',
      'patients with',
      '(my|our|your) (last|previous|other|earlier) (case|patient)',
      'not (ours|mine|him|her|his|hers|[this|our] (patient|case|one))',
      '(index|reference|control|example) (case|patient)',
      'patient (#|a|b|two)',
      '(next|other|neighbouring|opposite) (bed|bay|room|ward)',
    ],
    from: 'ConText',
    example: 'mother had a carcinoid',
    not: 'lives with family',
  },
  {
    kind: 'otherDisease',
    direction: 'both',
    reach: 'sentence',
    phrases: [
      '[clear cell|triple negative|metastatic|medullary|papillary|follicular]* (renal/breast/prostate/colon/colorectal/lung/bladder/ovarian/thyroid/gastric/skin/endometrial/cervical/oesophageal/esophageal/rectal/pancreatic/testis/testicular/uterine/kidney/bowel/stomach/brain/tongue/throat/laryngeal/vulval/anal/biliary/gallbladder|renal cell|cell renal|basal cell|squamous cell|head and neck|germ cell) (ca|cancer|cancers|carcinoma|carcinomas|adenocarcinoma|adenoca|ductal carcinoma|tumour)',
      '(ca|cancer|carcinoma) (of the|of) (breast/prostate/lung/bladder/ovary/thyroid/skin/endometrium/cervix/testis/kidney/uterus/tongue/larynx)',
      '[large|b|t|cell|diffuse|non|hodgkin|follicular|mantle]* (lymphoma|lymphomas)',
      'hodgkin/hodgkins/nhl/dlbcl/aml/mds/gist/seminoma/thymoma/teratoma/neuroblastoma/retinoblastoma/nephroblastoma/hepatoblastoma/glioblastoma/astrocytoma/schwannoma/craniopharyngioma/bcc/scc/tcc/nsclc/mtc/melanomas',
      'rcc/hcc/crc/melanoma/myeloma/leukaemia/leukemia/cholangiocarcinoma/sarcoma/mesothelioma/glioma/meningioma/cll/cml/dcis',
    ],
    from: 'field',
    example: 'renal cell carcinoma, progressed on sunitinib',
    not: 'neuroendocrine carcinoma',
  },
];

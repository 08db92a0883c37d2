import { either, type Pattern, prose } from './pattern.ts';

const scan = '[CT of chest, abdomen and pelvis|Staging CT|Whole-body imaging]';

/** Disease outside the liver, and what receptor imaging shows. */
export const staging: readonly Pattern[] = [
  ...either(
    'extrahepaticDisease',
    { extrahepaticDisease: 'none' },
    `${scan} shows no disease outside the liver.`,
    'The disease is confined to the liver.',
    'Staging is complete: no extrahepatic disease.',
    'Nothing has been found outside the liver.',
  ),
  ...either(
    'extrahepaticDisease',
    { outside: 'bone' },
    'Outside the liver there is a single bone metastasis in the [left iliac crest|third lumbar vertebra|right femur], small and unchanged for a year.',
    'Apart from the liver, one small bone deposit in the [sacrum|tenth thoracic vertebra] has been stable.',
  ),
  ...either(
    'extrahepaticDisease',
    { outside: 'peritoneal' },
    'Outside the liver there is one small peritoneal deposit, which the surgeons could excise.',
    'The only other finding is a single peritoneal nodule of 8 mm in the pelvis, resectable.',
  ),
  ...either(
    'extrahepaticDisease',
    { outside: 'ovary' },
    'Outside the liver there is one ovarian deposit, which is resectable.',
  ),
  ...either(
    'extrahepaticDisease',
    { outside: 'retroperitoneal' },
    'Outside the liver there are two [small, stable |small ]retroperitoneal nodes that cannot be resected, and nothing else.',
  ),
  ...either(
    'extrahepaticDisease',
    { outside: 'mesenteric' },
    'Beyond the liver there is only an unresectable mesenteric node, stable in size.',
  ),
  ...either(
    'extrahepaticDisease',
    { outside: 'lungNodule' },
    'A single lung metastasis of 7 mm, stable and ablatable, is the only disease outside the liver.',
  ),
  ...either(
    'extrahepaticDisease',
    { outside: 'bones' },
    'There are multiple bone metastases in the spine, ribs and pelvis as well.',
    `${scan} also shows widespread bone metastases.`,
  ),
  ...either(
    'extrahepaticDisease',
    { outside: 'carcinomatosis' },
    'There is peritoneal carcinomatosis as well.',
    `${scan} also shows extensive peritoneal carcinomatosis.`,
  ),
  ...either(
    'extrahepaticDisease',
    { outside: 'lungAndBone' },
    'Outside the liver there are multiple lung and bone metastases.',
  ),
  ...either(
    'extrahepaticDisease',
    { outside: 'everywhere' },
    'The disease is widespread outside the liver, with bone, peritoneal and distant nodal metastases.',
  ),
  ...either(
    'extrahepaticDisease',
    { outside: 'ctOnly' },
    'Staging is incomplete: so far there is only a CT of the upper abdomen.',
  ),
  ...either(
    'extrahepaticDisease',
    { outside: 'chestMissing' },
    'Staging is not complete; neither chest nor skeleton has been imaged.',
  ),
  ...either(
    'sstrImaging',
    { sstrImaging: 'positive' },
    '[68Ga-DOTATATE|68Ga-DOTATOC|64Cu-DOTATATE] PET shows uptake above that of the liver in all lesions.',
    'Every known lesion is avid on DOTATATE PET (Krenning [3|4]).',
    'On somatostatin-receptor PET all lesions take up the tracer strongly (Krenning 4).',
  ),
  ...prose(
    ['extrahepaticDisease', 'sstrImaging'],
    { extrahepaticDisease: 'none', sstrImaging: 'positive' },
    'DOTATATE PET shows intense uptake in every liver lesion and no disease outside the liver.',
  ),
  ...either(
    'sstrImaging',
    { sstrImaging: 'heterogeneous' },
    'Uptake on DOTATATE PET is patchy: some of the lesions are cold.',
    'DOTATATE PET is mixed; several lesions without uptake are avid on FDG.',
  ),
  ...either(
    'sstrImaging',
    { sstrImaging: 'negative' },
    'DOTATATE PET is negative: no lesion takes up the tracer.',
    'None of the lesions is avid on somatostatin-receptor PET (Krenning 0).',
  ),
  ...either(
    'sstrImaging',
    { sstrImaging: 'notDone' },
    'Somatostatin-receptor imaging has not been done.',
    'No SSTR PET or scintigraphy has been performed so far.',
  ),
];

import type { When } from '../patient/traits.ts';
import { either, prose, stating, telling } from './pattern.ts';

const scan = '[CT of chest, abdomen and pelvis|staging CT|whole-body imaging|cross-sectional imaging]';
const inPlace: When = { primaryStatus: ['resectable', 'unresectable', 'notAssessed'] };
const notInPlace: When = { primaryStatus: [undefined, 'resected', 'occult'] };

/** Disease outside the liver. */
const outside = stating('extrahepaticDisease', {
  none: [
    ...either(
      { ...notInPlace },
      `${scan} shows no disease outside the liver.`,
      'The disease is confined to the liver.',
      'Staging is complete: no extrahepatic disease.',
      'Nothing has been found outside the liver.',
      'There is no extrahepatic disease.',
    ),
    ...either(
      { ...inPlace },
      `Apart from the primary, ${scan} shows no disease outside the liver.`,
      'Besides the primary there is nothing outside the liver.',
      'There are no extrahepatic metastases.',
    ),
  ],
  limited: [
    ...either(
      { outside: 'bone', since: 'known' },
      'Outside the liver there is a single bone metastasis in the [left iliac crest|third lumbar vertebra|right femur], small and unchanged for a year.',
      'Apart from the liver, one small bone deposit in the [sacrum|tenth thoracic vertebra] has been stable.',
    ),
    ...either(
      { outside: 'bone' },
      'Outside the liver there is only one small bone metastasis, in the [left iliac crest|third lumbar vertebra|sacrum], which could be ablated.',
    ),
    ...either(
      { outside: 'peritoneal' },
      'Outside the liver there is one small peritoneal deposit, which the surgeons could excise.',
      'Outside the liver the only finding is a single peritoneal nodule of 8 mm in the pelvis, resectable.',
    ),
    ...either(
      { outside: 'ovary' },
      'Outside the liver there is one ovarian deposit, which is resectable.',
      'A single deposit in the left ovary could be removed; otherwise only the liver is affected.',
    ),
    ...either(
      { outside: 'retroperitoneal' },
      'Outside the liver there are two small retroperitoneal nodes that cannot be resected, and nothing else.',
      'Two unresectable retroperitoneal nodes are the only disease outside the liver.',
    ),
    ...either(
      { outside: 'mesenteric' },
      'Beyond the liver there is only an unresectable mesenteric node.',
      'A mesenteric node that cannot be resected is the only disease outside the liver.',
    ),
    ...either(
      { outside: 'lungNodule' },
      'A single lung metastasis of 7 mm, which could be ablated, is the only disease outside the liver.',
    ),
  ],
  extensive: [
    ...either(
      { outside: 'bones' },
      'There are also multiple bone metastases, in the spine, ribs and pelvis.',
      `${scan} also shows widespread bone metastases.`,
    ),
    ...either(
      { outside: 'carcinomatosis' },
      'Outside the liver there is peritoneal carcinomatosis.',
      `${scan} also shows extensive peritoneal carcinomatosis.`,
    ),
    ...either(
      { outside: 'lungAndBone' },
      'Outside the liver there are multiple lung and bone metastases.',
      `${scan} shows many lung and bone metastases in addition to those in the liver.`,
    ),
    ...either(
      { outside: 'everywhere' },
      'The disease is widespread outside the liver, with bone, peritoneal and distant nodal metastases.',
      'Outside the liver the disease is extensive: bones, peritoneum and distant nodes.',
    ),
  ],
  unknown: [
    ...either(
      { outside: 'ctOnly' },
      'Staging is incomplete: so far there is only a CT of the upper abdomen.',
    ),
    ...either(
      { outside: 'chestMissing' },
      'Staging is not complete; neither chest nor skeleton has been imaged.',
    ),
  ],
});

/** What receptor imaging shows. */
const receptors = [
  ...stating('sstrImaging', {
    positive: either(
      {},
      '[68Ga-DOTATATE|68Ga-DOTATOC|64Cu-DOTATATE] PET shows uptake above that of the liver in all lesions.',
      'Every known lesion is avid on DOTATATE PET (Krenning [3|4]).',
      'On somatostatin-receptor PET all lesions take up the tracer strongly (Krenning 4).',
      'DOTATATE PET is positive in all lesions.',
    ),
    heterogeneous: either(
      {},
      'Uptake on DOTATATE PET is patchy: some of the lesions are cold.',
      'DOTATATE PET is mixed: strong uptake in most lesions, and several without any.',
      'Some lesions are avid on DOTATATE PET, and others take up nothing.',
    ),
    negative: either(
      {},
      'DOTATATE PET is negative: no lesion takes up the tracer.',
      'None of the lesions is avid on somatostatin-receptor PET (Krenning 0).',
      'On DOTATATE PET no lesion shows any uptake.',
    ),
    notDone: either(
      {},
      'Somatostatin-receptor imaging has not been done.',
      'Nobody has looked for somatostatin receptors on the lesions so far.',
    ),
  }),
  ...telling(
    ['extrahepaticDisease', 'sstrImaging'],
    prose(
      { extrahepaticDisease: 'none', sstrImaging: 'positive', ...notInPlace },
      'DOTATATE PET shows intense uptake in every liver lesion and no disease outside the liver.',
    ),
    prose(
      { outside: ['bones', 'lungAndBone'], sstrImaging: 'positive' },
      'There are multiple bone metastases as well; on DOTATATE PET all lesions, in liver and bone, are strongly avid.',
    ),
  ),
];

export const staging = [...outside, ...receptors];

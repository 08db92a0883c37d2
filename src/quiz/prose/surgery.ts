import type { When } from '../patient/traits.ts';
import { type Drafts, either, stating, telling } from './pattern.ts';

const surgeons = '[The hepatobiliary surgeons|The liver surgeons|The HPB team]';
const mdt = '[the hepatobiliary MDT|the HPB MDT|the liver MDT]';
const real: When = { primarySite: ['smallIntestine', 'pancreas', 'otherGi'] };

/** What the surgeons said of the liver. */
const resectability = stating('liverResectability', {
  oneStage: either(
    {},
    `${surgeons} could remove all liver metastases in one operation.`,
    `At ${mdt} all liver disease was judged removable in a single operation.`,
    `${surgeons} are confident that one operation would clear the liver completely.`,
  ),
  staged: either(
    {},
    `${surgeons} could clear the liver, but not at once: too little of it would be left.`,
    `Complete clearance is possible, according to ${mdt}, once the future remnant has grown.`,
    `To clear the liver at once would leave too small a remnant, but it could be done step by step, according to ${mdt}.`,
  ),
  debulkable: either(
    {},
    `The liver cannot be cleared completely, but ${mdt} expects that [about 80%|at least 70%|some 85%] of the tumour could be removed.`,
    `${surgeons} cannot remove everything, but [about 80%|some 75%] of the tumour.`,
  ),
  unresectable: [
    ...either(
      { obstacle: 'comorbidity' },
      '[Severe COPD|Heart failure with a low ejection fraction|Advanced pulmonary fibrosis] rules out a hepatectomy: unresectable for comorbidity.',
      `${surgeons} would not operate because of [severe COPD|poor cardiac function]; the metastases count as unresectable.`,
    ),
    ...either(
      { obstacle: 'cardiac' },
      'After two heart attacks the anaesthetists consider a hepatectomy too dangerous; the metastases count as unresectable.',
      `${surgeons} call it unresectable: severe aortic stenosis makes the risk of an operation prohibitive.`,
    ),
    ...either(
      { obstacle: 'remnant' },
      `${surgeons} call the metastases unresectable, even in stages: the liver remnant would be too small.`,
      `Unresectable, according to ${mdt}, because too little liver would remain.`,
    ),
    ...either(
      { obstacle: 'deep' },
      `${surgeons} call them unresectable: they lie deep in the liver, and too much of it would have to be taken with them.`,
      `Unresectable, according to ${mdt}: to take out lesions so deep in both lobes would cost too much liver.`,
    ),
    ...either(
      { obstacle: 'vessels' },
      `${surgeons} call it unresectable: the disease abuts all three hepatic veins.`,
      `Unresectable, according to ${mdt}: the disease lies at all three hepatic veins.`,
    ),
    ...either(
      { obstacle: 'number' },
      `${surgeons} call the metastases unresectable because of their number.`,
      `There are too many lesions for surgery: ${mdt} judged them unresectable.`,
    ),
  ],
  notAssessed: either(
    {},
    'No hepatobiliary or NET MDT has looked at resectability yet.',
    'Resectability has not been reviewed by an MDT.',
  ),
});

/** Where a primary lies that has a place. */
const placed: Drafts = [
  ...either(
    { primaryStatus: [undefined, 'resectable', 'unresectable', 'notAssessed'] },
    'The primary [is|lies] in the {noun}.',
  ),
  ...either({}, 'The tumour is of {adjective} origin.', 'The tumour arose in the {noun}.'),
];

/** The primary: what has become of it, and where it is. */
const primary = [
  ...stating('primaryStatus', {
    resected: [
      ...either({}, 'The primary was resected {operated}.', '{Operated}, the primary was removed.'),
      // An operation tells where the primary was.
      ...either({ ...real }, 'The primary is out ({operation}, {operated}).'),
    ],
    resectable: either(
      {},
      'The primary is still in place and is considered resectable.',
      'The primary tumour has not been removed; the surgeons judge it resectable.',
    ),
    occult: either(
      {},
      'The primary remains occult after SSTR PET and endoscopy.',
      'No primary has been found, despite SSTR PET and endoscopy.',
    ),
    unresectable: [
      ...either(
        {
          site: ['pancreasHead', 'pancreasBody', 'ileum', 'jejunum', 'duodenum'],
        },
        'The primary is in place and cannot be resected: it encases the superior mesenteric artery.',
      ),
      ...either({}, 'The primary is in place, locally advanced and not resectable.'),
    ],
    notAssessed: either(
      {},
      'The state of the primary has not been assessed.',
      'Nobody has yet assessed the primary tumour.',
    ),
  }),
  ...telling(
    ['primarySite', 'primaryStatus'],
    either(
      { primaryStatus: 'resected', ...real },
      'The {adjective} primary was resected {operated}[ ({operation})|].',
      'The primary in the {noun} was removed {operated}.',
      '{Operated} {he} had [the {adjective} primary|the primary in the {noun}] resected.',
    ),
    either(
      { primaryStatus: 'resectable', ...real },
      'The primary in the {noun} is in place and resectable.',
      'The {adjective} primary has been left in place so far; it could be resected.',
    ),
    either(
      { primaryStatus: 'occult', primarySite: 'occult' },
      'The primary remains occult after SSTR PET and endoscopy.',
      'No primary has been found, despite SSTR PET and endoscopy.',
    ),
    either(
      { primaryStatus: 'unresectable', primarySite: ['smallIntestine', 'pancreas'] },
      'The primary in the {noun} encases the superior mesenteric artery and is not resectable.',
    ),
    either(
      { primaryStatus: 'unresectable', ...real },
      'The {adjective} primary is locally advanced, in place and unresectable.',
    ),
  ),
  ...stating('primarySite', {
    smallIntestine: placed,
    pancreas: placed,
    otherGi: placed,
    occult: either({}, 'The primary has not been found.', 'The primary tumour remains unknown.'),
    notRecorded: either(
      {},
      'Where the primary lies is not recorded.',
      'The site of the primary is not stated in the records.',
    ),
    nonGep: [
      ...either({ site: 'lung' }, 'On review of the chest CT the primary turned out to be in the lung.'),
      ...either({ site: 'thymus' }, 'On review of the chest CT the primary turned out to be in the thymus.'),
    ],
  }),
];

export const surgery = [...resectability, ...primary];

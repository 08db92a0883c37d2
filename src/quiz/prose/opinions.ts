import { either, type Pattern, prose } from './pattern.ts';

const surgeons = '[The hepatobiliary surgeons|The liver surgeons|The HPB team]';
const mdt = '[the hepatobiliary MDT|the HPB MDT|the liver MDT]';

/** What surgeons, the transplant team and the radiologists said. */
export const opinions: readonly Pattern[] = [
  ...either(
    'liverResectability',
    { liverResectability: 'oneStage' },
    `${surgeons} consider the liver metastases completely resectable in one operation.`,
    `At ${mdt} all liver disease was judged removable in a single operation.`,
  ),
  ...either(
    'liverResectability',
    { liverResectability: 'staged' },
    `${surgeons} could clear the liver only in two stages, with portal vein embolization in between.`,
    `Complete clearance needs a two-stage hepatectomy, according to ${mdt}.`,
  ),
  ...either(
    'liverResectability',
    { liverResectability: 'debulkable' },
    `The liver cannot be cleared completely, but ${mdt} expects that [about 80%|at least 70%|some 85%] of the tumour could be debulked.`,
    `${surgeons} cannot remove everything; debulking of [about 80%|some 90%] is feasible.`,
  ),
  ...either(
    'liverResectability',
    { obstacle: 'comorbidity' },
    '[Severe COPD|Ischaemic heart disease with a low ejection fraction|Advanced pulmonary fibrosis] rules out a hepatectomy: unresectable for comorbidity.',
    `${surgeons} would not operate because of [severe COPD|poor cardiac function]; the metastases count as unresectable.`,
  ),
  ...either(
    'liverResectability',
    { obstacle: 'remnant' },
    `${surgeons} call the metastases unresectable, even in stages: the liver remnant would be too small.`,
    `Unresectable, according to ${mdt}, because too little liver would remain.`,
  ),
  ...either(
    'liverResectability',
    { obstacle: 'vessels' },
    `${surgeons} call it unresectable: the disease abuts all three hepatic veins.`,
    `Unresectable, according to ${mdt}, because of its site at the hepatic veins.`,
  ),
  ...either(
    'liverResectability',
    { obstacle: 'number' },
    `${surgeons} call the metastases unresectable because of their number.`,
    `There are too many lesions for surgery: ${mdt} judged them unresectable.`,
  ),
  ...either(
    'liverResectability',
    { liverResectability: 'notAssessed' },
    'No hepatobiliary or NET MDT has looked at resectability yet.',
    'Resectability has not been reviewed by an MDT.',
  ),
  ...either(
    'primaryStatus',
    { primaryStatus: 'resected' },
    'The primary was resected {operated}.',
    'The primary is out ({operation}, {operated}).',
  ),
  ...either(
    ['primarySite', 'primaryStatus'],
    { primaryStatus: 'resected', primarySite: ['smallIntestine', 'pancreas', 'otherGi'] },
    'The {adjective} primary was resected {operated}[ ({operation})|].',
    'The primary in the {noun} was removed {operated}.',
  ),
  ...either(
    'primaryStatus',
    { primaryStatus: 'resectable' },
    'The primary is still in place and is considered resectable.',
    'The primary tumour has not been removed; the surgeons judge it resectable.',
  ),
  ...either(
    ['primarySite', 'primaryStatus'],
    { primaryStatus: 'resectable', primarySite: ['smallIntestine', 'pancreas', 'otherGi'] },
    'The primary in the {noun} is in place and resectable.',
  ),
  ...either(
    'primaryStatus',
    { primaryStatus: 'occult' },
    'The primary remains occult after SSTR PET and endoscopy.',
    'No primary has been found, despite SSTR PET and endoscopy.',
  ),
  ...either(
    ['primarySite', 'primaryStatus'],
    { primaryStatus: 'occult', primarySite: 'occult' },
    'The primary remains occult after SSTR PET and endoscopy.',
    'No primary has been found, despite SSTR PET and endoscopy.',
  ),
  ...either(
    'primaryStatus',
    { primaryStatus: 'unresectable', site: ['pancreasHead', 'pancreasBody', 'ileum', 'jejunum', 'duodenum'] },
    'The primary is in place and cannot be resected: it encases the superior mesenteric artery.',
  ),
  ...either(
    'primaryStatus',
    { primaryStatus: 'unresectable' },
    'The primary is in place, locally advanced and not resectable.',
  ),
  ...either(
    ['primarySite', 'primaryStatus'],
    { primaryStatus: 'unresectable', primarySite: ['smallIntestine', 'pancreas'] },
    'The primary in the {noun} encases the superior mesenteric artery and is not resectable.',
  ),
  ...either(
    ['primarySite', 'primaryStatus'],
    { primaryStatus: 'unresectable', primarySite: ['smallIntestine', 'pancreas', 'otherGi'] },
    'The {adjective} primary is locally advanced, in place and unresectable.',
  ),
  ...either(
    'primaryStatus',
    { primaryStatus: 'notAssessed' },
    'The state of the primary has not been assessed.',
    'Nobody has yet assessed the primary tumour.',
  ),
  ...either(
    'primarySite',
    { primarySite: ['smallIntestine', 'pancreas', 'otherGi'] },
    'The primary [is|lies] in the {noun}.',
    'It is of {adjective} origin.',
  ),
  ...either(
    'primarySite',
    { primarySite: 'occult' },
    'The primary has not been found.',
    'The primary tumour remains unknown.',
  ),
  ...either(
    'primarySite',
    { primarySite: 'notRecorded' },
    'Where the primary lies is not recorded.',
    'The site of the primary is not stated in the records.',
  ),
  ...either(
    'primarySite',
    { primarySite: 'nonGep', site: 'lung' },
    'On review of the chest CT the primary turned out to be in the lung.',
  ),
  ...either(
    'primarySite',
    { primarySite: 'nonGep', site: 'thymus' },
    'On review of the chest CT the primary turned out to be in the thymus.',
  ),
  ...prose(
    ['transplantScreen', 'liverInvolvement', 'treatmentCourse'],
    { transplantScreen: 'meetsAll', course: 'onSsa' },
    'On {ssa} the disease has been stable for {stableMonths} months. Some {involvement}% of the liver is replaced. {He} has no other illness, and every restrictive transplant criterion is met.',
  ),
  ...either(
    ['transplantScreen', 'liverInvolvement', 'treatmentCourse'],
    { transplantScreen: 'meetsAll', course: ['onWatch', 'onSsa'] },
    'For {stableMonths} months the disease has been stable; about {involvement}% of the liver is replaced by tumour. {He} has no comorbidity, and all restrictive (Milan-NET type) criteria are fulfilled.',
  ),
  ...either(
    'transplantScreen',
    { transplantScreen: 'meetsAll' },
    '{He} has no comorbidity, and all restrictive (Milan-NET type) transplant criteria are met.',
  ),
  ...either(
    'transplantScreen',
    { screen: 'age' },
    'At {age} {he} is outside the transplant criteria.',
    '{His} age puts {him} outside the transplant criteria.',
  ),
  ...either(
    'transplantScreen',
    { screen: 'inPlace' },
    'The transplant criteria are not met, as the primary is still in place.',
  ),
  ...either(
    'transplantScreen',
    { screen: 'growing' },
    'As the disease is growing, the transplant criteria are not met.',
  ),
  ...either(
    'transplantScreen',
    { screen: 'recent' },
    'The transplant criteria are not met: six months of stability cannot be shown so early.',
  ),
  ...either(
    'transplantScreen',
    { screen: 'burden' },
    'With so much of the liver replaced, {he} does not meet the transplant criteria.',
  ),
  ...either(
    'transplantScreen',
    { screen: 'medical' },
    'A transplant is ruled out on medical grounds, so the criteria are not all met.',
  ),
  ...either(
    'transplantScreen',
    { transplantScreen: 'unknown' },
    'Transplantation has never been considered.',
    'Whether {he} meets the transplant criteria has not been assessed.',
  ),
  ...either(
    'transarterialContraindications',
    { transarterialContraindications: 'none' },
    'Interventional radiology finds no contraindication to transarterial treatment[: liver function is good and the portal vein patent|].',
    'The interventional radiologists see no contraindication: normal bilirubin, patent portal vein, untouched bile ducts, no relevant shunt.',
  ),
  ...either(
    'transarterialContraindications',
    { transarterialContraindications: 'notAssessed' },
    'Interventional radiology has not seen {him} yet, and contraindications to transarterial treatment have not been assessed.',
  ),
  ...either(
    'transarterialContraindications',
    { transarterialContraindications: 'items' },
    'Interventional radiology notes {items}.',
    'The interventional radiologists report {items}.',
  ),
];

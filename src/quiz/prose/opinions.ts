import { either, stating, telling } from './pattern.ts';

const ir = '[Interventional radiology|The interventional radiologist]';

/** Whether the patient is a transplant candidate. */
const transplant = [
  ...telling(
    ['transplantScreen', 'liverInvolvement', 'treatmentCourse'],
    either(
      { transplantScreen: 'meetsAll', course: 'onSsa' },
      'On {ssa} the disease has been stable for {stableMonths} months. Some {involvement}% of the liver is replaced. {He} has no other illness.',
    ),
    either(
      { transplantScreen: 'meetsAll', course: 'onWatch' },
      'For {stableMonths} months the disease has been stable without treatment; about {involvement}% of the liver is replaced by tumour. {He} has no comorbidity.',
      'About {involvement}% of the liver is replaced, and under observation alone the disease has been stable for {stableMonths} months. {He} is otherwise well.',
    ),
  ),
  ...stating('transplantScreen', {
    meetsAll: either(
      {},
      '{He} has no comorbidity. Nothing has grown for more than half a year, and less than half of the liver is replaced.',
      'Less than half of the liver is replaced, and nothing has grown for more than half a year. {He} has no other illness.',
    ),
    doesNotMeet: [
      ...either(
        { screen: 'age' },
        'At {age} {he} is outside the transplant criteria.',
        '{His} age puts {him} outside the transplant criteria.',
        'For a transplant {he} is too old.',
      ),
      ...either(
        { screen: 'inPlace' },
        'The transplant criteria are not met, as the primary is still in place.',
        'A transplant is out of the question for now: the primary has not been removed, so the criteria are not met.',
      ),
      ...either(
        { screen: 'growing' },
        'As the disease is growing, the transplant criteria are not met.',
        'The transplant criteria ask for stability, so {he} does not meet them.',
      ),
      ...either(
        { screen: 'recent' },
        'The transplant criteria are not met: six months of stability cannot be shown so early.',
        'So soon after the diagnosis {he} cannot meet the transplant criteria, which ask for six months of stability.',
      ),
      ...either(
        { screen: 'burden' },
        'With so much of the liver replaced, {he} does not meet the transplant criteria.',
      ),
      ...either(
        { screen: 'medical' },
        'A transplant is ruled out on medical grounds, so the criteria are not all met.',
        '{He} does not meet the transplant criteria because of {his} other illnesses.',
      ),
    ],
    unknown: either(
      {},
      'Transplantation has never been considered.',
      'Whether {he} meets the transplant criteria has not been assessed.',
    ),
  }),
];

/** What the radiologists said of transarterial treatment. */
const radiology = stating('transarterialContraindications', {
  none: either(
    {},
    `${ir} finds no contraindication to transarterial treatment[: liver function is good and the portal vein patent|].`,
    `${ir} sees no contraindication: normal bilirubin, patent portal vein, untouched bile ducts, no relevant shunt.`,
    'For transarterial treatment there is no contraindication.',
  ),
  notAssessed: either(
    {},
    'Interventional radiology has not seen {him} yet, and contraindications to transarterial treatment have not been assessed.',
    'Contraindications to transarterial treatment have not been assessed: interventional radiology is still to see {him}.',
  ),
  items: either(
    {},
    `${ir} [notes|reports] {items} and no other contraindication.`,
    'There is {items}, but no other contraindication to transarterial treatment.',
    'As to transarterial treatment, there is {items}; nothing else speaks against it.',
  ),
});

export const opinions = [...transplant, ...radiology];

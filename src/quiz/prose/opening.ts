import type { When } from '../patient/traits.ts';
import { either, note, prose, telling } from './pattern.ts';

/** Who it is and how the disease came to light. Nothing here may decide a question. */

const byChance =
  '[an ultrasound for gallstones|a CT for renal colic|an ultrasound for abnormal liver enzymes|a CT after a road accident|an ultrasound at a private health check|a CT before a hernia repair|an ultrasound for a urinary infection]';
const complaint =
  '[a dragging discomfort under the right ribs|early satiety|vague upper abdominal discomfort|cramping abdominal pain after meals|unexplained weight loss|bloating and intermittent colic|tiredness and a poor appetite]';
const scan = '[imaging|ultrasound|CT|an ultrasound]';
const real: When = { primarySite: ['smallIntestine', 'pancreas', 'otherGi'] };

export const opening = [
  ...telling(
    'person',
    prose(
      {},
      'Thank you for discussing this {age}-year-old {person} with liver metastases.',
      'I would [value|be grateful for] [the board’s view|your advice|your opinion] on a {age}-year-old {person} with metastases in the liver.',
      'This {age}-year-old {person} is referred with liver metastases.',
      'We [present|bring|would like to discuss] a {age}-year-old {person} with liver metastases.',
      'The patient is a {age}-year-old {person} with liver metastases.',
      'Liver metastases have been found in a {age}-year-old {person}.',
      'A {age}-year-old {person} comes to the clinic with liver metastases.',
    ),
  ),
  ...telling(
    ['person', 'setting'],
    prose(
      { since: 'new' },
      `A {age}-year-old {person} was found to have liver metastases on ${byChance}.`,
      `This {age}-year-old {person} presented {months} months ago with ${complaint}; ${scan} showed liver metastases.`,
      `{Months} months of ${complaint} led to a scan in this {age}-year-old {person}, which showed liver metastases.`,
      `Liver metastases came to light on ${byChance} in a {age}-year-old {person}.`,
      `${complaint} brought this {age}-year-old {person} to the doctor, and ${scan} showed liver metastases.`,
      `{Months} months ago ${byChance} unexpectedly showed liver metastases in this {age}-year-old {person}.`,
    ),
    prose(
      { since: 'known', differentiation: 'well' },
      'A {age}-year-old {person} has been [under our care|followed here] for {years} years with liver metastases.',
      `{Years} years ago, ${byChance} showed liver metastases in this {person}, who is now {age}.`,
      'This {age}-year-old {person} has had liver metastases for {years} years.',
      `The liver metastases of this {age}-year-old {person} were found {years} years ago, after [some weeks|a few months] of ${complaint}.`,
      'Liver metastases were diagnosed {years} years ago in this {person}, now {age} years old.',
    ),
  ),
  ...telling(
    ['person', 'setting', 'primarySite'],
    prose(
      { since: 'new', site: 'rectum', primarySite: 'otherGi' },
      'Screening colonoscopy found a rectal tumour in this {age}-year-old {person}, and CT then showed liver metastases.',
    ),
    prose(
      { since: 'new', site: 'colon', primarySite: 'otherGi' },
      'Colonoscopy for anaemia found a tumour in the ascending colon of this {age}-year-old {person}; CT showed liver metastases.',
    ),
    prose(
      { since: 'new', site: 'stomach', primarySite: 'otherGi' },
      'Gastroscopy for dyspepsia found a gastric tumour in this {age}-year-old {person}, and staging showed liver metastases.',
    ),
    prose(
      { since: 'new', site: ['pancreasTail', 'pancreasBody', 'pancreasHead'], primarySite: 'pancreas' },
      'CT for epigastric discomfort showed a mass in the {noun} and liver metastases in this {age}-year-old {person}.',
      'In this {age}-year-old {person} [an ultrasound|a CT] for dyspepsia showed a tumour of the {noun} with liver metastases.',
    ),
    prose(
      { since: 'new', site: ['ileum', 'jejunum'], primarySite: 'smallIntestine' },
      'A CT for recurrent colic showed a small tumour of the {noun} and liver metastases in this {age}-year-old {person}.',
      'After a year of vague bowel complaints a CT of this {age}-year-old {person} showed a tumour of the {noun} and liver metastases.',
    ),
  ),
  ...telling(
    ['person', 'differentiation'],
    prose(
      { differentiation: 'well' },
      'A {age}-year-old {person} has a well-differentiated neuroendocrine tumour with liver metastases.',
      'This {age}-year-old {person} has liver metastases of a well-differentiated neuroendocrine tumour.',
      'We ask for advice on a {age}-year-old {person} with a well-differentiated NET metastatic to the liver.',
    ),
  ),
  ...telling(
    ['person', 'primarySite', 'differentiation'],
    prose(
      { differentiation: 'well', ...real },
      'A {age}-year-old {person} has a well-differentiated neuroendocrine tumour of the {noun} with liver metastases.',
      'This {age}-year-old {person} has liver metastases from a well-differentiated neuroendocrine tumour of the {noun}.',
      'We would like to discuss a {age}-year-old {person} with a well-differentiated {adjective} NET that has spread to the liver.',
    ),
  ),
  ...telling(
    ['person', 'primarySite', 'differentiation', 'ki67'],
    prose(
      { differentiation: 'well', ki67: 'number', ...real },
      'A {age}-year-old {person} has a well-differentiated {adjective} neuroendocrine tumour, Ki-67 {ki67}%, with liver metastases.',
    ),
  ),
  ...telling(
    'person',
    note(
      {},
      '{age}-year-old {person}, liver metastases.',
      '{Sex}, {age} years, with liver metastases.',
      '{age}-year-old {person}. Liver metastases.',
      'Patient: {person}, {age} years old, liver metastases.',
    ),
  ),
  ...telling(
    ['person', 'setting'],
    note(
      { since: 'new' },
      `{age}-year-old {person}; liver metastases found on ${byChance}.`,
      `{age}-year-old {person}. {Months} months of ${complaint}; liver metastases on imaging.`,
      `{Sex}, {age} years. Liver metastases, found by chance on ${byChance}.`,
    ),
    note(
      { since: 'known', differentiation: 'well' },
      '{age}-year-old {person}; liver metastases known for {years} years.',
      '{Sex}, {age} years, known to have liver metastases for {years} years.',
    ),
  ),
  ...telling(
    ['person', 'primarySite', 'differentiation', 'ki67'],
    note(
      { differentiation: 'well', ki67: 'number', ...real },
      '{age}-year-old {person}, [well-differentiated {adjective} NET|{adjective} NET, well differentiated], Ki-67 {ki67}%, liver metastases.',
      '{Sex}, {age} years: NET of the {noun}, well differentiated, Ki-67 {ki67}%, with liver metastases.',
    ),
  ),
  ...telling(
    ['person', 'primarySite', 'differentiation'],
    note(
      { differentiation: 'well', ...real },
      '{age}-year-old {person}, well-differentiated NET of the {noun}, metastatic to the liver.',
    ),
  ),
  ...telling(
    'setting',
    either(
      { since: 'new' },
      `The metastases were found on ${byChance}.`,
      `The metastases came to light in the work-up of ${complaint}.`,
    ),
    either(
      { since: 'known', differentiation: 'poor' },
      'The metastases were found [seven|eight|nine|ten] months ago.',
      `[Seven|Eight|Nine] months ago ${complaint} led to the diagnosis.`,
    ),
    either(
      { since: 'known', differentiation: 'well' },
      'The metastases have been known for {years} years.',
      `The metastases came to light {years} years ago, on ${byChance}.`,
    ),
  ),
  ...telling(
    'background',
    either(
      { performanceStatus: ['3', '4'] },
      '{He} has lost [eight|ten|twelve] kilograms in [three|four|six] months.',
      '[A stroke two years ago|Advanced heart failure|Frailty|Parkinson’s disease] limits {him} as well.',
      '{He} was in hospital twice this year because of falls.',
    ),
    either(
      {
        performanceStatus: ['0', '1', '2', 'unknown', undefined],
        transplantScreen: [undefined, 'doesNotMeet'],
        obstacle: [undefined, 'number', 'remnant', 'vessels', 'comorbidity'],
      },
      '{He} takes [ramipril for high blood pressure|a statin|tablets for gout].',
      '{He} has never smoked.',
      'There is no family history of endocrine tumours.',
      '[Type 2 diabetes|High blood pressure|Mild asthma] is well controlled.',
    ),
  ),
];

import { either, note, type Pattern, prose } from './pattern.ts';

/** Who it is and how the disease came to light. Nothing here may decide a question. */

const chance =
  '[an ultrasound for gallstones|a CT for renal colic|an ultrasound after a routine blood test|a CT done after a road accident|a private health check]';
const complaint =
  '[a dragging discomfort under the right ribs|early satiety|vague upper abdominal discomfort|cramping abdominal pain after meals|unexplained weight loss]';

export const opening: readonly Pattern[] = [
  ...prose(
    'person',
    {},
    'Thank you for discussing this {age}-year-old {person} [with|, who has] liver metastases.',
    'I would [value|be grateful for] [the board’s view|your advice] on a {age}-year-old {person} with metastases in the liver.',
    'This {age}-year-old {person} is referred with liver metastases.',
    'We [present|bring] a {age}-year-old {person} with liver metastases.',
  ),
  ...prose(
    ['person', 'setting'],
    { since: 'new' },
    `A {age}-year-old {person} was found to have liver metastases on ${chance}.`,
    `This {age}-year-old {person} presented {months} months ago with ${complaint}; [imaging|ultrasound|CT] showed liver metastases.`,
    `{Months} months of ${complaint} led to a scan in this {age}-year-old {person}, which showed liver metastases.`,
    `Liver metastases came to light on ${chance} in a {age}-year-old {person}.`,
  ),
  ...prose(
    ['person', 'setting'],
    { since: 'known', differentiation: 'well' },
    'A {age}-year-old {person} has been [under our care|followed here] for {years} years with liver metastases.',
    `{Years} years ago, ${chance} showed liver metastases in this {person}, who is now {age}.`,
    'This {age}-year-old {person} has had liver metastases for {years} years.',
    `The liver metastases of this {age}-year-old {person} were found {years} years ago, after [some weeks|a few months] of ${complaint}.`,
  ),
  ...prose(
    ['person', 'differentiation'],
    { differentiation: 'well' },
    'A {age}-year-old {person} has a well-differentiated neuroendocrine tumour with liver metastases.',
    'This {age}-year-old {person} has liver metastases of a well-differentiated neuroendocrine tumour.',
  ),
  ...prose(
    ['person', 'primarySite', 'differentiation'],
    { differentiation: 'well', primarySite: ['smallIntestine', 'pancreas', 'otherGi'] },
    'A {age}-year-old {person} has a well-differentiated neuroendocrine tumour of the {noun} with liver metastases.',
    'This {age}-year-old {person} has liver metastases from a well-differentiated neuroendocrine tumour of the {noun}.',
  ),
  ...note(
    'person',
    {},
    '{age}-year-old {person}, liver metastases.',
    '{Person}, {age} years, with liver metastases.',
    '{age}-year-old {person}. Liver metastases.',
  ),
  ...note(
    ['person', 'setting'],
    { since: 'new' },
    `{age}-year-old {person}; liver metastases found on ${chance}.`,
    `{age}-year-old {person}. {Months} months of ${complaint}; liver metastases on imaging.`,
  ),
  ...note(
    ['person', 'setting'],
    { since: 'known', differentiation: 'well' },
    '{age}-year-old {person}; liver metastases known for {years} years.',
  ),
  ...note(
    ['person', 'primarySite', 'differentiation', 'ki67'],
    { differentiation: 'well', ki67: 'number', primarySite: ['smallIntestine', 'pancreas', 'otherGi'] },
    '{age}-year-old {person}, [well-differentiated {adjective} NET|{adjective} NET, well differentiated], Ki-67 {ki67}%, liver metastases.',
  ),
  ...note(
    ['person', 'primarySite', 'differentiation'],
    { differentiation: 'well', primarySite: ['smallIntestine', 'pancreas', 'otherGi'] },
    '{age}-year-old {person}, well-differentiated NET of the {noun}, metastatic to the liver.',
  ),
  ...either(
    'setting',
    { since: 'new' },
    `[They|The lesions] were found on ${chance}.`,
    `[They|The lesions] came to light when ${complaint} was looked into.`,
  ),
];

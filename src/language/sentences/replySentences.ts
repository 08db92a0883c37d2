const isOpen = (wanted: string): string => `But something in the text leaves it open. ${wanted}`;

const wanted = {
  ki67: 'Give the Ki-67 index in percent, the grade (G1, G2, G3), or both.',
  mitoses: 'Give the count per 2 mm2 or 10 high-power fields as one number, or the grade.',
  percentage: 'Give a percentage from 0 to 100, one of the bands, or say "not estimated".',
  lesions:
    'Give the number of liver metastases (1 to 200) and the largest diameter in mm (1 to 300), or say "not measured".',
  performanceStatus: 'Give one ECOG value from 0 to 4, or a Karnofsky index in tens.',
} as const;

/** What the bot says that it read, and why it asks again. */
export const replySentences = {
  wanted,
  read: (words: string) => `I read ${words}.`,
  readQuoted: (words: string) => `I read "${words}".`,
  allOf: (words: readonly string[]) => words.join(' and '),
  quoted: (words: string) => `"${words}"`,
  notUnderstood: (word: string) => `But "${word}" beside it was not understood and may change it.`,
  besideIt: (words: string, because: string) => `Beside it stands "${words}": ${because}`,
  held: 'What was read is kept, and joins what you answer here.',
  moreThanOneNumber: 'I read more than one number.',
  moreThanOneValue: 'I read more than one value.',

  longText: { understood: 'That is a long text.', reason: 'Please type one answer.' },
  markup: { understood: 'That looks like markup.', reason: 'Please type the answer in plain words.' },

  options: {
    onlyOne: 'Only one of these can be the answer.',
    denied: (word: string) => `But "${word}" leaves it open, so I did not take it.`,
    notProgressed: 'But the text does not say that the disease progressed.',
    treatment: (name: string) => `I read the treatment "${name}".`,
    treatmentAlone: 'A treatment by itself does not answer this question.',
    progression: 'But not whether the disease progressed on or after it.',
    unclearProgression: 'But not clearly whether the disease progressed on or after it.',
  },

  ki67: {
    mitoses: 'I read a mitotic count.',
    moreThanOneGrade: 'I read more than one grade.',
    whichGrade: 'Which grade was reported?',
    numberOrGrade: 'I read a number or a grade.',
    open: isOpen(wanted.ki67),
    outside: (percent: number) => `I read Ki-67 ${percent}%.`,
    limits: 'Ki-67 is a number from 0 to 100%.',
    numbers: (words: readonly string[]) => `I read more than one number (${words.join('; ')}).`,
    notOneNumber: (words: string) => `I read "${words}", which is not one number.`,
    percentOrGrade: (digit: string) => `I read ${digit}: is it percent or the grade?`,
  },

  percentage: {
    share: 'I read a share of the liver.',
    open: isOpen(wanted.percentage),
  },

  performanceStatus: {
    some: 'I read a performance status.',
    open: isOpen(wanted.performanceStatus),
    range: 'I read a range.',
    notOnScale: 'I read a value that is not on the scale.',
  },

  lesions: {
    multiple: 'I read "multiple".',
    noNumber: `That is no number. ${wanted.lesions}`,
    withoutUnit: 'I read a number without what it counts.',
    moreThanOne: 'I read more than one number or size.',
    some: 'I read a number or a size.',
    open: isOpen(wanted.lesions),
    count: (count: number) => `I read ${count} lesion${count === 1 ? '' : 's'}.`,
    size: (mm: number) => `I read ${mm} mm.`,
    howMany: 'How many lesions are there?',
    howLarge: 'How large is the biggest, in mm?',
    bothLobes: 'I read "both lobes".',
    howManyInBoth: 'How many lesions are there? More than five countable ones are complex.',
    countInBoth: (count: string) => `I read ${count} lesions in both lobes.`,
    couldBeAblated: 'Could all of them be ablated or excised? Then it is limited; otherwise complex.',
  },

  whichPet:
    'FDG was told as well, so which PET is it? Type DOTATATE (somatostatin receptors) or FDG (glucose), or choose below.',
  notOfFdg:
    'FDG uptake says nothing of somatostatin receptors, so this is not used. What does somatostatin-receptor imaging show?',

  contraindications: {
    bilirubinNormal: 'I read a bilirubin that is not raised.',
    bilirubin: (value: string) => `I read bilirubin ${value}.`,
    whichBilirubin: 'Which value, in mg/dL or umol/L?',
    choose: 'Choose every item that applies, or "None of these".',
    itemAndNone: 'I read an item, and that none applies or was assessed.',
    chooseAlone: 'Choose every item that applies, or "None of these" alone.',
  },
} as const;

import type { QuestionId } from '../../guideline/answers.ts';

/** What is said when an earlier answer is changed. */
export const changeTexts = {
  button: 'Change an answer',
  title: (title: string) => `Change: ${title}`,
  now: (answer: string) => `Your answer now: ${answer}`,
  which: 'Which answer do you want to change?',
  whichHint: 'Tap an answer, or type, for example: change ECOG to 2',
  none: 'No answer has been given yet, so there is nothing to change.',
  notAnswered: (title: string) => `"${title}" has not been answered in this case.`,
  same: 'That is the answer already, so nothing was changed.',
  preview: 'If you change this',
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  sameOutcome: (title: string) => `The outcome stays: ${title}`,
  otherOutcome: (from: string, to: string) => `The outcome changes: ${from} → ${to}`,
  outcomeOpens: (from: string, question: string) =>
    `No outcome yet: ${from} falls away; asked next: ${question}`,
  outcomeReached: (title: string) => `An outcome is reached: ${title}`,
  nextStays: (question: string) => `Asked next, as now: ${question}`,
  nextChanges: (from: string, to: string) => `Asked next: ${to} (now: ${from})`,
  cautions: (more: string, fewer: string) =>
    ['Cautions', more === '' ? '' : `new: ${more}`, fewer === '' ? '' : `gone: ${fewer}`]
      .filter((part) => part !== '')
      .join(' · '),
  stay: 'Stay: ',
  held: 'Kept until asked again: ',
  dropped: 'Fall away: ',
  nothingElse: 'Nothing else changes.',
  doIt: 'Change it',
  leave: 'Leave as it was',
  hint: 'Nothing is changed yet. Type: yes to change it, or show to leave it as it was.',
  done: (title: string, answer: string) => `Changed: ${title} is now ${answer}.`,
  doneDropped: (titles: string) => `No longer on the route and dropped: ${titles}.`,
  doneHeld: (titles: string) => `Kept until asked again: ${titles}.`,
  /** What a person may call a question when changing its answer; its title is always understood. */
  names: {
    differentiation: ['differentiation', 'histology', 'pathology'],
    ki67: ['ki-67', 'ki67', 'ki 67', 'grade', 'mib-1'],
    performanceStatus: ['performance status', 'ecog', 'ps', 'who ps'],
    necLine: ['prior chemotherapy', 'nec line', 'platinum', 'line'],
    extrahepaticDisease: ['extrahepatic disease', 'extrahepatic', 'ehd'],
    liverDistribution: ['distribution', 'liver distribution', 'pattern'],
    liverResectability: ['resectability', 'liver resectability', 'resection'],
    primaryStatus: ['primary tumour', 'primary tumor', 'primary', 'primary status'],
    ablationNumbers: ['lesions', 'lesion number', 'lesion numbers', 'number and size', 'size'],
    transplantScreen: ['transplant', 'transplant screen', 'milan'],
    hormonalSyndrome: ['syndrome', 'hormonal syndrome', 'hormones', 'functioning'],
    treatmentCourse: ['course', 'disease course', 'treatment course', 'prior lines', 'treatment'],
    liverInvolvement: ['involvement', 'liver involvement', 'burden', 'liver burden'],
    transarterialContraindications: ['contraindications', 'contraindication'],
    sstrImaging: ['sstr', 'sstr imaging', 'dotatate', 'pet', 'imaging'],
    primarySite: ['site', 'primary site', 'origin'],
  } satisfies Record<QuestionId, readonly string[]>,
} as const;

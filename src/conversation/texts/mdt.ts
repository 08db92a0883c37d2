/** What is said around the text for the record. */
export const mdtTexts = {
  title: 'Recommendation for the MDT',
  hint: 'Plain text to copy. It holds no patient identifier; add none here.',
  files:
    'The buttons open it as a file. Such a link holds the answers of this case and its code, no name and no conversation; whoever has it can open it until it expires.',
  noFiles:
    'No PDF, Word, Markdown or picture here: this chat has no address at which such files can be opened.',
  notYet: 'The text for the tumour board comes with the outcome. Until then:',
  heading: (product: string) => `${product}: summary for the tumour board`,
  date: (date: string) => `Date: ${date}`,
  outcome: 'Outcome',
  stops: 'Stop: settle first',
  situations: 'Special situations of this case',
  answers: 'Answers used',
  basis: (says: string, tag: string) => `Basis of the outcome: ${says} [${tag}]`,
  firstScreen: 'Read first',
  first: 'Consider first',
  oneOf: 'Consider first one of these, as equals',
  both: 'Consider first both of these',
  others: 'Other options, in order of preference',
  onlyOption: 'No other option is listed.',
  open: 'Open.',
  closed: (reason: string) => `CLOSED: ${reason}`,
  prohibitions: 'Warnings:',
  conditions: 'Conditions:',
  /** In a document, before conditions of one state. */
  conditionsOf: { notMet: 'Not met:', notKnown: 'Not known:', met: 'Met:' },
  /** In place of warnings or conditions that stand under an earlier option. */
  allOf: (number: number) => `all of option ${number}`,
  cautions: 'Cautions',
  noCautions: 'No caution is raised by the answers of this case.',
  volunteeredCautions: 'About what was also given; this chart did not ask it:',
  ofTheOutcome: 'Of this recommendation:',
  named: 'Named above; not raised by this case:',
  conditionsOfOutcome: 'Conditions of this recommendation',
  next: 'Next',
  notAsked: 'Not asked',
  volunteered: 'Also given',
  notTaken: 'Typed and not used',
  tags: 'What the words in brackets mean',
  cited: 'References:',
  /** What a document has beside the text. */
  byHand: {
    title: 'To be filled in by hand',
    blanks: [
      { label: 'Patient label', lines: 0 },
      { label: 'Present at the meeting', lines: 1 },
      { label: 'Decision of the board', lines: 3 },
      { label: 'Responsible, and by when', lines: 1 },
      { label: 'Date and signature', lines: 1 },
    ],
  },
  disagreement: {
    title: 'Chosen instead',
    chosen: (option: string | null) =>
      option === null
        ? 'The clinician did not agree and named no listed option.'
        : `Option chosen: ${option}`,
    reason: (reason: string) => `Reason: ${reason}`,
  },
  firmness: 'How firm this is',
  missing: 'What is not known and could be found out',
  updates: 'Since the review of 2017',
  picture: 'The route on the chart',
  caseCode: (code: string) => `Case code: ${code}`,
  subject: 'Neuroendocrine tumour metastatic to the liver: recommendation of a published algorithm',
  page: (page: number, pages: number) => `page ${page} of ${pages}`,
  /** The same in parts, for a document that counts its pages itself. */
  pageIs: 'page ',
  pageOf: ' of ',
  limits: 'Limits',
  version: (id: string, version: string, hash: string) => `Guideline ${id} ${version}, hash ${hash}`,
  build: (build: string) => `program ${build}`,
} as const;

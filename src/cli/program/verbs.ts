/** Whom a verb is for, in the order in which the help lists them. */
export const audiences = {
  everybody: 'Everybody',
  testers: 'Testers',
  teachers: 'Trainees and teachers',
  operators: 'Operators',
  developers: 'Developers',
} as const;

interface Verb {
  /** One word, or two for a verb of a group. */
  readonly name: string;
  readonly audience: keyof typeof audiences;
  /** One sentence without a full stop. */
  readonly summary: string;
  /** What is typed before the verb's own words, by the short name of `package.json` where it has one. */
  readonly typed: string;
}

/** Every verb of the program. What each does is in src/cli/verbs; here is what the help and the docs list. */
export const verbs = [
  {
    name: 'start',
    audience: 'everybody',
    summary: 'Run the server: the endpoint of the bot and the built-in page, as npm start does',
    typed: 'npm run nelm -- start',
  },
  {
    name: 'chat',
    audience: 'everybody',
    summary: 'Hold a conversation with the bot in this terminal, or through a pipe',
    typed: 'npm run chat --',
  },
  {
    name: 'record',
    audience: 'everybody',
    summary: 'Write the record of a case: PDF, Word document, Markdown or text',
    typed: 'npm run nelm -- record',
  },
  {
    name: 'pathway',
    audience: 'everybody',
    summary: 'Write the whole chart as one page, to be read, printed or kept',
    typed: 'npm run nelm -- pathway',
  },
  {
    name: 'coverage',
    audience: 'testers',
    summary: 'Walk routes of the chart and report what they cover',
    typed: 'npm run coverage --',
  },
  {
    name: 'coverage replay',
    audience: 'testers',
    summary: 'Walk the routes of a route file again',
    typed: 'npm run coverage -- replay',
  },
  {
    name: 'coverage export',
    audience: 'testers',
    summary: 'Write this version of the chart as JSON, with its hash',
    typed: 'npm run coverage -- export',
  },
  {
    name: 'coverage diff',
    audience: 'testers',
    summary: 'Compare two versions of the chart: whose advice changes',
    typed: 'npm run coverage -- diff',
  },
  {
    name: 'coverage changes',
    audience: 'testers',
    summary: 'Hold every single change of every route, as "how firm" has it, against the oracle',
    typed: 'npm run coverage -- changes',
  },
  {
    name: 'mutate',
    audience: 'testers',
    summary: 'Change the chart on trial, one fault at a time, and show whether the oracle notices',
    typed: 'npm run mutate --',
  },
  {
    name: 'trace',
    audience: 'testers',
    summary: 'Follow dossier statements to where they are held, shown and tested; also a review sheet',
    typed: 'npm run trace --',
  },
  {
    name: 'quiz check',
    audience: 'testers',
    summary: 'Make items of the quiz and check each by the oracle and as a text',
    typed: 'npm run quiz:check --',
  },
  {
    name: 'quiz make',
    audience: 'teachers',
    summary: 'Write a set of quiz items for a class, answers and explanations included',
    typed: 'npm run quiz:make --',
  },
  {
    name: 'quiz sample',
    audience: 'teachers',
    summary: 'Print quiz items with their feedback, and a sheet to score them by',
    typed: 'npm run nelm -- quiz sample',
  },
  {
    name: 'quiz flagged',
    audience: 'operators',
    summary: 'List reported and withdrawn quiz items',
    typed: 'npm run nelm -- quiz flagged',
  },
  {
    name: 'quiz difficulty',
    audience: 'teachers',
    summary: 'Print how hard quiz items are, by the counts of those who share their answers',
    typed: 'npm run nelm -- quiz difficulty',
  },
  {
    name: 'quiz withdraw',
    audience: 'operators',
    summary: 'Take an item of the quiz out of service in this installation',
    typed: 'npm run nelm -- quiz withdraw',
  },
  {
    name: 'feedback',
    audience: 'operators',
    summary: 'Print the stored feedback on outcomes as a table, without names',
    typed: 'npm run feedback --',
  },
  {
    name: 'backup',
    audience: 'operators',
    summary: 'Write a backup of the storage, also while the server runs',
    typed: 'npm run nelm -- backup',
  },
  {
    name: 'restore',
    audience: 'operators',
    summary: 'Put a backup into an empty storage',
    typed: 'npm run nelm -- restore',
  },
  {
    name: 'aside',
    audience: 'operators',
    summary: 'List the records that could not be read and were set aside, or put them back',
    typed: 'npm run nelm -- aside',
  },
  {
    name: 'teams-package',
    audience: 'operators',
    summary: 'Write the app package for Microsoft Teams, a zip of the manifest and the icons',
    typed: 'npm run teams:package --',
  },
  {
    name: 'teams-icons',
    audience: 'developers',
    summary: 'Draw the icons of the app package anew from teams/*.svg',
    typed: 'npm run teams:icons --',
  },
  {
    name: 'diagram',
    audience: 'developers',
    summary: 'Write docs/pathway.md, the chart drawn from itself',
    typed: 'npm run diagram --',
  },
  {
    name: 'fhir questionnaire',
    audience: 'developers',
    summary: 'Print the chart as a FHIR R4 Questionnaire',
    typed: 'npm run nelm -- fhir questionnaire',
  },
  {
    name: 'fhir codes',
    audience: 'developers',
    summary: 'Print the codes of its answers as a FHIR R4 CodeSystem',
    typed: 'npm run nelm -- fhir codes',
  },
  {
    name: 'fhir response',
    audience: 'developers',
    summary: 'Print a case, by its code, as a FHIR R4 QuestionnaireResponse',
    typed: 'npm run nelm -- fhir response',
  },
  {
    name: 'fhir open',
    audience: 'developers',
    summary: 'Read a FHIR R4 QuestionnaireResponse: its answers and the code of its case',
    typed: 'npm run nelm -- fhir open',
  },
  {
    name: 'read',
    audience: 'developers',
    summary: 'Show how a line is read: the role of every word, and why it fills or does not',
    typed: 'npm run nelm -- read',
  },
  {
    name: 'soup',
    audience: 'developers',
    summary: 'Write docs/soup.md, the packages that run with the program, from package-lock.json',
    typed: 'npm run soup --',
  },
  {
    name: 'guideline-check',
    audience: 'developers',
    summary: 'Refuse a changed guideline that has no new version and no line in its changelog',
    typed: 'npm run nelm -- guideline-check',
  },
] as const satisfies readonly Verb[];

export type VerbName = (typeof verbs)[number]['name'];

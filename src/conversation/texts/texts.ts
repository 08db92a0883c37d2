import { askTexts } from './ask.ts';

import { casesTexts } from './cases.ts';
import { consentTexts } from './consent.ts';
import { ofWhomTexts } from './ofWhom.ts';
import { alternativesTexts } from './alternatives.ts';
import { changeTexts } from './change.ts';
import { deliveryTexts } from './delivery.ts';
import { feedbackTexts } from './feedback.ts';
import { questionNames } from './questionNames.ts';
import { firmnessTexts } from './firmness.ts';
import { mdtTexts } from './mdt.ts';
import { notReadTexts } from './notRead.ts';
import { outcomeTexts } from './outcome.ts';
import { pictureTexts } from './picture.ts';
import { practiceTexts } from './practice.ts';
import { provenanceTexts } from './provenance.ts';
import { quizTexts } from './quiz.ts';
import { reviewTexts } from './review.ts';
import { sideBySideTexts } from './sideBySide.ts';
import { welcomeTexts } from './welcome.ts';

import type { LinkedFile } from '../contract/links.ts';
import type { IdentifierKind } from '../../language/safety/identifiers.ts';

/** What an identifier is called in a refusal. */
const identifierKinds: Readonly<Record<IdentifierKind, string>> = {
  email: 'an e-mail address',
  phone: 'a telephone number',
  nhsNumber: 'an NHS number',
  recordNumber: 'a record number',
  dateOfBirth: 'a date of birth',
  date: 'a full date',
  name: 'a name',
};

/** Every sentence that the bot says by itself. What the algorithm says stands in src/guideline. */
export const texts = {
  productName: 'NET liver pathway',
  ruleBased: 'Rule-based, no AI.',

  ask: askTexts,

  welcome: welcomeTexts,

  buttons: {
    newCase: 'New case',
    reopen: 'Back to the case before',
    cases: 'Cases',
    help: 'Help',
    about: 'About',
    back: 'Back',
    why: 'Why do you ask?',
    whyOutcome: 'Why?',
    path: 'Answers so far',
    restart: 'Start over',
    mdt: 'Text for MDT',
    nextPatient: 'Next patient',
    /** What a button that opens a file says. */
    files: {
      pdf: 'PDF',
      docx: 'Word',
      md: 'Markdown',
      png: 'Picture of the route',
      svg: 'Drawing of the route',
    } satisfies Record<LinkedFile, string>,
    show: 'Show the outcome',
    continue: 'Continue',
    backToCase: 'Back to the case',
    useIt: 'Yes, use this answer',
    change: (name: string, value: string) => `Change ${name}: ${value}`,
  },

  alternatives: alternativesTexts,
  cases: casesTexts,
  change: changeTexts,
  delivery: deliveryTexts,
  feedback: feedbackTexts,
  firmness: firmnessTexts,
  questionNames,
  review: reviewTexts,
  sideBySide: sideBySideTexts,

  situations: {
    kept: 'This stays with the case; type "take back" and its name if it is wrong.',
    takenBack: (names: string) => `Taken back: ${names}.`,
    none: 'No special situation is kept with this case.',
    stands: (name: string) =>
      `What stands with this case is: ${name}. Type “take back ${name.toLowerCase()}” to take that back.`,
    notKept: (names: string) => `${names}: not kept with this case, so nothing was changed.`,
    /** What a situation was told as: "Pregnancy and breastfeeding". */
    told: (toldAs: readonly { readonly inWords: string }[]) =>
      toldAs.map(({ inWords }, at) => (at === 0 ? inWords : inWords.toLowerCase())).join(' and '),
    denied: (name: string) =>
      `${name} stands with this case, and nothing was changed. If it is wrong type: take back ${name.toLowerCase()}`,
  },

  question: {
    progress: (answers: number, areFolded: boolean, fewest: number, most: number) =>
      [
        `Question ${answers + 1}`,
        ...(answers > 0 && !areFolded ? [`${answers} answered (tap one to change it)`] : []),
        `${range(fewest, most)} to go`,
      ].join(' · '),
    tick: (criteria: number) => `Tick what is met; all ${criteria} ticked means that all are met`,
    openChecklist: (answers: string) =>
      `Nothing is answered by a yes alone. Tick each criterion that is met, or choose: ${answers}.`,
    notAllTicked: (ticked: number, criteria: number, missing: string, answers: string) =>
      `${ticked} of ${criteria} ticked, so nothing is answered yet. Not ticked: ${missing}. If these are not met or not known, choose: ${answers}.`,
    answered: (answers: number) => `${answers} answered: see or change`,
    type: 'Type an answer, or: why, back, path, restart, help.',
    doubted: (answer: string) => `Read in your line with a doubt, and not used: ${answer}. Is it right?`,
    doubtedBeside: (answer: string) =>
      `Read before with a doubt, and not settled: ${answer}. Name it if it is so.`,
    held: (answer: string) => `Told before: ${answer}. What you type or tick joins it. Is that all?`,
    joined: (before: string, all: string) => `Joined with what was told before (${before}): ${all}.`,
    besideHeld: {
      understood: (answer: string) => `Told before: ${answer}.`,
      reason:
        'That does not go with it, so nothing was taken. Type yes if that is all, name what else there is, or type “take back unused words” to drop it.',
    },
    open: (words: readonly string[]) =>
      `Typed before, and not clear: ${words.map((one) => `“${one}”`).join(', ')}. Say what it means here.`,
    typeNumber: 'Type the number, or: why, back, path, restart, help.',
    grade: 'Reported grade, if it is higher or the only value known',
    notGiven: 'Not given',
    required: (label: string, min: number, max: number, unit: string) =>
      `${label}: enter a number from ${min} to ${max}${unit}.`,
    zeroKi67: {
      understood: 'I read 0.',
      reason:
        'A Ki-67 of 0%, or something else such as ECOG 0? For the Ki-67 type "0%"; the ECOG is asked next.',
    },
    whyTitle: 'Why this question',
    leadsTo: 'Where the answers lead (the first that holds)',
    sources: 'Sources',
    provenance: (text: string) => `Provenance: ${text}`,
  },

  outcome: outcomeTexts,
  mdt: mdtTexts,
  provenance: provenanceTexts,
  picture: pictureTexts,

  path: {
    title: 'Answers so far',
    none: 'No answer has been given yet.',
    noneAsked: 'No answer that was given is one of the route yet.',
    /** The number is that of the row of the question's table: its title stands before it. */
    rule: (says: string, number: number) => `${says} (rule ${number})`,
    ruleWithProvenance: (rule: string, provenance: string) => `(${rule}; ${provenance})`,
  },

  help: {
    title: 'What you can say',
    answers:
      'Answer by tapping, or type a label, an abbreviation or a number with its unit, such as "Ki 67 of 12%" or "3 lesions max 2.2cm". Say "not known" when it is not known. A whole line is read too, such as "ileal NET G2, Ki-67 4%, ECOG 1, liver only": you see what was understood before anything is used.',
  },

  about: {
    title: 'About this algorithm',
    version: (version: string, hash: string) => `Version ${version}, content hash ${hash.slice(0, 12)}.`,
    notVerified: 'Not compared with Figure 3; no clinician has reviewed this reconstruction.',
    regulatory: 'For education and research. Not a certified medical device.',
    stored:
      'Stored: the answers of the open case and of those in the list of cases, with pseudonymous keys of who gave them, until "delete my data", or until a case leaves the list; feedback without a person; of the quiz, which items you answered and how, under a hash of your account, until "delete my data" in a chat with me alone; of a quiz round, the answers under keys that mean nothing outside it, until it is closed. Never stored: what you type, names, identifiers.',
  },

  coverage: {
    title: 'Coverage of this conversation',
    started: 'Counting from here. Type "coverage" to see what this conversation has covered.',
    notStarted: 'Nothing is being counted. Type "coverage start" to begin.',
    covered: (edges: number, ofEdges: number, outcomes: number, ofOutcomes: number) =>
      `Transitions ${edges} of ${ofEdges}, outcomes ${outcomes} of ${ofOutcomes}.`,
    next: (edge: string) => `Shortest way to something new (${edge}): `,
    all: 'Every transition is covered.',
  },

  quiz: quizTexts,
  practice: practiceTexts,
  stopped: 'The case is closed. Nothing of it is kept.',
  nothingToStop: 'No case is open.',
  deleteAsk:
    'This deletes the case and everything else stored for this conversation, for everybody here. Type yes, or tap the button, to delete it; anything else leaves it.',
  deleteLeft: 'Nothing was deleted.',
  deleteIt: 'Yes, delete it for everybody',
  deleted: 'Everything stored for this conversation, and your practice, has been deleted.',
  deletedShared:
    'Everything stored for this conversation has been deleted. Your practice is deleted in a chat with me alone.',
  nothingToGoBack: 'This is the first question; there is nothing to go back to.',
  wentBack: (title: string) => `Back: your answer to "${title}" is taken back.`,
  restarted: 'Started over; the earlier answers are dropped.',
  restartedWithLine: 'Started over; the earlier answers and the line that waited are dropped.',
  noCase: 'No case is open.',
  noOutcomeYet: 'This case has no outcome yet; what it waits for stands below.',
  turnError:
    'Something went wrong on our side, so this may not have been taken in. "path" lists the answers that are kept.',
  notDelivered:
    'Your message arrived, but the answer to it could not be sent. What was understood of it is kept, so do not send it a second time: "path" lists the answers that are kept, "case" shows where the case stands.',
  revised: {
    edited:
      'Edits of a message are not read: what was taken from it before stays. To change an answer, type change, such as "change Ki-67 to 21%".',
    deleted:
      'Deleting a message takes nothing back: what was taken from it stays. Type back to take the last answer back, or change, such as "change Ki-67 to 21%".',
    notTaken: 'Edits of a message are not read. Please send it as a new message.',
  },
  resumed: 'Your case is still here. This is where it stands.',
  outcomeReached: (title: string) => `This case has reached its outcome: ${title}`,

  caseWaits: 'A case is open: type "case" to go to it.',
  notUnderstood: 'I did not understand that as an answer to this question.',
  notUnderstoodNoCase: 'I did not understand that.',
  empty: 'That message was empty.',
  tooLong: (limit: number) => `That is longer than ${limit} characters. Please type one answer, or tap one.`,
  tooLongNoCase: (limit: number) =>
    `That is longer than ${limit} characters, so it was not read. Send up to ${limit} characters at a time; begin with pathology.`,
  notRead: notReadTexts,
  malformedAction: 'That button does not carry an answer I can read, so nothing was changed.',
  identifier: (kind: string) =>
    `That looks like ${kind}. Patient identifiers must not be entered here: it was not read, not stored and not logged. Age in whole years is enough.`,
  identifierKinds,

  stale: 'That card is from an earlier step, so nothing was changed. This is where the case stands now.',
  otherCase: 'That card belongs to another case, so nothing was changed. This is where the open case stands.',
  closedCase: 'That card belongs to a case that is no longer open, so nothing was changed.',
  repeated: 'That message had already arrived, so nothing was done twice.',
  notThisQuestion: 'That question is not being asked now, so nothing was changed.',
  afterOutcome:
    'The case has reached its outcome, and nothing was changed. To say what you think of it type "feedback"; to change an answer "change"; for another patient "new case"; for what else can be said "help".',
  discrepancy: (what: string) => `Please check: ${what}`,
  confirmFirst: 'This needs your confirmation before it is used.',
  confirmHint:
    'Type: yes (Yes, use this answer), no to leave it out, or another answer; or: why, back, path, restart, help.',
  waits:
    'I did not understand that. What stands below waits for your decision: type yes or no, or another answer.',
  ...consentTexts,
  ofWhom: ofWhomTexts as Record<keyof typeof ofWhomTexts, readonly string[]>,
  leftOutToo: 'What waited for your confirmation was left out.',
  leftOut: 'Left as it was; nothing was used.',
  notKnown: [
    'not sure',
    'not known',
    'unknown',
    "don't know",
    'dont know',
    'do not know',
    'no idea',
    'unsure',
  ],

  guidelineChanged: (version: string) =>
    `The guideline has changed since your last answer (now version ${version}). Your answers were put to it again, in its order.`,
  /** Of a case that stands as it did. */
  guidelineAlike: (was: string, version: string) =>
    `The guideline is version ${version} now (it was ${was}); nothing in it changes where this case stands.`,
  guidelineDropped: (titles: string) =>
    `Left out, because its answer was split or is none any more: ${titles}. Where it is asked, please answer again.`,
} as const;

function range(fewest: number, most: number): string {
  return fewest === most ? `${fewest}` : `${fewest} to ${most}`;
}

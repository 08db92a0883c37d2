/** What is said when a line was read and waits for confirmation. */
export const reviewTexts = {
  title: 'I read this from your line',
  titleMore: 'I have read this so far',
  nothingUsedYet: 'Nothing is used before you confirm it. Untick what is wrong.',
  doubtfulUnticked:
    'Nothing is used before you confirm it. Untick what is wrong; what is marked with a question mark is not ticked, because not all of its words were understood: tick it if it is right.',
  doubtfulMark: '? ',
  doubtful: 'Read with a doubt:',
  doubtfulWords: (title: string, clause: string, because: string, unread: readonly string[]) =>
    [
      `${title}: “${clause}”.`,
      because,
      ...(unread.length > 1
        ? [`Not understood in it: ${unread.map((words) => `“${words}”`).join(', ')}.`]
        : []),
    ].join(' '),
  label: 'Answers to use',
  readFrom: 'Your words:',
  words: (title: string, words: string) => `${title}: “${words}”`,
  changes: (now: string) => ` (now: ${now})`,
  besideIfSame: (before: string) => ` (in this case beside what was told before: ${before})`,
  addsTo: (before: string) => ` (added to what was told before: ${before})`,
  already: ' (already so)',
  contradictions: 'Please check: ',
  wordsNotKept:
    'The words of the line are not kept, so they cannot be shown again: before a yes compare each answer with your notes.',
  notTakenBefore: 'Of the line was not taken:',
  why: 'A line is read by rules, and words can be misread: so nothing of it is used before you have seen how it was read. What is ticked was plain in all its words; what has a question mark was not, and a plain yes leaves it out.',
  doubts: 'Not taken, because it is not clear:',
  doubt: (words: string, because: string) => `“${words}”: ${because}`,
  namesOnly: (title: string) =>
    `It is about “${title}”, and does not say what the answer is: say it with its answer.`,
  notedAsSituation: (title: string) =>
    `Noted as a special situation, not covered by this chart; it is no answer to “${title}”.`,
  suggestions: 'Did you mean …? Type it again to use it:',
  suggestion: (words: string, say: string) => `“${words}”: did you mean “${say}”?`,
  unread: (words: string) => `Not understood: ${words}`,
  selectsNothing: (words: string) => `Selects no contraindication: ${words}`,
  background: (words: string) => `Understood, but not asked by the algorithm: ${words}`,
  alreadySo: (told: string) => `Nothing was changed, for it is so already: ${told}.`,
  factsKept: (facts: string) =>
    `You told: ${facts}. No question asks that, so no answer was changed; it stays with this case and stands where the guideline speaks of it. To drop it type “take back” and its name.`,
  keptAsTyped: (words: readonly string[], hasOthers: boolean) =>
    [
      ...(words.length === 0
        ? []
        : [`Not used; kept with this case as typed: ${words.map((one) => `“${one}”`).join('; ')}.`]),
      ...(hasOthers || words.some((one) => one.includes('…'))
        ? [
            words.length === 0
              ? 'Not used, and its words are not kept, since this program does not know them: only that there were some stays with this case.'
              : 'Other words were not understood and are not kept, since this program does not know them: only that there were some stays with this case.',
          ]
        : []),
    ].join(' '),
  notConfirmed: (told: string) => `Not yet confirmed: ${told}. What is said below does not count with it.`,
  nothingRead: 'I found no answer in that line.',
  use: 'Use these',
  newCase: 'New case with these',
  sameCase: 'Change this case',
  another: 'Another patient?',
  anotherWhy:
    'This line may tell of somebody else than the open case: it says who the patient is, or answers otherwise what was answered. Nothing of it is taken before you say.',
  staysAnswers: (told: string) => `In this case would stay from before: ${told}.`,
  staysNothing: 'Every answer of this case would be one of this line.',
  staysSituations: (names: string) => `Stays with this case, told before: ${names}.`,
  ofWhomHint:
    'Type: new case (another patient, with these answers) or this case (the same patient, changed so); back leaves the line out.',
  ofWhomFirst:
    'A line waits, and it is not yet said of whom it is. Type: new case (another patient, with these answers) or this case (the same patient, changed so); back leaves the line out.',
  both: 'The same patient: what waited and this line are shown together. Nothing of either is used before a yes.',
  leave: 'Leave them out',
  hint: 'Type: yes to use these answers, no to leave them out, or type a correction such as "ECOG 2".',
  hintInCase:
    'Type: yes to use these answers in this case, no to leave them out, new case with these for another patient, or type a correction such as "ECOG 2".',
  used: (count: number) => (count === 1 ? '1 answer is used.' : `${count} answers are used.`),
  allAhead: (count: number, open: string) =>
    `${count === 1 ? '1 answer is' : `${count} answers are`} kept until the route asks for ${count === 1 ? 'it' : 'them'}; first: ${open}.`,
  usedNowhere: (titles: string) => `Not asked on this route: ${titles}.`,
  usedAhead: (titles: string) => `Kept until asked: ${titles}.`,
  corrected: (title: string, was: string) => `Corrected: ${title} (was: ${was}).`,
  unticked: (title: string) => `No longer ticked: ${title}. Say it again by itself, such as "ECOG 2".`,
  gradeOfOther: (grade: string, old: number) =>
    `${grade} was reported with a Ki-67 of ${old}%. Say whether it holds with this one.`,
  openBefore: 'Something else of this list was told before and is still open.',
  afterPrrtToo: 'This case has progressed after PRRT: together that is after both.',
  otherPartDoubtful: 'The other part of it was read with a doubt.',
  noneOfTheOthers: '; none of the others',
  added: (title: string) => `Added: ${title}.`,
  addedTo: (title: string, before: string) => `Added to ${title} (told before: ${before}).`,
  waits:
    'I did not understand that. The answers below wait for your decision: type yes to use them, no to leave them out, or a correction such as "ECOG 2".',
  notKnownOfWhat:
    'Say of what it is not known, such as "Ki-67 not known". The answers below wait for your decision: yes or no.',
  several: (titles: readonly string[]) =>
    `That may answer ${titles.join(' or ')}, so nothing was taken. Please say it with its name, such as "liver involvement 12%".`,
  tapped: (title: string, answer: string) => `Taken from your tap: ${title}: ${answer}.`,
  stillWaits: 'The line still waits.',
  nothingLeft: 'Nothing is left of the line that waited.',
  back: 'The line was left out; nothing of it was used. The answers of the case stay as they were.',
  left: 'The line was left out; nothing of it was used.',
  noneTicked:
    'None is ticked, so nothing was used. Tick what is right, type it in the words of its answer, or leave the line out.',
  staleLine: 'That card is from an earlier line, so nothing was used. This is what waits now.',
  nothingWaits: 'No line waits for confirmation, so nothing was changed.',
  taken: (titles: string) => `Also taken from what you told before: ${titles}.`,
  keptAhead: (told: string) => `Kept until asked: ${told}`,
} as const;

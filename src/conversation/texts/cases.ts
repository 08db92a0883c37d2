import { once } from '../../machine/once.ts';

/** "1, 2 and 3". Made when first said: opening the tables of a language takes a tenth of a start of the conversation. */
const inList = once(() => new Intl.ListFormat('en-GB'));

/** What is said of the cases of a conversation, and of their codes. */
export const casesTexts = {
  title: 'Cases of this conversation',
  lead: 'In the order of entry; tap one, or type its number, such as "case 3". In small letters: its case code.',
  none: 'There is no case here yet. Type "new case" to start one, or "open" and a case code.',
  open: 'open now',
  finished: (first: string) => first,
  noOption: 'no option leads',
  waitsFor: (question: string) => `waits for: ${question}`,
  told: (items: string) => `also told: ${items}`,
  waitsForYes: 'waits for a yes to a line',
  underEarlier: (version: string) => `answered under guideline ${version}`,
  row: (number: number, says: readonly string[]) => [`Case ${number}`, ...says].join(' · '),
  keptUntil: (cases: number, days: number) =>
    `Up to ${cases} cases are listed beside the open one, each for ${days === 1 ? 'one day' : `${days} days`} after it was left.`,

  /** What became of the case that was open. */
  kept: (number: number, answers: number, hasLine: boolean) => {
    const held = [
      ...(answers === 0 ? [] : [answers === 1 ? 'its answer' : `its ${answers} answers`]),
      ...(hasLine ? ['the line that waits'] : []),
    ];
    const withIt = held.length === 0 ? '' : `, with ${held.join(' and ')}`;
    return `The case before is kept as case ${number}${withIt}: type "reopen" to go back to it, or "cases" for the list.`;
  },
  left: (number: number, code: string) =>
    `The list is full: case ${number} has left it. "open ${code}" brings its answers back.`,

  dropped: (number: number, code: string) =>
    `Case ${number} is dropped: nothing of it is kept here. "open ${code}" brings its answers back.`,
  dropAsk: (number: number) =>
    `This drops case ${number} for everybody here. Type yes to drop it; anything else leaves it.`,
  wrongPatient: (number: number) =>
    `Nothing was changed. For another patient type "new case": case ${number} stays in the list. "back" takes the last answer, or the line that waits, back; "cases" lists the others; "delete case ${number}" drops this one.`,

  backIn: (number: number) => `Back in case ${number}; its answers are as they were.`,
  situationsNotKept:
    'It was left under an earlier version of this program, which kept no special situations, such as pregnancy: check what is not covered.',
  isOpen: (number: number) => `Case ${number} is the open one already.`,
  noSuchNumber: (number: number) =>
    `There is no case ${number} in this conversation, or it has left the list; nothing was changed. Type "cases" to see those that are kept.`,
  gone: 'That case is no longer in the list, so nothing was changed. These are the cases that are kept.',
  staleList:
    'That list is from an earlier step, so nothing was changed. These are the cases as they are now.',
  nothingToReopen: 'There is no case to go back to.',
  otherCase: (number: number) =>
    `That card belongs to case ${number}, which is not the open one, so nothing was changed. Type "case ${number}" to go back to it. This is where the open case stands.`,

  codeTitle: 'Case code',
  codeHint:
    'It holds the answers of this case, its special situations, treatments given or failed and other facts from fixed lists that were told, and the version of the guideline, nothing else: no name, no date, nothing of this conversation. Whoever has it can read those answers. Type "open" and the code to restore the case in any conversation with this bot.',
  codeBeside: 'Not in it: words that were typed and not used, and a choice other than the recommendation.',
  opened: (number: number, answers: number) =>
    `Opened from its code as case ${number}, with ${answers === 1 ? '1 answer' : `${answers} answers`}. A code says nothing of whose case it is: check that the answers are those of your patient.`,
  openedWaiting: (answers: number, isFinished: boolean) =>
    isFinished
      ? `${answers === 1 ? '1 more was not needed' : `${answers} more were not needed`} for this outcome and ${answers === 1 ? 'is' : 'are'} kept.`
      : `${answers === 1 ? '1 more is' : `${answers} more are`} kept until asked.`,
  openedSituations: (names: string) => `Special situations: ${names}.`,
  openedTold: (names: string) => `Also told: ${names}.`,
  openedMore:
    'When the code was made, something more was typed in that case that a code does not hold: look at its record before you rely on this.',
  sameAsListed: (number: number) => `That is the code of case ${number} of this conversation.`,
  sameGuideline: 'It was made under the same guideline as now.',
  madeUnder: (version: string, now: string) =>
    `The code was made under guideline ${version}; the guideline has changed since (now version ${now}). Its answers were put to it again, in its order.`,
  /** Of a case that stands as it did. */
  madeUnderAlike: (version: string, now: string) =>
    `The code was made under guideline ${version}; it is ${now} now, and nothing in it changes where this case stands.`,
  thenWas: (end: string) => `Then: ${end}`,
  thenUnknown: 'Where it led then is not known here.',
  nowIs: (end: string) => `Now: ${end}`,
  situationsGone: 'A special situation of the code is none any more; check what is not covered.',

  faults: {
    notACode: 'That is no case code: it has a sign that no code has.',
    noCode:
      'That is no case code. One is NELM and groups of letters and figures, as it stands in the text for the MDT. Type: cases, for the cases of this conversation.',
    severalCodes: 'Those are several case codes: send one at a time.',
    wordsBeside:
      'Other words stand beside a case code, and neither they nor the code were used: send the code alone.',
    tooShort: 'That case code is too short: a part of it is missing.',
    tooLong: 'That is too long for a case code.',
    typingError: 'That case code has a typing error.',
    unknownFormat:
      'That case code begins with a sign that this version of the bot does not know: a typing error, or the code of a later version.',
    unknownGuideline:
      'That case code was made under a version of the guideline that is not known here, so its answers cannot be read.',
    impossible: 'That case code stands for no case: it was not made by this bot.',
  },
  wrongGroups: (groups: readonly number[]) =>
    `Look at ${groups.length === 1 ? 'group' : 'groups'} ${inList().format(groups.map(String))} (the one after NELM is group 1) first.`,
  unchanged: 'Nothing was changed.',
} as const;

/** Feedback on an outcome. The reasons follow the override reasons of CDS Hooks. */
export const feedbackTexts = {
  button: 'Agree or not?',
  title: 'Do you agree with this outcome?',
  keptNote:
    'Kept: your choice, what was chosen instead and why, the outcome, the route and the day. Not kept: who you are, or anything about the patient.',
  agree: 'I agree',
  agreeOn: (name: string) => `I agree. Chosen of the two: ${name}`,
  instead: 'I disagree. Chosen instead:',
  because: 'Why was something else chosen?',
  reasonHint: 'Type a reason of the list, such as: newer evidence',
  noSuchOption: (count: number) =>
    `That is no option of this outcome, so nothing was noted. It has ${count === 1 ? '1 option' : `the options 1 to ${count}`}; or type: feedback another option, feedback none of these`,
  leads: (name: string) =>
    `“${name}” is what leads here, so it is no other choice and nothing was noted. To note that you agree type: feedback agree`,
  notListed: (name: string) =>
    `${name} is no option of this outcome. Nothing is noted yet: type why it was chosen, such as “newer evidence”, and it is noted by its name; or choose from the list.`,
  severalList: (name: string) =>
    `More than one option here lists ${name}: tap the one that was chosen. Nothing is noted before that.`,
  unnamed:
    'What was chosen is not a name that I know, and it is not kept: choose from the list, where “none of these” stands as well. Nothing is noted before that.',
  chosenInstead: (name: string) => `Chosen instead: ${name}. Nothing is noted before a reason is given.`,
  afterLook:
    'The look at other answers changed nothing. This is about the outcome of the case as it stands: choose from the list.',
  left: 'Nothing was noted; the case is as it was.',
  unread: 'The other words were not understood and are not kept: choose from the list.',
  nearly: (reason: string) =>
    `Your words are not kept. If they mean the reason “${reason}”, choose that in the list, or type: feedback ${reason.toLowerCase()}`,
  reasonFirstWhat: 'A reason stands beside what was chosen instead: choose that first, then why.',
  reasons: {
    patientPreference: 'Patient preference',
    comorbidity: 'Comorbidity or fitness',
    notAvailable: 'Not available here',
    newerEvidence: 'Newer evidence',
    algorithmWrong: 'The algorithm seems wrong',
    other: 'Another reason',
  },
  /** A choice that stands with the case. */
  kept: {
    lead: 'Chosen instead: ',
    leadOfEquals: 'Chosen of the two that lead: ',
    chosen: (name: string | null) => (name === null ? 'not said what.' : `${name}.`),
    because: (reason: string) => `Because: ${reason}.`,
    unlisted: (name: string) => `${name} (no option of this outcome)`,
    /** Before how an option that was chosen stands, where it is not open. */
    here: ' Of what was chosen: ',
    stays: 'This changes nothing of the recommendation.',
    elsewhere: {
      anotherOption: 'another option of the guideline',
      noneOfThese: 'none of these',
    },
  },
  agreed: 'Noted without your name: you agree. You can change it while the case is open.',
  agreedAgain:
    'Noted without your name: you agree. What was noted before as chosen otherwise no longer stands with this case. You can change it while the case is open.',
  agreedOn: (name: string) =>
    `Noted without your name: you agree. Chosen of the two that lead: ${name}. It stands at the outcome and in the record; the recommendation stays. You can change it while the case is open.`,
  agreedBeside:
    'Noted without your name: you agree. What another participant noted as chosen otherwise still stands with this case.',
  disagreed: (name: string | null, reason: string) =>
    `Noted without your name: you disagree${name === null ? '' : `. Chosen instead: ${name}`}. Because: ${reason}. It stands at the outcome and in the record; the recommendation stays. You can change it while the case is open.`,
  inPlaceOf: 'It stands in the place of what another participant said.',
  noOutcome: 'Feedback is about an outcome, and this conversation has not reached one.',
  nothingToCompare:
    'There is no outcome yet that a choice could be compared with, so nothing was noted. Answer what is asked below; at the outcome type it again, or type: feedback',
  hint: 'Type: feedback agree, or feedback option 2 and a reason, such as: feedback option 2 newer evidence',
} as const;

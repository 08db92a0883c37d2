/** Feedback on an outcome. The reasons follow the override reasons of CDS Hooks. */
export const feedbackTexts = {
  button: 'Feedback',
  title: 'Do you agree with this outcome?',
  keptNote:
    'Kept: your choice, the outcome, the route and the day. Not kept: who you are, or anything about the patient.',
  agree: 'I agree',
  because: 'I disagree, because',
  reasons: {
    patientPreference: 'Patient preference',
    comorbidity: 'Comorbidity or fitness',
    notAvailable: 'Not available here',
    newerEvidence: 'Newer evidence',
    algorithmWrong: 'The algorithm seems wrong',
    other: 'Another reason',
  },
  /** A disagreement that stands with the case. */
  kept: {
    lead: 'Chosen otherwise: ',
    chosen: (name: string | null) => (name === null ? 'what instead was not said.' : `${name}.`),
    because: (reason: string) => `Because: ${reason}.`,
    stays: 'This changes nothing of the recommendation.',
    elsewhere: {
      anotherOption: 'another option of the guideline',
      noneOfThese: 'none of these',
    },
  },
  agreed: 'Noted without your name: you agree. You can change it while the case is open.',
  disagreed: 'Noted without your name: you disagree. You can change it while the case is open.',
  noOutcome: 'Feedback is about an outcome, and this conversation has not reached one.',
  hint: 'Type: feedback agree, or feedback and a reason, such as: feedback newer evidence',
} as const;

/** Sentences about where the case goes on, who takes part, and what came twice. */
export const deliveryTexts = {
  unseen:
    'Your message before this one was taken in, but its answer did not reach you. So this one was not read. Here is where it stands; please answer what is asked now.',
  goesOn: 'The case goes on in another card of this conversation.',
  conversationGoesOn: 'The conversation goes on in another card.',
  continueHere: 'Continue here',
  askedThen: (title: string) => `Asked here: ${title}`,
  deactivated: 'An earlier card of this conversation',
  deletedCard: 'What stood here was deleted at the request of a participant.',
  wayBack: 'Back to the question',

  caseOpen:
    'A case is already open in this conversation, so nothing was changed. Type "new case" to close it and start another.',
  repeatedWords: (seconds: number) =>
    `The same came twice within ${seconds} seconds, so it was used once only. If you meant it again, tap the answer, or type it again in a moment.`,

  /** Said of a record that could not be read, by its kind. */
  setAside: {
    case: 'What was kept of this conversation could not be read: it is damaged, or another version of this bot wrote it. It was set aside as it is, for whoever runs this bot, and was not changed. If a case was open here, please begin again with "new case".',
    quiz: 'What was kept of the quiz in this conversation could not be read. It was set aside as it is. If a round was open here, please begin another one.',
    trainee:
      'Your practice record is damaged and could not be read. It was set aside as it is, for whoever runs this bot. Your practice begins afresh.',
  },
  erasing:
    'Another program is reading the storage at this moment. What was deleted can no longer be shown, and its last traces on the disk are overwritten as soon as that program has ended.',

  sharedReminder:
    'Others read along here: enter nothing that could identify a patient, such as a name, a date of birth or a record number. Age in whole years is enough.',
  participant: (letter: string) => `participant ${letter}`,
  answeredBy: (participant: string) => ` (${participant})`,
} as const;

const times = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** What the quiz says of a day of practice, of a case that unfolds, before the first item, and of a wrong item. */
export const practiceTexts = {
  today: {
    title: 'Done for today',
    goalReached: (answered: number) => `${times(answered, 'item', 'items')} today: your goal is reached.`,
    nothingLeft: 'Nothing is due today, and everything was met.',
    stillDue: (count: number) =>
      `${times(count, 'thing is', 'things are')} still due; nothing is lost if it waits until tomorrow.`,
    next: (day: string) => `Next on ${day}.`,
    streak: (days: number) => `Streak: ${times(days, 'day', 'days')}.`,
    goOn: 'Go on today',
    type: 'Type: more to go on today, progress, quiz exam 20, quiz case; or case for a case.',
    noAnswer:
      'I could not read that, so nothing was changed: your day is done. Type "more" to go on today, "progress", "quiz exam 20" or "quiz case"; "case" leads to a case.',
    of: (answered: number, goal: number) => `${answered} of ${goal} today`,
    goal: (goal: number) => `Your day now has ${times(goal, 'item', 'items')}.`,
    badGoal: (said: string, min: number, max: number) =>
      `A day has ${min} to ${max} items, a whole number; "${said}" is not one. Try: goal 10`,
  },

  skipped: 'Skipped: it counts for nothing, and may come again.',
  whyEarly: 'The explanation would give the answer away. Answer first, or type: hint, show.',

  lesson: {
    title: 'Before the first item: the algorithm in three minutes',
    place: (part: number, parts: number) => `Lesson · ${part} of ${parts}`,
    chart: {
      heading: 'One chart',
      text: (questions: number, outcomes: number) =>
        `${questions} questions and ${outcomes} outcomes. It begins with the histology. Each answer decides what is asked next, until nothing more is needed; then it says which options are open and which are closed, and why.`,
      alt: 'The questions of the algorithm from the first at the top, each above those that it can lead to.',
      legend: 'Boxes are questions; the number in a box says to how many outcomes it can lead directly.',
    },
    questions: {
      heading: 'What it asks, in this order',
      text: 'No case is asked everything. What is not known is never taken for an answer: it leads to a work-up or a discussion.',
    },
    practice: {
      heading: 'How practice works',
      items: (goal: number) => [
        'Cases are made up. Tap an option, or type its letter; then you read why.',
        'hint helps (a right answer then counts less), show gives the answer, skip brings another item.',
        'this is wrong: tell us when an item is not right. You lose nothing by it.',
        `A day has ${goal} items (goal 10 changes that). What is weak comes back first, always with another case.`,
        'quiz case: a case that tells you only what you ask for, until you say what to do.',
      ],
    },
    next: 'Next',
    begin: 'Begin',
    skip: 'Skip the lesson',
    type: 'Type: next, or skip to go to the first item; case for a case of your own.',
    noAnswer:
      'That was not taken for anything: the quiz shows its lesson. Type "next", "skip", or "case" for a case.',
  },

  unfolding: {
    begun: 'A case that unfolds: you are told what you ask for. Ask for what you need, then say what to do.',
    opening: 'A patient with liver metastases of a neuroendocrine neoplasm. Nothing else has been said yet.',
    place: (asked: number) => `A case · ${times(asked, 'fact', 'facts')} so far`,
    stem: 'What do you want to know?',
    ask: 'Ask for:',
    all: 'There is nothing more to ask for.',
    unknown: 'no result in this case',
    decide: 'Decide now',
    type: 'Type what you want to know, such as Ki-67, symptoms or liver; or: decide, pause, stop, case.',
    which: 'That may be one of these. Which do you want to know?',
    noFact:
      'I could not read that as something to ask for, so nothing was changed. What can be asked for is listed below; "decide" shows what could be done; "case" leads to a case of your own.',
    notDeciding: 'First ask for what you need to know. "decide" shows what could be done.',
    notInCase: 'That belongs to a case that unfolds. Type "quiz case" to begin one.',
    compare: {
      title: 'Your path and the algorithm’s',
      same: 'You asked for everything that the algorithm asks here, and for nothing else.',
      route: 'The algorithm asked, in this order:',
      asked: (place: number) => `you asked for it, as number ${place}`,
      notAsked: 'you did not ask for it',
      more: 'You also asked for what this route does not need: ',
    },
  },

  flag: {
    title: 'What is wrong with this item?',
    reasons: {
      wrongKey: 'The answer marked right is not right',
      twoKeys: 'More than one option is right',
      unclear: 'The question or the case is unclear',
      unrealistic: 'No such patient',
      language: 'The wording is wrong',
    },
    thanks: (item: string) => `Noted for those who run this bot: ${item}.`,
    becomes: {
      another: 'It counts for nothing; here is another one.',
      ended: 'The case is ended and counts for nothing; "quiz case" begins another.',
      stays: 'It stays open, for it has its place here.',
      answered: 'What you answered stays as it is.',
    },
    already: 'You said so before, so nothing was noted twice.',
    noItem: 'There is no item that could be meant. It can be said while an item or its feedback is shown.',
    never: 'Never mind',
    type: 'Tap a reason, or type: next to go on.',
  },

  share: {
    on: 'From now on each answer is added to counts of this installation: how often an item of its kind is answered right. Your name and your record are no part of them. They stay when you delete your data, for nobody can tell whose they are. "stop sharing" ends it.',
    off: 'Your answers are not added to any counts. What was counted before stays: nobody can tell whose it was.',
  },
} as const;

/** The few words of a picture that are not the guideline's. */
export const words = {
  outcome: 'Outcome',
  askedNow: 'Asked now',
  otherAnswers: 'Other answers lead to',
  outcomes: (count: number) => (count === 1 ? '1 outcome' : `${count} outcomes`),
  alt: {
    chart: (questions: number, outcomes: number, first: string) =>
      `The chart with its ${questions} questions and ${outcomes} outcomes; it begins with: ${first}.`,
    begins: 'The route through the chart.',
    step: (number: number, title: string, answer: string) => `${number}. ${title}: ${answer}.`,
    outcome: (title: string) => `Outcome: ${title}.`,
    askedNow: (title: string) => `Asked now: ${title}.`,
  },
} as const;

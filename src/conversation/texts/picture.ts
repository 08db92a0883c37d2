/** What is said around the picture of a route. */
export const pictureTexts = {
  title: 'The way through the chart',
  legend:
    'Numbered boxes are the answers of this case; in small letters below each, where other answers would have led.',
  larger: 'Tap the picture to see it in full size; below is the way in words.',
  alt: 'The whole chart with the way of this case; the list below says it in words.',
  inWords: 'This channel shows no pictures, so here is the way in words.',
  whole: 'The whole chart stands on the page /pathway of the server that this bot runs on.',
  step: (title: string, answer: string) => `${title}: ${answer}`,
  outcome: (title: string) => `Outcome: ${title}`,
  askedNow: (title: string) => `Asked now: ${title}`,
} as const;

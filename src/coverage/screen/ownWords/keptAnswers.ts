/** What is said of answers that are kept beside the route, at an outcome. */
export const keptWords = {
  given: ' (also given)',
  stop: ' (from what you also gave)',
  of: ' (You also gave this: see above.)',
  by: ' by what you also gave',
  cautions: 'About what you also gave; this chart did not ask it',
  cautionsInRecord: 'About what was also given; this chart did not ask it:',
  /** Before and behind a title of which a treatment is taken away. */
  title: ['Not for this patient at present: ', ' \\(at present not for this patient: [^()]+\\)'],
  frames: [
    /^At present not for this patient: [^.]+$/,
    /^Only what you also gave closes it; this chart did not ask$/,
    /^\(?You also gave this: see above\.?\)?$/,
    /^(?:What you also gave speaks against it: see (?:C\d\d(?:, C\d\d)*|its warnings|its conditions)\. ?)+(?:Discuss at the NET MDT)?$/,
  ],
} as const;

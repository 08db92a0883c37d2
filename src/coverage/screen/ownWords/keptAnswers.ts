/** What is said of answers that are kept beside the route, at an outcome. */
export const keptWords = {
  given: ' (also given)',
  stop: ' (from what you also gave)',
  of: ' (You also gave an answer about it: see above.)',
  /** Behind the state of a condition that kept answers decide, and behind one that they leave open. */
  by: { decided: ' by what you also gave', open: ', since what you also gave contradicts an answer' },
  cautions: 'About what you also gave; this chart did not ask it',
  cautionsInRecord: 'About what was also given; this chart did not ask it:',
  /** Before and behind a title of which a treatment is taken away. */
  title: [
    'Not for this patient at present: ',
    ' \\((?:(?:at present not for this patient|told facts speak against|progressed on or after)[: ][^();]+(?:; )?)+\\)',
  ],
  /** Before an option that contraindications speak against: all of it, or a part of it and what the rest is. */
  against: (words: string) => `What you also gave speaks against it: ${words}`,
  againstPart: (words: string, rest: string) =>
    `What you also gave speaks against a part of it: ${words} The rest of it (${rest}) is judged by itself.`,
  /** What kinds of options are called. */
  kinds: {
    ablation: 'ablation',
    chemotherapy: 'chemotherapy',
    embolization: 'embolization',
    everolimus: 'everolimus',
    prrt: 'PRRT',
    ssa: 'somatostatin analogue',
    tare: 'TARE',
  } as Readonly<Record<string, string>>,
  frames: [
    /^(?:At present not for this patient|Told facts speak against): [^.]+$/,
    /^What (?:you also gave|was also given) speaks against some of these: they stand behind the others, whatever their place in the chart$/,
    /^A condition is not met, by what you also gave$/,
    /^Only what you also gave closes it; this chart did not ask$/,
    /^\(?You also gave an answer about it: see above\.?\)?$/,
    /^(?:What you also gave speaks against (?:it|a part of it): see (?:C\d\d(?:, C\d\d)*|its warnings|its conditions)\. ?(?:The rest of it \([\w ,-]+\) is judged by itself\. ?)?)+(?:Discuss at the NET MDT)?$/,
  ],
} as const;

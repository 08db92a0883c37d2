import type { Fault } from '../fault.ts';

/** Faults in the bot's own sentences. */
export const textFaults: readonly Fault[] = [
  {
    id: 'texts-01',
    file: 'src/conversation/texts/alternatives.ts',
    find: 'usedFor: (title: string, ask: string) => `${title}: it would answer “${ask}”`,',
    replace: 'usedFor: (title: string, ask: string) => `${ask}: it would answer “${title}”`,',
    why: 'A look at a change swaps an answer and the question that it answers.',
  },
  {
    id: 'texts-02',
    file: 'src/conversation/texts/change.ts',
    find: "held: 'Kept until asked again: ',",
    replace: "held: 'No longer asked there, kept as told: ',",
    why: 'An answer that will be asked again is said not to be.',
  },
  {
    id: 'texts-03',
    file: 'src/conversation/texts/alternatives.ts',
    find: "    now: 'Now',\n    afterwards: 'Then',",
    replace: "    now: 'Then',\n    afterwards: 'Now',",
    why: 'Two results side by side have each other’s name.',
  },
  {
    id: 'texts-04',
    file: 'src/conversation/texts/outcome.ts',
    find: 'closed: (reason: string) => `Closed: ${reason}`,',
    replace: 'closed: (reason: string) => `Open: ${reason}`,',
    why: 'A closed option is called open.',
  },
  {
    id: 'texts-05',
    file: 'src/conversation/texts/outcome.ts',
    find: "notTheCase: 'For other patients:',",
    replace: "notTheCase: 'For patients:',",
    why: 'What the case denies of the warnings is not said to be denied.',
  },
  {
    id: 'texts-06',
    file: 'src/conversation/texts/outcome.ts',
    find: "inOrder: ['Consider first, in this order: ', 'or second: '],\n    asEquals: ['Consider first, as equals, either ', 'or '],",
    replace:
      "inOrder: ['Consider first, as equals, either ', 'or '],\n    asEquals: ['Consider first, in this order: ', 'or second: '],",
    why: 'Options in an order are called equals, and equals an order.',
  },
];

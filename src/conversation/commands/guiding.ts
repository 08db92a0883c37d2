import { withNewCase } from '../consult/caseState.ts';
import { show } from '../consult/show.ts';
import { aboutBlocks, helpBlocks, tagsBlocks } from '../messages/info.ts';
import { texts } from '../texts/texts.ts';
import type { CaseCommand, Entry } from './command.ts';

/** Commands that say what this is and what can be said. */
export const help: readonly Entry[] = [
  {
    for: 'case',
    name: 'help',
    words: ['help', '?', 'commands', 'menu'],
    checked: 'showsOnly',
    inQuiz: 'help',
    menu: { place: 9, title: 'help', description: 'What you can say' },
    protocol: { text: '`help`, `hi`, `about`', effect: 'help, a greeting, what this is' },
    shows: ({ cases }, { helpLines }) => ({ blocks: helpBlocks(cases.guideline, helpLines), briefly: true }),
  },
  {
    for: 'case',
    name: 'hello',
    words: ['hi', 'hello', 'hey', 'good morning', 'good afternoon', 'good evening'],
    inQuiz: 'help',
    shows: ({ state, cases }, { helpLines }) => ({
      blocks: state ? helpBlocks(cases.guideline, helpLines) : [],
      briefly: true,
    }),
  },
  {
    for: 'hint',
    help: texts.ask.help,
    menu: {
      place: 8,
      title: 'what is TARE',
      description: 'Ask at any moment: what is, contraindications to, evidence for, what changed',
    },
  },
];

export const toCase: CaseCommand = {
  for: 'case',
  name: 'toCase',
  words: ['case', 'consult', 'my case', 'back to case', 'back to the case', 'open case'],
  inQuiz: 'goesToCase',
  help: 'case: back to the open case',
  protocol: { text: '`case`', effect: 'shows the open case, or starts one' },
  run: (context) => (context.state ? show(context, 'toCase') : show(withNewCase(context), 'newCase')),
};

/** What may be asked about the words of provenance. */
const tagWords = [
  'what does not verified mean',
  'what does "not verified" mean',
  'what does unverified mean',
  'what is not verified',
  'what do the tags mean',
  'what do the brackets mean',
  'what does source mean',
  'what does guideline mean',
  'what does literature mean',
  'what does expert mean',
  'what is provenance',
  'provenance',
  'legend',
  'tags',
];

export const about: readonly Entry[] = [
  {
    for: 'case',
    name: 'tags',
    words: tagWords,
    inQuiz: 'about',
    help: 'what does not verified mean: the words in brackets behind each statement',
    protocol: {
      text: '`what does not verified mean`, `legend`',
      effect: 'what the words of provenance in brackets mean',
    },
    shows: () => ({ blocks: tagsBlocks(), briefly: true }),
  },
  {
    for: 'case',
    name: 'about',
    words: ['about', 'version', 'terms', 'privacy'],
    checked: 'showsOnly',
    inQuiz: 'about',
    help: 'about: what this is, and what it is not',
    shows: ({ cases }) => ({ blocks: aboutBlocks(cases), briefly: true }),
  },
  {
    for: 'hint',
    help: 'in a group or channel: mention me first, such as @NET liver pathway new case',
  },
];

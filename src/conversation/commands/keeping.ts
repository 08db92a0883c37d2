import { withNothingWaiting } from '../consult/caseState.ts';
import { deleteOrAsk, deleteStored } from '../consult/delete.ts';
import { look } from '../consult/looks.ts';
import { notice, show } from '../consult/show.ts';
import { texts } from '../texts/texts.ts';
import type { Entry } from './command.ts';

/** Commands about what leaves a conversation, what is counted of it, and what is kept. */
export const keeping: readonly Entry[] = [
  {
    for: 'case',
    name: 'mdt',
    words: ['mdt', 'mdt summary', 'text for mdt', 'record', 'pdf', 'word', 'word document', 'markdown'],
    needs: { open: 'case', otherwise: texts.noCase },
    inQuiz: 'refused',
    menu: { place: 6, title: 'mdt', description: 'The outcome as plain text for the tumour board' },
    protocol: { text: '`mdt`', effect: 'the outcome as plain text to paste' },
    shows: (context) => look('mdt', context),
  },
  // Only cards give it: the live card comes back where an old one was.
  {
    for: 'case',
    name: 'show',
    words: [],
    inQuiz: 'goesToCase',
    run: (context) => show(withNothingWaiting(context), 'show'),
  },
  {
    for: 'case',
    name: 'coverageStart',
    words: ['coverage start', 'start coverage'],
    inQuiz: 'goesToCase',
    help: 'coverage start, coverage: for testers, what this conversation has covered',
    protocol: {
      text: '`coverage start`, `coverage`',
      effect: 'counts, and shows, what this conversation has covered of the chart',
    },
    run: (context) =>
      notice(
        { ...context, session: { ...context.session, covered: [] } },
        'coverageStart',
        texts.coverage.started,
        'accent',
      ),
  },
  {
    for: 'case',
    name: 'coverage',
    words: ['coverage'],
    inQuiz: 'goesToCase',
    shows: (context) => look('covered', context),
  },
  {
    for: 'case',
    name: 'deleteMyData',
    words: ['delete my data', 'forget me', 'delete data'],
    changesCase: true,
    fromEarlierCard: texts.otherCase,
    inQuiz: 'goesToCase',
    help: 'delete my data: delete what is stored for this conversation, and in a personal chat your practice',
    menu: { place: 10, title: 'delete my data', description: 'Delete what is stored for you here' },
    protocol: {
      text: '`delete my data`',
      effect:
        'deletes what is stored for the conversation, and in a personal chat for the person; in a shared one a `yes` right after it, or its button, is needed',
    },
    run: deleteOrAsk,
    // Its button was the question.
    runFromCard: deleteStored,
  },
];

import { goBack, goBackFromCard } from '../consult/back.ts';
import { withCaseClosed } from '../consult/caseState.ts';
import { showAnswersToChange } from '../consult/change.ts';
import { askFeedback } from '../consult/feedback.ts';
import { codeOf } from '../consult/caseCode.ts';
import { reopen, showCases } from '../consult/cases.ts';
import { look } from '../consult/looks.ts';
import { beginCase } from '../consult/newCase.ts';
import { restart } from '../consult/restart.ts';
import { notice, showOutcome } from '../consult/show.ts';
import { texts } from '../texts/texts.ts';
import type { Entry } from './command.ts';

const aCase = { open: 'case', otherwise: texts.noCase } as const;

const whatWouldChange = ['would', 'could', 'might', 'will', 'can'].flatMap((verb) =>
  ['this', 'it', 'that', 'the outcome', 'this outcome', 'the recommendation', 'this recommendation'].map(
    (thing) => `what ${verb} change ${thing}`,
  ),
);

/** Commands by which a person walks a case. */
export const walking: readonly Entry[] = [
  {
    for: 'case',
    name: 'newCase',
    words: [
      'new case',
      'start case',
      'start a new case',
      'new patient',
      'next patient',
      'next case',
      'another case',
    ],
    bare: {
      words: ['new', 'start', 'begin'],
      inCase: 'A case is open, so nothing was changed. Type "new case" to start another, or answer below.',
    },
    changesCase: true,
    beginsCase: true,
    fromEarlierCard: texts.delivery.caseOpen,
    inQuiz: 'goesToCase',
    help: 'new case: start a case',
    menu: { place: 1, title: 'new case', description: 'Start a case, one question at a time' },
    protocol: {
      text: '`new case`',
      effect:
        'starts a case at once; an open one stays in the list of cases with everything said of it, and `back` right after returns to it',
    },
    run: (context) => beginCase(context),
  },
  {
    for: 'case',
    name: 'reopen',
    words: ['reopen', 'reopen case', 'undo new case', 'case before', 'previous case'],
    changesCase: true,
    inQuiz: 'refused',
    help: 'reopen: back to the case that was left last',
    protocol: { text: '`reopen`', effect: 'goes back to the case that was left last' },
    run: reopen,
  },
  {
    for: 'case',
    name: 'cases',
    words: ['cases', 'list cases', 'list of cases', 'all cases', 'my cases', 'patients', 'case list'],
    checked: 'showsOnly',
    inQuiz: 'goesToCase',
    help: 'cases: the cases of this conversation, each one tap away; case 3: go to the third; delete case 3: drop it',
    protocol: {
      text: '`cases`, `case 3`, `delete case 3`',
      effect:
        'lists the cases of this conversation by number, first option and code; goes to the one of a number, and the open one stays in the list; drops the one of a number, whose code still brings its answers back',
    },
    run: showCases,
  },
  {
    for: 'case',
    name: 'caseCode',
    words: ['code', 'case code', 'show code', 'show the code', 'the code'],
    needs: aCase,
    checked: 'showsOnly',
    inQuiz: 'refused',
    help: 'code: the case code; open and a case code: restore that case here',
    protocol: {
      text: '`code`, `open NELM-…`',
      effect: 'shows the [case code](#case-codes); restores the case of one, as a case of its own',
    },
    shows: codeOf,
  },
  {
    for: 'case',
    name: 'back',
    words: ['back', 'go back', 'undo', 'previous'],
    needs: aCase,
    changesCase: true,
    checked: 'back',
    inQuiz: 'refused',
    help: 'back: take the last answer back, or the last change of one; right after new case, back to the case before',
    menu: { place: 2, title: 'back', description: 'Take the last answer back' },
    protocol: {
      text: '`back`',
      effect:
        'takes the last answer back, or the last change of one; typed after a change, a look at other answers or the question about feedback was only opened, closes it; while a line waits, leaves the line out; right after `new case`, goes back to the case before',
    },
    run: goBack,
    runFromCard: goBackFromCard,
  },
  {
    for: 'case',
    name: 'why',
    words: ['why', 'why do you ask', 'explain', 'why this option'],
    needs: aCase,
    checked: 'showsOnly',
    inQuiz: { verb: 'why' },
    help: 'why: why a question is asked, or why an option is recommended',
    menu: {
      place: 4,
      title: 'why',
      description: 'Why a question is asked, or why an option is recommended',
    },
    protocol: { text: '`why`', effect: 'why the question is asked, or why the outcome is recommended' },
    shows: (context) => look('why', context),
  },
  {
    for: 'case',
    name: 'whatWouldChange',
    words: [
      ...whatWouldChange,
      'how firm',
      'how firm is it',
      'how firm is this',
      'how sure is this',
      'how robust is this',
    ],
    needs: aCase,
    checked: 'showsOnly',
    inQuiz: 'refused',
    help: 'what would change this, how firm: what could still lead elsewhere; what if ECOG 2, SSTR negative: both results side by side; why not PRRT, PRRT or everolimus for her, does she need an echo',
    protocol: {
      text: '`what would change this`, `how firm`',
      effect:
        'how firm the case is: which single answers would lead to another outcome or another first option, and before an outcome what can still be reached; `what if ECOG 2, SSTR negative` shows both results side by side, and one tap or `yes` makes the change; `why not PRRT`, `PRRT or everolimus for her?` and `does she need an echo?` are answered from this case',
    },
    shows: (context) => look('howFirm', context),
  },
  {
    for: 'case',
    name: 'whatNext',
    words: [
      'what next',
      "what's next",
      'what is missing',
      "what's missing",
      'missing data',
      'what should i find out',
      'what should we find out',
      'what to find out',
      'what to find out next',
      'what should i find out next',
    ],
    needs: aCase,
    checked: 'showsOnly',
    inQuiz: 'refused',
    help: 'what next: what to find out, what decides most first, and how',
    protocol: {
      text: '`what next`, `what is missing`',
      effect:
        'what is not known and could change the first option, what decides most first, and how to find it out',
    },
    shows: (context) => look('whatNext', context),
  },
  {
    for: 'case',
    name: 'evidence',
    words: ['evidence', 'the evidence', 'rationale', 'outcome figures'],
    needs: { open: 'outcome', otherwise: texts.outcome.noneYet },
    inQuiz: 'refused',
    help: 'evidence: what stands behind an outcome, with outcome figures and updates since 2017',
    protocol: {
      text: '`evidence`',
      effect: 'what stands behind the outcome: rationale, outcome figures, updates, limits',
    },
    shows: (context) => look('evidence', context),
  },
  {
    for: 'case',
    name: 'outcome',
    words: [
      'outcome',
      'the outcome',
      'show outcome',
      'show the outcome',
      'recommendation',
      'the recommendation',
    ],
    needs: { open: 'outcome', otherwise: texts.noOutcomeYet },
    inQuiz: 'refused',
    help: 'outcome: the outcome of the case, as it was first shown',
    protocol: { text: '`outcome`', effect: 'shows the outcome again' },
    run: showOutcome,
  },
  {
    for: 'case',
    name: 'path',
    words: ['path', 'answers', 'answers so far', 'my answers', 'summary'],
    needs: aCase,
    checked: 'showsOnly',
    inQuiz: 'refused',
    help: 'path: the answers so far and the rules that fired',
    menu: { place: 5, title: 'path', description: 'The answers so far and the rules that fired' },
    protocol: { text: '`path`', effect: 'the answers so far, each with the rule that fired' },
    shows: (context) => look('path', context),
  },
  {
    for: 'case',
    name: 'picture',
    words: [
      'picture',
      'map',
      'show the way',
      'show me the way',
      'show the picture',
      'show the map',
      'picture of the route',
    ],
    needs: aCase,
    checked: 'showsOnly',
    inQuiz: 'refused',
    help: 'picture: the way of this case through the chart, as a picture where the channel shows one',
    protocol: {
      text: '`picture`, `show the way`, `map`',
      effect: 'the way of the case through the chart: a picture where the channel shows one, else in words',
    },
    shows: (context) => look('picture', context),
  },
  {
    for: 'case',
    name: 'change',
    words: ['change', 'change an answer', 'edit', 'correct'],
    needs: aCase,
    checked: 'change',
    inQuiz: 'refused',
    help: 'change: change an earlier answer, such as: change ECOG to 2',
    menu: { place: 3, title: 'change', description: 'Change an earlier answer and see what that does' },
    protocol: {
      text: '`change`, `change ECOG to 2`',
      effect: 'changes an earlier answer, after a look at what follows',
    },
    run: showAnswersToChange,
  },
  {
    for: 'case',
    name: 'feedback',
    words: ['feedback', 'give feedback', 'agree or not'],
    needs: { open: 'outcome', otherwise: texts.feedback.noOutcome },
    inQuiz: 'refused',
    help: 'feedback, I disagree, the board chose TARE: say whether you agree with an outcome, or what was chosen instead and why',
    protocol: {
      text: '`feedback`, `I agree`, `the board chose TARE`',
      effect: 'what a participant thinks of the outcome, what was chosen instead and why; see below',
    },
    run: askFeedback,
  },
  {
    for: 'case',
    name: 'restart',
    words: ['restart', 'start over', 'start again'],
    bare: {
      words: ['reset'],
      inCase: 'Nothing was changed. Type "restart" to drop the answers of this case and start it again.',
    },
    needs: aCase,
    changesCase: true,
    checked: 'restart',
    inQuiz: 'refused',
    help: 'restart: start this case over',
    protocol: {
      text: '`restart`',
      effect: 'drops the answers of this case and a line that waits, and starts it again',
    },
    run: restart,
  },
  {
    for: 'case',
    name: 'stop',
    words: ['stop'],
    bare: {
      words: ['cancel', 'exit', 'quit', 'end', 'bye', 'goodbye'],
      inCase: 'Nothing was changed. Type "stop" to close this case; its answers are not kept.',
    },
    needs: { open: 'case', otherwise: texts.nothingToStop },
    changesCase: true,
    inQuiz: { verb: 'stop' },
    help: 'stop: end the case',
    protocol: { text: '`stop`', effect: 'closes the case' },
    run: (context) => notice(withCaseClosed(context), 'stop', texts.stopped, 'accent'),
  },
];

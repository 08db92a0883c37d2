import { currentGuideline } from '../../current.ts';
import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { GivenAnswer } from '../../guideline/answers.ts';
import { questions } from '../../guideline/questions/index.ts';
import { sameAnswer } from '../../machine/pendingAnswers.ts';
import { answersOf, type CaseState } from '../../machine/cases.ts';
import type { CasePlace } from '../contract/actionData.ts';
import type { Intake } from '../../language/line/readIntake.ts';
import type { Block, Button, Message } from '../contract/message.ts';
import type { PendingIntake } from '../state/session.ts';
import { texts } from '../texts/texts.ts';
import { contradictionsBeyond } from './waiting.ts';

const say = texts.review;

/** Whether a line held something that is worth answering though no fact was taken from it. */
export function somethingNotTaken({ doubts, suggestions }: Intake): boolean {
  return doubts.length > 0 || suggestions.length > 0;
}

/** All that was not taken from a line, so that nothing is dropped in silence. */
export function notTakenBlocks({ doubts, suggestions, background, unread }: Intake): readonly Block[] {
  return [
    ...titledList(
      say.doubts,
      doubts.map(({ words, because }) => say.doubt(words, because)),
    ),
    ...titledList(
      say.suggestions,
      suggestions.map((one) => say.suggestion(one.words, one.say)),
    ),
    ...(unread.length > 0 ? [{ kind: 'text', text: say.unread(quoted(unread)) } as const] : []),
    ...(background.length > 0
      ? [{ kind: 'text', tone: 'subtle', small: true, text: say.background(quoted(background)) } as const]
      : []),
  ];
}

/**
 * Asks for confirmation of what was read.
 * @param read what the line of this turn said, with its words; the line itself is not kept
 */
export function reviewMessage(
  pending: PendingIntake,
  state: CaseState,
  place: CasePlace,
  before: readonly Block[],
  read?: Intake,
): Message {
  const button = (title: string, use: 'here' | 'newCase' | 'nothing', primary: boolean): Button => ({
    title,
    primary,
    data: { nelm: 1, do: 'intake', ...place, line: pending.line, use },
  });
  return {
    speak: say.title,
    blocks: [
      ...before,
      ...answersToUse(pending, state, new Map(read?.facts.map(({ question, words }) => [question, words]))),
      ...contradictionBlocks(pending, state),
      ...(read ? notTakenBlocks(read) : []),
    ],
    buttons: [
      button(say.use, 'here', true),
      ...(state.answers.length > 0 ? [button(say.newCase, 'newCase', true)] : []),
      button(say.leave, 'nothing', false),
      { title: texts.buttons.help, data: { nelm: 1, do: 'help', ...place } },
    ],
    typeHint: say.hint,
  };
}

function answersToUse(
  { answers }: PendingIntake,
  state: CaseState,
  words: ReadonlyMap<string, string>,
): readonly Block[] {
  return [
    { kind: 'heading', text: say.title },
    { kind: 'text', tone: 'subtle', text: say.nothingUsedYet },
    {
      kind: 'select',
      id: 'answer',
      label: say.label,
      many: true,
      chosen: answers.map(({ question }) => question).join(','),
      options: answers.map((given) => ({
        value: given.question,
        title: [
          `${questions[given.question].title}: ${describeAnswer(currentGuideline(), given.question, given.answer)}`,
          standing(given, state),
        ].join(''),
      })),
    },
    ...readFrom(answers, words),
  ];
}

/** The typed words stand below the choices, as rich text: a client may read a choice's title as markdown. */
function readFrom(answers: readonly GivenAnswer[], words: ReadonlyMap<string, string>): readonly Block[] {
  return titledList(
    say.readFrom,
    answers.flatMap(({ question }) => {
      const typed = words.get(question);
      return typed === undefined ? [] : [say.words(questions[question].title, typed)];
    }),
  );
}

/** What waits may contradict itself or the case, whichever line of it was read last. */
function contradictionBlocks({ answers }: PendingIntake, state: CaseState): readonly Block[] {
  const before = answersOf(state);
  const waiting = Object.fromEntries(answers.map(({ question, answer }) => [question, answer]));
  return contradictionsBeyond(before, { ...before, ...waiting }).map((problem) => ({
    kind: 'notice',
    tone: 'warning',
    text: `${say.contradictions}${problem}`,
  }));
}

/** How an answer that was read compares with the one given before. */
function standing({ question, answer }: GivenAnswer, state: CaseState): string {
  const before = state.answers.find((given) => given.question === question);
  if (!before) return '';
  return sameAnswer(before.answer, answer)
    ? say.already
    : say.changes(describeAnswer(currentGuideline(), question, before.answer, 'short'));
}

function titledList(title: string, items: readonly string[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'text', text: [{ text: title, strong: true }] },
        { kind: 'list', items },
      ];
}

function quoted(stretches: readonly string[]): string {
  return stretches.map((words) => `“${words}”`).join(', ');
}

import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { addsItems, besideItems } from '../../machine/besideItems.ts';
import { mergeAnswers, sameAnswer } from '../../machine/pendingAnswers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { SpecialSituation } from '../../guideline/specialSituations.ts';
import type { CaseState } from '../../machine/cases.ts';
import type { CasePlace } from '../contract/actionData.ts';
import { isTreatmentGiven } from '../../language/facts/namedFacts.ts';
import type { LineRead } from '../../language/line/notTaken.ts';
import type { Intake, IntakeDoubt } from '../../language/line/readIntake.ts';
import { selectsNothing } from '../../language/line/valueIn.ts';
import { unclear } from '../../language/sentences/unclearSentences.ts';
import type { Block, Button, Message } from '../contract/message.ts';
import type { PendingIntake } from '../state/session.ts';
import { isChoiceOfSome } from './said/choiceOfSome.ts';
import { texts } from '../texts/texts.ts';

const say = texts.review;

/** A line as it was read, with the facts of no question that it tells. */
type Line = Intake & Partial<Pick<LineRead, 'notTaken'>>;

/** A line with its facts among what is understood and not asked: no word of one is said to be not understood or not clear. */
function withFactsTold(read: Line): Intake {
  const told = (read.notTaken ?? []).filter(({ fact, selectsNothing: none }) => fact !== undefined && !none);
  const facts = told.map(({ words, fact = '' }) => words ?? fact);
  const isIn = (all: readonly string[], words: string): boolean =>
    all.some((one) => one.toLowerCase().includes(words.toLowerCase()));
  // Of a syndrome that is told by name it is still asked what it does.
  const isSaid = ({ words, question }: IntakeDoubt): boolean =>
    told.some(
      (one) => (isTreatmentGiven(one.fact) || one.question !== question) && isIn([one.words ?? ''], words),
    );
  const doubts = read.doubts.filter((one) => !isSaid(one));
  const asked = doubts.map(({ words }) => words);
  return {
    ...read,
    doubts,
    unread: read.unread.filter((words) => !isIn(facts, words)),
    background: [
      ...read.background.filter((words) => !isIn(facts, words)),
      ...facts.filter((fact) => !isIn(asked, fact)),
    ],
  };
}

/** All that was not taken from a line, so that nothing is dropped in silence. */
export function notTakenBlocks(line: Line): readonly Block[] {
  const read = withFactsTold(line);
  const { doubts, suggestions, background, unread } = read;
  const harmless = doubts.filter((one) => isHarmless(read, one));
  return [
    ...titledList(
      say.doubts,
      doubts.filter((one) => !harmless.includes(one)).map((one) => say.doubt(one.words, reasonOf(read, one))),
    ),
    ...(harmless.length > 0
      ? [{ kind: 'text', text: say.selectsNothing(quoted(harmless.map(({ words }) => words))) } as const]
      : []),
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

/** Whether words are a value that selects nothing; a special situation is said to be noted as that. */
function isHarmless({ situations }: Intake, one: IntakeDoubt): boolean {
  return selectsNothing(one) && !situations.includes('cirrhosis');
}

/** Why words were not taken; of those that only name a question, which one. */
function reasonOf({ situations }: Intake, { question, because }: IntakeDoubt): string {
  if (because !== unclear.named || question === null) return because;
  const title = texts.questionNames.short[question];
  const isSituation = question === 'transarterialContraindications' && situations.includes('cirrhosis');
  return isSituation ? say.notedAsSituation(title) : say.namesOnly(title);
}

/** What waits to be confirmed. */
interface Review {
  readonly intake: PendingIntake;
  readonly state: CaseState;
  readonly pendingAnswers: readonly GivenAnswer[];
  /** What contradicts itself or the case in it, a sentence each. */
  readonly problems: readonly string[];
  /** Special situations of the case that the line does not name. */
  readonly situations: readonly SpecialSituation[];
  /** What the line of this turn said, with its words; the line itself is not kept. */
  readonly read?: Intake;
}

/** Asks for confirmation of what was read. */
export function reviewMessage(
  guideline: Guideline,
  { intake: pending, state, pendingAnswers, problems, situations, read }: Review,
  place: CasePlace,
): Message {
  const button = (title: string, use: 'here' | 'newCase' | 'nothing', primary: boolean): Button => ({
    title,
    primary,
    data: {
      nelm: 1,
      do: 'intake',
      ...place,
      line: pending.line,
      use,
      read: pending.answers.map(({ question, answer }) => ({
        question,
        answer,
        sure: !pending.doubtful.includes(question),
      })),
    },
  });
  const isAsked = pending.another !== null;
  const isInCase = state.answers.length > 0;
  return {
    speak: isAsked ? say.another : say.title,
    blocks: [
      ...(isAsked ? ofWhomBlocks(guideline, pending, { state, pendingAnswers }, situations) : []),
      ...answersToUse(guideline, pending, { state, pendingAnswers }, read),
      ...(isAsked ? [] : staysWithCase(situations)),
      ...problems.map((problem): Block => ({
        kind: 'notice',
        tone: 'warning',
        text: `${say.contradictions}${problem}`,
      })),
      ...(read ? notTakenBlocks(read) : keptOf(pending)),
    ],
    buttons: [
      ...(isAsked
        ? [button(say.newCase, 'newCase', true), button(say.sameCase, 'here', true)]
        : [button(say.use, 'here', true), ...(isInCase ? [button(say.newCase, 'newCase', true)] : [])]),
      button(say.leave, 'nothing', false),
      { title: texts.buttons.help, data: { nelm: 1, do: 'help', ...place } },
    ],
    typeHint: isAsked ? say.ofWhomHint : isInCase ? say.hintInCase : say.hint,
  };
}

/** That a line may be of another patient, and what the open case would keep from before if it is not. */
function ofWhomBlocks(
  guideline: Guideline,
  { answers, another }: PendingIntake,
  { state, pendingAnswers }: Before,
  situations: readonly SpecialSituation[],
): readonly Block[] {
  const held = mergeAnswers([...state.answers, ...pendingAnswers], another?.waited?.answers ?? []);
  const stays = held
    .filter((given) => !answers.some(({ question }) => question === given.question))
    .map(
      ({ question, answer }) =>
        `${texts.questionNames.short[question]}: ${describeAnswer(guideline, question, answer, 'short')}`,
    );
  const told = [...situations.map(({ inWords }) => inWords), ...stays];
  return [
    {
      kind: 'notice',
      tone: 'warning',
      text: [{ text: `${say.another} `, strong: true }, { text: say.anotherWhy }],
    },
    {
      kind: 'text',
      text: [{ text: told.length > 0 ? say.staysAnswers(told.join('; ')) : say.staysNothing, strong: true }],
    },
  ];
}

/** A special situation holds for the case whatever else is answered. */
function staysWithCase(situations: readonly SpecialSituation[]): readonly Block[] {
  const names = situations.map(({ inWords }) => inWords).join(', ');
  return situations.length > 0 ? [{ kind: 'notice', tone: 'warning', text: say.staysSituations(names) }] : [];
}

/** What is left of a line that somebody comes back to: its words are not kept, what was not taken is. */
function keptOf({ notTaken }: PendingIntake): readonly Block[] {
  const { about, quoted: quote, whole, words: unknownWords } = texts.outcome.notTaken;
  return [
    { kind: 'notice', tone: 'warning', text: say.wordsNotKept },
    ...titledList(
      say.notTakenBefore,
      notTaken.map(({ question, words, fact }) => {
        if (fact !== undefined) return whole(words ?? fact);
        const title = isQuestionName(question) ? texts.questionNames.short[question] : null;
        if (title === null) return words === null ? unknownWords : whole(words);
        return words === null ? about(title) : quote(words, title);
      }),
    ),
  ];
}

function isQuestionName(id: string | null): id is QuestionId {
  return id !== null && Object.hasOwn(texts.questionNames.short, id);
}

/** What the case holds before the line is used. */
type Before = Pick<Review, 'state' | 'pendingAnswers'>;

function answersToUse(
  guideline: Guideline,
  pending: PendingIntake,
  before: Before,
  read: Intake | undefined,
): readonly Block[] {
  const { answers, doubtful } = pending;
  const isSure = ({ question }: GivenAnswer): boolean => !doubtful.includes(question);
  return [
    { kind: 'heading', text: say.title },
    { kind: 'text', tone: 'subtle', text: doubtful.length > 0 ? say.doubtfulUnticked : say.nothingUsedYet },
    {
      kind: 'select',
      id: 'answer',
      label: say.label,
      many: true,
      chosen: answers
        .filter(isSure)
        .map(({ question }) => question)
        .join(','),
      options: answers.map((given) => ({
        value: given.question,
        title: [
          isSure(given) ? '' : say.doubtfulMark,
          `${guideline.questions[given.question].title}: ${describeAnswer(guideline, given.question, given.answer)}`,
          isChoiceOfSome(guideline, given) ? say.noneOfTheOthers : '',
          comparedWithBefore(guideline, given, before, pending.another !== null),
        ].join(''),
      })),
    },
    ...(read ? readFrom(guideline, read) : []),
  ];
}

/** The typed words stand below the choices, as rich text: a client may read a choice's title as markdown. */
function readFrom(guideline: Guideline, { facts, doubtful }: Intake): readonly Block[] {
  const titleOf = (question: QuestionId): string => guideline.questions[question].title;
  return [
    ...titledList(
      say.readFrom,
      facts.map(({ question, words }) => say.words(titleOf(question), words)),
    ),
    ...titledList(
      say.doubtful,
      doubtful.map(({ question, clause, unread, because }) =>
        say.doubtfulWords(titleOf(question), clause, because, unread),
      ),
    ),
  ];
}

/**
 * How an answer that was read compares with the one given before, or kept until it is asked for.
 * @param isAsked whether it is asked of whom it is: of the same patient it adds to a list
 */
function comparedWithBefore(
  guideline: Guideline,
  { question, answer }: GivenAnswer,
  { state, pendingAnswers }: Before,
  isAsked: boolean,
): string {
  const before = [...state.answers, ...pendingAnswers].find((given) => given.question === question);
  if (!before) return '';
  if (sameAnswer(before.answer, answer)) return say.already;
  const was = describeAnswer(guideline, question, before.answer, 'short');
  if (addsItems(answer, before.answer)) return say.addsTo(was);
  const beside = besideItems(guideline, { question, answer }, [before]);
  return isAsked && addsItems(beside.answer, answer) ? say.besideIfSame(was) : say.changes(was);
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

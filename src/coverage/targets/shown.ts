import { z } from 'zod';
import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { AnsweringMove } from '../routes/route.ts';
import { readScreen } from '../screen/readScreen.ts';
import type { Screen } from '../screen/screen.ts';
import { cardFindings, everyObject } from './cardCheck.ts';
import { answersKey, type Finding, finding } from '../wire/finding.ts';
import { StepFault, type WireActivity } from '../wire/stepFault.ts';

const place = () => ({ nelm: z.literal(1), case: z.string(), rev: z.int() });

/** The actions of the protocol, for the questions and outcomes of a guideline. */
const actionsOf = ({ questionIds, outcomeIds }: Guideline) => ({
  answer: z.looseObject({
    ...place(),
    do: z.literal('answer'),
    question: z.enum(questionIds),
    answer: z.unknown().optional(),
  }),
  change: z.looseObject({
    ...place(),
    do: z.literal('change'),
    question: z.enum(questionIds).optional(),
    answer: z.unknown().optional(),
    sure: z.literal(true).optional(),
  }),
  result: z.looseObject({
    do: z.literal('mdt'),
    result: z.object({
      outcome: z.enum(outcomeIds),
      category: z.string(),
      cautions: z.array(z.string()),
      stops: z.array(z.string()),
      first: z.string().optional(),
      together: z.array(z.string()).min(2).optional(),
      options: z.array(z.object({ id: z.string(), state: z.enum(['open', 'closed']) })),
      guideline: z.object({ version: z.string(), hash: z.string() }),
    }),
  }),
});

type Actions = ReturnType<typeof actionsOf>;
export type AnswerAction = z.infer<Actions['answer']>;
export type ChangeAction = z.infer<Actions['change']>;
type ResultAction = z.infer<Actions['result']>;

/** What the cards of one turn offer. */
export interface Shown {
  /** Revision that the card was made for; null when it belongs to no case. */
  readonly rev: number | null;
  readonly question: QuestionId | null;
  readonly result: ResultAction['result'] | null;
  readonly answers: readonly AnswerAction[];
  readonly changes: readonly ChangeAction[];
  /** The data of every action, those above included. */
  readonly actions: readonly WireActivity[];
  readonly findings: readonly Finding[];
  /** What a person reads on the last card. */
  readonly screen: Screen;
  /** The last card as it came: a reply that came before is known by it. */
  readonly card: string;
}

/**
 * A reader of what a bot answers in one turn.
 * @returns a function that throws StepFault when there is no card
 */
export function createRepliesReader(guideline: Guideline): (replies: readonly WireActivity[]) => Shown {
  const schemas = actionsOf(guideline);
  return (replies) => {
    const cards = replies.flatMap(cardsIn);
    const last = cards.at(-1);
    if (!last) throw new StepFault(withoutCard(replies));
    const actions = cards
      .flatMap(({ card }) => everyObject(card))
      .map((element) => element['data'])
      .filter((value): value is WireActivity => typeof value === 'object' && value !== null);
    const answers = thoseThatAre(schemas.answer, actions);
    const changes = thoseThatAre(schemas.change, actions);
    const messages = replies.filter(({ type }) => type === 'message').length;
    return {
      rev: actions.map(({ rev }) => rev).find((rev) => typeof rev === 'number') ?? null,
      question: answers[0]?.question ?? null,
      result: thoseThatAre(schemas.result, actions)[0]?.result ?? null,
      answers,
      changes,
      actions,
      screen: readScreen(last.card, last.isSpoken ? last.text : null),
      card: JSON.stringify(last.card),
      findings: [
        ...cards.flatMap(cardFindings).map((text) => finding(text)),
        ...(messages > 1 ? [finding(`${messages} messages came in one turn`)] : []),
        ...unknownOffered(guideline, answers),
        ...unknownOffered(
          guideline,
          changes.filter((action) => 'answer' in action && action.sure !== true),
        ),
      ],
    };
  };
}

function thoseThatAre<T>(schema: z.ZodType<T>, actions: readonly WireActivity[]): readonly T[] {
  return actions.flatMap((action) => {
    const parsed = schema.safeParse(action);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The answer for "not known" must be among those that a card offers. */
function unknownOffered(
  { questions }: Guideline,
  offered: readonly (AnswerAction | ChangeAction)[],
): readonly Finding[] {
  const asked = offered[0]?.question;
  if (asked === undefined) return [];
  const id = String(questions[asked].unknown);
  return offered.some(({ answer }) => answer === id)
    ? []
    : [finding(`does not offer "${id}"`, answersKey(asked))];
}

interface ReceivedCard {
  readonly card: WireActivity;
  readonly text: string;
  /** Whether the text came with it; the answer to an invoke is a card alone. */
  readonly isSpoken: boolean;
}

/** What came instead of a card, as far as it can be said. */
function withoutCard(replies: readonly WireActivity[]): string {
  const texts = replies.map(({ text }) => text).filter((text) => typeof text === 'string' && text !== '');
  if (replies.length === 0) return 'the bot answered with nothing: the reply was lost';
  return `the bot answered without a card${texts.length === 0 ? '' : `: "${texts.join(' ').slice(0, 200)}"`}`;
}

function cardsIn(reply: WireActivity): readonly ReceivedCard[] {
  if (reply['type'] === 'application/vnd.microsoft.card.adaptive') {
    const card = asCard(reply['value']);
    return [{ card, text: everyText(card), isSpoken: false }];
  }
  const attachments = Array.isArray(reply['attachments']) ? (reply['attachments'] as WireActivity[]) : [];
  return attachments
    .filter(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive')
    .map(({ content }) => ({
      card: asCard(content),
      isSpoken: true,
      text: [reply['text'], reply['summary']].find((text) => typeof text === 'string') ?? '',
    }));
}

function asCard(value: unknown): WireActivity {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as WireActivity;
  throw new StepFault('the bot answered with a card that is none');
}

/** An invoke is answered with a card alone: it has no text fallback that could be judged. */
function everyText(card: WireActivity): string {
  return JSON.stringify(card).replaceAll('\\"', '"');
}

/**
 * The data that a client sends for an answer: an action that carries it, or the inputs merged into one.
 * @throws StepFault when the card offers no way to give this answer
 */
export function dataFor(
  offered: readonly (AnswerAction | ChangeAction)[],
  { question: asked, answer }: AnsweringMove,
): WireActivity {
  const toIt = offered.filter((action) => action.question === asked);
  const wanted = Array.isArray(answer) && answer.length === 1 ? answer[0] : answer;
  const carrying = toIt.find((action) => 'answer' in action && action.answer === wanted);
  if (carrying) return carrying;
  const withInputs = toIt.find((action) => !('answer' in action));
  if (!withInputs)
    throw new StepFault(`the card offers no way to answer ${asked} with ${JSON.stringify(answer)}`, {
      key: answersKey(asked),
    });
  return { ...withInputs, ...inputsFor(answer) };
}

function inputsFor(answer: AnswerValue): WireActivity {
  if (Array.isArray(answer)) return { answer: answer.join(',') };
  if (typeof answer === 'number') return { answer: String(answer) };
  if (typeof answer === 'string') return { answer };
  if ('lesionCount' in answer) {
    return { lesionCount: String(answer.lesionCount), largestLesionMm: String(answer.largestLesionMm) };
  }
  const { ki67, grade } = answer as { ki67?: number; grade?: string };
  return {
    ...(ki67 === undefined ? {} : { answer: String(ki67) }),
    ...(grade === undefined ? {} : { grade }),
  };
}

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import { questionIds, questions } from '../../guideline/questions/index.ts';
import { outcomeIds } from '../../guideline/outcome.ts';
import type { Move } from '../route.ts';
import { type Observation, TargetError, type TargetSession } from '../target.ts';
import { cardFindings, everyObject } from './cardCheck.ts';

/** An activity as the protocol needs it; docs/protocol.md is all that is known of the bot. */
export type WireActivity = Readonly<Record<string, unknown>>;

/** Sends one activity and gives the bot's answers: messages, or the body of an invoke response. */
export type Send = (activity: WireActivity) => Promise<readonly WireActivity[]>;

const answerAction = z.looseObject({
  nelm: z.literal(1),
  do: z.literal('answer'),
  case: z.string(),
  rev: z.int(),
  question: z.enum(questionIds as [QuestionId, ...QuestionId[]]),
  answer: z.unknown().optional(),
});

const resultAction = z.looseObject({
  do: z.literal('mdt'),
  result: z.object({
    outcome: z.enum(outcomeIds),
    category: z.string(),
    cautions: z.array(z.string()),
    guideline: z.object({ version: z.string(), hash: z.string() }),
  }),
});

type AnswerAction = z.infer<typeof answerAction>;

export interface Guideline {
  readonly version: string;
  readonly hash: string;
}

/**
 * One conversation held by the protocol and nothing else.
 * @param onGuideline told which guideline the bot says it runs, when an outcome is seen
 */
export function protocolSession(send: Send, onGuideline: (guideline: Guideline) => void): TargetSession {
  const conversation = { id: `coverage-${randomUUID()}` };
  let shown: Shown | null = null;
  let before: Shown | null = null;
  let last: WireActivity | null = null;

  const say = async (activity: WireActivity): Promise<Observation> => {
    last = {
      id: randomUUID(),
      channelId: 'coverage',
      conversation,
      from: { id: 'tester' },
      recipient: { id: 'bot' },
      ...activity,
    };
    return look(await send(last));
  };

  const look = (replies: readonly WireActivity[]): Observation => {
    const seen = readReplies(replies);
    if (shown && shown.rev !== seen.rev) before = shown;
    shown = seen;
    if (seen.result) onGuideline(seen.result.guideline);
    return {
      question: seen.question,
      outcome: seen.question === null ? (seen.result?.outcome ?? null) : null,
      cautions: seen.question === null ? (seen.result?.cautions ?? null) : null,
      findings: seen.findings,
    };
  };

  let execute = false;
  const tap = (data: WireActivity): Promise<Observation> => {
    execute = !execute;
    return say(
      execute
        ? {
            type: 'invoke',
            name: 'adaptiveCard/action',
            value: { action: { type: 'Action.Execute', verb: data['do'], data } },
          }
        : { type: 'message', value: data },
    );
  };

  const text = (words: string): Promise<Observation> => say({ type: 'message', text: words });

  /** A command that only shows something leaves an outcome named in one line: the card is asked for again. */
  const andBack = async (seen: Promise<Observation>): Promise<Observation> => {
    const observed = await seen;
    if (observed.question !== null || observed.outcome !== null) return observed;
    const again = shown?.others.find((data) => data['do'] === 'show');
    if (!again) return observed;
    const full = await tap(again);
    return { ...full, findings: [...observed.findings, ...full.findings] };
  };

  return {
    begin: () => text('new case'),
    make: (move) => {
      switch (move.do) {
        case 'answer':
          return tap(dataFor(shown, move));
        case 'say':
          return andBack(text(move.text));
        case 'stale': {
          const old = before?.answers[0];
          return andBack(old ? tap('answer' in old ? old : { ...old, answer: 'unknown' }) : text('help'));
        }
        case 'repeat':
          return andBack(last ? send(last).then(look) : text('help'));
        default:
          return andBack(text(move.do));
      }
    },
    close: async () => {
      await text('delete my data');
    },
  };
}

/** What the cards of one turn offer. */
interface Shown {
  /** Revision that the card was made for; null when it belongs to no case. */
  readonly rev: number | null;
  readonly question: QuestionId | null;
  readonly result: z.infer<typeof resultAction>['result'] | null;
  readonly answers: readonly AnswerAction[];
  readonly others: readonly WireActivity[];
  readonly findings: readonly string[];
}

function readReplies(replies: readonly WireActivity[]): Shown {
  const cards = replies.flatMap(cardsIn);
  if (cards.length === 0) throw new TargetError('The bot answered without a card.');
  const data = cards
    .flatMap(({ card }) => everyObject(card))
    .map((element) => element['data'])
    .filter((value): value is WireActivity => typeof value === 'object' && value !== null);
  const answers = data.flatMap((value) => {
    const parsed = answerAction.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
  const result =
    data.map((value) => resultAction.safeParse(value)).find(({ success }) => success)?.data?.result ?? null;
  const messages = replies.filter(({ type }) => type === 'message').length;
  return {
    rev: data.map(({ rev }) => rev).find((rev) => typeof rev === 'number') ?? null,
    question: answers[0]?.question ?? null,
    result,
    answers,
    others: data,
    findings: [
      ...cards.flatMap(cardFindings),
      ...(messages > 1 ? [`${messages} messages came in one turn`] : []),
      ...unknownOffered(answers),
    ],
  };
}

/** Where the guideline has an answer for "not known", the card must offer it. */
function unknownOffered(answers: readonly AnswerAction[]): readonly string[] {
  const question = answers[0]?.question;
  if (!question) return [];
  const { unknown } = questions[question];
  const id = Array.isArray(unknown) ? unknown[0] : unknown;
  return id === undefined || answers.some(({ answer }) => answer === id)
    ? []
    : [`does not offer "${String(id)}"`];
}

function cardsIn(reply: WireActivity): readonly { card: WireActivity; text: string }[] {
  if (reply['type'] === 'application/vnd.microsoft.card.adaptive') {
    const card = reply['value'] as WireActivity;
    return [{ card, text: everyText(card) }];
  }
  const attachments = Array.isArray(reply['attachments']) ? (reply['attachments'] as WireActivity[]) : [];
  return attachments
    .filter(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive')
    .map(({ content }) => ({
      card: content as WireActivity,
      text: [reply['text'], reply['summary']].find((text) => typeof text === 'string') ?? '',
    }));
}

/** An invoke is answered with a card alone: it has no text fallback that could be judged. */
function everyText(card: WireActivity): string {
  return JSON.stringify(card).replaceAll('\\"', '"');
}

/** The data that a client sends for an answer: an action that carries it, or the inputs merged in. */
function dataFor(shown: Shown | null, move: Extract<Move, { do: 'answer' }>): WireActivity {
  const offered = shown?.answers.filter(({ question }) => question === move.question) ?? [];
  const wanted = Array.isArray(move.answer) && move.answer.length === 1 ? move.answer[0] : move.answer;
  const carrying = offered.find((data) => 'answer' in data && data.answer === wanted);
  if (carrying) return carrying;
  const withInputs = offered.find((data) => !('answer' in data));
  if (!withInputs)
    throw new TargetError(
      `The card offers no way to answer ${move.question} with ${JSON.stringify(move.answer)}.`,
    );
  return { ...withInputs, ...inputsFor(move.answer) };
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

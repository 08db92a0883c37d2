import { byQuestion } from '../engine/byQuestion.ts';
import type { GivenAnswer } from '../guideline/answers.ts';
import type { PlannedChange } from './routes/plannedChange.ts';
import { asDossier } from './screen/asDossier.ts';
import type { LookAtChange } from './screen/expectedChange.ts';
import type { ScreenJudge } from './screen/judgeScreen.ts';
import type { Observation } from './target.ts';
import type { Step } from './walkStep.ts';
import { type Finding, finding } from './wire/finding.ts';

/** What was read at a place: what is wrong with it, and ids of words that stand as the dossier has them. */
interface Read {
  readonly findings: readonly Finding[];
  readonly seen: ReadonlySet<string>;
}

export const nothingRead: Read = { findings: [], seen: new Set() };

/** Judges what is read at a place, on the card and in the text for the record. */
export function readAt(
  judgeOf: ScreenJudge,
  { judgement, answers, isOnly, kept, typed, change }: Step,
  { screen, record, category, told, advice }: Observation,
): Read {
  if (!screen) return nothingRead;
  const look = change ? { change: lookOf(change) } : {};
  const place = {
    question: judgement.pending,
    outcome: judgement.outcome,
    answers: asDossier(byQuestion(answers)),
    ...look,
    kept: asDossier(byQuestion(kept)),
    typed,
    ...(judgement.outcome === null ? {} : { told: advice }),
  };
  // The first reply to a command is its own; at a question it is the card of the case as well.
  const replies = (told ?? []).map((one) => judgeOf.reply(one.to, one.screen, place));
  const card = judgeOf.card(screen, place, isOnly);
  const written = record ? judgeOf.record(record, place) : null;
  return {
    findings: [
      ...replies.flatMap(({ findings }) => findings),
      ...card.findings,
      ...(written?.findings ?? []),
      ...categoryFindings(judgeOf, judgement.outcome, category),
    ],
    seen: new Set([
      ...card.seen,
      ...replies.flatMap(({ seen }) => [...seen]),
      ...[...(written?.seen ?? [])].map((id) => `record: ${id}`),
    ]),
  };
}

/** A planned change in the terms of the dossier. */
function lookOf({ given, was, before, after, stay, leave, again }: PlannedChange): LookAtChange {
  const ids = (all: readonly GivenAnswer[]): readonly string[] => all.map(({ question }) => question);
  const answerIn = (one: GivenAnswer): unknown => Object.values(asDossier(byQuestion([one])))[0];
  return {
    question: given.question,
    was: answerIn(was),
    to: answerIn(given),
    before: asDossier(byQuestion(before.answers)),
    after: asDossier(byQuestion(after.answers)),
    keptBefore: asDossier(byQuestion(before.pending)),
    keptAfter: asDossier(byQuestion(after.pending)),
    stay: ids(stay),
    leave: ids(leave),
    again: ids(again),
  };
}

function categoryFindings(
  judgeOf: ScreenJudge,
  outcome: string | null,
  told: string | null | undefined,
): readonly Finding[] {
  const expected = outcome === null ? null : judgeOf.category(outcome);
  return expected === null || told === undefined || told === expected
    ? []
    : [
        finding(
          `programs are told the category "${String(told)}" of ${outcome}, expected "${expected}"`,
          'category told to programs',
        ),
      ];
}

import { answerKey } from '../../../engine/answerKey.ts';
import { saysUnknown } from '../../../engine/saysUnknown.ts';
import { isDenied } from '../../../engine/isDenied.ts';
import type { AnswerValue, QuestionId } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { Cases } from '../../../machine/cases.ts';
import { type Firmness, mayStay, type SingleChange } from '../../../machine/firmness/firmness.ts';
import { type MissingDatum, missingDataOf } from '../../../machine/firmness/missingData.ts';
import { type CaseWithPending, changeAll } from '../../../machine/pendingAnswers.ts';
import { withPending } from '../../state/contradictions.ts';
import { texts } from '../../texts/texts.ts';
import { type BesideCase, type End, endOf } from '../alternatives/end.ts';
import { leadingOptions } from '../outcome/leadBlocks.ts';
import { capital, lowered } from '../said/letterCase.ts';
import { answersNamed } from './answersNamed.ts';
import { changesNamed, changesOfGiven, nearestFirst } from './changesInWords.ts';
import {
  endsInShort,
  nameOfEnd,
  namesByKind,
  namesOf,
  noTreatmentLeads,
  waitsForTold,
} from './endsInWords.ts';
import { type Leaves, provisionalPicture } from './provisionalPicture.ts';

const say = texts.firmness;

/** At most so many questions of another answer are called "only". */
const mostFirm = 4;
/** At most so many questions are named as deciding. */
const mostDeciding = 3;
/** At most so many first options are named with the answers that lead to them. */
const mostPictured = 5;

/** Whether the lines stand alone, or beside what is missing, which at an outcome says some of the same. */
export type SummaryExtent = 'alone' | 'besideMissing';

/** How firm a case is in a few short lines, the first the most important. */
export function firmnessSummary(
  cases: Cases,
  known: CaseWithPending,
  beside: BesideCase,
  firmness: Firmness,
  extent: SummaryExtent = 'alone',
): readonly string[] {
  return firmness.now === null
    ? openLines(
        cases.guideline,
        known.state.question,
        known.state.answers.length + known.pending.length === 0,
        firmness,
      )
    : finishedLines(cases, known, beside, firmness, extent === 'alone');
}

/** What is not known and could change the first option, what decides most first; null where nothing is. */
function notKnownLine(missing: readonly MissingDatum[]): string | null {
  const unknown = missing.filter((datum) => datum.unknown);
  return unknown.length === 0 ? null : say.notKnown(inOrder(unknown));
}

/** Before an outcome: how much is open and of which kinds, what the next question leaves of it, and what decides most. */
function openLines(
  guideline: Guideline,
  next: QuestionId | null,
  isUnanswered: boolean,
  firmness: Firmness,
): readonly string[] {
  const { reachable } = firmness;
  const [only, ...others] = reachable;
  if (only && others.length === 0) return [say.openOne(nameOfEnd(guideline, only))];
  const names = namesOf(guideline, reachable);
  const outcomes = new Set(reachable.map(({ outcome }) => outcome));
  const missing = missingDataOf({ guideline }, firmness);
  const [most] = missing;
  const unknown = notKnownLine(missing);
  const asked = missing.find(({ question }) => question === next);
  if (isUnanswered) return [say.openAll(outcomes.size), ...nextLines(guideline, asked)];
  return [
    noTreatmentLeads(guideline, reachable)
      ? say.openWithoutLead(outcomes.size)
      : say.open(outcomes.size, names.length),
    ...(names.length > mostPictured ? [kindsLine(guideline, reachable)] : []),
    ...(names.length > mostPictured ? nextLines(guideline, asked) : []),
    ...(most ? [say.decidesMost(inOrder(missing))] : []),
    ...pictureLine(guideline, most),
    ...(unknown === null ? [] : [unknown]),
  ];
}

/** Answers in the midst of a sentence. */
function inLine(answers: string): string {
  return answers.split('; or ').map(lowered).join(' or ');
}

/** How many first options there are of each kind. */
function kindsLine(guideline: Guideline, reachable: Firmness['reachable']): string {
  return say.byKind(
    namesByKind(guideline, reachable)
      .map(({ kind, names }) => `${kind} ${names.length}`)
      .join(', '),
  );
}

/** What each answer to the question that is asked next leaves of them. */
function nextLines(guideline: Guideline, datum: MissingDatum | undefined): readonly string[] {
  if (!datum) return [];
  const { each, common } = provisionalPicture(guideline, datum);
  return [
    say.askedNext(texts.questionNames.subject[datum.question]),
    ...(common.length === 0 ? [] : [say.withAny(endsInShort(guideline, common))]),
    ...each.map((one) => ifAnswered(one, common.length > 0, one.own)),
  ].map((line) => `${capital(line).replace(/\.$/u, '')}.`);
}

/** What an answer leaves, behind what is possible whatever the answer. */
function ifAnswered({ answers }: Leaves, isMore: boolean, ends: string): string {
  const said = inLine(answers);
  if (ends === '') return say.ifNoMore(said);
  return isMore ? say.ifAlso(said, ends) : say.ifThen(said, ends);
}

/** Which answer to what decides most leads to what, where that can be said in a line. */
function pictureLine(guideline: Guideline, datum: MissingDatum | undefined): readonly string[] {
  if (
    !datum ||
    namesOf(
      guideline,
      datum.groups.flatMap(({ ends }) => ends),
    ).length > mostPictured
  )
    return [];
  const { each, common } = provisionalPicture(guideline, datum);
  const words = [
    ...(common.length === 0 ? [] : [say.withAny(namesOf(guideline, common).join(', or '))]),
    ...each.map((one) => ifAnswered(one, common.length > 0, one.own.replaceAll('; ', ', or '))),
  ].join('; ');
  return [`${capital(words)}.`];
}

function finishedLines(
  cases: Cases,
  known: CaseWithPending,
  beside: BesideCase,
  { now, open, changes, nearest, reachable }: Firmness,
  alone: boolean,
): readonly string[] {
  if (now === null) return [];
  const { guideline } = cases;
  // What was also given bears on the options, though the route does not ask it.
  const { given: all, unasked } = changesOfGiven(known, changes);
  const asked = nearestFirst(guideline, known, now, all);
  const sure = asked.filter((one) => !mayStay(one, now));
  const perhaps = asked.filter((one) => mayStay(one, now));
  const missing = missingDataOf(cases, { open, reachable });
  const unknown = notKnownLine(missing);
  const moving = new Set(asked.map(({ question }) => question));
  const words = changesNamed(guideline, known, sure);
  const isFirm = unknown === null && moving.size <= mostFirm && perhaps.length === 0 && unasked.length === 0;
  const { stays, retitled } = staysWith(cases, known, beside, asked);
  return [
    ...(unknown === null ? [] : [unknown]),
    ...(unknown === null || !alone ? [] : pictureLine(guideline, missing[0])),
    moving.size === 0
      ? say.firmAll
      : words.length === 0
        ? say.onlyPerhaps
        : isFirm
          ? say.firm(words.join('; '))
          : say.changesWith(words.join('; ')),
    ...(perhaps.length === 0 ? [] : [say.perhapsWith(changesNamed(guideline, known, perhaps).join('; '))]),
    ...(unasked.length === 0 || !alone
      ? []
      : [say.unaskedWith(changesNamed(guideline, known, unasked).join('; '))]),
    ...(retitled.length === 0
      ? []
      : [(now.lead.length === 0 ? say.otherTitleWithoutLead : say.otherTitleWith)(retitled.join('; '))]),
    ...(stays.length === 0 ? [] : [say.staysWith(stays.join('; '))]),
    ...nearestLine(cases, known, beside, nearest),
  ];
}

/**
 * The known answers to each question of the route that leave the case as it is, the present one among ranges, and apart
 * from them those that leave what leads and have another title: something is closed with them, or comes before. What
 * something else known of the case denies is none of them.
 */
function staysWith(
  cases: Cases,
  known: CaseWithPending,
  beside: BesideCase,
  moving: readonly SingleChange[],
): { readonly stays: readonly string[]; readonly retitled: readonly string[] } {
  const { guideline } = cases;
  const { state, pending } = known;
  const all = withPending(state, pending);
  const now = titleOfEnd(endOf(cases, known, beside));
  const each = state.answers.toReversed().map(({ question, answer: present }) => {
    const moved = new Set(
      moving
        .filter((one) => one.question === question)
        .flatMap(({ answers }) => answers)
        .map(answerKey),
    );
    const { classes, input } = guideline.questions[question];
    const staying = (classes as readonly AnswerValue[]).filter(
      (answer) =>
        !saysUnknown(guideline, { question, answer }) &&
        !moved.has(answerKey(answer)) &&
        !isDenied(guideline, all, { question, answer }),
    );
    const isPresent = (answer: AnswerValue): boolean => answerKey(answer) === answerKey(present);
    if (staying.every(isPresent) || saysUnknown(guideline, { question, answer: present })) return [[], []];
    const isRetitled = (answer: AnswerValue): boolean =>
      !isPresent(answer) &&
      titleOfEnd(endOf(cases, changeAll(cases, known, [{ question, answer }]), beside)) !== now;
    const retitled = staying.filter(isRetitled);
    const same = staying.filter((answer) => !retitled.includes(answer));
    const named = (some: readonly AnswerValue[]): readonly string[] =>
      some.length === 0 ? [] : [answersNamed(guideline, question, some, null)];
    if (moved.size + retitled.length === 0) return [[say.any(texts.questionNames.subject[question])], []];
    const isRange = input.kind !== 'choice' && input.kind !== 'multi';
    const others = same.filter((answer) => !isPresent(answer));
    return [others.length === 0 ? [] : named(isRange ? same : others), named(retitled)];
  });
  return { stays: each.flatMap(([some = []]) => some), retitled: each.flatMap(([, some = []]) => some) };
}

/** The title under which a case stands; empty where it has no outcome. */
function titleOfEnd(end: End): string {
  return end.kind === 'outcome' ? end.shown.recommendation.title : '';
}

/** The nearest change to another category, with the outcome as it would be shown. */
function nearestLine(
  cases: Cases,
  known: CaseWithPending,
  beside: BesideCase,
  nearest: SingleChange | null,
): readonly string[] {
  if (nearest === null) return [];
  const { question, answers } = nearest;
  const titles = new Set(
    answers.flatMap((answer) => {
      const end = endOf(cases, changeAll(cases, known, [{ question, answer }]), beside);
      if (end.kind !== 'outcome') return [];
      const { recommendation } = end.shown;
      const waits = waitsForTold(cases.guideline, {
        outcome: recommendation.outcome,
        lead: leadingOptions(end.shown).map(({ id }) => id),
      });
      return [waits ? say.afterSettled(recommendation.title) : recommendation.title];
    }),
  );
  return [
    say.nearest(
      answersNamed(cases.guideline, question, answers, null, nearest.asked),
      [...titles].join('; '),
    ),
  ];
}

function inOrder(missing: readonly MissingDatum[]): string {
  return missing
    .slice(0, mostDeciding)
    .map(({ question, inPart }) =>
      inPart ? say.inPart(texts.questionNames.subject[question]) : texts.questionNames.subject[question],
    )
    .join(', then ');
}

import { holds } from '../../engine/conditions.ts';
import type { Answers, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { CautionId } from '../../guideline/caution.ts';
import type { Facts } from '../../guideline/condition.ts';
import { unreachable } from '../../guideline/errors.ts';
import { parseProvenance } from '../../guideline/notation/provenance.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { Provenance } from '../../guideline/provenance.ts';
import type { CautionReasonsData } from '../../guideline/quiz/reasons/cautions.ts';
import type { ReasonData } from '../../guideline/quiz/reasons/reason.ts';
import type { QuizContext } from '../context/context.ts';
import { upper } from '../prose/grammar.ts';
import { findingOf, findingsOf } from './answerWords.ts';

/** A sentence of the feedback with what it rests on. */
export interface Said {
  readonly text: string;
  readonly provenance: readonly Provenance[];
}

/** Why an outcome is recommended for a patient: the findings that decide it, then the medical reason. */
export function becauseOf(context: QuizContext, outcome: OutcomeId, known: Answers): Said {
  const facts = context.chart.factsOf(known, outcome);
  const reason = firstOf(context.tables.reasons.outcomes[outcome].because, facts);
  return after(findingsOf(context, known, reason.decidedBy), reason);
}

/** The medical reason alone, for an outcome that a change leads to. */
export function reasonOf({ chart, tables }: QuizContext, outcome: OutcomeId, known: Answers): Said {
  return said(firstOf(tables.reasons.outcomes[outcome].because, chart.factsOf(known, outcome)));
}

/** Why an outcome is not recommended: what it needs, and what the patient has instead. */
export function whyNot(context: QuizContext, outcome: OutcomeId, known: Answers): Said {
  const { needs, isFor } = context.tables.reasons.outcomes[outcome];
  const facts = context.chart.factsOf(known, outcome);
  for (const need of needs) {
    if (holds(need.needs, facts)) continue;
    const [finding] = findingsOf(context, known, need.about);
    if (finding !== undefined) return { ...said(need), text: `${need.text}; here ${finding}.` };
  }
  return said(isFor);
}

/** What to remember of an outcome. */
export function rememberOf({ chart, tables }: QuizContext, outcome: OutcomeId, known: Answers): Said {
  return said(firstOf(tables.reasons.outcomes[outcome].remember, chart.factsOf(known, outcome)));
}

/** What a question is for. */
export function mattersOf({ tables }: QuizContext, question: QuestionId): Said {
  return said(tables.reasons.questions[question].matters);
}

/** What to remember of a question. */
export function rememberOfQuestion({ tables }: QuizContext, question: QuestionId): Said {
  return said(tables.reasons.questions[question].remember);
}

/** Why a question comes next: the finding before it, and what it is for. */
export function nextBecause(context: QuizContext, question: QuestionId, last: GivenAnswer | null): Said {
  const { matters } = context.tables.reasons.questions[question];
  return after(last ? [findingOf(context, last)] : [], { ...matters, text: lowered(matters.text) });
}

/** Why a changed finding leaves everything as it is, and what decides instead. */
export function leavesAlone(
  context: QuizContext,
  change: GivenAnswer,
  outcome: OutcomeId,
  known: Answers,
): Said {
  const { chart, tables } = context;
  const facts = chart.factsOf({ ...known, [change.question]: change.answer }, outcome);
  const reason = firstOf(tables.reasons.questions[change.question].leaves, facts);
  const { decidedBy } = firstOf(tables.reasons.outcomes[outcome].because, chart.factsOf(known, outcome));
  const [decides] = findingsOf(
    context,
    known,
    decidedBy.filter((question) => question !== change.question),
  );
  return {
    ...said(reason),
    text: `${upper(reason.text)}${decides === undefined ? '' : `; what decides is that ${decides}`}.`,
  };
}

/** Why a caution is raised for a patient. */
export function cautionBecause(context: QuizContext, id: CautionId, known: Answers): string {
  const { about, because } = cautionReasons(context, id);
  const findings = findingsOf(context, known, about);
  return sentence(findings.length === 0 ? because : `${listed(findings)}: ${because}`);
}

/** Why a caution is not raised: whom it is for, and what the patient has instead. */
export function cautionNot(context: QuizContext, id: CautionId, known: Answers): string {
  const { about, isFor } = cautionReasons(context, id);
  const [finding] = findingsOf(context, known, about);
  return sentence(finding === undefined ? isFor : `${isFor}; here ${finding}`);
}

/** What to remember of a caution. */
export function cautionRemember(context: QuizContext, id: CautionId): string {
  return sentence(cautionReasons(context, id).remember);
}

function cautionReasons({ tables }: QuizContext, id: CautionId): CautionReasonsData {
  const all: Readonly<Record<CautionId, CautionReasonsData>> = tables.reasons.cautions;
  return all[id] ?? unreachable(`The caution ${id} has no reason in the tables of the quiz.`);
}

/** The first statement that fits a patient; the last has no condition. */
function firstOf<R extends ReasonData>(reasons: readonly R[], facts: Facts): R {
  return (
    reasons.find(({ when }) => when === undefined || holds(when, facts)) ??
    reasons.at(-1) ??
    unreachable('A list of reasons is empty.')
  );
}

function after(findings: readonly string[], reason: ReasonData): Said {
  return {
    ...said(reason),
    text: sentence(findings.length === 0 ? reason.text : `${listed(findings)}: ${reason.text}`),
  };
}

function said({ text, provenance }: ReasonData): Said {
  return { text: sentence(text), provenance: parseProvenance(provenance) };
}

export function sentence(text: string): string {
  return `${upper(text)}${/[.?!]$/.test(text) ? '' : '.'}`;
}

/** Begins in small letters, unless the first word is a name or an abbreviation. */
export function lowered(text: string): string {
  return /^[A-Z][a-z]* ?[a-z]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

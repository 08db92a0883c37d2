import { byQuestion } from '../../engine/byQuestion.ts';
import { holds } from '../../engine/conditions.ts';
import type { Edge } from '../../engine/trail.ts';
import type { Answers, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { CaseState } from '../../machine/cases.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { CutoffBand } from '../../guideline/quiz/cutoffBands/cutoffBand.ts';
import type { Update } from '../../guideline/update.ts';
import type { Chart } from '../chart/chart.ts';
import { isOutcome } from '../chart/node.ts';
import type { QuizContext } from '../context/context.ts';
import type { SmallestChange } from '../routes/nearest.ts';
import { className } from './answerWords.ts';

/** Sentences of the feedback. Facts come from the chart; nothing is said that it does not hold. */

/** The title of a question or an outcome; an outcome may have another one for this patient. */
export function titleOf({ chart }: QuizContext, target: Edge['target'], known: Answers): string {
  const { guideline } = chart;
  if (!isOutcome(guideline, target)) return guideline.questions[target].title;
  const { title, titleVariants } = guideline.outcomes[target];
  return titleVariants[variantOf(chart, target, known)]?.title ?? title;
}

/** Which variant of its title an outcome has for this patient, from 0; -1 when it has its usual title. */
function variantOf({ guideline, factsOf }: Chart, outcome: OutcomeId, known: Answers): number {
  const facts = factsOf(known, outcome);
  return guideline.outcomes[outcome].titleVariants.findIndex(({ when }) => holds(when, facts));
}

/** An outcome as an option: its name, or that of the variant of its title that this patient has. */
export function outcomeLabel({ chart, tables }: QuizContext, outcome: OutcomeId, known: Answers): string {
  const { label, variants } = tables.names.outcomes[outcome];
  return variants[variantOf(chart, outcome, known)] ?? label;
}

/** Where an edge leads: “SSTR-positive” leads to “…”. */
export function edgeLeads(context: QuizContext, { says, target }: Edge, known: Answers): string {
  const how = isOutcome(context.chart.guideline, target) ? 'leads to' : 'leads on to the question';
  return `“${says}” ${how} “${titleOf(context, target, known)}”.`;
}

/** The findings with which the chart comes to an outcome or a question, at most two of them. */
export function reachedWith({ chart }: QuizContext, target: Edge['target']): string {
  const says = [...chart.cases.edges.values()]
    .filter((edge) => edge.target === target)
    .map((edge) => `“${edge.says.replace(/[.]$/, '')}”`);
  return says.length === 0
    ? 'It is where every case starts.'
    : `It follows from ${says.slice(0, 2).join(' or from ')}.`;
}

/** The answer of the case at a question and where it leads. */
export function answerLeads(context: QuizContext, edge: Edge, known: Answers): string {
  const { title } = context.chart.guideline.questions[edge.question];
  return `“${title}” is answered by ${ownAnswer(context, edge.question, known)}: ${edgeLeads(context, edge, known)}`;
}

/** What an update changes, with what is not known of it. */
export function updateSays(update: Update): string {
  const limits = limitsOf(update);
  return `${update.update}: ${update.changes}${limits === '' ? '' : ` (${limits})`}.`;
}

/** What the status of an update says beside what was verified: "result not available here". */
function limitsOf({ status }: Update): string {
  return status
    .split(/; | \/ /)
    .filter((part) => !/\bverified\b/.test(part))
    .join('; ');
}

/** Why a number means what it does. */
export function bandMeans(band: CutoffBand, rule: string): string {
  return `${standsFor(band)} ${rule}`;
}

export function standsFor({ label, range }: CutoffBand): string {
  return `“${label}” stands for ${range}.`;
}

/** What would make another option right; null when nothing on the chart would. */
export function wouldBeRight(
  context: QuizContext,
  change: SmallestChange | null,
  known: Answers,
): string | null {
  return sentence(context, 'It would be right', change, known);
}

/** What a changed answer does to a patient. */
export function changeLeads(
  context: QuizContext,
  { question }: GivenAnswer,
  state: CaseState,
  known: Answers,
): string {
  const { chart } = context;
  const own = chart.follow(known);
  const after = byQuestion(state.answers);
  if (state.outcome === own.outcome && own.outcome !== null)
    return `“${chart.guideline.questions[question].title}” does not decide here: the patient stays with “${titleOf(context, own.outcome, known)}”.`;
  const usual = chart.edgesTaken(own).map(({ id }) => id);
  return chart
    .edgesTaken(state)
    .filter(({ id }) => !usual.includes(id))
    .map((edge) => edgeLeads(context, edge, after))
    .join(' ');
}

function sentence(
  context: QuizContext,
  start: string,
  change: SmallestChange | null,
  known: Answers,
): string | null {
  if (!change || change.changed.length + change.provided.length === 0) return null;
  const changed = change.changed.map(
    (given) => `${className(context, given)} instead of ${ownAnswer(context, given.question, known)}`,
  );
  const provided = change.provided.map((given) => className(context, given));
  const then = changed.length > 0 && provided.length > 0 ? `, and then ${listed(provided)}` : '';
  return `${start} with ${listed(changed.length > 0 ? changed : provided)}${then}.`;
}

/** The answer that the case gives: “None”. */
export function ownAnswer({ chart }: QuizContext, question: QuestionId, known: Answers): string {
  const answer = known[question];
  return answer === undefined ? 'what is stated' : `“${chart.shortAnswer({ question, answer })}”`;
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

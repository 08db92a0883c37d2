import { currentGuideline } from '../../current.ts';
import type { Answers, QuestionId } from '../../guideline/answers.ts';
import type { Outcome, OutcomeId } from '../../guideline/outcome.ts';
import { outcomes } from '../../guideline/outcomes/index.ts';
import { questions } from '../../guideline/questions/index.ts';
import type { Update } from '../../guideline/update.ts';
import { holds } from '../../engine/conditions.ts';
import { deriveFacts } from '../../engine/facts.ts';
import type { Edge } from '../../engine/trail.ts';
import type { Meaning } from '../readings/index.ts';
import type { SmallestChange } from '../routes/nearest.ts';
import { className, shortAnswer } from './answerNames.ts';
import { outcomeNames } from './outcomeNames.ts';

/** Sentences of the feedback. Facts come from the chart; nothing is said that it does not hold. */

/** The title of a question or an outcome; an outcome may have another one for this patient. */
export function titleOf(target: Edge['target'], known: Answers): string {
  if (isQuestionId(target)) return questions[target].title;
  const { title, titleWhen }: Outcome = outcomes[target];
  return titleWhen && holds(titleWhen.when, deriveFacts(currentGuideline(), known)) ? titleWhen.title : title;
}

/** An outcome as an option: its name, or its title where this patient's differs from the usual one. */
export function outcomeLabel(outcome: OutcomeId, known: Answers): string {
  const title = titleOf(outcome, known);
  return title === outcomes[outcome].title ? outcomeNames[outcome].label : title;
}

/** Where an edge leads: “SSTR-positive” leads to “…”. */
export function edgeLeads({ says, target }: Edge, known: Answers): string {
  const how = isQuestionId(target) ? 'leads on to the question' : 'leads to';
  return `“${says}” ${how} “${titleOf(target, known)}”.`;
}

/** The answer of the case at a question and where it leads. */
export function answerLeads(edge: Edge, known: Answers): string {
  return `“${questions[edge.question].title}” is answered by ${own(edge.question, known)}: ${edgeLeads(edge, known)}`;
}

function isQuestionId(target: Edge['target']): target is QuestionId {
  return target in questions;
}

/** What an update changes, with the state of its evidence. */
export function updateSays({ update, changes, status }: Update): string {
  return `${update}: ${changes} (${status}).`;
}

/** Why a number means what it does. */
export function readingMeans(meaning: Meaning, rule: string): string {
  return `${standsFor(meaning)} ${rule}`;
}

export function standsFor({ label, range }: Meaning): string {
  return `“${label}” stands for ${range}.`;
}

/** What would make another option right; null when nothing on the chart would. */
export function wouldBeRight(change: SmallestChange | null, known: Answers): string | null {
  return sentence('It would be right', change, known);
}

/** What a change would need beside itself to lead to the target. */
export function wouldDoTogether(change: SmallestChange | null, known: Answers): string | null {
  return sentence('It would do together', change, known);
}

function sentence(start: string, change: SmallestChange | null, known: Answers): string | null {
  if (!change || change.changed.length + change.provided.length === 0) return null;
  const changed = change.changed.map(
    (given) => `${className(given)} instead of ${own(given.question, known)}`,
  );
  const provided = change.provided.map(className);
  const then = changed.length > 0 && provided.length > 0 ? `, and then ${listed(provided)}` : '';
  return `${start} with ${listed(changed.length > 0 ? changed : provided)}${then}.`;
}

/** The answer that the case gives: “None”. */
function own(question: QuestionId, known: Answers): string {
  const answer = known[question];
  return answer === undefined ? 'what is stated' : `“${shortAnswer({ question, answer })}”`;
}

export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

import type { Answers, QuestionId } from '../../guideline/answers.ts';
import { outcomes } from '../../guideline/outcomes/index.ts';
import { questions } from '../../guideline/questions/index.ts';
import type { Update } from '../../guideline/update.ts';
import type { Edge } from '../../engine/trail.ts';
import type { Meaning } from '../readings/index.ts';
import type { SmallestChange } from '../routes/nearest.ts';
import { className, shortAnswer } from './answerNames.ts';

/** Sentences of the feedback. Facts come from the chart; nothing is said that it does not hold. */

/** "Peptide receptor radionuclide therapy" or the title of a question. */
export function titleOf(target: Edge['target']): string {
  return target in questions
    ? questions[target as QuestionId].title
    : outcomes[target as keyof typeof outcomes].title;
}

/** Where an edge leads: “SSTR-positive” leads to “…”. */
export function edgeLeads({ says, target }: Edge): string {
  const how = target in questions ? 'leads on to the question' : 'leads to';
  return `“${says}” ${how} “${titleOf(target)}”.`;
}

/** The answer of the case at a question and where it leads. */
export function answerLeads(edge: Edge, known: Answers): string {
  return `“${questions[edge.question].title}” is answered by ${own(edge.question, known)}: ${edgeLeads(edge)}`;
}

/** What an update changes, with the state of its evidence. */
export function updateSays({ update, changes, status }: Update): string {
  return `${update}: ${changes} (${status}).`;
}

/** Why a number means what it does. */
export function readingMeans(meaning: Meaning, rule: string): string {
  return `${standsFor(meaning)} ${rule}`;
}

/** Where a number would have to lie for another meaning. */
export function rangeMeans({ range }: Meaning): string {
  return `It would be right with ${range}.`;
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

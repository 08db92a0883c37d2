import { holds } from '../../engine/conditions.ts';
import type { Answers } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { CutoffBand } from '../../guideline/quiz/cutoffBands/cutoffBand.ts';
import type { Update } from '../../guideline/update.ts';
import type { Chart } from '../chart/chart.ts';
import type { QuizContext } from '../context/context.ts';
import type { SmallestChange } from '../routes/nearest.ts';
import { supposed } from './answerWords.ts';

/** Sentences of the feedback that follow from the chart and its data; the medical reasons are in `reasons.ts`. */

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

/** What an update changes, with what is not known of it. */
export function updateSays(update: Update): string {
  const limits = limitsOf(update);
  const changes = update.changes.replace(/ \((?:not verified|EXPERT)\)/g, '');
  return `${update.update}: ${changes}${limits === '' ? '' : ` (${limits})`}.`;
}

/** What the status of an update says beside what was verified: "result not available here". */
function limitsOf({ status }: Update): string {
  return status
    .split(/; | \/ /)
    .filter((part) => !/\bverified\b/.test(part))
    .join('; ');
}

/** What a band of numbers stands for. */
export function standsFor({ label, range }: CutoffBand): string {
  return `“${label}” stands for ${range}.`;
}

/** A text without the ids of cautions and the like, which say nothing to a reader. */
export function withoutCodes(text: string): string {
  return text.replace(/ ?\((?:see )?[CEU]\d{1,2}\)/g, '').replace(/, see C\d\d\b/g, '');
}

/** What would make another option right; null when it takes more than one change. */
export function wouldBeRight(context: QuizContext, change: SmallestChange | null): string | null {
  const [only, ...more] = change ? [...change.changed, ...change.provided] : [];
  return only && more.length === 0 ? `It would be right ${supposed(context, only)}.` : null;
}

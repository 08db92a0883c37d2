import { holds } from '../../engine/conditions.ts';
import { answerKey } from '../../engine/answerKey.ts';
import type { Answers, AnswerValue, GivenAnswer } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { CutoffBand } from '../../guideline/quiz/cutoffBands/cutoffBand.ts';
import type { Update } from '../../guideline/update.ts';
import type { CaseState } from '../../machine/cases.ts';
import type { Chart } from '../chart/chart.ts';
import type { QuizContext } from '../context/context.ts';
import { isUnknown } from '../routes/singleChanges.ts';
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
  const known = (text: string): string =>
    text.replace(/ \((?:not verified|EXPERT|[^()]*\bmemory)\)|[;,] [^();,]*\bmemory(?=\))/g, '');
  return `${known(update.update)}: ${known(update.changes)}${limits === '' ? '' : ` (${limits})`}.`;
}

/** What the status of an update says beside what was read of it: "result not available here". */
function limitsOf({ status }: Update): string {
  return status
    .split(/; | \/ /)
    .filter((part) => !/\b(?:verified|scope|abstract|excerpt|title page|read|memory)\b/.test(part))
    .join('; ');
}

/** What a band of numbers stands for, and why. */
export function standsFor({ range, because }: CutoffBand): string {
  return `This is for ${range}: ${because}.`;
}

/** A text without the ids of cautions and the like, which say nothing to a reader. */
export function withoutCodes(text: string): string {
  return text.replace(/ ?\((?:see )?[CEU]\d{1,2}\)/g, '').replace(/, see C\d\d\b/g, '');
}

/** The one change of a finding that makes a wrong option right, and how it is said. */
export interface RightIf {
  readonly rightIf: GivenAnswer | null;
  readonly wouldBeRight: string | null;
}

/**
 * The nearest other answer to one question with which an option is right: the case is run with it. It is said of the
 * finding that speaks against the option and of no other, for else two things would be said of it.
 * @param isRight whether the option is right for the case so changed
 * @param keyStays whether the right option stays right with that change: then both would be
 */
export function rightIf(
  context: QuizContext,
  known: Answers,
  finding: GivenAnswer | null,
  isRight: (state: CaseState, after: Answers) => boolean,
  keyStays: (state: CaseState, after: Answers) => boolean = () => false,
): RightIf {
  if (finding === null) return { rightIf: null, wouldBeRight: null };
  const { chart, classes, routes } = context;
  const all = chart.guideline.questions[finding.question].classes as readonly AnswerValue[];
  const places = all.map((answer) => answerKey(answer));
  const own = places.indexOf(answerKey(classes.representativeOf(finding.question, finding.answer)));
  const distance = ({ question, answer }: GivenAnswer): number =>
    (isUnknown(chart.guideline, { question, answer }) ? all.length : 0) +
    // Of lesions the few and small are named, though larger ones would do.
    (question === 'ablationNumbers'
      ? places.indexOf(answerKey(answer))
      : Math.abs(places.indexOf(answerKey(answer)) - own));
  const found = routes
    .singleChanges(known, [finding.question])
    .filter(
      ({ change: one, state }) =>
        isSaid(context, one) && isRight(state, { ...known, [one.question]: one.answer }),
    )
    .sort((a, b) => distance(a.change) - distance(b.change))[0];
  if (!found) return { rightIf: null, wouldBeRight: null };
  const { change, state } = found;
  const both = keyStays(state, { ...known, [change.question]: change.answer });
  return {
    rightIf: change,
    wouldBeRight: `It would ${both ? 'apply too' : 'be right'} ${supposed(context, change)}.`,
  };
}

/** No other histology or site, and no grade in place of a number, which is another report; of contraindications only one by itself is said, for two together are another patient. */
function isSaid({ chart, tables }: QuizContext, given: GivenAnswer): boolean {
  const { question, answer } = given;
  const { neverChanged } = tables.names;
  if (neverChanged.includes(`${question} ${answerKey(answer)}`)) return false;
  if (neverChanged.includes(question) && !isUnknown(chart.guideline, given)) return false;
  if (question === 'ki67' && typeof answer === 'object' && 'grade' in answer) return false;
  return !Array.isArray(answer) || answer.length === 1;
}

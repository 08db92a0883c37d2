import { holds, testsIn } from '../../engine/conditions.ts';
import type { Answers, AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Caution, CautionId } from '../../guideline/caution.ts';
import type { Condition, Facts } from '../../guideline/condition.ts';
import { unreachable } from '../../guideline/errors.ts';
import { parseProvenance } from '../../guideline/notation/provenance.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { Provenance } from '../../guideline/provenance.ts';
import type { CautionReasonsData } from '../../guideline/quiz/reasons/cautions.ts';
import type { NeedData, ReasonData } from '../../guideline/quiz/reasons/reason.ts';
import type { QuizContext } from '../context/context.ts';
import { questionOfFact } from '../chart/questionOfFact.ts';
import { upper } from '../prose/grammar.ts';
import { isUnknown } from '../routes/singleChanges.ts';
import { againstIt, findingOf, findingsOf } from './answerWords.ts';
import { refutedBy, truthOf } from './refutes.ts';

/** A sentence of the feedback with what it rests on. */
export interface Said {
  readonly text: string;
  readonly provenance: readonly Provenance[];
}

/** Why an outcome is recommended for a patient: the findings that decide it, then the medical reason. */
export function becauseOf(context: QuizContext, outcome: OutcomeId, known: Answers): Said {
  const facts = context.chart.factsOf(known, outcome);
  const reason = firstOf(context.tables, context.tables.reasons.outcomes[outcome].because, facts);
  return after(findingsOf(context, known, reason.decidedBy), reason);
}

/** The questions whose findings decide for an outcome in a patient. */
export function decidersOf(
  { chart, tables }: QuizContext,
  outcome: OutcomeId,
  known: Answers,
): readonly QuestionId[] {
  return firstOf(tables, tables.reasons.outcomes[outcome].because, chart.factsOf(known, outcome)).decidedBy;
}

/** The medical reason alone, for an outcome that a change leads to. */
export function reasonOf({ chart, tables }: QuizContext, outcome: OutcomeId, known: Answers): Said {
  return said(firstOf(tables, tables.reasons.outcomes[outcome].because, chart.factsOf(known, outcome)));
}

/** Why an option is wrong, and the finding of the patient that says so. */
export interface SaidNot extends Said {
  /** Null where no finding of the patient speaks against it. */
  readonly against: GivenAnswer | null;
  /** What it needs, by which two reasons that differ only in the name of the treatment are told to be one. */
  readonly rule: string;
}

/**
 * Why an outcome is not recommended: what it needs, and the finding of the patient that refutes it. Where something
 * must be found out first, that is the finding against all that needs it.
 * @param label the option as it is shown, which may be a variant of the outcome
 * @param key the outcome that is recommended
 * @returns null where no finding that the case tells speaks against it: then it is no fair wrong option
 */
export function whyNot(
  context: QuizContext,
  { outcome, label, key }: { readonly outcome: OutcomeId; readonly label: string; readonly key: OutcomeId },
  known: Answers,
): SaidNot | null {
  const { chart, tables } = context;
  const { needs, variants = [] } = tables.reasons.outcomes[outcome];
  const facts = chart.factsOf(known, outcome);
  const place = tables.names.outcomes[outcome].variants.indexOf(label);
  const variant = variants[place];
  const when = chart.guideline.outcomes[outcome].titleVariants[place]?.when;
  if (variant && when) {
    if (variant.unfairWhen && holds(variant.unfairWhen, facts)) return null;
    const finding = refutedBy(context, when, variant.about, known, outcome);
    // Where nothing of the kind is there, its words are no trap.
    if (finding && isNone(finding.answer)) return null;
    if (finding) return against(context, variant, finding, when);
    // What the words of a variant say of a patient must not be left open by the case.
    if (truthOf(when, facts) !== true) return null;
  }
  for (const need of needs) {
    const finding = refutedBy(context, need.needs, need.about, known, outcome);
    if (finding) return lacking(context, need, finding);
  }
  const open = firstOf(tables, tables.reasons.outcomes[key].because, chart.factsOf(known, key)).decidedBy[0];
  const answer = open && known[open];
  if (open === undefined || answer === undefined || !leavesOpen(context, { question: open, answer }))
    return null;
  const need = needs.find(
    ({ needs: condition }) =>
      truthOf(condition, facts) !== true &&
      testsIn(condition).some(({ fact }) => questionOfFact(fact) === open),
  );
  return need ? lacking(context, need, { question: open, answer }) : null;
}

const isNone = (answer: AnswerValue): boolean =>
  answer === 'none' || (Array.isArray(answer) && answer.includes('none'));

/** Whether an answer says that something is not known, or gives a grade without its number. */
function leavesOpen({ chart: { guideline } }: QuizContext, given: GivenAnswer): boolean {
  const { question, answer } = given;
  const isGradeAlone = question === 'ki67' && typeof answer === 'object' && !('ki67' in answer);
  return isUnknown(guideline, given) || isGradeAlone;
}

function lacking(context: QuizContext, need: NeedData, finding: GivenAnswer): SaidNot {
  return {
    ...against(context, need, finding, need.needs),
    text: sentence(`${need.text}; here ${findingOf(context, finding)}`),
  };
}

function against(context: QuizContext, reason: ReasonData, finding: GivenAnswer, needs: Condition): SaidNot {
  return {
    ...said({ ...reason, text: `${reason.text}; here ${againstIt(context, finding)}` }),
    against: finding,
    rule: ruleOf(needs),
  };
}

const rules = new WeakMap<Condition, string>();

function ruleOf(needs: Condition): string {
  const rule = rules.get(needs) ?? JSON.stringify(needs);
  rules.set(needs, rule);
  return rule;
}

/** What to remember of an outcome. */
export function rememberOf({ chart, tables }: QuizContext, outcome: OutcomeId, known: Answers): Said {
  return said(firstOf(tables, tables.reasons.outcomes[outcome].remember, chart.factsOf(known, outcome)));
}

/** What a question is for, in a patient. */
export function mattersOf({ chart, tables }: QuizContext, question: QuestionId, known: Answers): Said {
  return said(firstOf(tables, tables.reasons.questions[question].matters, chart.factsOf(known)));
}

/**
 * What a question is for, and why it need not be asked: the case tells it, or a finding of the case makes it decide
 * nothing.
 * @returns null where it is open and may still decide: then it is no fair wrong option
 */
export function whyNotAsked(context: QuizContext, question: QuestionId, known: Answers): SaidNot | null {
  const { needs = [], matters } = context.tables.reasons.questions[question];
  const answer = known[question];
  const reason = firstOf(context.tables, matters, context.chart.factsOf(known));
  if (answer !== undefined) {
    const given = { question, answer };
    return leavesOpen(context, given)
      ? null
      : {
          ...said({ ...reason, text: `The case tells it already: ${findingOf(context, given)}` }),
          against: given,
          rule: 'told',
        };
  }
  for (const need of needs) {
    const finding = refutedBy(context, need.needs, need.about, known, null);
    if (finding) return against(context, reason, finding, need.needs);
  }
  return null;
}

/** What to remember of a question. */
export function rememberOfQuestion(
  { chart, tables }: QuizContext,
  question: QuestionId,
  known: Answers,
): Said {
  return said(firstOf(tables, tables.reasons.questions[question].remember, chart.factsOf(known)));
}

/** Why a question comes next: the finding before it, and what it is for. */
export function nextBecause(
  context: QuizContext,
  question: QuestionId,
  last: GivenAnswer | null,
  known: Answers,
): Said {
  const matters = firstOf(
    context.tables,
    context.tables.reasons.questions[question].matters,
    context.chart.factsOf(known),
  );
  return after(last ? [findingOf(context, last)] : [], { ...matters, text: lowered(matters.text) });
}

/** Why a changed finding leaves everything as it is. */
export function leavesAlone(
  { chart, tables }: QuizContext,
  change: GivenAnswer,
  outcome: OutcomeId,
  known: Answers,
): Said {
  const facts = chart.factsOf({ ...known, [change.question]: change.answer }, outcome);
  return said(firstOf(tables, tables.reasons.questions[change.question].leaves, facts));
}

/** Why a caution is raised for a patient. */
export function cautionBecause(context: QuizContext, id: CautionId, known: Answers): string {
  const { about, untold, because, becauseWhen = [] } = cautionReasons(context, id);
  const { gap } = context.tables.cautionName(id);
  const told = findingsOf(
    context,
    known,
    untold === undefined ? about : about.filter((question) => question !== gap),
  );
  const findings = untold !== undefined && told.length === 0 ? [untold] : told;
  const facts = context.chart.factsOf(known);
  const reason = becauseWhen.find(({ when }) => holds(when, facts))?.text ?? because;
  return sentence(findings.length === 0 ? reason : `${listed(findings)}: ${reason}`);
}

/**
 * Why a caution is not raised: whom it is for, and the finding that refutes it.
 * @returns null where no finding that the case tells speaks against it
 */
export function cautionNot(
  context: QuizContext,
  { id, when }: Pick<Caution, 'id' | 'when'>,
  known: Answers,
  outcome: OutcomeId | null,
): Pick<SaidNot, 'text' | 'against'> | null {
  const { about, isFor } = cautionReasons(context, id);
  const finding = refutedBy(context, when, about, known, outcome);
  return finding && { text: sentence(`${isFor}; here ${againstIt(context, finding)}`), against: finding };
}

/** What to remember of a caution, as it is in a patient. */
export function cautionRemember(context: QuizContext, id: CautionId, known: Answers): string {
  const { remember, rememberWhen = [] } = cautionReasons(context, id);
  const facts = context.chart.factsOf(known);
  return sentence(rememberWhen.find(({ when }) => holds(when, facts))?.text ?? remember);
}

function cautionReasons({ tables }: QuizContext, id: CautionId): CautionReasonsData {
  const all: Readonly<Record<CautionId, CautionReasonsData>> = tables.reasons.cautions;
  return all[id] ?? unreachable(`The caution ${id} has no reason in the tables of the quiz.`);
}

/**
 * Of statements those that name no trial, or one that treated such patients; what the case leaves open of that
 * counts as not fulfilled.
 */
export function ofTheirTrials<R extends { readonly text: string }>(
  { reasons: { trialPopulations } }: Pick<QuizContext['tables'], 'reasons'>,
  lines: readonly R[],
  facts: Facts,
): readonly R[] {
  return lines.filter((line) => isOfItsTrials(trialPopulations, line, facts));
}

function isOfItsTrials(
  trialPopulations: QuizContext['tables']['reasons']['trialPopulations'],
  { text }: { readonly text: string },
  facts: Facts,
): boolean {
  return Object.entries(trialPopulations).every(
    ([trial, population]) => !text.includes(trial) || holds(population, facts),
  );
}

/** The first statement that fits a patient; the last has no condition and names no trial. */
function firstOf<R extends ReasonData>(
  tables: Pick<QuizContext['tables'], 'reasons'>,
  reasons: readonly R[],
  facts: Facts,
): R {
  return (
    reasons.find(
      (reason) =>
        (reason.when === undefined || holds(reason.when, facts)) &&
        isOfItsTrials(tables.reasons.trialPopulations, reason, facts),
    ) ??
    reasons.at(-1) ??
    unreachable('A list of reasons is empty.')
  );
}

function after(findings: readonly string[], reason: ReasonData): Said {
  return {
    ...said(reason),
    text: sentence(findings.length === 0 ? reason.text : `${listed(findings)}: ${lowered(reason.text)}`),
  };
}

function said({ text, provenance }: ReasonData): Said {
  return { text: sentence(text), provenance: parsed(provenance) };
}

const parsedBefore = new Map<string, readonly Provenance[]>();

/** Parsed once: the tables hold some hundred, and thousands of patients are told of each. */
function parsed(text: string): readonly Provenance[] {
  const known = parsedBefore.get(text) ?? parseProvenance(text);
  parsedBefore.set(text, known);
  return known;
}

export function sentence(text: string): string {
  return `${upper(text)}${/[.?!]$/.test(text) ? '' : '.'}`;
}

/** Begins in small letters, unless the first word is a name or an abbreviation. */
export function lowered(text: string): string {
  return /^[A-Z][a-z]* ?[a-z]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

/** Parts of a sentence in one: "…, … and …". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

import type { Caution, CautionData, ConditionalText } from '../caution.ts';
import type { ExclusionId } from '../closures.ts';
import type { Guideline, GuidelineData } from '../guideline.ts';
import type { Modality, ModalityData } from '../modality.ts';
import { parseClaims } from '../notation/claims.ts';
import { parseProvenance } from '../notation/provenance.ts';
import { drugsClosedBy } from './drugsClosedBy.ts';
import { namesOf } from '../notation/names.ts';
import { wordsOf } from '../notation/words.ts';
import type { OptionConditionId } from '../optionConditions.ts';
import {
  type Claim,
  type Exclusion,
  noScope,
  type OptionCondition,
  type Outcome,
  type OutcomeData,
  type OutcomeId,
  type Prohibition,
} from '../outcome.ts';
import type { Provenance } from '../provenance.ts';
import { situationInWords } from '../situationInWords.ts';
import type { EdgeWords, QuestionData, QuestionInput, Questions, QuestionsData } from '../question.ts';

/**
 * Puts the data of a guideline together: words as they are shown, provenance and claims read from the
 * dossier's notation, names of closures, conditions and prohibitions replaced by what they name.
 * @param data checked data
 * @throws GuidelineNotationError when a text is not in the notation
 */
export function assemble(data: GuidelineData): Guideline {
  const words = wordsOf(data.cutoffs, namesOf(data));
  const provenance = (text: string): readonly Provenance[] =>
    parseProvenance(text).map((part) => withWords(part, words));
  const claims = (text: string): readonly Claim[] =>
    parseClaims(text).map((claim) => ({
      text: words(claim.text),
      provenance: claim.provenance.map((part) => withWords(part, words)),
    }));
  const statement = <T extends { readonly provenance: string }>(one: T) => ({
    ...one,
    provenance: provenance(one.provenance),
  });

  const questions = mapQuestions(data.questions, (question) => ({
    input: withBands(question.input, words),
    ask: words(question.ask),
    help: words(question.help),
    options: question.options.map((option) => ({
      ...option,
      label: words(option.label),
      ...(option.short === undefined ? {} : { short: words(option.short) }),
    })),
    provenance: provenance(question.provenance),
    edges: mapValues(question.edges, (edge): EdgeWords => ({ ...statement(edge), words: words(edge.words) })),
  }));
  const closures = mapValues(data.closures, (closure, id): Exclusion<ExclusionId> => ({
    ...statement(closure),
    id,
    reason: words(closure.reason),
  }));
  const optionConditions = mapValues(
    data.optionConditions,
    (condition, id): OptionCondition<OptionConditionId> => ({
      ...statement(condition),
      id,
      words: words(condition.words),
      against: data.againstConditions[id] ?? [],
    }),
  );
  const prohibitions = data.prohibitions.map(
    ({ id, text, provenance: tags, saidByCautions = [], saidByOutcomes = [] }): Prohibition => ({
      id,
      text: words(text),
      provenance: provenance(tags),
      saidByCautions,
      saidByOutcomes,
      ...(data.prohibitionScopes[id] ?? noScope),
    }),
  );
  const prohibitionsOf = (outcome: OutcomeId, option: string): readonly Prohibition[] =>
    prohibitions.filter((_, at) => data.prohibitions[at]?.options[outcome]?.includes(option));

  const outcomes = mapValues(data.outcomes, (outcome: OutcomeData): Outcome => ({
    ...outcome,
    title: words(outcome.title),
    titleVariants: (outcome.titleVariants ?? []).map(({ when, title }) => ({ when, title: words(title) })),
    options: outcome.options.map((option) => ({
      ...statement(option),
      text: words(option.text),
      closedBy: (option.closedBy ?? []).map((id) => closures[id]),
      conditions: (option.conditions ?? []).map((id) => optionConditions[id]),
      prohibitions: prohibitionsOf(outcome.id, option.id),
    })),
    together: (outcome.together ?? []).map((pair) => ({
      ...statement(pair),
      sentence: words(pair.sentence),
    })),
    firstScreen: (outcome.firstScreen ?? []).map(({ text, ...line }) => ({ ...line, claims: claims(text) })),
    statements: outcome.statements.map(({ text, ...statement }) => ({ ...statement, claims: claims(text) })),
    uncertainties: outcome.uncertainties ?? [],
    showsGoal: outcome.showsGoal ?? false,
  }));

  return {
    ...data,
    data,
    drugsClosedBy: drugsClosedBy(data),
    questions,
    outcomes,
    closures,
    optionConditions,
    prohibitions,
    specialSituations: data.specialSituations.map((situation) => ({
      ...situation,
      inWords: situationInWords(situation),
      onOptions: data.situationsOnOptions[situation.id] ?? null,
    })),
    cautions: data.cautions.map((caution: CautionData): Caution => ({
      ...statement(caution),
      forbids: caution.forbids ?? [],
      headline: conditionalWords(caution.headline, words),
      text: conditionalWords(caution.text, words),
    })),
    updates: data.updates.map((update) => ({
      ...update,
      update: words(update.update),
      changes: words(update.changes),
    })),
    uncertainties: mapValues(data.uncertainties, (uncertainty) => ({
      ...uncertainty,
      uncertainty: words(uncertainty.uncertainty),
      whyItMatters: words(uncertainty.whyItMatters),
      reconstruction: words(uncertainty.reconstruction),
      behaviour: words(uncertainty.behaviour),
      note: words(uncertainty.note),
    })),
    modalities: data.modalities.map((modality: ModalityData): Modality => ({
      ...modality,
      use: claims(modality.use),
      conditions: claims(modality.conditions),
      avoid: claims(modality.avoid),
      figures: claims(modality.figures),
    })),
    simplifications: data.simplifications.map(words),
    questionIds: keysOf(data.questions),
    outcomeIds: keysOf(data.outcomes),
    guardNames: keysOf(data.guards),
    contraindicationClasses: new Map(
      data.questions.transarterialContraindications.options.flatMap(({ id, contraindicationClass }) =>
        contraindicationClass === undefined ? [] : [[id, contraindicationClass]],
      ),
    ),
  };
}

function withBands(input: QuestionInput, words: (text: string) => string): QuestionInput {
  return input.kind === 'percentage'
    ? { ...input, bands: input.bands.map(({ label, value }) => ({ label: words(label), value })) }
    : input;
}

function conditionalWords(text: ConditionalText, words: (text: string) => string): ConditionalText {
  return text.map((part) =>
    typeof part === 'string' ? words(part) : { when: part.when, text: words(part.text) },
  );
}

function withWords(part: Provenance, words: (text: string) => string): Provenance {
  return {
    ...part,
    ...(part.note === undefined ? {} : { note: words(part.note) }),
    ...(part.basis === undefined ? {} : { basis: part.basis.map((one) => withWords(one, words)) }),
  };
}

/** Each question with other words: what is typed by the question (its input, its classes) is kept. */
function mapQuestions(
  questions: QuestionsData,
  change: (
    question: QuestionData,
  ) => Pick<Questions[keyof Questions], 'input' | 'ask' | 'help' | 'options' | 'provenance' | 'edges'>,
): Questions {
  return Object.fromEntries(
    Object.entries(questions).map(([id, question]) => [id, { ...question, ...change(question) }]),
  ) as Questions;
}

/** The same keys with other values. */
function mapValues<Shape extends object, Value>(
  record: Shape,
  value: (value: Shape[keyof Shape], key: keyof Shape) => Value,
): { readonly [Key in keyof Shape]: Value } {
  return Object.fromEntries(
    Object.entries(record).map(([key, one]) => [key, value(one, key as keyof Shape)]),
  ) as { [Key in keyof Shape]: Value };
}

/** The keys of a record that has one entry for each member of a union, and no others. */
function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}

import type { ConditionalText } from './caution.ts';
import type { GuidelineData } from './guideline.ts';
import type { QuestionData, QuestionInput } from './question.ts';

/**
 * What decides a result: ids, conditions, cut-offs, what is listed, closed, first, together, how severe. A
 * change of it touches open cases. Texts, sources and the version itself are not in it; the chart, which is
 * not in the data, belongs to it as well.
 */
export function logicOf(data: GuidelineData): unknown {
  return {
    id: data.id,
    questions: mapValues(data.questions, ({ input, options, unknown, classes, edges }: QuestionData) => ({
      input: limitsOf(input),
      options: options.map(({ id, contraindicationClass }) => ({ id, contraindicationClass })),
      unknown,
      classes,
      edges: Object.keys(edges),
    })),
    changedAnswers: data.changedAnswers,
    restingAnswers: data.restingAnswers,
    unknownValues: data.unknownValues,
    deniedAnswers: data.deniedAnswers,
    contraindicatedKinds: data.contraindicatedKinds,
    valuesAbout: data.valuesAbout,
    guards: data.guards,
    cutoffs: data.cutoffs,
    outcomeSets: data.outcomeSets,
    cautions: data.cautions.map(({ id, when, severity, forbids = [], headline, text }) => ({
      id,
      when,
      severity,
      forbids,
      headline: conditionsOf(headline),
      text: conditionsOf(text),
    })),
    stopOrder: data.stopOrder,
    outcomes: mapValues(data.outcomes, (outcome) => ({
      category: outcome.category,
      showsGoal: outcome.showsGoal ?? false,
      titleVariants: (outcome.titleVariants ?? []).map(({ when }) => when),
      options: outcome.options.map(({ id, onlyWhen, firstWhen, closedBy = [], kinds, conditions = [] }) => ({
        id,
        onlyWhen,
        firstWhen,
        closedBy,
        kinds,
        conditions,
      })),
      together: (outcome.together ?? []).map(({ when, options, joinedBy }) => ({ when, options, joinedBy })),
      firstScreen: (outcome.firstScreen ?? []).map(({ when }) => when ?? null),
    })),
    closures: mapValues(data.closures, ({ when }) => when),
    optionConditions: mapValues(data.optionConditions, ({ when }) => when),
    prohibitions: data.prohibitions.map(({ id, options, saidByCautions = [], saidByOutcomes = [] }) => ({
      id,
      options,
      saidByCautions,
      saidByOutcomes,
    })),
    prohibitionScopes: data.prohibitionScopes,
    againstConditions: data.againstConditions,
    situationsOnOptions: data.situationsOnOptions,
  };
}

/** What is said: every text and where it comes from. A change of it touches no open case. */
export function wordingOf(data: GuidelineData): unknown {
  return {
    questions: mapValues(
      data.questions,
      ({ title, ask, help, input, options, provenance, edges }: QuestionData) => ({
        title,
        ask,
        help,
        input: labelsOf(input),
        options: options.map(({ label, short, until }) => ({ label, short, until })),
        provenance,
        edges,
      }),
    ),
    cautions: data.cautions.map(({ headline, text, provenance }) => ({
      headline: textsOf(headline),
      text: textsOf(text),
      provenance,
    })),
    outcomes: mapValues(data.outcomes, (outcome) => ({
      title: outcome.title,
      titleVariants: (outcome.titleVariants ?? []).map(({ title }) => title),
      options: outcome.options.map(({ text, provenance }) => ({ text, provenance })),
      together: (outcome.together ?? []).map(({ sentence, provenance }) => ({ sentence, provenance })),
      firstScreen: (outcome.firstScreen ?? []).map(({ text }) => text),
      statements: outcome.statements,
      uncertainties: outcome.uncertainties ?? [],
    })),
    closures: mapValues(data.closures, ({ reason, provenance }) => ({ reason, provenance })),
    optionConditions: mapValues(data.optionConditions, ({ words, provenance }) => ({ words, provenance })),
    prohibitions: data.prohibitions.map(({ text, provenance }) => ({ text, provenance })),
    status: data.status,
    verifiedAgainstFigure: data.verifiedAgainstFigure,
    verifiedOn: data.verifiedOn,
    citation: data.citation,
    article: data.article,
    sources: data.sources,
    updates: data.updates,
    modalities: data.modalities,
    drugsWithin: data.drugsWithin,
    tiedToDrugs: data.tiedToDrugs,
    treatmentNames: data.treatmentNames,
    uncertainties: data.uncertainties,
    verificationChecklist: data.verificationChecklist,
    safety: data.safety,
    specialSituations: data.specialSituations,
    simplifications: data.simplifications,
    glossary: data.glossary,
  };
}

/** The input without its labels. */
function limitsOf(input: QuestionInput): unknown {
  return JSON.parse(JSON.stringify(input, (key, value: unknown) => (isLabel(key) ? undefined : value)));
}

function labelsOf(input: QuestionInput): readonly string[] {
  const labels: string[] = [];
  JSON.stringify(input, (key, value: unknown) => {
    if (isLabel(key)) labels.push(String(value));
    return value;
  });
  return labels;
}

const isLabel = (key: string): boolean => key === 'label' || key === 'unit';

function conditionsOf(text: ConditionalText): readonly unknown[] {
  return text.map((part) => (typeof part === 'string' ? null : part.when));
}

function textsOf(text: ConditionalText): readonly string[] {
  return text.map((part) => (typeof part === 'string' ? part : part.text));
}

function mapValues<Value>(record: Readonly<Record<string, Value>>, of: (value: Value) => unknown): unknown {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, of(value)]));
}

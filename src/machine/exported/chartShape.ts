import { z } from 'zod';
import type { Condition } from '../../guideline/condition.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { optionKinds } from '../../guideline/outcome.ts';
import { once } from '../once.ts';
import { isCondition } from './conditionShape.ts';
import { factRulesShape, provenanceShape } from './partShapes.ts';

/** What both formats have, whatever the questions are. */
const parts = once(() => {
  const condition = z.custom<Condition>(isCondition, 'is no condition on facts that this program knows');

  const severity = z.enum(['stop', 'notAsked', 'other']);
  const id = z.string().min(1).max(100);
  const text = z.string();
  const provenance = provenanceShape();
  const cautionId = z.templateLiteral(['C', z.number()]);
  const kinds = z.array(z.enum(optionKinds));
  const conditionalText = z.array(z.union([text, z.strictObject({ when: condition, text })]));

  const caution = {
    id: cautionId,
    when: condition,
    text: conditionalText,
    severity: z.union([
      severity,
      // oxlint-disable-next-line unicorn/no-thenable -- a word, never called
      z.strictObject({ when: condition, then: severity, otherwise: severity }),
    ]),
    provenance,
  };

  const option = z.strictObject({
    id,
    text,
    onlyWhen: condition.exactOptional(),
    firstWhen: condition.exactOptional(),
    closedBy: z.array(id),
    kinds,
    conditions: z.array(id),
    prohibitions: z.array(id),
    provenance,
  });

  const ids = z.array(id).readonly();
  const range = z.strictObject({ min: z.number(), max: z.number(), step: z.number().positive() });
  const list = { question: id, options: ids };
  const answerList = z.discriminatedUnion('kind', [
    z.strictObject({ ...list, kind: z.literal('choice') }),
    z.strictObject({ ...list, kind: z.literal('scale') }),
    z.strictObject({ ...list, kind: z.literal('ki67'), number: range, grades: ids }),
    z.strictObject({ ...list, kind: z.literal('percentage'), number: range }),
    z.strictObject({ ...list, kind: z.literal('lesions'), lesionCount: range, largestLesionMm: range }),
    z.strictObject({ ...list, kind: z.literal('multi'), exclusive: ids }),
  ]);
  const answerLists = z.strictObject({ questions: z.array(answerList).min(1), situations: ids });
  const outcome = z.strictObject({
    id,
    title: text,
    titleVariants: z.array(z.strictObject({ when: condition, title: text })),
    firstScreen: z.array(
      z.strictObject({
        when: condition.exactOptional(),
        claims: z.array(z.strictObject({ text, provenance })).min(1),
      }),
    ),
    together: z.array(
      z.strictObject({
        when: condition,
        options: z.tuple([id, id]),
        sentence: text,
        joinedBy: z.enum(['or', 'and']),
        provenance,
      }),
    ),
    options: z.array(option),
  });

  const says = z.union([z.strictObject({ closure: id }), z.strictObject({ edge: id })]);
  const contraindicated = z.strictObject({ kinds, says });
  const tables = z.strictObject({
    prohibitionScopes: z.record(
      id,
      z.strictObject({
        subject: condition.nullable(),
        besideRoute: z
          .strictObject({ forbids: kinds.exactOptional(), forbidsOptions: ids.exactOptional() })
          .nullable(),
      }),
    ),
    againstConditions: z.record(id, ids),
    situationsOnOptions: z.record(
      id,
      z.strictObject({
        fails: id,
        prohibition: id.exactOptional(),
        comesFirst: z.literal(true).exactOptional(),
      }),
    ),
    restingAnswers: z.record(
      id,
      z.record(id, z.strictObject({ guards: ids.exactOptional(), conditions: ids.exactOptional() })),
    ),
    unknownValues: ids,
    contraindicatedKinds: z
      .strictObject({ absolute: contraindicated, ischaemic: contraindicated, radiation: contraindicated })
      .exactOptional(),
  });

  /**
   * What a case code counts in, and what facts are derived by; absent in exports of the time before codes. Tables are
   * absent in those of the time when the program had them.
   */
  const besides = {
    answerLists: answerLists.exactOptional(),
    factRules: factRulesShape().exactOptional(),
    tables: tables.exactOptional(),
  };

  return { condition, id, text, provenance, kinds, conditionalText, caution, cautionId, outcome, besides };
});

/** The shapes of exported charts, for the questions of this program. */
export function chartShapes({ questionIds }: Pick<Guideline, 'questionIds'>) {
  const { condition, id, text, provenance, kinds, conditionalText, caution, cautionId, outcome, besides } =
    parts();
  const question = z.enum(questionIds, {
    error: ({ input }) => `${JSON.stringify(input)} is no question that this program knows`,
  });
  const stamp = { id, version: id, hash: text.max(100), verifiedAgainstFigure: z.boolean() };
  const common = {
    ...besides,
    start: question,
    questions: z
      .array(z.strictObject({ id: question, title: text, classes: z.array(z.unknown()).min(1) }))
      .min(1),
    edges: z
      .array(z.strictObject({ id, question, target: id, says: text, when: condition.nullable() }))
      .min(1),
  };
  return {
    /** Without options: of outcomes the title alone is known, of cautions no headline. */
    earlier: z.strictObject({
      ...common,
      format: z.literal('nelm-chart/1'),
      guideline: z.strictObject(stamp),
      outcomes: z.array(z.strictObject({ id, title: text })).min(1),
      cautions: z.array(z.strictObject(caution)),
    }),
    current: z.strictObject({
      ...common,
      format: z.literal('nelm-chart/2', { error: () => 'the format is neither nelm-chart/1 nor /2' }),
      guideline: z.strictObject({ ...stamp, wording: text.max(100) }),
      outcomes: z.array(outcome).min(1),
      closures: z.array(z.strictObject({ id, when: condition, reason: text, provenance })),
      conditions: z.array(z.strictObject({ id, words: text, when: condition.nullable(), provenance })),
      prohibitions: z.array(
        z.strictObject({
          id: z.templateLiteral(['X', z.number()]),
          text,
          provenance,
          saidByCautions: z.array(cautionId),
          saidByOutcomes: z.array(id),
        }),
      ),
      cautions: z.array(z.strictObject({ ...caution, headline: conditionalText, forbids: kinds })),
      stopOrder: z.array(cautionId),
    }),
  };
}

type Shapes = ReturnType<typeof chartShapes>;
export type EarlierChart = z.infer<Shapes['earlier']>;
export type CurrentChart = z.infer<Shapes['current']>;

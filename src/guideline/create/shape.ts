import { z } from 'zod';
import { factNames } from '../factQuestions.ts';
import type { CountedPart } from '../guideline.ts';
import { outcomeIds } from '../outcomeIds.ts';
import { optionKinds, statementHeadings } from '../outcome.ts';
import { conditionOver, nonEmpty } from '../sharedShapes.ts';
import type { Report } from './report.ts';

/** The shape of the data of a guideline, in so far as a mistake in it could reach a clinician. */

/** The parts that the dossier's counts are of. */
export const countedParts = [
  'questions',
  'outcomes',
  'cautions',
  'options',
  'optionConditions',
  'prohibitions',
  'sources',
  'updates',
  'modalities',
  'uncertainties',
] as const satisfies readonly CountedPart[];

/** Makes the shape: it takes as long as the data themselves do to load, and most programs trust theirs. */
export function makeShape() {
  const text = nonEmpty();
  const outcomeId = z.enum(outcomeIds, {
    error: ({ input }) => `there is no outcome ${JSON.stringify(input)}`,
  });

  const condition = conditionOver(z.enum(factNames));

  const notation = text;

  const edge = z.object({ words: text, provenance: notation, shown: text });

  const question = z.object({
    id: text,
    title: text,
    ask: text,
    help: text,
    input: z.object({ kind: z.enum(['choice', 'scale', 'ki67', 'percentage', 'lesions', 'multi']) }),
    options: z.array(z.object({ id: text, label: text, short: text.optional() })),
    unknown: z.union([text, z.array(text).length(1)]),
    provenance: notation,
    edges: z.record(z.string(), edge),
    classes: z.array(z.unknown()).min(1, 'is empty'),
  });

  const kind = z.enum(optionKinds);

  const option = z.object({
    id: text,
    text,
    onlyWhen: condition.optional(),
    firstWhen: condition.optional(),
    closedBy: z.array(text).optional(),
    kinds: z.array(kind).min(1, 'is empty'),
    conditions: z.array(text).optional(),
    provenance: notation,
  });

  const outcome = z.object({
    id: outcomeId,
    title: text,
    titleVariants: z.array(z.object({ when: condition, title: text })).optional(),
    category: z.enum([
      'mdt-referral',
      'supportive',
      'systemic',
      'curative-surgical',
      'combined',
      'locoregional',
    ]),
    options: z.array(option),
    together: z
      .array(
        z.object({
          when: condition,
          options: z.array(text).length(2, 'names not two options'),
          sentence: text,
          joinedBy: z.enum(['or', 'and']),
          provenance: notation,
        }),
      )
      .optional(),
    firstScreen: z.array(z.object({ when: condition.optional(), text })).optional(),
    statements: z.array(
      z.object({
        heading: z.enum(statementHeadings),
        text,
        saidOf: z.array(kind).min(1, 'is empty').optional(),
      }),
    ),
    uncertainties: z.array(text).optional(),
  });

  const severity = z.enum(['stop', 'notAsked', 'other']);

  const conditionalText = z.array(z.union([text, z.object({ when: condition, text })])).min(1, 'is empty');

  const caution = z.object({
    id: text,
    when: condition,
    headline: conditionalText,
    text: conditionalText,
    // oxlint-disable-next-line unicorn/no-thenable -- a schema, never called
    severity: z.union([severity, z.object({ when: condition, then: severity, otherwise: severity })]),
    forbids: z.array(kind).optional(),
    provenance: notation,
  });

  return z.object({
    id: text,
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'is not a version such as 1.0.0'),
    date: z.iso.date('is not a date such as 2026-11-23'),
    verifiedAgainstFigure: z.boolean(),
    verifiedOn: z.iso.date().nullable(),
    citation: text,
    counts: z.record(z.enum(countedParts), z.int()),
    questions: z.record(z.string(), question),
    outcomes: z.record(z.string(), outcome),
    outcomeSets: z.record(z.string(), z.array(outcomeId)),
    cautions: z.array(caution),
    stopOrder: z.array(text),
    cutoffs: z.record(z.string(), z.number()),
    guards: z.record(z.string(), condition),
    closures: z.record(z.string(), z.object({ when: condition, reason: text, provenance: notation })),
    optionConditions: z.record(
      z.string(),
      z.object({ words: text, when: condition.nullable(), provenance: notation }),
    ),
    prohibitions: z.array(
      z.object({
        id: text,
        text,
        options: z.record(z.string(), z.array(text).min(1, 'is empty')),
        provenance: notation,
        saidByCautions: z.array(text).optional(),
        saidByOutcomes: z.array(outcomeId).optional(),
      }),
    ),
    prohibitionScopes: z.record(
      text,
      z.object({
        subject: condition.nullable(),
        besideRoute: z
          .object({ forbids: z.array(kind).optional(), forbidsOptions: z.array(text).optional() })
          .nullable(),
      }),
    ),
    againstConditions: z.record(text, z.array(text)),
    specialSituations: z.array(z.object({ id: text, name: text, sentence: text })),
    situationsOnOptions: z.record(
      text,
      z.object({ fails: text, prohibition: text.optional(), comesFirst: z.literal(true).optional() }),
    ),
    restingAnswers: z.record(
      text,
      z.record(text, z.object({ guards: z.array(text).optional(), conditions: z.array(text).optional() })),
    ),
    unknownValues: z.array(text).min(1, 'is empty'),
    contraindicatedKinds: z.record(
      z.enum(['absolute', 'ischaemic', 'radiation']),
      z.object({
        kinds: z.array(kind).min(1, 'is empty'),
        says: z.union([z.object({ closure: text }), z.object({ edge: text })]),
      }),
    ),
    deniedAnswers: z.record(text, z.record(text, z.array(condition).min(1, 'is empty'))),
    valuesAbout: z.record(text, z.array(text).min(1, 'is empty')),
    drugsWithin: z.record(text, z.object({ name: text, kind, within: z.array(text) })),
    tiedToDrugs: z.record(text, z.array(text).min(1, 'is empty')),
    sources: z.record(
      z.string(),
      z.object({
        id: text,
        citation: text,
        link: z
          .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'is not a link to a named host' })
          .nullable(),
        evidence: text,
      }),
    ),
    updates: z.array(
      z.object({
        id: text,
        update: text,
        changes: text,
        outcomes: z.array(outcomeId).min(1, 'is empty'),
        cautions: z.array(text).optional(),
        refs: z.array(text).min(1, 'is empty'),
        status: text,
      }),
    ),
    modalities: z.array(
      z.object({
        id: text,
        name: text,
        use: notation,
        conditions: notation,
        avoid: notation,
        figures: notation,
        refs: z.array(text),
      }),
    ),
    simplifications: z.array(text),
    uncertainties: z.record(
      z.string(),
      z.object({ id: text, uncertainty: text, note: text, outcomes: z.array(outcomeId).optional() }),
    ),
  });
}

export type CheckedShape = z.infer<ReturnType<typeof makeShape>>;

/** Looks for one kind of fault. */
export type Check = (data: CheckedShape, report: Report) => void;

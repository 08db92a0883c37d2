import { z } from 'zod';
import { factNames } from './factQuestions.ts';
import type { CountedPart } from './guideline.ts';
import { outcomeIds } from './outcomeIds.ts';
import { conditionOver, provenances, text } from './sharedShapes.ts';

/** The shape of the assembled guideline, in so far as a mistake in it could reach a clinician. */

const outcomeId = z.enum(outcomeIds, {
  error: ({ input }) => `there is no outcome ${JSON.stringify(input)}`,
});

const condition = conditionOver(z.enum(factNames));

const claims = z.array(z.object({ text, provenance: provenances }));

const question = z.object({
  id: text,
  title: text,
  ask: text,
  help: text,
  input: z.object({ kind: z.enum(['choice', 'scale', 'ki67', 'percentage', 'lesions', 'multi']) }),
  options: z.array(z.object({ id: text, label: text, short: text.optional() })),
  unknown: z.union([text, z.array(text).length(1)]),
  provenance: provenances,
  classes: z.array(z.unknown()).min(1, 'is empty'),
});

const outcome = z.object({
  id: outcomeId,
  title: text,
  titleWhen: z.object({ when: condition, title: text, provenance: provenances }).optional(),
  category: z.enum([
    'mdt-referral',
    'supportive',
    'systemic',
    'curative-surgical',
    'combined',
    'locoregional',
  ]),
  options: z.array(
    z.object({
      claims: claims.min(1, 'is empty'),
      struckOut: z.object({ when: condition, reason: text, provenance: provenances }).optional(),
    }),
  ),
  contraindications: claims,
  conditions: claims,
  rationale: claims,
  figures: claims,
  cautions: claims,
  next: claims,
  uncertainties: z.array(text),
});

const severity = z.enum(['stop', 'notAsked', 'other']);

const caution = z.object({
  id: text,
  when: condition,
  text: z.array(z.union([text, z.object({ when: condition, text })])).min(1, 'is empty'),
  // oxlint-disable-next-line unicorn/no-thenable -- a schema, never called
  severity: z.union([severity, z.object({ when: condition, then: severity, otherwise: severity })]),
  provenance: provenances,
});

/** The parts that the dossier's counts are of. */
export const countedParts = [
  'questions',
  'outcomes',
  'cautions',
  'sources',
  'updates',
  'modalities',
  'uncertainties',
] as const satisfies readonly CountedPart[];

export const shape = z.object({
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
  guards: z.record(z.string(), z.object({ says: text, when: condition })),
  defaultEdges: z.record(z.string(), text),
  sources: z.record(z.string(), z.object({ id: text, read: text, urls: z.array(z.url('is not a URL')) })),
  updates: z.array(
    z.object({
      update: text,
      changes: text,
      outcomes: z.array(outcomeId).min(1, 'is empty'),
      cautions: z.array(text).optional(),
      refs: z.array(text).min(1, 'is empty'),
      status: text,
    }),
  ),
  modalities: z.array(
    z.object({ id: text, name: text, use: claims, conditions: claims, avoid: claims, figures: claims }),
  ),
  uncertainties: z.record(
    z.string(),
    z.object({ id: text, uncertainty: text, note: text, outcomes: z.array(outcomeId).optional() }),
  ),
});

export type CheckedShape = z.infer<typeof shape>;

import { z } from 'zod';
import { once } from '../../machine/once.ts';
import { conditionOver, nonEmpty } from '../../guideline/sharedShapes.ts';

/** The shape of the quiz's tables, in so far as a mistake in it could reach a trainee. */

export const quizTablesShape = once(() => {
  const text = nonEmpty();
  const texts = z.array(text);
  const weight = z.number().positive('is not above 0');
  const share = z.number().min(0, 'is below 0').max(1, 'is above 1');

  /** Whether the facts exist is checked with their values, and said by name. */
  const condition = conditionOver(text);

  const given = z.strictObject({ question: text, answer: z.unknown() });

  /** In the dossier's notation; that it can be read is checked with the sources that it names. */
  const provenance = text;

  const exclusionWords = {
    label: text,
    synonyms: texts,
    unfairWhen: condition.optional(),
    nearWhen: condition.optional(),
    nearIfTold: z
      .strictObject({ answers: z.array(given).min(1, 'is empty'), when: condition.optional() })
      .optional(),
    askedWhen: condition.optional(),
    needsGraft: z.literal(true).optional(),
    leavesOpen: z.array(z.strictObject({ text, provenance, when: condition.optional() })),
  };

  const closedByClosure = z.strictObject({ ...exclusionWords, alsoAt: texts });

  const closedArm = z.strictObject({
    ...exclusionWords,
    id: text,
    question: text,
    outcomes: texts,
    excludedWhen: condition,
    because: text,
    provenance,
  });

  const limits = z
    .strictObject({
      atLeast: z.number().optional(),
      above: z.number().optional(),
      below: z.number().optional(),
      atMost: z.number().optional(),
    })
    .refine((entry) => Object.keys(entry).length > 0, 'has no limit');

  const quantities = z.record(z.string(), z.number());

  const cutoffBands = z.strictObject({
    id: text,
    question: text,
    stems: texts.min(1, 'is empty'),
    bands: z
      .array(
        z.strictObject({
          id: text,
          label: text,
          range: text,
          because: text,
          synonyms: texts,
          limits: z.array(z.record(z.string(), limits)),
          edge: text.optional(),
        }),
      )
      .min(3, 'needs three to five bands')
      .max(5, 'needs three to five bands'),
    examples: z.array(quantities).min(1, 'is empty'),
    rule: text,
    provenance,
  });

  const answerClass = z.strictObject({
    standsFor: z.unknown(),
    weight,
    name: text.optional(),
    figures: z.array(z.unknown()),
  });

  /** A statement of the feedback. */
  const reason = z.strictObject({ when: condition.optional(), text, provenance });

  const name = z.strictObject({ label: text, synonyms: texts });

  return z.strictObject({
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'is not a version such as 1.0.0'),
    cutoffs: z.record(z.string(), z.number()),
    closedByClosure: z.record(z.string(), closedByClosure),
    closedArms: z.array(closedArm),
    nearMisses: z.array(
      z.strictObject({
        id: text,
        sort: text,
        shortOf: texts,
        when: condition.optional(),
        says: text,
        finding: text,
        provenance,
      }),
    ),
    cutoffBands: z.array(cutoffBands),
    choiceFrequencies: z.record(z.string(), z.record(z.string(), weight)),
    classFrequencies: z.record(z.string(), z.array(answerClass)),
    frequenciesProvenance: provenance,
    plausibilityRules: z.array(z.strictObject({ says: text, when: condition, factor: share, provenance })),
    names: z.strictObject({
      questions: z.record(z.string(), name),
      noQuestion: name,
      outcomes: z.record(z.string(), name.extend({ variants: texts })),
      cautions: z.record(
        z.string(),
        z.strictObject({
          label: text,
          raisedWhen: text,
          synonyms: texts,
          unfairWhen: condition.optional(),
          notKeyWhen: condition.optional(),
          askedAt: texts.optional(),
          gap: text.optional(),
          site: text.optional(),
        }),
      ),
      updates: z.record(
        z.string(),
        z.strictObject({
          name: text,
          changes: text,
          provenance: provenance.optional(),
          bears: condition.optional(),
          unfairWhen: condition.optional(),
          otherwise: text.optional(),
          syndrome: text.optional(),
        }),
      ),
      findings: z.record(z.string(), z.record(z.string(), text)),
      neverChanged: texts,
      contraindications: z.record(z.string(), text),
    }),
    reasons: z.strictObject({
      outcomes: z.record(
        z.string(),
        z.strictObject({
          because: z.array(reason.extend({ decidedBy: texts })).min(1, 'is empty'),
          needs: z.array(reason.extend({ needs: condition, about: texts })),
          variants: z
            .array(reason.extend({ about: texts, unfairWhen: condition.optional() }).nullable())
            .optional(),
          remember: z.array(reason).min(1, 'is empty'),
        }),
      ),
      questions: z.record(
        z.string(),
        z.strictObject({
          matters: z.array(reason).min(1, 'is empty'),
          needs: z.array(z.strictObject({ needs: condition, about: texts })).optional(),
          fairWhen: condition.optional(),
          remember: z.array(reason).min(1, 'is empty'),
          leaves: z.array(reason).min(1, 'is empty'),
        }),
      ),
      cautions: z.record(
        z.string(),
        z.strictObject({
          about: texts,
          untold: text.optional(),
          because: text,
          becauseWhen: z.array(z.strictObject({ when: condition, text })).optional(),
          isFor: text,
          remember: text,
          rememberWhen: z.array(z.strictObject({ when: condition, text })).optional(),
        }),
      ),
      exclusions: z.record(z.string(), text),
      exclusionBecause: z.record(z.string(), text),
      trialPopulations: z.record(z.string(), condition),
    }),
    outcomeFamilies: z.array(texts),
    weighedWhen: z.record(z.string(), condition),
    notKeyWhen: z.record(z.string(), condition),
    outcomeSorts: z.record(z.string(), z.string()),
    overlappingOutcomes: z.array(
      z.strictObject({ outcomes: z.tuple([text, text]), when: condition.optional() }),
    ),
    vignettes: z.array(
      z.looseObject({ id: text, answers: z.array(given).min(1, 'is empty'), outcome: text, cautions: texts }),
    ),
    curatedCases: z.record(
      z.string(),
      z.strictObject({ text: texts.min(1, 'is empty'), alsoStated: z.array(given) }),
    ),
  });
});

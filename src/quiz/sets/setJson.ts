import { z } from 'zod';
import { describeProvenance } from '../../engine/describeProvenance.ts';
import { once } from '../../machine/once.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Quiz } from '../createQuiz.ts';
import { itemKinds } from '../item/item.ts';
import { setWords } from '../words/setWords.ts';
import { kindsOf, topicsOf } from './chooseSet.ts';
import { bySourceNumber, documentsIn } from './explain.ts';
import { highestSeed, type QuizSet, type SetEntry, setSize } from './quizSet.ts';

/** A set as JSON. Another shape gets another `formatVersion`. */
export const quizSetSchema = once(() => {
  const text = z.string().min(1);
  const sourceId = z.string().regex(/^[RS]\d+[a-z]?$/);
  const kind = z.enum(itemKinds);

  const option = z.strictObject({
    /** `a`, `b`, … in the order shown. */
    id: z.string().regex(/^[a-e]$/),
    label: text,
    right: z.boolean(),
    why: text,
    /** What would have made a wrong option right, or null when nothing on the chart would. */
    wouldBeRight: text.nullable(),
    /** The edge of the chart that decides it, or null. */
    rule: text.nullable(),
    /** In words, the weakest part first: "not verified; guideline R5". */
    provenance: text,
  });

  const item = z.strictObject({
    number: z.int().min(1),
    /** Rebuilds the item with the same guideline and edition. */
    id: text,
    kind,
    /** Id of the topic that it was chosen for. */
    topic: text,
    /** The dossier's case, or null for a generated one. */
    vignette: text.nullable(),
    /** Paragraphs; none when the item has no case. */
    case: z.array(text),
    stem: text,
    /** Every right option must be chosen. */
    many: z.boolean(),
    options: z.array(option).min(3).max(5),
    hint: text,
    lesson: text,
    provenance: text,
    sources: z.array(sourceId),
  });

  return z
    .strictObject({
      format: z.literal('nelm-quiz-set'),
      formatVersion: z.literal(2),
      notice: z.array(text).min(1),
      seed: z.int().min(0).max(highestSeed),
      count: z.int().min(setSize.min).max(setSize.max),
      topics: z.array(z.strictObject({ id: text, title: text })).min(1),
      kinds: z.array(kind).min(1),
      guideline: z.strictObject({
        id: text,
        version: text,
        /** sha256 of the guideline's data and the chart. */
        hash: z.string().regex(/^[0-9a-f]{64}$/),
        verifiedAgainstFigure: z.boolean(),
      }),
      /** Guideline, tables of the quiz and way of making items in eight hex digits. */
      edition: z.string().regex(/^[0-9a-f]{8}$/),
      items: z.array(item),
      sources: z.array(
        z.strictObject({
          id: sourceId,
          citation: text,
          /** The one link that can be trusted; null where none is known. */
          link: z.url().nullable(),
          /** What the document is and what was read of it. */
          evidence: text,
        }),
      ),
    })
    .refine(({ count, items }) => items.length === count, 'count is not the number of items')
    .refine(
      ({ items }) =>
        items.every(({ options, many }) => {
          const right = options.filter((one) => one.right).length;
          return right > 0 && many === right > 1;
        }),
      'an item has no right option, or "many" does not fit their number',
    );
});

export type QuizSetJson = z.infer<ReturnType<typeof quizSetSchema>>;

/** A set as data. */
export function setData(quiz: Quiz, { wish, entries }: QuizSet): QuizSetJson {
  const { guideline, stamp, edition } = quiz;
  const named = documentsIn(
    guideline,
    entries.map((entry) => entry.item),
  ).toSorted(bySourceNumber);
  return {
    format: 'nelm-quiz-set',
    formatVersion: 2,
    notice: [...setWords.notice(guideline)],
    seed: wish.seed,
    count: entries.length,
    topics: topicsOf(quiz, wish).map(({ id, title }) => ({ id, title })),
    kinds: [...kindsOf(quiz, wish)],
    guideline: {
      id: stamp.id,
      version: stamp.version,
      hash: stamp.hash,
      verifiedAgainstFigure: stamp.verifiedAgainstFigure,
    },
    edition,
    items: entries.map((entry) => itemData(guideline, entry)),
    sources: named.map(({ id, citation, link, evidence }) => ({ id, citation, link, evidence })),
  };
}

/** A set as JSON, the same bytes for the same set. */
export function setJson(quiz: Quiz, set: QuizSet): string {
  return `${JSON.stringify(setData(quiz, set), null, 2)}\n`;
}

function itemData(
  guideline: Guideline,
  { number, topic, item: made }: SetEntry,
): QuizSetJson['items'][number] {
  return {
    number,
    id: made.id,
    kind: made.kind,
    topic: topic.id,
    vignette: made.case?.vignette ?? null,
    case: [...(made.case?.text ?? [])],
    stem: made.stem,
    many: made.many,
    options: made.options.map(({ id, label, right, why, wouldBeRight, edge, provenance }) => ({
      id,
      label,
      right,
      why,
      wouldBeRight,
      rule: edge,
      provenance: describeProvenance(provenance),
    })),
    hint: made.hint,
    lesson: made.lesson,
    provenance: describeProvenance(made.provenance),
    sources: documentsIn(guideline, [made]).map(({ id }) => id),
  };
}

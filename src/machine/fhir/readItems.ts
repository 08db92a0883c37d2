import type { QuestionnaireItem } from 'fhir/r4.js';
import { z } from 'zod';
import { FhirError } from './errors.ts';
import { canonicals } from './leaves/canonicals.ts';
import { codeOf } from './leaves/coding.ts';
import type { Leaf, LeafValue } from './leaves/leaf.ts';

/** The leaves of a questionnaire by linkId. */
export type Leaves = ReadonlyMap<string, Leaf>;

// What is not named here is no part of FHIR R4, or may not be ignored (`modifierExtension`).
const idle = { id: z.unknown(), extension: z.unknown() };
const itemShape = z
  .strictObject({
    ...idle,
    linkId: z.string(),
    definition: z.unknown(),
    text: z.unknown(),
    item: z.array(z.unknown()),
    answer: z.array(z.unknown()),
  })
  .partial()
  .required({ linkId: true });
const answerShape = z
  .strictObject({
    ...idle,
    valueCoding: z.object({ system: z.string(), code: z.string() }),
    valueDecimal: z.number(),
    valueInteger: z.int(),
  })
  .partial();
const anyAnswer = z.looseObject({});

/**
 * Reads the items of a response along those of its questionnaire, adding what each leaf has been given to `read`.
 * @param path where the items stand in the resource, for messages: what they say is not repeated
 * @throws FhirError
 */
export function readItems(
  asked: readonly QuestionnaireItem[],
  items: readonly unknown[],
  leaves: Leaves,
  read: Map<string, readonly LeafValue[]>,
  path = 'item',
): void {
  const seen = new Set<string>();
  items.forEach((raw, index) => {
    const at = `${path}[${index}]`;
    const parsed = itemShape.safeParse(raw);
    if (!parsed.success) throw new FhirError('notAResponse', `${at} is no item of a response in FHIR R4.`);
    const { linkId, item = [], answer = [] } = parsed.data;
    const question = asked.find((one) => one.linkId === linkId);
    if (!question) {
      throw new FhirError('unknownItem', `${at}: the questionnaire has no such linkId at this place.`);
    }
    if (seen.has(linkId)) throw new FhirError('repeated', `${at}: ${linkId} stands here twice.`);
    seen.add(linkId);
    const leaf = leaves.get(linkId);
    if (leaf) readLeaf(leaf, answer, read, at);
    else if (answer.length > 0) throw new FhirError('valueNotAllowed', `${at}: ${linkId} takes no answer.`);
    readItems(question.item ?? [], item, leaves, read, `${at}.item`);
  });
}

/** Reads the answers of one leaf. @throws FhirError */
export function readLeaf(
  leaf: Leaf,
  answers: readonly unknown[],
  read: Map<string, readonly LeafValue[]>,
  at: string,
): void {
  if (answers.length === 0) return;
  const repeats = leaf.kind === 'coded' && leaf.repeats;
  if (read.has(leaf.linkId) || (answers.length > 1 && !repeats)) {
    throw new FhirError('repeated', `${at}: ${leaf.linkId} has more than one answer. Allowed: one.`);
  }
  read.set(
    leaf.linkId,
    answers.map((answer, index) => valueIn(leaf, answer, `${at}.answer[${index}]`)),
  );
}

function valueIn(leaf: Leaf, raw: unknown, at: string): LeafValue {
  const wanted =
    leaf.kind === 'coded' ? 'valueCoding' : leaf.limits.step === 1 ? 'valueInteger' : 'valueDecimal';
  if (!anyAnswer.safeParse(raw).success)
    throw new FhirError('notAResponse', `${at} is no answer in FHIR R4.`);
  const { data } = answerShape.safeParse(raw);
  const value = data?.[wanted];
  const others = (['valueCoding', 'valueDecimal', 'valueInteger'] as const).filter(
    (name) => name !== wanted && data?.[name] !== undefined,
  );
  if (value === undefined || others.length > 0) {
    throw new FhirError(
      'valueNotAllowed',
      `${at}: the answer to ${leaf.linkId} is a ${wanted} and nothing else.`,
    );
  }
  if (typeof value === 'number') return value;
  const options = leaf.kind === 'coded' ? leaf.options : [];
  const option =
    value.system === canonicals.codeSystem
      ? options.find(({ id }) => codeOf(leaf.question, id) === value.code)
      : undefined;
  if (option) return option.id;
  throw new FhirError(
    'unknownCode',
    `${at}: no option of ${leaf.linkId}. Allowed, in ${canonicals.codeSystem}: ${options.map(({ id }) => codeOf(leaf.question, id)).join(', ')}.`,
  );
}

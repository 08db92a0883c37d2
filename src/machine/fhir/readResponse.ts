import { z } from 'zod';
import { AnswerError } from '../../engine/errors.ts';
import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { AnswerValue } from '../../guideline/answers.ts';
import type { Question } from '../../guideline/question.ts';
import type { CodedCase } from '../caseCode/caseCode.ts';
import type { Cases } from '../cases.ts';
import { FhirError } from './errors.ts';
import { canonicals } from './leaves/canonicals.ts';
import { leavesOf, type LeafValue, saysUnknown, situationsLeaf } from './leaves/leaf.ts';
import { type LeafValues, rawAnswerOf } from './leaves/values.ts';
import { questionnaireOf } from './questionnaire.ts';
import { type Leaves, readItems, readLeaf } from './readItems.ts';

/** What a response from outside holds. */
export interface ReadResponse {
  /** Its answers in the guideline's order, those that the route does not ask for among them; and its situations. */
  readonly coded: CodedCase;
  /** Parts of the resource that were there and are not read: whom it is about, who wrote it and when, and the like. */
  readonly ignored: readonly string[];
}

/** Parts of a response that say nothing about the chart. None of them is kept. */
const notRead = {
  id: z.unknown(),
  meta: z.unknown(),
  language: z.unknown(),
  text: z.unknown(),
  contained: z.unknown(),
  identifier: z.unknown(),
  basedOn: z.unknown(),
  partOf: z.unknown(),
  subject: z.unknown(),
  encounter: z.unknown(),
  authored: z.unknown(),
  author: z.unknown(),
  source: z.unknown(),
} as const;

const responseShape = z
  .strictObject({
    ...notRead,
    resourceType: z.literal('QuestionnaireResponse'),
    questionnaire: z.string(),
    status: z.enum(['in-progress', 'completed', 'amended', 'entered-in-error', 'stopped']),
    extension: z.array(z.unknown()),
    item: z.array(z.unknown()),
  })
  .partial()
  .required({ resourceType: true, status: true });

const pendingShape = z.object({
  url: z.literal(canonicals.pendingAnswer),
  extension: z.tuple(
    [z.object({ url: z.literal('linkId'), valueString: z.string() })],
    z.looseObject({ url: z.literal('answer') }),
  ),
});

/**
 * The case in a FHIR R4 response from outside, which is not trusted: what is not understood is refused, so that
 * no part of a case is dropped in silence. Whom it is about, who wrote it and when is not read.
 * @param resource parsed JSON
 * @throws FhirError when anything of it is not as the questionnaire of this version has it
 */
export function caseOfResponse(cases: Cases, resource: unknown): ReadResponse {
  const { guideline, stamp } = cases;
  const parsed = responseShape.safeParse(resource);
  if (!parsed.success) {
    const [where] = parsed.error.issues.map(({ path }) => path.join('.'));
    throw new FhirError(
      'notAResponse',
      `This is no QuestionnaireResponse of FHIR R4, or has a part that may not be ignored${where ? `: ${where}` : ''}.`,
    );
  }
  const { status, questionnaire = '', item = [], extension = [] } = parsed.data;
  if (status === 'entered-in-error') {
    throw new FhirError('enteredInError', 'The response says that it was entered in error.');
  }
  checkCanonical(questionnaire, stamp.version);

  const questions: readonly Question[] = guideline.questionIds.map((id) => guideline.questions[id]);
  const ofSituations = situationsLeaf(guideline);
  const leaves: Leaves = new Map(
    [...questions.flatMap(leavesOf), ofSituations].map((leaf) => [leaf.linkId, leaf]),
  );
  const read = new Map<string, readonly LeafValue[]>();
  readItems(questionnaireOf(cases).item ?? [], item, leaves, read);
  readPending(extension, leaves, read);
  const answers = questions.flatMap((question) => {
    const answer = answerIn(cases, question, read);
    return answer === null ? [] : [{ question: question.id, answer }];
  });
  const situations = guideline.specialSituations
    .map(({ id }) => id)
    .filter((id) => read.get(ofSituations.linkId)?.includes(id));
  return {
    coded: { answers, situations },
    ignored: Object.keys(notRead).filter((part) => part in parsed.data),
  };
}

function checkCanonical(questionnaire: string, version: string): void {
  const [url, given] = questionnaire.split('|');
  const expected = `${canonicals.questionnaire}|${version}`;
  if (url !== canonicals.questionnaire) {
    throw new FhirError(
      'otherQuestionnaire',
      `The response is to no or another questionnaire. Read: ${expected}.`,
    );
  }
  if (given !== version) {
    throw new FhirError(
      'otherVersion',
      `The response is to another version of the questionnaire, or names none. Read: ${expected}.`,
    );
  }
}

/** Pending answers stand in extensions of our own; those of others are ignored, as FHIR has it. */
function readPending(
  extensions: readonly unknown[],
  leaves: Leaves,
  read: Map<string, readonly LeafValue[]>,
): void {
  extensions.forEach((raw, index) => {
    const at = `extension[${index}]`;
    if (!z.object({ url: z.literal(canonicals.pendingAnswer) }).safeParse(raw).success) return;
    const parsed = pendingShape.safeParse(raw);
    if (!parsed.success) throw new FhirError('notAResponse', `${at} is no pending answer.`);
    const [{ valueString }, ...answers] = parsed.data.extension;
    const leaf = leaves.get(valueString);
    if (!leaf) throw new FhirError('unknownItem', `${at}: the questionnaire has no such linkId.`);
    readLeaf(
      leaf,
      answers.map(({ url: _url, ...value }) => value),
      read,
      at,
    );
  });
}

function answerIn({ guideline }: Cases, question: Question, values: LeafValues): AnswerValue | null {
  const given = leavesOf(question).filter(({ linkId }) => values.has(linkId));
  if (given.length > 1 && given.some(saysUnknown)) {
    throw new FhirError(
      'contradictory',
      `${question.id}: "not known" stands beside a value. Allowed: one of the two.`,
    );
  }
  const raw = rawAnswerOf(question, values);
  if (raw === null) return null;
  try {
    return fitAnswer(guideline, question.id, raw);
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    throw new FhirError('valueNotAllowed', error.message, { cause: error });
  }
}

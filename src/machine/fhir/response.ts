import type {
  Coding,
  Extension,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
} from 'fhir/r4.js';
import type { GivenAnswer } from '../../guideline/answers.ts';
import { unreachable } from '../../guideline/errors.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Cases } from '../cases.ts';
import type { CodedCase } from '../caseCode/caseCode.ts';
import { advance } from '../pendingAnswers.ts';
import { canonicals } from './leaves/canonicals.ts';
import { codingOf } from './leaves/coding.ts';
import { type Leaf, leavesOf, type LeafValue, situationsLeaf } from './leaves/leaf.ts';
import { valuesOf } from './leaves/values.ts';
import { questionnaireOf } from './questionnaire.ts';

type LeafAnswer = { valueCoding: Coding } | { valueInteger: number } | { valueDecimal: number };

type Answers = ReadonlyMap<string, LeafAnswer[]>;

/**
 * A case as a FHIR R4 response to the questionnaire: no subject, no author, no identifier. Answers that the route
 * asked for are its items; pending ones, whose items are not enabled, stand apart in extensions.
 * @param authored when the answers were gathered, ISO 8601; left out unless it is given
 */
export function responseOf(
  cases: Cases,
  { answers: all, situations }: CodedCase,
  authored?: string,
): QuestionnaireResponse {
  const { guideline, stamp } = cases;
  const { state, pending } = advance(cases, cases.start(), all);
  const ofSituations = situationsLeaf(guideline);
  const answers: Answers = new Map([
    ...state.answers.flatMap((given) => leafAnswers(guideline, given)),
    ...(situations.length > 0
      ? [[ofSituations.linkId, situations.map((id) => answerItem(ofSituations, id))] as const]
      : []),
  ]);
  const extension = pending.flatMap((given) =>
    leafAnswers(guideline, given).map(([linkId, values]) => pendingExtension(linkId, values)),
  );
  return {
    resourceType: 'QuestionnaireResponse',
    ...(extension.length > 0 ? { extension } : {}),
    questionnaire: `${canonicals.questionnaire}|${stamp.version}`,
    status: state.outcome === null ? 'in-progress' : 'completed',
    ...(authored === undefined ? {} : { authored }),
    ...itemsOf(questionnaireOf(cases).item ?? [], answers),
  };
}

/** The items that hold an answer, nested as in the questionnaire; FHIR knows no empty list. */
function itemsOf(
  items: readonly QuestionnaireItem[],
  answers: Answers,
): { readonly item?: QuestionnaireResponseItem[] } {
  const item = items.flatMap(({ linkId, item: inner = [] }): QuestionnaireResponseItem[] => {
    const answer = answers.get(linkId);
    if (answer) return [{ linkId, answer }];
    const nested = itemsOf(inner, answers);
    return nested.item ? [{ linkId, ...nested }] : [];
  });
  return item.length > 0 ? { item } : {};
}

function leafAnswers(
  { questions }: Guideline,
  { question: id, answer }: GivenAnswer,
): readonly (readonly [string, LeafAnswer[]])[] {
  const question = questions[id];
  const values = valuesOf(question, answer);
  return leavesOf(question).flatMap((leaf) => {
    const given = values.get(leaf.linkId);
    return given ? [[leaf.linkId, given.map((value) => answerItem(leaf, value))] as const] : [];
  });
}

function answerItem(leaf: Leaf, value: LeafValue): LeafAnswer {
  if (leaf.kind === 'number') {
    return leaf.limits.step === 1 ? { valueInteger: Number(value) } : { valueDecimal: Number(value) };
  }
  const option = leaf.options.find(({ id }) => id === value);
  return {
    valueCoding: codingOf(leaf, option ?? unreachable(`${leaf.linkId} has no option ${value}.`)),
  };
}

function pendingExtension(linkId: string, values: readonly LeafAnswer[]): Extension {
  return {
    url: canonicals.pendingAnswer,
    extension: [
      { url: 'linkId', valueString: linkId },
      ...values.map((value) => ({ url: 'answer', ...value })),
    ],
  };
}

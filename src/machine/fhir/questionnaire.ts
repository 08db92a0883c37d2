import type { Questionnaire } from 'fhir/r4.js';
import type { QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Cases } from '../cases.ts';
import { type Enabling, enablingOf } from './enabling/enabling.ts';
import { displayItem, itemOf, leafItem } from './items.ts';
import { canonicals } from './leaves/canonicals.ts';
import { situationsLeaf } from './leaves/leaf.ts';

/** What a questionnaire of FHIR R4 has no place for. */
const notExpressed = ({
  questions,
  restingAnswers,
}: Pick<Guideline, 'questions' | 'restingAnswers'>): readonly string[] => [
  'the outcome, the recommendation with its options, and the cautions: the questionnaire asks, and what follows is worked out from the response',
  'that questions are asked one at a time, and that a contradiction between answers is put back to confirm',
  ...(Object.keys(restingAnswers) as QuestionId[]).map(
    (id) =>
      `that the question "${questions[id].title}" is asked again when an answer that it rests on changes`,
  ),
];

/** Worked out once for each chart: it takes about a second. */
const known = new WeakMap<Cases, ReadonlyMap<QuestionId, Enabling>>();

function enablingKept(cases: Cases): ReadonlyMap<QuestionId, Enabling> {
  const enabling = known.get(cases) ?? enablingOf(cases);
  known.set(cases, enabling);
  return enabling;
}

/**
 * The chart as a FHIR R4 questionnaire: every question in an order in which it stands behind those that lead to it,
 * enabled where the chart asks it; and the special situations, which may always be said.
 * @param enabling when each question is asked
 */
export function questionnaireOf(
  cases: Cases,
  enabling: ReadonlyMap<QuestionId, Enabling> = enablingKept(cases),
): Questionnaire {
  const { guideline, stamp } = cases;
  const { safety, questions, article } = guideline;
  const overAsked = [...enabling].filter(([, one]) => !one.isExact).map(([question]) => question);
  return {
    resourceType: 'Questionnaire',
    url: canonicals.questionnaire,
    version: stamp.version,
    name: 'NelmPathway',
    title: 'NELM pathway: gastro-entero-pancreatic neuroendocrine neoplasm metastatic to the liver',
    status: 'draft',
    experimental: true,
    subjectType: ['Patient'],
    purpose: safety.intendedUse,
    description: [
      guideline.status,
      safety.banner,
      safety.privacy,
      safety.emergency,
      `Guideline ${stamp.id}, version ${stamp.version}, hash of its logic ${stamp.hash}.`,
      exactness(overAsked),
      `Not expressed: ${notExpressed(guideline).join('; ')}.`,
    ].join('\n\n'),
    copyright: `${guideline.citation} The article is under ${article.licence}.`,
    item: [
      displayItem('banner', safety.banner),
      displayItem('privacy', safety.privacy),
      displayItem('emergency', safety.emergency),
      ...[...enabling].map(([question, { clauses }]) => itemOf(questions[question], clauses)),
      leafItem(situationsLeaf(guideline)),
    ],
  };
}

function exactness(overAsked: readonly QuestionId[]): string {
  return overAsked.length === 0
    ? 'Every question is enabled exactly where the chart asks it, worked out from the chart itself.'
    : `These questions are enabled also where the chart does not ask them, since FHIR R4 cannot tell those cases apart: ${overAsked.join(', ')}. All others are enabled exactly where the chart asks them.`;
}

import type { CodeSystem } from 'fhir/r4.js';
import type { Cases } from '../cases.ts';
import { canonicals } from './leaves/canonicals.ts';
import { codingOf } from './leaves/coding.ts';
import { leavesOf, situationsLeaf } from './leaves/leaf.ts';

/** The codes of all options as a FHIR R4 code system: what the answers of the questionnaire are taken from. */
export function codeSystemOf({ guideline, stamp }: Cases): CodeSystem {
  const leaves = [
    ...guideline.questionIds.flatMap((id) => leavesOf(guideline.questions[id])),
    situationsLeaf(guideline),
  ];
  const concept = leaves.flatMap((leaf) =>
    leaf.kind === 'number'
      ? []
      : leaf.options.map((option) => {
          const { code = '', display = '' } = codingOf(leaf, option);
          return { code, display };
        }),
  );
  return {
    resourceType: 'CodeSystem',
    url: canonicals.codeSystem,
    version: stamp.version,
    name: 'NelmPathwayAnswers',
    title: 'Answers to the questions of the NELM pathway',
    status: 'draft',
    experimental: true,
    description: guideline.status,
    caseSensitive: true,
    content: 'complete',
    count: concept.length,
    concept,
  };
}

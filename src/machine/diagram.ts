import { outcomeIds } from '../guideline/outcome.ts';
import { outcomes } from '../guideline/outcomes/index.ts';
import { questions } from '../guideline/questions/index.ts';
import type { QuestionId } from '../guideline/answers.ts';
import { edgesOf } from './edges.ts';
import type { Pathway } from './pathway.ts';

/** The chart as a Mermaid flowchart: questions as boxes, outcomes rounded, each edge with its guard in words. */
export function toMermaid(pathway: Pathway): string {
  const edges = [...edgesOf(pathway.config).values()];
  return [
    'flowchart TD',
    ...(Object.keys(questions) as QuestionId[]).map((id) => `  ${id}["${escaped(questions[id].title)}"]`),
    ...outcomeIds.map((id) => `  ${id}(["${escaped(outcomes[id].title)}"])`),
    ...edges.map(
      ({ id, question, target, says }) =>
        `  ${question} -->|"${escaped(`${id.split('.')[1]}: ${says}`)}"| ${target}`,
    ),
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

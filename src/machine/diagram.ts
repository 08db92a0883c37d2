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
    ...(Object.keys(questions) as QuestionId[]).map(
      (id) => `  ${id}["${asMermaidText(questions[id].title)}"]`,
    ),
    ...outcomeIds.map((id) => `  ${id}(["${asMermaidText(outcomes[id].title)}"])`),
    ...edges.map(
      ({ id, question, target, says }) =>
        `  ${question} -->|"${asMermaidText(`${id.split('.')[1]}: ${says}`)}"| ${target}`,
    ),
    '',
  ].join('\n');
}

/** Text for a label in Mermaid, with its markup as entities. */
export function asMermaidText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

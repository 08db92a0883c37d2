import type { Cases } from './cases.ts';

/** The chart as a Mermaid flowchart: questions as boxes, outcomes rounded, each edge with its guard in words. */
export function toMermaid({ guideline, edges }: Pick<Cases, 'guideline' | 'edges'>): string {
  const { questions, questionIds, outcomes, outcomeIds } = guideline;
  return [
    'flowchart TD',
    ...questionIds.map((id) => `  ${id}["${asMermaidText(questions[id].title)}"]`),
    ...outcomeIds.map((id) => `  ${id}(["${asMermaidText(outcomes[id].title)}"])`),
    ...[...edges.values()].map(
      ({ number, question, target, says }) =>
        `  ${question} -->|"${asMermaidText(`${number}: ${says}`)}"| ${target}`,
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

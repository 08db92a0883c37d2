import { answerLines } from '../../coverage/answerLines.ts';
import { type Reached, shortestWays, stepsTo } from '../../coverage/generators/cover.ts';
import { ruleInWords } from '../../engine/trail.ts';
import type { GivenAnswer } from '../../guideline/answers.ts';
import { edgeIdOf } from '../../machine/edges.ts';
import type { Cases } from '../../machine/cases.ts';
import type { Block } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';

/** What a conversation has covered since `coverage start`, and the shortest way to something it has not. */
export function coverageBlocks(kept: readonly string[] | null, cases: Cases): readonly Block[] {
  if (kept === null) return [{ kind: 'notice', tone: 'accent', text: texts.coverage.notStarted }];
  const covered = kept.map((id) => edgeIdOf(cases.edges, id));
  const edges = [...cases.edges.values()];
  const done = edges.filter(({ id }) => covered.includes(id));
  const reached = new Set<string>(done.map(({ target }) => target));
  const outcomes = cases.guideline.outcomeIds.filter((id) => reached.has(id)).length;
  const next = [...shortestWays(cases.graph.root, (_place, { edge }) => [edge])].find(
    ([edge]) => !covered.includes(edge),
  );
  const route = next ? stepsTo(next[1]).map(givenAt) : [];
  const lines = [
    'new case',
    ...route.flatMap((given, step) => answerLines(cases.guideline, given, route.slice(0, step))),
  ];
  return [
    { kind: 'heading', text: texts.coverage.title },
    {
      kind: 'text',
      text: texts.coverage.covered(done.length, edges.length, outcomes, cases.guideline.outcomeIds.length),
    },
    next
      ? {
          kind: 'text',
          text: [
            { text: texts.coverage.next(nameOf(cases, next[0])) },
            { text: lines.join(' / '), strong: true },
          ],
        }
      : { kind: 'text', tone: 'good', text: texts.coverage.all },
  ];
}

function givenAt({ place: { question }, branch: { answer } }: Reached): GivenAnswer {
  return { question, answer };
}

/** What an edge is called where people read it. */
function nameOf({ edges, guideline }: Cases, id: string): string {
  const edge = edges.get(id);
  return edge ? ruleInWords(guideline, edge) : id;
}

import type { Claim, StatementHeading } from '../../../guideline/outcome.ts';
import type { Block, Run } from '../../contract/message.ts';
import { itemRuns, itemsOf, tagRun } from '../said/claims.ts';
import type { Tag } from './optionRuns.ts';
import type { ShownOutcome } from './shownOutcome.ts';
import { conditionsWithout, lineWithout, presumesClosed } from './takenAway.ts';

/** What the dossier says of the outcome under some headings, each with its title. */
export function statementBlocks(
  shown: ShownOutcome,
  headings: readonly StatementHeading[],
): readonly Block[] {
  return headings.flatMap((heading) => {
    const items = statementItems(shown, [heading]);
    return items.length === 0
      ? []
      : [
          { kind: 'text', text: [{ text: heading, strong: true }] } as const,
          { kind: 'list', items } as const,
        ];
  });
}

/**
 * The same as items alone. What comes next leaves out what presumes a treatment that is closed; behind what names one
 * that is taken away, and behind the conditions of an outcome whose treatment is, that is said.
 */
export function statementItems(
  { recommendation }: ShownOutcome,
  headings: readonly StatementHeading[],
  tag: Tag = tagRun,
): readonly (readonly Run[])[] {
  return headings.flatMap((heading) =>
    recommendation.statements
      .filter((statement) => statement.heading === heading)
      .flatMap(({ claims }) => itemsOf(claims))
      .filter((claims) => !next.has(heading) || !presumesClosed(textOf(claims), recommendation))
      .map((claims) => {
        const gone = next.has(heading)
          ? lineWithout(textOf(claims), recommendation.takenAway)
          : heading === 'Conditions'
            ? conditionsWithout(recommendation)
            : null;
        return [...itemRuns(claims, tag), ...(gone === null ? [] : [{ text: gone, strong: true }])];
      }),
  );
}

/** Headings of what comes next. */
const next: ReadonlySet<StatementHeading> = new Set(['Interim', 'Next']);

function textOf(claims: readonly Claim[]): string {
  return claims.map(({ text }) => text).join(' ');
}

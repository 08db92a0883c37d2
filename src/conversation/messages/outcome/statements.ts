import type { StatementHeading } from '../../../guideline/outcome.ts';
import type { Block, Run } from '../../contract/message.ts';
import { itemRuns, itemsOf } from '../said/claims.ts';
import type { ShownOutcome } from './shownOutcome.ts';

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

/** The same as items alone. */
export function statementItems(
  { recommendation: { statements } }: ShownOutcome,
  headings: readonly StatementHeading[],
): readonly (readonly Run[])[] {
  return headings.flatMap((heading) =>
    statements
      .filter((statement) => statement.heading === heading)
      .flatMap(({ claims }) => itemsOf(claims).map(itemRuns)),
  );
}

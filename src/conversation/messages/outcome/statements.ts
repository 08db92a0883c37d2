import type { Claim, Statement, StatementHeading } from '../../../guideline/outcome.ts';
import type { Block, Run } from '../../contract/message.ts';
import { itemRuns, itemsOf, tagRun } from '../said/claims.ts';
import type { Tag } from './optionRuns.ts';
import type { ShownOutcome } from './shownOutcome.ts';
import { conditionsWithout, isOfClosed, lineWithout, presumesClosed } from './takenAway.ts';

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
 * The same as items alone. Conditions and precautions of what is closed are left out, and of what comes next what
 * presumes it given; behind what names a treatment that is taken away, and behind the conditions of an outcome whose
 * treatment is, that is said.
 */
export function statementItems(
  shown: ShownOutcome,
  headings: readonly StatementHeading[],
  tag: Tag = tagRun,
): readonly (readonly Run[])[] {
  const { recommendation, guideline } = shown;
  const advice = { ...recommendation, title: guideline.outcomes[recommendation.outcome].title };
  return headings.flatMap((heading) =>
    statementsTold(shown)
      .filter((statement) => statement.heading === heading)
      .flatMap(({ claims }) => itemsOf(claims))
      .filter((claims) => !next.has(heading) || !presumesClosed(textOf(claims), advice))
      .map((claims) => {
        const gone = next.has(heading)
          ? lineWithout(textOf(claims), recommendation)
          : heading === 'Conditions'
            ? conditionsWithout(recommendation)
            : null;
        return [...itemRuns(claims, tag), ...(gone === null ? [] : [{ text: gone, strong: true }])];
      }),
  );
}

/** The statements of the outcome without conditions and precautions of what is closed for this case. */
export function statementsTold({ recommendation }: ShownOutcome): readonly Statement[] {
  return recommendation.statements.filter((statement) => !isOfClosed(recommendation.options, statement));
}

/** Headings of what comes next. */
const next: ReadonlySet<StatementHeading> = new Set(['Interim', 'Next']);

function textOf(claims: readonly Claim[]): string {
  return claims.map(({ text }) => text).join(' ');
}

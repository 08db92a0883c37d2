import type { ShownCaution } from '../../../engine/cautions.ts';
import type { Cases } from '../../../machine/cases.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { briefTagRun } from '../said/claims.ts';
import { withoutIds } from './end.ts';
import { heldAhead } from './heldAhead.ts';

const say = texts.alternatives.need;

/**
 * Before an outcome, the cautions that name something and that what is known raises already, at every outcome that can still
 * be reached or at some: no outcome recommends it yet, and that is no "no".
 */
export function cautionsAhead(
  cases: Pick<Cases, 'guideline' | 'graph'>,
  known: CaseWithPending,
  isNamed: (caution: Pick<ShownCaution, 'headline' | 'text'>) => boolean,
): readonly Block[] {
  const ahead = heldAhead(cases, known);
  const raised = ahead.flatMap((held) => held.filter(isNamed));
  const items = [...Map.groupBy(raised, ({ id }) => id).values()].flatMap(
    (same): readonly (readonly Run[])[] => {
      const [first] = same;
      if (!first) return [];
      return [
        [
          { text: say.ahead(same.length, ahead.length), strong: true },
          { text: `${withoutIds(first.text)} ` },
          briefTagRun(first.provenance),
        ],
      ];
    },
  );
  return items.length === 0 ? [] : [{ kind: 'notices', tone: 'attention', items }];
}

import { byQuestion } from '../../../engine/byQuestion.ts';
import { cautionsFor, type ShownCaution } from '../../../engine/cautions.ts';
import { conditionState } from '../../../engine/conditionState.ts';
import { deriveFacts } from '../../../engine/facts.ts';
import type { Cases } from '../../../machine/cases.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { briefTagRun } from '../said/claims.ts';
import { withoutIds } from './end.ts';

const say = texts.alternatives.need;

/**
 * Before an outcome, the cautions that name something and that what is known raises already, at every outcome that can still
 * be reached or at some: no outcome recommends it yet, and that is no "no". What rests on an answer that is not given is
 * not known and not said.
 */
export function cautionsAhead(
  { guideline, outlook }: Pick<Cases, 'guideline' | 'outlook'>,
  { state, pending }: CaseWithPending,
  isNamed: (caution: Pick<ShownCaution, 'headline' | 'text'>) => boolean,
): readonly Block[] {
  const answers = { ...byQuestion(pending), ...byQuestion(state.answers) };
  const ahead = [...outlook(state).outcomes].filter((outcome) => outcome !== 'mdtOutOfScope');
  const raised = ahead.flatMap((outcome) => {
    const facts = deriveFacts(guideline, answers, outcome);
    const met = new Set(
      guideline.cautions
        .filter(({ when }) => conditionState(guideline, when, facts) === 'met')
        .map(({ id }) => id),
    );
    return cautionsFor(guideline, facts).filter((one) => met.has(one.id) && isNamed(one));
  });
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

import type { Cases } from '../../../machine/cases.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import type { BesideCase } from '../alternatives/end.ts';
import { namesOf } from './endsInWords.ts';
import { leadRuns } from './leadRuns.ts';
import { firmnessSummary } from './firmnessSummary.ts';
import { toSettle } from './toSettle.ts';
import { changesTable, openTable, reachableList } from './firmnessTable.ts';
import { firmnessShown } from './possibleChanges.ts';

const say = texts.firmness;

/** How firm a case is: a few short lines, and the whole table one tap away. */
export function firmnessBlocks(cases: Cases, known: CaseWithPending, beside: BesideCase): readonly Block[] {
  const { guideline } = cases;
  const firmness = firmnessShown(cases, known, beside);
  const [first = '', ...others] = firmnessSummary(cases, known, beside, firmness);
  return [
    { kind: 'heading', text: say.title },
    ...toSettle(cases, known, beside),
    { kind: 'text', text: leadRuns(first) },
    ...others.map((line): Block => ({ kind: 'text', tight: true, text: leadRuns(line) })),
    { kind: 'text', small: true, tone: 'subtle', text: say.unchanged },
    ...(firmness.now === null
      ? [
          ...foldOf(
            say.reach(namesOf(guideline, firmness.reachable).length),
            'fold-reachable',
            reachableList(guideline, firmness),
          ),
          ...foldOf(say.table, 'fold-firmness', openTable(guideline, firmness)),
        ]
      : foldOf(say.table, 'fold-firmness', changesTable(cases, known, beside, firmness))),
  ];
}

function foldOf(title: string, id: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'fold', id, title, blocks }];
}

import { fillers } from '../../../language/ask/aspects.ts';
import { searchTermsOf } from '../../../language/tokens/searchTerms.ts';
import type { Cases } from '../../../machine/cases.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { optionName } from '../outcome/optionName.ts';
import { conditionRun, prohibitionRuns } from '../outcome/optionRuns.ts';
import { type ShownOutcome, shownOutcome, volunteeredCautions } from '../outcome/shownOutcome.ts';
import { statementItems } from '../outcome/statements.ts';
import { briefTagRun, itemRuns } from '../said/claims.ts';
import { situationProvenance } from '../outcome/stopBlocks.ts';
import { titleOf } from '../said/titles.ts';
import type { BesideCase } from './end.ts';

const say = texts.alternatives.need;

/**
 * What the recommendation of this case says of something that is asked for: its cautions, lines, conditions, warnings
 * and statements that name it, in the guideline's words. Where none does, or before an outcome, that is said, since it
 * is no "no".
 * @param what as it was typed
 */
export function needBlocks(
  cases: Cases,
  known: CaseWithPending,
  beside: BesideCase,
  what: string,
): readonly Block[] {
  const { recommendation, question } = known.state;
  const named = what.length > mostEchoed ? `${what.slice(0, mostEchoed)}…` : what;
  const heading = { kind: 'text', text: [{ text: say.heading(named), strong: true }] } as const;
  const general = { kind: 'text', small: true, text: say.inGeneral(named) } as const;
  if (!recommendation) {
    const next = titleOf(cases.guideline, question ?? 'differentiation');
    return [heading, { kind: 'text', text: say.noOutcome(next) }, general];
  }
  const shown = shownOutcome(cases.guideline, recommendation, { ...beside, pendingAnswers: known.pending });
  const groups = statementsOf(shown)
    .map(({ title, items }) => ({ title, items: items.filter((runs) => names(textOf(runs), what)) }))
    .filter(({ items }) => items.length > 0);
  return [
    heading,
    ...(groups.length === 0 ? [{ kind: 'text', text: say.nothing(named) } as const] : []),
    ...groups.flatMap(({ title, items }): readonly Block[] => [
      { kind: 'text', text: [{ text: title, strong: true }] },
      { kind: 'list', items },
    ]),
    general,
  ];
}

const mostEchoed = 40;

interface Group {
  readonly title: string;
  readonly items: readonly (readonly Run[])[];
}

/** All that the recommendation says beside which options it lists, by where it stands. */
function statementsOf(shown: ShownOutcome): readonly Group[] {
  const { recommendation, byChart, volunteered, situations } = shown;
  const { options } = recommendation;
  return [
    {
      title: say.cautions,
      items: [...byChart.cautions, ...volunteeredCautions(volunteered)].map(({ text, provenance }) => [
        { text: `${text} ` },
        briefTagRun(provenance),
      ]),
    },
    {
      title: say.situations,
      items: situations.map(({ sentence }) => [{ text: `${sentence} ` }, briefTagRun(situationProvenance)]),
    },
    { title: say.first, items: recommendation.firstScreen.map((claims) => itemRuns(claims, briefTagRun)) },
    ...options.flatMap((option): readonly Group[] => [
      {
        title: say.conditions(optionName(option)),
        items: option.conditions.map((one) => [conditionRun(one)]),
      },
      {
        title: say.warnings(optionName(option)),
        items: option.prohibitions.map((one) => prohibitionRuns(one, briefTagRun)),
      },
    ]),
    {
      title: say.statements,
      items: statementItems(shown, ['Conditions', 'Interim', 'Next', 'Cautions'], briefTagRun),
    },
  ];
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** From so many letters on two words that begin alike are the same: "echocardiogram", "echocardiography". */
const [shortestBeginning, likeness] = [4, 8] as const;

/** Whether a text has every word that is asked for, as itself or as the beginning of one. */
function names(text: string, what: string): boolean {
  const wanted = searchTermsOf(what).filter(({ word }) => !fillers().has(word));
  const words = searchTermsOf(text).map(({ word }) => word);
  return (
    wanted.length > 0 &&
    wanted.every(({ word }) =>
      words.some(
        (one) =>
          one === word ||
          (word.length >= shortestBeginning && one.startsWith(word)) ||
          (word.length > likeness && one.slice(0, likeness) === word.slice(0, likeness)),
      ),
    )
  );
}

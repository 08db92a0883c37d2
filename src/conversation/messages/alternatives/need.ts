import { askedTreatments } from '../../../language/ask/treatmentsByName.ts';
import { fillers } from '../../../language/ask/aspects.ts';
import { searchTermsOf } from '../../../language/tokens/searchTerms.ts';
import type { Cases } from '../../../machine/cases.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { optionName } from '../outcome/optionName.ts';
import { conditionRun, prohibitionRuns } from '../outcome/optionRuns.ts';
import { cautionsOfCase, type ShownOutcome, shownOutcome } from '../outcome/shownOutcome.ts';
import { statementItems } from '../outcome/statements.ts';
import { briefTagRun, itemRuns } from '../said/claims.ts';
import { situationProvenance } from '../outcome/stopBlocks.ts';
import { echoed } from '../../texts/echoed.ts';
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
  const named = echoed(what);
  const heading = { kind: 'text', text: [{ text: say.heading(named), strong: true }] } as const;
  const general = { kind: 'text', small: true, text: say.inGeneral(named) } as const;
  if (!recommendation) {
    const next = titleOf(cases.guideline, question ?? 'differentiation');
    return [heading, { kind: 'text', text: say.noOutcome(next) }, general];
  }
  const shown = shownOutcome(cases.guideline, recommendation, { ...beside, pendingAnswers: known.pending });
  return [heading, ...namedBlocks(shown, what), general];
}

/** What the recommendation says that names something, where it stands; or that nothing does. */
export function namedBlocks(shown: ShownOutcome, what: string): readonly Block[] {
  const named = echoed(what);
  const all = statementsOf(shown);
  const groups = wanted(what)
    .map((names) =>
      all
        .map(({ title, items }) => ({ title, items: items.filter((runs) => names(textOf(runs))) }))
        .filter(({ items }) => items.length > 0),
    )
    .find((found) => found.length > 0);
  if (!groups) return [{ kind: 'text', text: say.nothing(named) }];
  return groups.flatMap(({ title, items }): readonly Block[] => [
    { kind: 'text', text: [{ text: title, strong: true }] },
    { kind: 'list', items },
  ]);
}

/** The lines before the first option that have all words of a text. */
export function linesThatName(shown: ShownOutcome, what: string): readonly (readonly Run[])[] {
  const [names] = wanted(what);
  const lines = shown.recommendation.firstScreen.map((claims) => itemRuns(claims, briefTagRun));
  return lines.filter((runs) => names?.(textOf(runs)));
}

interface Group {
  readonly title: string;
  readonly items: readonly (readonly Run[])[];
}

/** All that the recommendation says beside which options it lists, by where it stands. */
function statementsOf(shown: ShownOutcome): readonly Group[] {
  const { recommendation, situations } = shown;
  const { options } = recommendation;
  return [
    {
      title: say.cautions,
      items: cautionsOfCase(shown).map(({ text, provenance }) => [
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

/** A word without the ending of its form: "testing" and "tested" are the same, and so is "tests". */
function withoutForm(word: string): string {
  const bare = word.replace(/(?:ings?|ed|e?s)$/u, '');
  return bare.length < shortestBeginning ? word : bare;
}

/**
 * How a text may name what is asked for, the nearest first. Without a treatment: by every word, as itself or as the
 * beginning of one. A treatment is named by any of its names ("lanreotide" for a long-acting SSA): with another word
 * that is asked for, then by itself.
 */
function wanted(what: string): readonly ((text: string) => boolean)[] {
  const plain = what.toLowerCase();
  const treatments = askedTreatments.filter(({ said }) => said.test(plain));
  const rest = treatments.reduce((left, { said }) => left.replaceAll(new RegExp(said, 'gu'), ' '), plain);
  const words = searchTermsOf(rest)
    .map(({ word }) => word)
    .filter((word) => !fillers().has(word));
  const has = (text: string) => {
    const said = searchTermsOf(text).map(({ word }) => word);
    return (word: string): boolean =>
      said.some(
        (one) =>
          one === word ||
          word === `${one}s` ||
          (word.length >= shortestBeginning && one.startsWith(withoutForm(word))) ||
          (word.length > likeness && one.slice(0, likeness) === word.slice(0, likeness)),
      );
  };
  if (treatments.length === 0) return [(text) => words.length > 0 && words.every(has(text))];
  const isNamed = (text: string): boolean => treatments.some((one) => one.said.test(text.toLowerCase()));
  const together = (text: string): boolean => isNamed(text) && words.some(has(text));
  return words.length === 0 ? [isNamed] : [together, isNamed];
}

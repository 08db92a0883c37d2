import { isOffered } from '../../../engine/standing.ts';
import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import type { GivenAnswer } from '../../../guideline/answers.ts';
import type { Cases, CaseState } from '../../../machine/cases.ts';
import type { Block } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { leadingOptions } from '../outcome/leadBlocks.ts';
import { cautionsOfCase, type ShownOutcome } from '../outcome/shownOutcome.ts';
import { factsOf } from '../outcome/volunteeredBlocks.ts';
import { kindsTagRun } from '../said/claims.ts';
import { titleOf } from '../said/titles.ts';
import type { End } from './end.ts';
import { type Compared, type ComparedRow, orderedRowOf, rowOf } from './sideBySide.ts';
import { optionInCase } from './standing.ts';

const say = texts.alternatives.sides;

/** A case and where it leads. */
export interface CaseWithEnd {
  readonly state: CaseState;
  readonly end: End;
}

/**
 * Two cases side by side: outcome, what leads, cautions, the questions asked, and the options. Where the outcome is the
 * same, the options that open or close are in view; of two outcomes all options differ, and they are one tap away.
 */
export function comparedEnds(cases: Cases, left: CaseWithEnd, right: CaseWithEnd): readonly Block[] {
  const both = <T>(of: (one: CaseWithEnd) => T): readonly [T, T] => [of(left), of(right)];
  const row = (
    name: string,
    of: (one: CaseWithEnd) => readonly Compared[],
    count?: (count: number) => string,
  ): readonly ComparedRow[] => rowOf(name, ...both(of), count);
  const block = (id: string, rows: readonly ComparedRow[]): readonly Block[] =>
    rows.length === 0 ? [] : [{ kind: 'sideBySide', id, sides: [say.now, say.afterwards], rows }];
  const isOutcome = left.end.kind === 'outcome' || right.end.kind === 'outcome';
  const options = [
    ...row(say.open, ({ end }) => optionsOf(end, true), say.count),
    ...row(say.closed, ({ end }) => optionsOf(end, false), say.count),
  ];
  const [a, b] = both(({ end }) => (end.kind === 'outcome' ? end.shown.recommendation.outcome : null));
  const isSame = a !== null && a === b;
  return [
    ...block('compare-ends', [
      ...row(say.outcome, ({ end }) => [placeOf(cases, end)]),
      ...(isOutcome ? orderedRowOf(say.first, ...both(({ end }) => leadsOf(end))) : []),
      ...(isSame ? options.filter(({ apart }) => apart.some((items) => items.length > 0)) : []),
      ...(isOutcome ? row(say.cautions, ({ end }) => cautionsOf(end), say.count) : []),
      ...row(say.questions, ({ state }) => questionsOf(cases, state.answers), say.count),
    ]),
    ...(isSame || !isOutcome
      ? []
      : [
          {
            kind: 'fold',
            id: 'fold-compare-options',
            title: say.optionsFold,
            blocks: block('compare-options', options),
          } as const,
        ]),
  ];
}

function placeOf({ guideline }: Cases, end: End): Compared {
  if (end.kind === 'question') {
    return { key: `question ${end.question}`, text: say.notYet(titleOf(guideline, end.question)) };
  }
  const { outcome, title } = end.shown.recommendation;
  return { key: `${outcome} ${title}`, text: title };
}

/** What is not there before an outcome must not read as if there were none. */
const notReached: readonly Compared[] = [{ key: 'no outcome', text: say.noOutcome }];

/** What leads, in full and in its order, with the sentence of a pair; that nothing does is said. */
function leadsOf(end: End): readonly Compared[] {
  if (end.kind === 'question') return notReached;
  const leading = leadingOptions(end.shown);
  if (leading.length === 0 && end.shown.recommendation.options.length > 0) {
    return [{ key: 'none', text: texts.alternatives.none }];
  }
  return [...leading.map((option) => optionSide(end.shown, option)), ...togetherSide(end.shown)];
}

/** The sentence that says how the options that lead stand to one another. */
function togetherSide({ recommendation: { together } }: ShownOutcome): readonly Compared[] {
  if (together === null) return [];
  const text = [{ text: `${together.sentence} ` }, kindsTagRun(together.provenance)];
  return [{ key: `together ${together.sentence}`, text }];
}

/** The options that do not lead: those that may, or those that are closed or spoken against. */
function optionsOf(end: End, isOpen: boolean): readonly Compared[] {
  if (end.kind === 'question') return notReached;
  const leading = leadingOptions(end.shown);
  return end.shown.recommendation.options
    .filter((option) => !leading.includes(option) && isOffered(option) === isOpen)
    .map((option) => optionSide(end.shown, option));
}

function optionSide(shown: ShownOutcome, option: RecommendedOption): Compared {
  const runs = optionInCase(shown, option, kindsTagRun);
  return { key: `${option.id} ${runs.map(({ text }) => text).join('')}`, text: runs };
}

function cautionsOf(end: End): readonly Compared[] {
  if (end.kind === 'question') return notReached;
  // What a caution says is not known and was given all the same is said with it, as on the card.
  const { shown } = end;
  const headlines = cautionsOfCase(shown).map(({ id, headline }) => {
    const given = factsOf(
      shown,
      shown.volunteered.filter(({ answers }) => answers.includes(id)),
    );
    return given === '' ? headline : `${headline}${say.alsoGiven(given)}`;
  });
  return [...new Set(headlines)].map((headline) => ({ key: headline, text: headline }));
}

function questionsOf({ guideline }: Cases, answers: readonly GivenAnswer[]): readonly Compared[] {
  return answers.map(({ question }) => ({ key: question, text: titleOf(guideline, question) }));
}

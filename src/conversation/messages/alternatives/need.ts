import { describeAnswer } from '../../../engine/describeAnswer.ts';
import type { QuestionId } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { AskedTreatment } from '../../../language/ask/askedTreatment.ts';
import { askedTreatments } from '../../../language/ask/treatmentsByName.ts';
import { fillers } from '../../../language/ask/aspects.ts';
import { searchTermsOf } from '../../../language/tokens/searchTerms.ts';
import type { StatementHeading } from '../../../guideline/outcome.ts';
import type { SpecialSituation } from '../../../guideline/specialSituations.ts';
import type { Cases } from '../../../machine/cases.ts';
import { recent } from '../../../machine/recent.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { optionName } from '../outcome/optionName.ts';
import { conditionRun, prohibitionRuns } from '../outcome/optionRuns.ts';
import { cautionsOfCase, type ShownOutcome, shownOutcome } from '../outcome/shownOutcome.ts';
import { updateRuns } from '../outcome/evidenceSection.ts';
import { volunteeredLines } from '../outcome/volunteeredBlocks.ts';
import { statementItems } from '../outcome/statements.ts';
import { briefTagRun, itemRuns } from '../said/claims.ts';
import { echoed } from '../../texts/echoed.ts';
import { titleOf } from '../said/titles.ts';
import { cautionsAhead } from './cautionsAhead.ts';
import { appliesHere } from './appliesHere.ts';
import type { BesideCase } from './end.ts';
import { isPrimary, primaryBlocks, speaksOfPrimary } from './primary.ts';
import { optionInCase, placeInWords } from './standing.ts';
import { stopsFirst } from './stopsFirst.ts';
import { sentenceOf } from '../outcome/settleFirst.ts';

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
    const names = wanted(what);
    const told = [
      ...situationsNaming(beside.situations ?? [], what),
      ...cautionsAhead(cases, known, (one) =>
        names.some((isNamed) => isNamed(`${one.headline} ${one.text}`)),
      ),
    ];
    return [
      heading,
      ...told,
      ...(isPrimary(what) ? primaryBlocks(cases.guideline, known) : []),
      { kind: 'text', text: told.length > 0 ? say.noOutcomeBeyond(next) : say.noOutcome(next) },
      general,
    ];
  }
  const shown = shownOutcome(cases.guideline, recommendation, { ...beside, pendingAnswers: known.pending });
  return [heading, ...stopsFirst(shown, treatmentsIn(what)), ...namedBlocks(shown, what), general];
}

/** The treatments that a text names. */
function treatmentsIn(text: string): readonly AskedTreatment[] {
  return askedTreatments.filter(({ said }) => said.test(text.toLowerCase()));
}

/** The special situations of a case whose sentence names something; nothing where none does. */
export function situationsNaming(situations: readonly SpecialSituation[], what: string): readonly Block[] {
  const [named] = wanted(what)
    .map((names) => situations.filter(({ name, sentence }) => names(`${name}. ${sentence}`)))
    .filter((found) => found.length > 0);
  return named ? [{ kind: 'notices', tone: 'attention', items: named.map(sentenceOf) }] : [];
}

/** What the recommendation says that names something, where it stands; or that nothing does. */
export function namedBlocks(shown: ShownOutcome, what: string): readonly Block[] {
  const named = echoed(what);
  const all = statementsOf(shown);
  const groups = wanted(what)
    .map((names) =>
      all
        .map(({ title, items, by = [] }) => ({
          title,
          items: items.filter((runs, index) => names(by[index] ?? textOf(runs))),
        }))
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
  /** The words that each item is found by, where they are not its own. */
  readonly by?: readonly string[];
}

/**
 * All that the recommendation says, by where it stands: first the special situations, then what the card shows from its
 * first screen on, and last what stands behind the recommendation.
 */
function statementsOf(shown: ShownOutcome): readonly Group[] {
  const { recommendation, situations } = shown;
  const { options } = recommendation;
  return [
    { title: say.situations, items: situations.map(sentenceOf) },
    {
      title: say.cautions,
      items: cautionsOfCase(shown).map(({ text, provenance }) => [
        { text: `${text} ` },
        briefTagRun(provenance),
      ]),
      by: cautionsOfCase(shown).map(({ headline, text }) => `${headline} ${text}`),
    },
    { title: say.first, items: recommendation.firstScreen.map((claims) => itemRuns(claims, briefTagRun)) },
    {
      title: say.options,
      items: options.map((option) => [
        { text: `${placeInWords(shown, option)} `, strong: true },
        ...optionInCase(shown, option, briefTagRun),
        ...appliesHere(shown, option.text),
      ]),
      // Its place in this case is no text of the recommendation.
      by: options.map(({ text, closed }) => `${text} ${closed?.reason ?? ''}`),
    },
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
    notAskedOf(shown),
    answersUsed(shown),
    { title: say.alsoGiven, items: volunteeredLines(shown).map((text) => [{ text }]) },
    { title: say.title, items: [[{ text: recommendation.title }]] },
    { title: say.behind, items: behindOf(shown) },
  ];
}

/** What the route did not ask, each also by the words of its question. */
function notAskedOf({ guideline, byChart }: ShownOutcome): Group {
  const wordsOf = (name: string): string => {
    const asked = guideline.safety.notAsked.questions.find((one) => one.name === name);
    return asked ? wordsOfQuestion(guideline, asked.question) : '';
  };
  return {
    title: guideline.safety.notAsked.lead.trim(),
    items: byChart.notAsked.map((name) => [{ text: name }]),
    by: byChart.notAsked.map((name) => `${name} ${wordsOf(name)}`),
  };
}

/** The answers that were used, each also by the words of its question: a PET is somatostatin-receptor imaging. */
function answersUsed({ guideline, recommendation: { basis } }: ShownOutcome): Group {
  return {
    title: say.answers,
    items: basis.trail.map(({ question, answer }) => [
      { text: `${titleOf(guideline, question)}: ${describeAnswer(guideline, question, answer)}` },
    ]),
    by: basis.trail.map(({ question }) => wordsOfQuestion(guideline, question)),
  };
}

function wordsOfQuestion({ questions }: Guideline, id: QuestionId): string {
  const { title, ask, options } = questions[id];
  return [title, ask, ...options.map(({ label }) => label)].join(' ');
}

/** The rationale, figures, updates and limits of a recommendation. */
function behindOf(shown: ShownOutcome): readonly (readonly Run[])[] {
  const { statements, updates, uncertainties } = shown.recommendation;
  const said = new Set<StatementHeading>(['Conditions', 'Interim', 'Next', 'Cautions']);
  const headings = [...new Set(statements.map(({ heading }) => heading))].filter((one) => !said.has(one));
  return [
    ...statementItems(shown, headings, briefTagRun),
    ...updates.map(updateRuns),
    ...uncertainties.map(({ note }) => [{ text: note }]),
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

/** The guideline says the same sentences in every case, and they are looked through at every ask. */
const termsOf = recent<readonly string[]>(1_000);

/**
 * How a text may name what is asked for, the nearest first. Without a treatment: by every word, as itself or as the
 * beginning of one. A treatment is named by any of its names ("lanreotide" for a long-acting SSA): with another word
 * that is asked for, then by itself.
 */
function wanted(what: string): readonly ((text: string) => boolean)[] {
  if (isPrimary(what)) return [speaksOfPrimary];
  const plain = what.toLowerCase();
  const treatments = askedTreatments.filter(({ said }) => said.test(plain));
  const rest = treatments.reduce((left, { said }) => left.replaceAll(new RegExp(said, 'gu'), ' '), plain);
  const all = searchTermsOf(rest).map(({ word }) => word);
  const telling = all.filter((word) => !fillers().has(word));
  // Words that carry nothing elsewhere are what is asked for where nothing else is said: "does she need surgery on the liver".
  const words = telling.length > 0 || treatments.length > 0 ? telling : all;
  const has = (text: string) => {
    const said = termsOf.of(text, () => searchTermsOf(text).map(({ word }) => word));
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

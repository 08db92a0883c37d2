import { codedTold } from '../../state/toldInCode.ts';
import type { StoredNotTaken } from '../../state/session.ts';
import { describeAnswer } from '../../../engine/describeAnswer.ts';
import { saysUnknown } from '../../../engine/saysUnknown.ts';
import type { GivenAnswer, QuestionId } from '../../../guideline/answers.ts';
import type { SpecialSituation } from '../../../guideline/specialSituations.ts';
import type { CaseState, Cases } from '../../../machine/cases.ts';
import { encodeCase } from '../../../machine/caseCode/caseCode.ts';
import type { CasePlace } from '../../contract/actionData.ts';
import type { Block, Choice } from '../../contract/message.ts';
import { mostKept } from '../../state/keptCases.ts';
import { texts } from '../../texts/texts.ts';
import { endOf } from '../alternatives/end.ts';
import { leadNames } from '../outcome/leadNames.ts';
import { titleOf } from '../said/titles.ts';
import { toldInWords } from '../told.ts';

const say = texts.cases;

/** A case of the list, as the present guideline reads it. */
export interface ListedCase {
  readonly id: string;
  readonly number: number;
  readonly isOpen: boolean;
  readonly state: CaseState;
  readonly pendingAnswers: readonly GivenAnswer[];
  readonly situations: readonly SpecialSituation[];
  /** What was typed in it and not taken as an answer. */
  readonly notTaken: readonly StoredNotTaken[];
  /** What was told of it beside its answers and those that wait. */
  readonly told: readonly StoredNotTaken[];
  /** Whether a line waits in it for confirmation. */
  readonly lineWaits: boolean;
  /** The version that it was answered under, where its logic is another than now. */
  readonly earlier: string | null;
}

/** The cases of a conversation in the given order, each one tap away: of whom, where it stands, its code in small letters. */
export function casesBlocks(
  cases: Cases,
  listed: readonly ListedCase[],
  place: CasePlace,
  keptDays: number,
): readonly Block[] {
  if (listed.length === 0) return [{ kind: 'notice', tone: 'accent', text: say.none }];
  const choices = listed.map((one): Choice => ({
    label: say.row(one.number, [
      ...[tumourOf(cases, one)].filter((words) => words !== ''),
      standing(cases, one),
      ...toldBeside(cases, one),
    ]),
    detail: codeOfListed(cases, one),
    data: { nelm: 1, do: 'openCase', ...place, open: one.id },
  }));
  return [
    { kind: 'heading', text: say.title },
    { kind: 'text', small: true, tone: 'subtle', text: say.lead },
    { kind: 'choices', layout: 'rows', choices },
    { kind: 'text', small: true, tone: 'subtle', text: say.keptUntil(mostKept, keptDays) },
  ];
}

/** The code of a case of the list. */
export function codeOfListed(
  cases: Cases,
  {
    state,
    pendingAnswers,
    situations,
    notTaken,
  }: Pick<ListedCase, 'state' | 'pendingAnswers' | 'situations' | 'notTaken'>,
): string {
  return encodeCase(cases, {
    answers: [...state.answers, ...pendingAnswers],
    situations: situations.map(({ id }) => id),
    ...codedTold(notTaken),
  });
}

/** The code of the open case, what it holds and what it does not. */
export function caseCodeBlocks(code: string): readonly Block[] {
  return [
    { kind: 'heading', text: say.codeTitle },
    { kind: 'text', text: [{ text: code, strong: true }] },
    { kind: 'text', small: true, tone: 'subtle', text: `${say.codeHint} ${say.codeBeside}` },
  ];
}

/** What tells the patients of a board apart: the primary and the Ki-67, or that it is no NET; as far as they are known. */
function tumourOf({ guideline }: Cases, { state, pendingAnswers }: ListedCase): string {
  const known = [...state.answers, ...pendingAnswers];
  const of = (question: QuestionId): GivenAnswer | undefined =>
    known.find((given) => given.question === question && !saysUnknown(guideline, given));
  const inWords = ({ question, answer }: GivenAnswer): string =>
    describeAnswer(guideline, question, answer, 'short');
  const pathology = of('differentiation');
  const isNet = pathology === undefined || pathology.answer === 'well';
  const grade = isNet ? of('ki67') : pathology;
  return [of('primarySite'), grade].flatMap((given) => (given ? [inWords(given)] : [])).join(', ');
}

/** What was told of a case beside its answers, and which special situations it has; nothing where nothing was. */
function toldBeside({ guideline }: Cases, { told, situations }: ListedCase): readonly string[] {
  const items = [...situations.map(({ inWords }) => inWords), ...toldInWords(guideline, told)];
  return items.length === 0 ? [] : [say.told(items.join('; '))];
}

/** Where a case of the list stands, in few words. */
function standing(
  cases: Cases,
  { state, pendingAnswers, situations, notTaken, isOpen, lineWaits, earlier }: ListedCase,
): string {
  const end = endOf(cases, { state, pending: pendingAnswers }, { situations, notTaken });
  const where =
    end.kind === 'question'
      ? lineWaits
        ? say.waitsForYes
        : say.waitsFor(titleOf(cases.guideline, end.question))
      : leadNames(end.shown) || outcomeAlone(end.shown.recommendation);
  const waits = lineWaits && end.kind !== 'question';
  const marks = [
    ...(waits ? [say.waitsForYes] : []),
    ...(isOpen ? [say.open] : []),
    ...(earlier === null ? [] : [say.underEarlier(earlier)]),
  ];
  return marks.length === 0 ? where : `${where} (${marks.join('; ')})`;
}

/** An outcome that no option leads: its title where it lists none. */
function outcomeAlone({
  title,
  options,
}: {
  readonly title: string;
  readonly options: readonly unknown[];
}): string {
  return options.length === 0 ? title : say.noOption;
}

import type { Situation } from '../../../engine/situationsOnOptions.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { QuestionInput } from '../../../guideline/question.ts';
import type { Cases } from '../../../machine/cases.ts';
import { type Firmness, firmnessOf } from '../../../machine/firmness/firmness.ts';
import { missingDataOf } from '../../../machine/firmness/missingData.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import type { BesideCase } from '../alternatives/end.ts';
import { answersInWords } from '../said/answersInWords.ts';
import { type ChangeRow, changeRows } from './changeRows.ts';
import { nameOfEnd, namesOf } from './endsInWords.ts';
import { provisionalPicture } from './provisionalPicture.ts';

const say = texts.firmness;

/** Most lines in view; the others are one tap away. */
const inView = 5;
/** Most questions that the first sentence names. */
const mostNamed = 4;

/** How firm a case is: a sentence, what is nearest, and the whole table one tap away. */
export function firmnessBlocks(cases: Cases, known: CaseWithPending, beside: BesideCase): readonly Block[] {
  const firmness = firmnessOf(cases, known, situationsIn(beside));
  const { guideline } = cases;
  const head: readonly Block[] = [
    { kind: 'heading', text: say.title },
    { kind: 'text', text: [{ text: sentenceOf(guideline, firmness), strong: true }] },
    { kind: 'text', small: true, tone: 'subtle', text: say.unchanged },
  ];
  return [
    ...head,
    ...(firmness.now === null
      ? openBlocks(guideline, firmness)
      : finishedBlocks(cases, known, beside, firmness)),
  ];
}

/** The special situations that stand with a case. */
export function situationsIn({ situations = [] }: BesideCase): readonly Situation[] {
  return situations;
}

/** How firm a case is, in a sentence. */
export function sentenceOf(guideline: Guideline, firmness: Firmness): string {
  const { now, open, changes, reachable } = firmness;
  const deciding = open.filter(({ decides }) => decides);
  if (now === null) {
    const [only, ...others] = reachable;
    if (only && others.length === 0) return say.openOne(nameOfEnd(guideline, only));
    const outcomes = new Set(reachable.map(({ outcome }) => outcome));
    return say.open(outcomes.size, namesOf(guideline, reachable).length);
  }
  if (deciding.length > 0) {
    const unknown = deciding.filter((one) => one.unknown);
    return say.notSettled(
      listed(
        (unknown.length > 0 ? unknown : deciding).map(({ question, inPart }) =>
          (inPart ? say.inPart : say.notKnown)(guideline.questions[question].title),
        ),
      ),
    );
  }
  const known = changes.filter(({ unknown, asked }) => !unknown && asked);
  const questions = [...new Set(known.map(({ question }) => question))];
  if (questions.length === 0) return say.firmAll;
  if (questions.length > mostNamed)
    return say.nothingMissing(questions.length, questions.length + firmness.indifferent.length);
  return say.firm(
    listed(
      questions.map((question) => {
        const answers = known.filter((one) => one.question === question).flatMap((one) => one.answers);
        const { title, input } = guideline.questions[question];
        return named.has(input.kind) ? `${title} (${answersInWords(guideline, question, answers)})` : title;
      }),
    ),
  );
}

/** Answers that are short enough to stand in the first sentence. */
const named: ReadonlySet<QuestionInput['kind']> = new Set(['ki67', 'percentage', 'scale']);

function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

function finishedBlocks(
  cases: Cases,
  known: CaseWithPending,
  beside: BesideCase,
  { now, changes, nearest, indifferent }: Firmness,
): readonly Block[] {
  if (now === null) return [];
  const { questions } = cases.guideline;
  const rows = changeRows(cases, known, beside, now, changes);
  // The nearest by one finding; what takes several at once stands in the table.
  const atOnce = rows.filter(
    ({ change: { asked, unknown, asksNext, answers } }) =>
      asked &&
      !unknown &&
      asksNext === null &&
      answers.some((one) => !Array.isArray(one) || one.length === 1),
  );
  const shown = atOnce.slice(0, inView);
  const rest = rows.filter((row) => !shown.includes(row));
  const isNearest = ({ change }: ChangeRow): boolean =>
    nearest !== null &&
    change.question === nearest.question &&
    change.answers.some((one) => nearest.answers.includes(one));
  const other = shown.some(isNearest) ? undefined : rest.find(isNearest);
  return [
    ...(shown.length === 0
      ? []
      : [
          { kind: 'text', small: true, tone: 'subtle', text: say.lead } as const,
          { kind: 'list', items: shown.map(rowRuns) } as const,
        ]),
    ...(other ? [{ kind: 'text', text: [{ text: say.nearest }, ...rowRuns(other)] } as const] : []),
    ...foldOf(say.table, 'fold-firmness', [
      ...(rest.length === 0 ? [] : [{ kind: 'list', items: rest.map(rowRuns) } as const]),
      ...(indifferent.length === 0
        ? []
        : [
            {
              kind: 'text',
              text: `${say.indifferent}${indifferent.map((id) => questions[id].title).join(', ')}.`,
            } as const,
          ]),
    ]),
  ];
}

function openBlocks(guideline: Guideline, { open, reachable }: Firmness): readonly Block[] {
  const { questions } = guideline;
  const idle = open.filter(({ decides }) => !decides);
  return [
    ...foldOf(`${say.reach} (${namesOf(guideline, reachable).length})`, 'fold-reachable', [
      {
        kind: 'list',
        items: namesOf(guideline, reachable).map(
          (name) =>
            `${name}${reachable.every((end) => nameOfEnd(guideline, end) !== name || !end.whenKnown) ? say.onlyUnknown : ''}`,
        ),
      },
    ]),
    ...foldOf(say.table, 'fold-firmness', [
      { kind: 'text', small: true, tone: 'subtle', text: say.tableLead },
      ...missingDataOf({ guideline }, { open, reachable }).flatMap((datum): readonly Block[] => [
        { kind: 'text', tight: true, text: [{ text: questions[datum.question].title, strong: true }] },
        {
          kind: 'list',
          items: provisionalPicture(guideline, datum).each.map(
            ({ answers, ends }) => `${answers}: ${ends === '' ? say.next.nothingMore : ends}`,
          ),
        },
      ]),
      ...(idle.length === 0
        ? []
        : [
            {
              kind: 'text',
              text: `${say.cannot}${idle.map(({ question }) => questions[question].title).join(', ')}.`,
            } as const,
          ]),
    ]),
  ];
}

function rowRuns({ what, where }: ChangeRow): readonly Run[] {
  return [{ text: what, strong: true }, { text: `: ${where}` }];
}

function foldOf(title: string, id: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'fold', id, title, blocks }];
}

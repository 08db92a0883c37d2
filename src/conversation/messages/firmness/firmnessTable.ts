import type { QuestionId } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { Cases } from '../../../machine/cases.ts';
import type { Firmness } from '../../../machine/firmness/firmness.ts';
import { missingDataOf } from '../../../machine/firmness/missingData.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import type { BesideCase } from '../alternatives/end.ts';
import { titleOf } from '../said/titles.ts';
import { type ChangeRow, changeRows } from './changeRows.ts';
import { nameOfEnd, namesByKind } from './endsInWords.ts';
import { provisionalPicture } from './provisionalPicture.ts';

const say = texts.firmness;

/** The whole table of a finished case: an item for each question, then what is not asked, then "not known". */
export function changesTable(
  cases: Cases,
  known: CaseWithPending,
  beside: BesideCase,
  { now, changes, indifferent }: Firmness,
): readonly Block[] {
  if (now === null) return [];
  const { guideline } = cases;
  const rows = changeRows(cases, known, beside, now, changes);
  const certain = rows.filter(({ change }) => !change.unknown);
  const unknown = rows.filter(({ change }) => change.unknown);
  return [
    ...listOf(
      [...Map.groupBy(certain, ({ change }) => change.question)].map((one) => questionRuns(guideline, one)),
    ),
    ...(indifferent.length === 0
      ? []
      : [
          text(
            say.indifferent(indifferent.map((question) => texts.questionNames.subject[question]).join(', ')),
          ),
        ]),
    ...(unknown.length === 0 ? [] : [text(say.ifUnknown)]),
    ...listOf(
      [...Map.groupBy(unknown, ({ where }) => where)].map(([where, same]): readonly Run[] => [
        {
          text: `${same.map(({ change }) => titleOf(guideline, change.question)).join(', ')}: `,
          strong: true,
        },
        { text: where },
      ]),
    ),
  ];
}

/** The whole table before an outcome: what each answer to what is open leaves. */
export function openTable(guideline: Guideline, { open, reachable }: Firmness): readonly Block[] {
  const idle = open.filter(({ decides }) => !decides);
  return [
    text(say.tableLead),
    ...listOf(
      missingDataOf({ guideline }, { open, reachable }).map((datum): readonly Run[] => [
        { text: `${titleOf(guideline, datum.question)}. `, strong: true },
        ...answersRuns(
          provisionalPicture(guideline, datum).each.map(({ answers, ends }) => [answers, `${ends}.`]),
        ),
      ]),
    ),
    ...(idle.length === 0
      ? []
      : [text(say.cannot(idle.map(({ question }) => texts.questionNames.subject[question]).join(', ')))]),
  ];
}

/** The names of what can still be reached, an item for each kind: one for each name would pass what a card may hold. */
export function reachableList(guideline: Guideline, { reachable }: Firmness): readonly Block[] {
  const isOnlyUnknown = (name: string): boolean =>
    reachable.every((end) => nameOfEnd(guideline, end) !== name || !end.whenKnown);
  return listOf(
    namesByKind(guideline, reachable).map(({ kind, names }): readonly Run[] => [
      { text: `${say.kindOf(kind)}: `, strong: true },
      {
        text: `${names.map((name) => `${name}${isOnlyUnknown(name) ? say.onlyUnknown : ''}`).join('; ')}.`,
      },
    ]),
  );
}

function questionRuns(
  guideline: Guideline,
  [question, rows]: readonly [QuestionId, readonly ChangeRow[]],
): readonly Run[] {
  const unasked = rows.some(({ change }) => !change.asked);
  return [
    { text: `${titleOf(guideline, question)}${unasked ? ` (${say.ifUnasked})` : ''}. `, strong: true },
    ...answersRuns(rows.map(({ answers, where }) => [answers, where])),
  ];
}

/** Answers to a question, set apart from where each leads. */
function answersRuns(rows: readonly (readonly [answers: string, where: string])[]): readonly Run[] {
  return rows.flatMap(([answers, where], index) => [
    { text: `${index > 0 ? ' ' : ''}${answers}:`, strong: true },
    { text: ` ${where}` },
  ]);
}

function listOf(items: readonly (readonly Run[])[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function text(words: string): Block {
  return { kind: 'text', small: true, tone: 'subtle', text: words };
}

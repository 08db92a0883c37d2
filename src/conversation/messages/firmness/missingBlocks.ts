import type { QuestionId } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { Cases } from '../../../machine/cases.ts';
import { type MissingDatum, missingDataOf } from '../../../machine/firmness/missingData.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import type { BesideCase } from '../alternatives/end.ts';
import { claimRuns } from '../said/claims.ts';
import { endsInShort, namesOf, noTreatmentLeads } from './endsInWords.ts';
import { heldAgainst } from './heldAgainst.ts';
import { howToGet } from './howToGet.ts';
import { toSettle } from './toSettle.ts';
import { provisionalPicture } from './provisionalPicture.ts';
import { firmnessShown } from './possibleChanges.ts';

const say = texts.firmness.next;

/** Most missing data in view; the others are one tap away. */
const inView = 3;

/** What to find out next, what decides most first: why, what each answer would leave, and how to get it. */
export function missingBlocks(cases: Cases, known: CaseWithPending, beside: BesideCase): readonly Block[] {
  const { guideline } = cases;
  const firmness = firmnessShown(cases, known, beside);
  const missing = clinicalOrder(guideline, known.state.question, missingDataOf(cases, firmness));
  const ends = firmness.reachable.filter(({ whenKnown }) => whenKnown);
  const leaves = {
    count: namesOf(guideline, ends).length,
    what: noTreatmentLeads(guideline, ends)
      ? texts.firmness.outcomesWithoutLead
      : texts.firmness.firstOptions,
  };
  const [shown, rest] = [missing.slice(0, inView), missing.slice(inView)];
  return [
    { kind: 'heading', text: say.title },
    ...toSettle(cases, known, beside),
    ...(missing.length === 0
      ? [{ kind: 'text', text: [{ text: say.nothing, strong: true }] } as const]
      : [
          {
            kind: 'text',
            small: true,
            tone: 'subtle',
            text: known.state.question === null ? say.lead : say.leadOpen,
          } as const,
        ]),
    ...heldAgainst(cases, known, beside, firmness).map((text): Block => ({ kind: 'text', text })),
    ...shown.flatMap((datum, index) => [
      ...titleBlocks(guideline, datum, index + 1, leaves),
      ...pictureBlocks(guideline, datum),
      howBlock(guideline, datum),
    ]),
    ...(rest.length === 0
      ? []
      : [
          {
            kind: 'fold',
            id: 'fold-missing',
            title: say.rest(rest.length),
            blocks: rest.flatMap((datum, index) => [
              ...titleBlocks(guideline, datum, inView + index + 1, leaves),
              howBlock(guideline, datum),
            ]),
          } as const,
        ]),
  ];
}

/**
 * Before an outcome the question that is asked next comes first, then what can open or close surgery with curative
 * intent: what decides most by count may be asked last. At an outcome the order stays.
 */
function clinicalOrder(
  { outcomes }: Guideline,
  next: QuestionId | null,
  missing: readonly MissingDatum[],
): readonly MissingDatum[] {
  if (next === null) return missing;
  const isCurative = ({ ends }: MissingDatum['groups'][number]): boolean =>
    ends.some(({ outcome }) => outcomes[outcome].category === 'curative-surgical');
  const rank = ({ question, groups }: MissingDatum): number =>
    question === next ? 0 : groups.some(isCurative) && !groups.every(isCurative) ? 1 : 2;
  return missing.toSorted((a, b) => rank(a) - rank(b));
}

function titleBlocks(
  guideline: Guideline,
  datum: MissingDatum,
  place: number,
  of: { readonly count: number; readonly what: string },
): readonly Block[] {
  const left = datum.groups.map(({ ends }) => namesOf(guideline, ends).length);
  return [
    {
      kind: 'text',
      text: [
        { text: `${place}. ${guideline.questions[datum.question].title}`, strong: true },
        ...(datum.unknown ? [{ text: ` (${datum.inPart ? say.inPart : say.unknown})`, subtle: true }] : []),
      ],
    },
    { kind: 'text', tight: true, text: say.why(Math.min(...left), Math.max(...left), of.count, of.what) },
  ];
}

function pictureBlocks(guideline: Guideline, datum: MissingDatum): readonly Block[] {
  const { each, common } = provisionalPicture(guideline, datum);
  return [
    {
      kind: 'list',
      items: each.map(({ answers, ends }): readonly Run[] => [
        { text: `${answers}: `, strong: true },
        { text: ends },
      ]),
    },
    ...(common.length === 0
      ? []
      : [{ kind: 'text', small: true, text: `${say.any}${endsInShort(guideline, common)}` } as const]),
  ];
}

function howBlock(guideline: Guideline, { question }: MissingDatum): Block {
  const { lead, claims } = howToGet(guideline, question);
  const how = claims.flatMap((claim, index): readonly Run[] => [
    ...(index > 0 ? [{ text: ' ' }] : []),
    ...(claim.provenance.length === 0 ? [{ text: claim.text }] : claimRuns(claim)),
  ]);
  return { kind: 'text', small: true, tone: 'subtle', text: [{ text: lead }, ...how] };
}

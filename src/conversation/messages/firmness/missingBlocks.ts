import type { Guideline } from '../../../guideline/guideline.ts';
import type { Cases } from '../../../machine/cases.ts';
import { firmnessOf } from '../../../machine/firmness/firmness.ts';
import { type MissingDatum, missingDataOf } from '../../../machine/firmness/missingData.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import type { BesideCase } from '../alternatives/end.ts';
import { claimRuns } from '../said/claims.ts';
import { endsInShort } from './endsInWords.ts';
import { sentenceOf, situationsIn } from './firmnessBlocks.ts';
import { howToGet } from './howToGet.ts';
import { provisionalPicture } from './provisionalPicture.ts';

const say = texts.firmness.next;

/** Most missing data in view; the others are one tap away. */
const inView = 3;

/** What to find out next, what decides most first, with how to get it and what each answer would leave. */
export function missingBlocks(cases: Cases, known: CaseWithPending, beside: BesideCase): readonly Block[] {
  const { guideline } = cases;
  const firmness = firmnessOf(cases, known, situationsIn(beside));
  const missing = missingDataOf(cases, firmness);
  const [shown, rest] = [missing.slice(0, inView), missing.slice(inView)];
  return [
    { kind: 'heading', text: say.title },
    {
      kind: 'text',
      text: [{ text: missing.length === 0 ? say.nothing : sentenceOf(guideline, firmness), strong: true }],
    },
    ...(missing.length === 0 ? [] : [{ kind: 'text', small: true, tone: 'subtle', text: say.lead } as const]),
    ...shown.flatMap((datum, index) => datumBlocks(guideline, datum, index + 1)),
    ...(rest.length === 0
      ? []
      : [
          {
            kind: 'fold',
            id: 'fold-missing',
            title: say.rest(rest.length),
            blocks: rest.flatMap((datum, index) => [
              titleBlock(guideline, datum, inView + index + 1),
              howBlock(guideline, datum),
            ]),
          } as const,
        ]),
  ];
}

function datumBlocks(guideline: Guideline, datum: MissingDatum, number: number): readonly Block[] {
  const { each, common } = provisionalPicture(guideline, datum);
  return [
    titleBlock(guideline, datum, number),
    {
      kind: 'list',
      items: each.map(({ answers, ends }): readonly Run[] => [
        { text: `${answers}: `, strong: true },
        { text: ends === '' ? say.nothingMore : ends },
      ]),
    },
    ...(common.length === 0
      ? []
      : [{ kind: 'text', small: true, text: `${say.any}${endsInShort(guideline, common)}` } as const]),
    howBlock(guideline, datum),
  ];
}

function titleBlock(
  guideline: Guideline,
  { question, unknown, inPart }: MissingDatum,
  number: number,
): Block {
  return {
    kind: 'text',
    text: [
      { text: `${number}. ${guideline.questions[question].title}`, strong: true },
      ...(unknown ? [{ text: ` (${inPart ? say.inPart : say.unknown})`, subtle: true }] : []),
    ],
  };
}

function howBlock(guideline: Guideline, { question }: MissingDatum): Block {
  const { lead, claims } = howToGet(guideline, question);
  const how = claims.flatMap((claim, index): readonly Run[] => [
    ...(index > 0 ? [{ text: ' ' }] : []),
    ...(claim.provenance.length === 0 ? [{ text: claim.text }] : claimRuns(claim)),
  ]);
  return { kind: 'text', small: true, tone: 'subtle', text: [{ text: lead }, ...how] };
}

import { describeClaim } from '../../../engine/describeProvenance.ts';
import type { Cases } from '../../../machine/cases.ts';
import { missingDataOf } from '../../../machine/firmness/missingData.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import type { BesideCase } from '../alternatives/end.ts';
import { endsInShort } from './endsInWords.ts';
import { firmnessSummary, type SummaryExtent } from './firmnessSummary.ts';
import { leadRuns } from './leadRuns.ts';
import { unaskedLine } from './heldAgainst.ts';
import { howToGet } from './howToGet.ts';
import { provisionalPicture } from './provisionalPicture.ts';
import { firmnessShown } from './possibleChanges.ts';

const say = texts.firmness;

type Line = readonly Run[];

/** Most missing data with a line each in the record. */
const mostMissing = 5;

/**
 * How firm a case is: the lines of the card.
 * @param extent where the lines of what is missing stand beside them, what those say as well is left to them
 */
export function firmnessLines(
  cases: Cases,
  known: CaseWithPending,
  beside: BesideCase,
  extent?: SummaryExtent,
): readonly Line[] {
  const firmness = firmnessShown(cases, known, beside);
  return firmnessSummary(cases, known, beside, firmness, extent).map(leadRuns);
}

/**
 * What is not known and could change what comes first, a line each, what decides most first, or that nothing is; for
 * the record.
 */
export function missingDataLines(cases: Cases, known: CaseWithPending, beside: BesideCase): readonly Line[] {
  const { guideline } = cases;
  const firmness = firmnessShown(cases, known, beside);
  const missing = missingDataOf(cases, firmness);
  const unasked = unaskedLine(cases, known, firmness);
  if (missing.length === 0) return [[{ text: say.next.nothing }], ...unasked];
  // One that is left over has its own line rather than a line that says so.
  const shown = missing.length === mostMissing + 1 ? missing : missing.slice(0, mostMissing);
  const rest = missing.slice(shown.length).map(({ question }) => texts.questionNames.subject[question]);
  return [
    ...shown.map((datum): Line => {
      const { each, common } = provisionalPicture(guideline, datum);
      const { lead, claims } = howToGet(guideline, datum.question);
      const how = claims.map((claim) => (claim.provenance.length === 0 ? claim.text : describeClaim(claim)));
      return [
        {
          text: `${guideline.questions[datum.question].title}${datum.unknown ? ` (${datum.inPart ? say.next.inPart : say.next.unknown})` : ''}.`,
          strong: true,
        },
        {
          text: [
            '',
            ...each.map(({ answers, ends }) => `${answers}: ${ends}.`),
            ...(common.length === 0 ? [] : [`${say.next.any}${endsInShort(guideline, common)}.`]),
            `${lead}${how.join(' ')}`,
          ].join(' '),
        },
      ];
    }),
    ...(rest.length === 0 ? [] : [[{ text: say.next.also(rest.join(', ')) }]]),
    ...unasked,
  ];
}

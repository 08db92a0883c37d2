import { describeClaim } from '../../../engine/describeProvenance.ts';
import type { Cases } from '../../../machine/cases.ts';
import { firmnessOf } from '../../../machine/firmness/firmness.ts';
import { missingDataOf } from '../../../machine/firmness/missingData.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import { texts } from '../../texts/texts.ts';
import type { BesideCase } from '../alternatives/end.ts';
import { changeRows } from './changeRows.ts';
import { endsInShort } from './endsInWords.ts';
import { sentenceOf, situationsIn } from './firmnessBlocks.ts';
import { howToGet } from './howToGet.ts';
import { provisionalPicture } from './provisionalPicture.ts';

const say = texts.firmness;

/**
 * How firm a case is, for the record: a sentence, then a line for each known single answer that would end elsewhere at
 * once, nearest first.
 */
export function firmnessLines(cases: Cases, known: CaseWithPending, beside: BesideCase): readonly string[] {
  const firmness = firmnessOf(cases, known, situationsIn(beside));
  const { now, changes } = firmness;
  const atOnce = changes.filter(({ asked, unknown, asksNext }) => asked && !unknown && asksNext === null);
  return [
    sentenceOf(cases.guideline, firmness),
    ...(now === null
      ? []
      : changeRows(cases, known, beside, now, atOnce).map(({ what, where }) => `${what}: ${where}`)),
  ];
}

/** What is not known and could change what comes first, a line each, what decides most first; for the record. */
export function missingDataLines(
  cases: Cases,
  known: CaseWithPending,
  beside: BesideCase,
): readonly string[] {
  const { guideline } = cases;
  return missingDataOf(cases, firmnessOf(cases, known, situationsIn(beside))).map((datum) => {
    const { each, common } = provisionalPicture(guideline, datum);
    const picture = each.map(
      ({ answers, ends }) => `${answers}: ${ends === '' ? say.next.nothingMore : ends}`,
    );
    return [
      `${guideline.questions[datum.question].title}${datum.unknown ? ` (${say.next.unknown})` : ''}.`,
      `${picture.join('. ')}.`,
      ...(common.length === 0 ? [] : [`${say.next.any}${endsInShort(guideline, common)}.`]),
      `${say.next.how}${howToGet(guideline, datum.question)
        .map((claim) => (claim.provenance.length === 0 ? claim.text : describeClaim(claim)))
        .join(' ')}`,
    ].join(' ');
  });
}

import { describeClaim } from '../../../engine/describeProvenance.ts';
import type { Cases } from '../../../machine/cases.ts';
import { firmnessOf } from '../../../machine/firmness/firmness.ts';
import { missingDataOf } from '../../../machine/firmness/missingData.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import type { BesideCase } from '../alternatives/end.ts';
import { answersInWords } from '../said/answersInWords.ts';
import { changeRows } from './changeRows.ts';
import { endsInShort } from './endsInWords.ts';
import { sentenceOf, situationsIn } from './firmnessBlocks.ts';
import { howToGet } from './howToGet.ts';
import { provisionalPicture } from './provisionalPicture.ts';

const say = texts.firmness;

type Line = readonly Run[];

/**
 * How firm a case is, for the record: a sentence, then a line for each other known answer, to what was asked or also
 * given, that would end elsewhere at once; then which other answers ask more first, and which questions change nothing.
 */
export function firmnessLines(cases: Cases, known: CaseWithPending, beside: BesideCase): readonly Line[] {
  const { guideline } = cases;
  const firmness = firmnessOf(cases, known, situationsIn(beside));
  const { now, changes, indifferent } = firmness;
  const sentence = { text: sentenceOf(guideline, firmness) };
  if (now === null) return [[sentence]];
  // What was also given bears on the options, though the route does not ask it.
  const given = new Set(known.pending.map(({ question }) => question));
  const asked = changes.filter((change) => (change.asked || given.has(change.question)) && !change.unknown);
  const rows = changeRows(
    cases,
    known,
    beside,
    now,
    asked.filter(({ asksNext }) => asksNext === null),
  );
  const askMore = [
    ...Map.groupBy(
      asked.filter(({ asksNext }) => asksNext !== null),
      ({ question }) => question,
    ),
  ].map(([question, those]) => {
    const answers = those.flatMap((change) => change.answers);
    return `${guideline.questions[question].title} (${answersInWords(guideline, question, answers)})`;
  });
  return [
    [sentence],
    ...rows.map(({ what, where }): Line => [{ text: what, strong: true }, { text: `: ${where}` }]),
    ...(askMore.length === 0 ? [] : [[{ text: `${say.askMore}${askMore.join('; ')}.` }]]),
    ...(indifferent.length === 0
      ? []
      : [
          [
            {
              text: `${say.indifferent}${indifferent.map((id) => guideline.questions[id].title).join(', ')}.`,
            },
          ],
        ]),
  ];
}

/**
 * What is not known and could change what comes first, a line each, what decides most first, or that nothing is; for
 * the record.
 */
export function missingDataLines(cases: Cases, known: CaseWithPending, beside: BesideCase): readonly Line[] {
  const { guideline } = cases;
  const missing = missingDataOf(cases, firmnessOf(cases, known, situationsIn(beside)));
  if (missing.length === 0) return [[{ text: say.next.nothing }]];
  return missing.map((datum) => {
    const { each, common } = provisionalPicture(guideline, datum);
    const { lead, claims } = howToGet(guideline, datum.question);
    const picture = each.map(
      ({ answers, ends }) => `${answers}: ${ends === '' ? say.next.nothingMore : ends}`,
    );
    const how = claims.map((claim) => (claim.provenance.length === 0 ? claim.text : describeClaim(claim)));
    return [
      {
        text: `${guideline.questions[datum.question].title}${datum.unknown ? ` (${datum.inPart ? say.next.inPart : say.next.unknown})` : ''}.`,
        strong: true,
      },
      {
        text: [
          '',
          `${picture.join('. ')}.`,
          ...(common.length === 0 ? [] : [`${say.next.any}${endsInShort(guideline, common)}.`]),
          `${lead}${how.join(' ')}`,
        ].join(' '),
      },
    ];
  });
}

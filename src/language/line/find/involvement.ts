import type { Guideline } from '../../../guideline/guideline.ts';
import { percentageIn } from '../../answer/readPercentage.ts';
import { lineSentences } from '../../sentences/line.ts';
import { each } from '../../tokens/each.ts';
import type { Mention, Says } from '../../vocabulary/mention.ts';
import { endOfNumber, inSigns } from '../../tokens/number.ts';
import {
  beginsClause,
  overlap,
  type Scan,
  spelledWordsOf,
  type Stretch,
  wordsOf,
} from '../../tokens/scan.ts';
import { pattern } from '../../vocabulary/lists.ts';

const share = String.raw`[about/approximately/approx/around/circa/ca] `;
const before = pattern(
  '{liver} [tumour/volume] [burden/involvement/replacement/load] [of/is/at] [estimated at] [about/approximately/approx/around/roughly]',
);
const after = pattern(
  '(of [the] [liver/hepatic] parenchyma|of [the] [whole] {liver} [volume/parenchyma] [is] [replaced/involved/infiltrated/involvement]|{liver} (involvement|[tumour] burden/load|replacement|volume replaced|replaced|involved))',
);
const inFractions = pattern(
  `${share}(a/one third|two thirds|a/one quarter) of [the] {liver} [volume] [is] [replaced/involved]|{liver} nearly replaced|nearly replaced {liver}`,
);
const unknownShare = pattern('{liver} (involvement|burden) not (estimated|known|measured)|not volumetried');
/** After "40% of the liver" they speak of something else. */
const otherShare = new Set(
  'lesions lesion mets metastases resected remnant biopsy function reserve spared resection left volumes'.split(
    ' ',
  ),
);

/** The share of the liver that is replaced, named as such: a percentage alone may be a Ki-67. */
export function findInvolvement({ questions }: Guideline, scan: Scan): readonly Mention[] {
  const { tokens } = scan;
  const { input } = questions.liverInvolvement;
  const bands = input.kind === 'percentage' ? input.bands : [];
  const found: Mention[] = [];
  const add = (stretch: Stretch, value: string): void => {
    const said = inSigns(value);
    const reading = percentageIn(bands, said, said);
    const says: Says =
      reading.kind === 'answer'
        ? { kind: 'answer', answer: reading.answer }
        : {
            kind: 'touch',
            because: reading.kind === 'ask' ? reading.reason : lineSentences.touch.whichNumber,
            fits: [],
          };
    found.push({ question: 'liverInvolvement', says, care: 'clause', ...stretch });
  };
  for (const stretch of each(scan, unknownShare)) {
    found.push({
      question: 'liverInvolvement',
      says: { kind: 'answer', answer: 'unknown' },
      care: 'clause',
      ...stretch,
    });
  }
  for (const stretch of each(scan, inFractions)) add(stretch, spelledWordsOf(scan, stretch));
  for (let at = 0; at < tokens.length; at += 1) {
    const end = endOfNumber(scan, at);
    if (
      end === null ||
      tokens[end - 1]?.word !== '%' ||
      found.some((other) => overlap(other, { from: at, to: end }))
    )
      continue;
    const value = spelledWordsOf(scan, { from: at, to: end });
    const [behind] = each({ ...scan, tokens: tokens.slice(0, end + 8) }, after).filter(
      ({ from }) => from === end,
    );
    const next = behind && !beginsClause(scan, behind.to) ? tokens[behind.to]?.word : undefined;
    const ahead = each(scan, before).find(({ to }) => to === at);
    if (behind && !beginsClause(scan, end) && !otherShare.has(next ?? ''))
      add({ from: at, to: behind.to }, value);
    else if (
      ahead &&
      !beginsClause(scan, at) &&
      /burden|involvement|replacement|load/.test(wordsOf(scan, ahead).toLowerCase())
    ) {
      add({ from: ahead.from, to: end }, value);
    } else if (ahead && !beginsClause(scan, at) && /^(?:replaced|involved)$/.test(tokens[end]?.word ?? '')) {
      add({ from: ahead.from, to: end + 1 }, value);
    }
    at = end - 1;
  }
  return found;
}

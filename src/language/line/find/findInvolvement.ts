import type { Guideline } from '../../../guideline/guideline.ts';
import { percentageIn } from '../../answer/readPercentage.ts';
import type { Mention, Says } from '../../mention/mention.ts';
import { unclear } from '../../sentences/unclearSentences.ts';
import { matchesIn } from '../../tokens/matchesIn.ts';
import { endOfNumber, inSigns } from '../../tokens/numbers.ts';
import {
  beginsClause,
  overlap,
  type TokenizedText,
  spelledWordsOf,
  type Span,
  wordsOf,
} from '../../tokens/tokenizedText.ts';
import { pattern } from '../../vocabulary/sharedPhrases.ts';

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
export function findInvolvement({ questions }: Guideline, text: TokenizedText): readonly Mention[] {
  const { tokens } = text;
  const { input } = questions.liverInvolvement;
  const bands = input.kind === 'percentage' ? input.bands : [];
  const found: Mention[] = [];
  const add = (span: Span, value: string): void => {
    const said = inSigns(value);
    const reading = percentageIn(bands, said, said);
    const says: Says =
      reading.kind === 'answer'
        ? { kind: 'answer', answer: reading.answer }
        : {
            kind: 'unclear',
            because: reading.kind === 'ask' ? reading.reason : unclear.whichNumber,
            fits: [],
          };
    found.push({ question: 'liverInvolvement', says, contextNeeded: 'clause', ...span });
  };
  for (const span of matchesIn(text, unknownShare)) {
    found.push({
      question: 'liverInvolvement',
      says: { kind: 'answer', answer: 'unknown' },
      contextNeeded: 'clause',
      ...span,
    });
  }
  for (const span of matchesIn(text, inFractions)) add(span, spelledWordsOf(text, span));
  for (let at = 0; at < tokens.length; at += 1) {
    const end = endOfNumber(text, at);
    if (
      end === null ||
      tokens[end - 1]?.word !== '%' ||
      found.some((other) => overlap(other, { from: at, to: end }))
    )
      continue;
    const value = spelledWordsOf(text, { from: at, to: end });
    const [behind] = matchesIn({ ...text, tokens: tokens.slice(0, end + 8) }, after).filter(
      ({ from }) => from === end,
    );
    const next = behind && !beginsClause(text, behind.to) ? tokens[behind.to]?.word : undefined;
    const ahead = matchesIn(text, before).find(({ to }) => to === at);
    if (behind && !beginsClause(text, end) && !otherShare.has(next ?? ''))
      add({ from: at, to: behind.to }, value);
    else if (
      ahead &&
      !beginsClause(text, at) &&
      /burden|involvement|replacement|load/.test(wordsOf(text, ahead).toLowerCase())
    ) {
      add({ from: ahead.from, to: end }, value);
    } else if (ahead && !beginsClause(text, at) && /^(?:replaced|involved)$/.test(tokens[end]?.word ?? '')) {
      add({ from: ahead.from, to: end + 1 }, value);
    }
    at = end - 1;
  }
  return found;
}

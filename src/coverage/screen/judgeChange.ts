import { finding } from '../wire/finding.ts';
import { strangeBeside } from './besideCard.ts';
import { type Comparison, compareWords } from './compare.ts';
import type { Expectation } from './expectation.ts';
import { expectedAsk, type LookAtChange } from './expectedChange.ts';
import { expectedPreview } from './expectedPreview.ts';
import { expectedQuestion } from './expectedQuestion.ts';
import { askOffers, previewOffers } from './offers.ts';
import type { Screen } from './screen.ts';

/** A look at a change: the question asked anew, or what would follow; null where it is neither. */
export function judgeLookAtChange(
  { dossier, text }: Expectation,
  to: string,
  screen: Screen,
  change: LookAtChange,
): Comparison | null {
  const isAsk = to === 'change of an answer';
  if (!isAsk && to !== 'preview of a change') return null;
  const words = isAsk ? expectedAsk(dossier, change) : expectedPreview(dossier, change);
  const compared = compareWords(
    screen.statements,
    words.map((one) => ({ ...one, about: to })),
    undefined,
    text.nearest,
  );
  const offers = isAsk
    ? askOffers(screen, change.question, expectedQuestion(dossier, change.question, {}))
    : previewOffers(screen);
  return {
    seen: compared.seen,
    findings: [...compared.findings, ...offers, ...strangeBeside(screen, isAsk ? 'change' : 'preview')].map(
      ({ text: said, keys }) =>
        finding(
          `in the ${to}: ${said}`,
          ...keys,
          // Titles of all outcomes stand there: what is wrong is where it leads, not each of them.
          ...(said.startsWith('where the change leads') ? ['where a change leads'] : []),
        ),
    ),
  };
}

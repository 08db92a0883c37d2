import { asking, isAsking } from './askingWords.ts';
import { plainAsk } from './openers.ts';
import { optionsNamed, type WhyOption } from './whyOption.ts';

/** "PRRT or TAE?", "TAE versus TACE": two options and nothing else. */
const comparing = /\b(?:or|vs|versus)\b|\//u;

/** "Which comes first, PRRT or TAE?", "PRRT before TACE?": words that ask for the order of two options alone. */
const inOrder: ReadonlySet<string> = new Set([
  ...asking,
  ...'and of the which what come comes go goes start begin order sequence first second then before after earlier later one'.split(
    ' ',
  ),
]);

/** "TACE and PRRT order", "order of PRRT and TACE": asked by the word itself, whatever stands between. */
const orderNamed = /^(?:the )?(?:order|sequence) of\b|\b(?:order|sequence)$/u;

const order = /\b(?:first|then|before|after|order|sequence)\b/u;

/** The treatments that a text compares, or whose order it asks for, where it names two or more of them and says nothing else. */
export function comparedIn(text: string): WhyOption | null {
  const plain = plainAsk(text);
  const compares = comparing.test(plain);
  // "PRRT then TACE" may tell what was given.
  const asksOrder =
    order.test(plain) && (compares || isAsking.test(plain) || orderNamed.test(plain) || /\?\s*$/u.test(text));
  const why = asksOrder ? optionsNamed(plain, inOrder) : compares ? optionsNamed(plain, asking) : null;
  return why !== null && why.treatments.length > 1 && why.numbers.length === 0 ? why : null;
}

import { currentGuideline } from '../../src/current.ts';
import { utteranceOf } from '../../src/language/utterance.ts';
import { answerAsk } from '../../src/conversation/ask/answerAsk.ts';
import { askIn } from '../../src/language/ask/askIn.ts';
import { asking, knownWords } from '../fixtures/asking.ts';
import { aboutAPatient, asks, comparisons, laterAsks, noAsks, notThere } from '../fixtures/asks.ts';

/** Figures of Ask over the written asks: how often the right passage comes first, and what is kept out. */

const first = asks.map(({ ask: text, first: wanted }) => {
  const ask = askIn(currentGuideline(), utteranceOf(text), null, knownWords);
  const shown = ask ? answerAsk(asking, ask).passages : [];
  return { text, wanted, shown, hit: wanted.includes(shown[0] ?? '') };
});
const later = laterAsks.filter(([text]) => {
  const ask = askIn(currentGuideline(), utteranceOf(text), null, knownWords);
  return ask !== null && answerAsk(asking, ask).found;
});
const refused = (texts: readonly string[]) =>
  texts.filter((text) => {
    const ask = askIn(currentGuideline(), utteranceOf(text), null, knownWords);
    return ask !== null && !answerAsk(asking, ask).found;
  });
const compared = comparisons.filter(
  ({ ask: text }) => askIn(currentGuideline(), utteranceOf(text), null, knownWords)?.form === 'comparison',
);
const passed = noAsks.filter(
  ({ text, at }) => askIn(currentGuideline(), utteranceOf(text), at, knownWords) === null,
);

for (const { text, wanted, shown, hit } of first) {
  if (!hit) console.log(`MISS ${text}: wanted ${wanted.join(' or ')}, got ${shown.join(', ') || 'nothing'}`);
}
const outOf = (hits: number, all: number): string => `${hits} of ${all}`;
console.log(`Right passage first: ${outOf(first.filter(({ hit }) => hit).length, first.length)}`);
console.log(`Later asks answered: ${outOf(later.length, laterAsks.length)}`);
console.log(`Comparisons read as such: ${outOf(compared.length, comparisons.length)}`);
console.log(`Not in the data, and said so: ${outOf(refused(notThere).length, notThere.length)}`);
console.log(
  `About one patient, and not answered: ${outOf(refused(aboutAPatient).length, aboutAPatient.length)}`,
);
console.log(`Answers and remarks left alone: ${outOf(passed.length, noAsks.length)}`);

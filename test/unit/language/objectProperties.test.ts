import { expect, test } from 'vitest';
import { askIn } from '../../../src/language/ask/askIn.ts';
import { readIntake } from '../../../src/language/line/readIntake.ts';
import { readAnswer } from '../../../src/language/reply/readAnswer.ts';
import { identifierIn } from '../../../src/language/safety/identifiers.ts';
import { namesEmergency } from '../../../src/language/safety/namesEmergency.ts';
import { utteranceOf } from '../../../src/language/utterance.ts';
import { knownWords } from '../../fixtures/asking.ts';
import { guideline } from '../../fixtures/guideline.ts';

/** Names that every object of the language has, as a person may type them. */
const properties = Object.getOwnPropertyNames(Object.prototype).flatMap((name) => [name, name.toLowerCase()]);

const texts = (word: string): readonly string[] => [
  word,
  `what is ${word}`,
  `ask ${word}`,
  `change ${word} to 5`,
  `NET grade ${word}, ECOG ${word}`,
  `Ki-67 ${word}%, segment ${word}, type ${word}`,
  `${word} lesions max ${word} mm`,
  `ECOG 1, ${word}, liver only`,
];

test.each(properties)('regression: %s threw, and is a word like others', (word) => {
  for (const text of texts(word)) {
    const said = utteranceOf(text);
    expect(said.searchTerms.every((term) => typeof term.word === 'string')).toBe(true);
    expect(() => askIn(guideline, said, null, knownWords)).not.toThrow();
    expect(() => [identifierIn(guideline, said), namesEmergency(said)]).not.toThrow();
    for (const id of guideline.questionIds) {
      expect(readAnswer(guideline, guideline.questions[id], said).kind).not.toBe('answer');
    }
    const given = new Set(readIntake(guideline, said).facts.map(({ question }) => question));
    const others = new Set(
      readIntake(guideline, utteranceOf(text.replaceAll(word, 'flibbert'))).facts.map(
        ({ question }) => question,
      ),
    );
    expect([...given].filter((question) => !others.has(question))).toEqual([]);
  }
});

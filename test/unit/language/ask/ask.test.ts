import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerAsk } from '../../../../src/conversation/ask/answerAsk.ts';
import { currentGuideline } from '../../../../src/current.ts';
import { toText } from '../../../../src/dialogs/render/text.ts';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { questionIds } from '../../../../src/guideline/questions/index.ts';
import { askIn } from '../../../../src/language/ask/askIn.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { aboutAPatient, asks, comparisons, laterAsks, noAsks, notThere } from '../../../fixtures/asks.ts';
import { optionSynonyms } from '../../../fixtures/optionSynonyms.ts';
import { asking, knownWords } from '../../../fixtures/asking.ts';
import { accepted, askAgain } from '../../../fixtures/parserLines.ts';

/** Without a question, and at those that are most easily mixed up with an ask. */
const everywhere: readonly (QuestionId | null)[] = [
  null,
  'transplantScreen',
  'hormonalSyndrome',
  'treatmentCourse',
  'transarterialContraindications',
];

/** The answer to a text that must be an ask. */
function answerTo(text: string, open: QuestionId | null) {
  const ask = askIn(currentGuideline(), utteranceOf(text), open, knownWords);
  if (!ask) throw new Error(`"${text}" was not taken for an ask.`);
  return { ask, ...answerAsk(asking, ask, open) };
}

/** The same with everything that it says. */
function answered(text: string, open: QuestionId | null = null) {
  const answer = answerTo(text, open);
  const said = toText({ blocks: [...answer.notes, ...answer.blocks], buttons: [], typeHint: '', speak: '' });
  return { ...answer, said };
}

describe('written asks', () => {
  test.each(asks)('$ask', ({ ask, first, says, tag }) => {
    const { found, passages, said } = answered(ask);
    expect(first).toContain(passages[0]);
    expect(found).toBe(true);
    expect(said).toContain(says);
    if (tag !== undefined) expect(lineWith(said, says)).toContain(tag);
  });

  test.each(laterAsks)('%s', (text, says) => {
    const { found, said } = answered(text, 'treatmentCourse');
    expect(found).toBe(true);
    expect(said).toContain(says);
  });

  test('there are as many as were asked for', () => {
    expect(asks.length + comparisons.length).toBeGreaterThanOrEqual(80);
    expect(notThere.length).toBeGreaterThanOrEqual(20);
    expect(noAsks.length).toBeGreaterThanOrEqual(40);
  });

  test('they are asks at a question too, and bring the same passage, or that of the question', () => {
    for (const { ask, first } of asks) {
      for (const open of everywhere) {
        expect([...first, `question:${open ?? ''}`], `${ask} at ${open}`).toContain(
          answerTo(ask, open).passages[0],
        );
      }
    }
  });

  test('they are asks at every question', () => {
    const left = asks.filter(({ ask }) =>
      questionIds.some((open) => askIn(currentGuideline(), utteranceOf(ask), open, knownWords) === null),
    );
    expect(left).toEqual([]);
  });

  /** A statement may be told in several passages: one of its lines must carry the tag. */
  function lineWith(said: string, words: string): string {
    return said
      .split('\n')
      .filter((line) => line.includes(words))
      .join('\n');
  }
});

describe('treatments side by side', () => {
  test.each(comparisons)('$ask', ({ ask, names, says }) => {
    const { found, said, ask: read } = answered(ask);
    expect(read.form).toBe('comparison');
    expect(found).toBe(true);
    const [before, after] = names.map((name) => said.indexOf(`- ${name}: `));
    expect(before).toBeGreaterThan(-1);
    expect(after).toBeGreaterThan(before ?? 0);
    for (const words of says) expect(said).toContain(words);
  });

  test('beads in a comparison come with the warning first', () => {
    const { passages, said } = answered('DEB-TACE or TAE?');
    expect(passages[0]).toBe('outcome:taePreferred:cautions');
    expect(said).toContain('Do not use doxorubicin drug-eluting beads (DEB-TACE)');
  });
});

describe('what is not there is said to be not there', () => {
  test.each(notThere)('%s', (text) => {
    for (const open of everywhere) {
      const { found, passages, said } = answered(text, open);
      expect(found).toBe(false);
      expect(passages).toEqual([]);
      expect(said).toMatch(/guideline’s data|so I have no answer/);
      expect(said).not.toContain('[not verified');
    }
  });

  test.each(aboutAPatient)('for one patient nothing is answered: %s', (text) => {
    for (const open of everywhere) {
      const { found, passages, said } = answered(text, open);
      expect(found).toBe(false);
      expect(passages).toEqual([]);
      expect(said).toContain('new case');
    }
  });

  test('that something is absent does not say that there is none', () => {
    const { said } = answered('conditions of telotristat');
    expect(said).toContain('holds nothing under "');
    expect(said).toContain('does not mean that there is nothing to know');
  });

  test('a figure of one age is not an age', () => {
    expect(answered('what is the 10-year survival after transplant').found).toBe(true);
  });
});

describe('answers, intake lines and remarks are no asks', () => {
  test.each(noAsks)('$text ($at)', ({ text, at }) => {
    expect(askIn(currentGuideline(), utteranceOf(text), at, knownWords)).toBeNull();
  });

  test('no option by any of its names, at its question or without one, with or without doubt', () => {
    const taken = optionSynonyms.flatMap(({ question, text }) =>
      [text, `${text}?`, `${text}, ECOG 1`].filter(
        (said) =>
          askIn(currentGuideline(), utteranceOf(said), question, knownWords) !== null ||
          askIn(currentGuideline(), utteranceOf(text), null, knownWords) !== null,
      ),
    );
    expect(optionSynonyms.length).toBeGreaterThan(200);
    expect(taken).toEqual([]);
  });

  test('none of the parser lines', () => {
    const taken = [...accepted, ...askAgain].filter(
      ({ question, text }) => askIn(currentGuideline(), utteranceOf(text), question, knownWords) !== null,
    );
    expect(taken).toEqual([]);
  });

  test('the name of a treatment by itself is an ask only where no answer is expected', () => {
    expect(askIn(currentGuideline(), utteranceOf('TARE'), 'treatmentCourse', knownWords)).toBeNull();
    expect(
      askIn(currentGuideline(), utteranceOf('TARE?'), 'treatmentCourse', knownWords)?.subjects.map(
        ({ id }) => id,
      ),
    ).toEqual(['tare']);
    expect(
      askIn(currentGuideline(), utteranceOf('TARE'), null, knownWords)?.subjects.map(({ id }) => id),
    ).toEqual(['tare']);
    expect(
      askIn(currentGuideline(), utteranceOf('hepatectomy?'), 'liverResectability', knownWords),
    ).toBeNull();
    expect(askIn(currentGuideline(), utteranceOf('R28'), 'ki67', knownWords)).toBeNull();
    expect(askIn(currentGuideline(), utteranceOf('R28'), null, knownWords)?.numbered).toEqual(['source:R28']);
  });

  test('"ask" said first makes an ask of anything', () => {
    expect(answered('ask TARE', 'treatmentCourse').passages[0]).toBe('glossary:TARE/SIRT/RE');
    expect(answered('ask me: refractory', 'hormonalSyndrome').passages[0]).toBe('question:hormonalSyndrome');
  });
});

describe('how an ask is read', () => {
  test('a misspelling is read and said, a short or doubtful word is not', () => {
    expect(answered('what is Lutathra').said).toContain('I read "Lutathra" as "lutathera".');
    expect(askIn(currentGuideline(), utteranceOf('what is PRTT'), null, knownWords)?.unknown).toEqual([
      'PRTT',
    ]);
    expect(askIn(currentGuideline(), utteranceOf('who invented TACE'), null, knownWords)?.unknown).toEqual([
      'invented',
    ]);
  });

  test('the question being asked comes first where words leave it open', () => {
    const limited = (open: QuestionId) => answered('what does limited mean', open).passages[0];
    expect(limited('liverDistribution')).toBe('question:liverDistribution');
    expect(limited('extrahepaticDisease')).toBe('question:extrahepaticDisease');
    expect(answered('what does this mean', 'sstrImaging').passages[0]).toBe('question:sstrImaging');
    expect(askIn(currentGuideline(), utteranceOf('what does this mean'), null, knownWords)).toBeNull();
  });

  test('a measure that no figure gives is said to be missing', () => {
    const { said, passages } = answered('response rate of ablation');
    expect(passages[0]).toBe('modality:ablation:figures');
    expect(said).toContain('Nothing in the data gives ORR for it');
  });

  test('a dose of another treatment is no dose of the one asked for, though it stands in the same statement', () => {
    const { said } = answered('what dose of everolimus?');
    expect(said).toContain('everolimus: dose by Child-Pugh class');
    expect(said).not.toMatch(/GBq|\d mg/);
    expect(answered('what is the dose of PRRT').said).not.toContain('holds no dose');
    expect(answered('dose of octreotide').said).not.toContain('GBq');
  });

  test('embolization stands for TAE and TACE, both in view', () => {
    const { passages } = answered('evidence for embolization');
    expect(passages.slice(0, 2)).toEqual(['modality:tae:figures', 'modality:tace:figures']);
  });

  test('in words of an emergency the emergency line comes first', () => {
    expect(answered('what to do in a hormonal crisis').said.startsWith('Hormonal crisis, severe')).toBe(true);
  });

  test('a caution is shown with the case in which it holds', () => {
    expect(answered('what is C03').said).toContain(
      'In a case it is shown when the outcome is one of “Transarterial bland embolization (TAE) preferred” or ' +
        '“Transarterial chemoembolization (cTACE) or radioembolization (TARE)” and the class of the ' +
        'contraindications is radiation',
    );
  });

  test('a source is shown with what rests on it', () => {
    const { passages } = answered('where does R28 come from');
    expect(passages.slice(0, 2)).toEqual(['source:R28', 'outcome:taePreferred:cautions']);
  });

  test('what a body says stands under its guideline', () => {
    const { said } = answered('what does ASCO say about PRRT');
    const statements = said
      .split('\n')
      .filter((line) => line.startsWith('- ') && !/^- R\d+[a-h]?:/.test(line));
    expect(said).toContain('PRRT, if SSTR-positive');
    expect(statements.filter((line) => !/guideline R(?:\d+, )*5\b/.test(line))).toEqual([]);
  });
});

describe('any text', () => {
  const pieces =
    'what is|why not|TARE|PRRT|or|evidence for|?|C03|R28|dose of|since 2017|my patient|refractory|vs|<b>|62y|weather|ask|Ki-67 4%|:|contraindications to';
  const words = fc.constantFrom(...pieces.split('|'));
  const texts = fc.oneof(
    fc.string({ maxLength: 500, unit: 'grapheme' }),
    fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
  );

  test('is read without a fault, and answered within bounds', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...everywhere), (text, open) => {
        const ask = askIn(currentGuideline(), utteranceOf(text), open, knownWords);
        if (!ask) return;
        const { found, passages, notes, blocks } = answerAsk(asking, ask, open);
        expect(found).toBe(passages.length > 0);
        expect(blocks.length).toBeGreaterThan(0);
        expect(JSON.stringify(notes).length).toBeLessThan(1_500);
        expect(JSON.stringify(blocks).length).toBeLessThan(28_000);
      }),
      { numRuns: 1_500 },
    );
  });

  test('what was typed stands in the notes alone, which are not kept', () => {
    for (const typed of ['zzyzx', 'zzyzxium']) {
      const { notes, blocks } = answered(`what is ${typed} in PRRT`);
      expect(JSON.stringify(notes)).toContain(typed);
      expect(JSON.stringify(blocks)).not.toContain(typed);
    }
  });
});

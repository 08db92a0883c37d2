import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readChart } from '../../../src/machine/exported/readChart.ts';
import { seeded } from '../../../src/engine/random.ts';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';
import { type CodedCase, decodeCase, encodeCase, encodeIn } from '../../../src/machine/caseCode/caseCode.ts';
import { checkSymbolsOf } from '../../../src/machine/caseCode/checkSymbols.ts';
import { createEditions, editionOf, tagOf } from '../../../src/machine/caseCode/edition.ts';
import { toldInCode } from '../../../src/machine/caseCode/toldInCode.ts';
import { CaseCodeError } from '../../../src/machine/caseCode/errors.ts';
import { alphabet, grouped, symbolsTyped, valueOf } from '../../../src/machine/caseCode/symbols.ts';
import { namedFacts } from '../../../src/language/facts/namedFacts.ts';
import { drugsByName } from '../../../src/language/line/drugsTold.ts';
import { advance } from '../../../src/machine/pendingAnswers.ts';
import { everyRoute } from '../../../src/machine/routes.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { randomAnswers } from '../../fixtures/randomAnswers.ts';
import { sampled } from '../../fixtures/sampled.ts';

const editions = createEditions(cases);
const random = seeded(16);
const situationIds = guideline.specialSituations.map(({ id }) => id);

function faultOf(code: string): CaseCodeError {
  try {
    decodeCase(editions, code);
  } catch (error) {
    if (error instanceof CaseCodeError) return error;
    throw error;
  }
  throw new Error(`${code} can be opened.`);
}

function byQuestion(answers: CodedCase['answers']): Readonly<Record<string, unknown>> {
  return Object.fromEntries(answers.map(({ question, answer }) => [question, answer]));
}

/** A case with pending answers and special situations, on its way or at its end. */
function anyCase(): CodedCase {
  const situations = random.below(3) > 0 ? [] : situationIds.filter(() => random.below(4) === 0);
  const told = random.below(3) > 0 ? [] : toldInCode.filter(() => random.below(9) === 0);
  const answers = randomAnswers(guideline, random, 20 + random.below(81));
  return { answers, situations, told, more: random.below(5) === 0 };
}

function expectRoundTrip(coded: CodedCase): void {
  const code = encodeCase(cases, coded);
  const { answers, situations, told, more, edition } = decodeCase(editions, code);
  expect([told, more]).toEqual([coded.told ?? [], coded.more ?? false]);
  expect(byQuestion(answers as readonly GivenAnswer[])).toStrictEqual(byQuestion(coded.answers));
  expect(situations).toEqual(coded.situations);
  expect(edition.guideline.hash).toBe(cases.stamp.hash);
  const before = advance(cases, cases.start(), coded.answers);
  const after = advance(cases, cases.start(), answers as readonly GivenAnswer[]);
  expect([after.state.question, after.state.outcome]).toEqual([before.state.question, before.state.outcome]);
  expect(after.state.answers).toEqual(before.state.answers);
}

/** The symbols of a code as they stand in it, without its prefix. */
const signsOf = (code: string): readonly string[] => symbolsTyped(code);

describe('a case code', () => {
  sampled('holds every route exactly', { quick: 200, full: 20_000 }, (size) => {
    const step = Math.floor(303_812 / size);
    let at = 0;
    for (const answers of everyRoute(cases.graph)) {
      if (at % step === 0) expectRoundTrip({ answers, situations: [] });
      at += 1;
    }
  });

  sampled(
    'holds any answers exactly, pending ones and special situations too',
    { quick: 250, full: 50_000 },
    (size) => {
      for (let at = 0; at < size; at += 1) expectRoundTrip(anyCase());
    },
  );

  test('is the same whatever the order of its answers', () => {
    const { answers, situations } = anyCase();
    const other = { answers: answers.toReversed(), situations: situations.toReversed() };
    expect(encodeCase(cases, other)).toBe(encodeCase(cases, { answers, situations }));
  });

  test('is read whatever its case, spaces and hyphens, and O, I, L for 0 and 1', () => {
    for (let at = 0; at < 50; at += 1) {
      const code = encodeCase(cases, anyCase());
      const { answers } = decodeCase(editions, code);
      const signs = signsOf(code).join('');
      for (const typed of [
        signs,
        code.toLowerCase(),
        code.replaceAll('-', ' '),
        code.replaceAll('-', '\u2011'),
        signs.replaceAll('0', 'o').replaceAll('1', 'l'),
        `nelm ${signs.replaceAll('0', 'O').replaceAll('1', 'I')}`,
        ` ${code}\n`,
      ]) {
        expect(decodeCase(editions, typed).answers).toStrictEqual(answers);
      }
    }
  });

  sampled(
    'with any one character replaced by any other is refused, at every place',
    { quick: 15, full: 800 },
    (size) => {
      for (let made = 0; made < size; made += 1) {
        const code = encodeCase(cases, anyCase());
        for (let at = 0; at < code.length; at += 1) {
          if (code[at] === '-') continue;
          for (const other of `${alphabet}OILU*$~=%#`) {
            const typed = code.slice(0, at) + other + code.slice(at + 1);
            const isSame = signsOf(typed).map(valueOf).join() === signsOf(code).map(valueOf).join();
            if (!isSame) faultOf(typed);
          }
        }
      }
    },
  );

  sampled(
    'with any two neighbours swapped is refused, its prefix, its check symbols and both sides of a hyphen included',
    { quick: 300, full: 10_000 },
    (size) => {
      for (let made = 0; made < size; made += 1) {
        const code = encodeCase(cases, anyCase()).replaceAll('-', '');
        for (let at = 0; at + 1 < code.length; at += 1) {
          const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
          if (swapped !== code) faultOf(swapped);
        }
      }
    },
  );

  test('with two wrong characters is refused as well', () => {
    for (let made = 0; made < 2_000; made += 1) {
      const code = encodeCase(cases, anyCase());
      const symbols = signsOf(code).map((sign) => valueOf(sign) ?? 0);
      // The guarantee ends where the weights of the check symbols begin anew.
      const places = Math.min(symbols.length, 31);
      const [a, b] = [random.below(places), random.below(places)];
      if (a === b) continue;
      const wrong = symbols.map((symbol, at) =>
        at === symbols.length - 1 - a || at === symbols.length - 1 - b
          ? (symbol + 1 + random.below(31)) % 32
          : symbol,
      );
      expect(faultOf(grouped(wrong)).fault).toBe('typingError');
    }
  });

  test('of up to 31 symbols tells the group in which one character is wrong, or two are swapped', () => {
    const group = (at: number): number => Math.floor(at / 5) + 1;
    let alone = 0;
    let swaps = 0;
    for (let made = 0; made < 200; made += 1) {
      const signs = signsOf(encodeCase(cases, anyCase()));
      if (signs.length > 31) continue;
      for (let at = 1; at < signs.length; at += 1) {
        const wrong = signs.with(
          at,
          alphabet[((valueOf(signs[at] ?? '') ?? 0) + 1 + random.below(31)) % 32] ?? '',
        );
        expect(faultOf(wrong.join('')).groups).toEqual([group(at)]);
        const [a = '', b = ''] = [signs[at - 1], signs[at]];
        if (a === b) continue;
        const { groups } = faultOf(
          signs
            .with(at - 1, b)
            .with(at, a)
            .join(''),
        );
        expect(groups).toContain(group(at));
        swaps += 1;
        if (groups.length <= 2) alone += 1;
      }
    }
    expect(alone / swaps).toBeGreaterThan(0.5);
  });
});

describe('a text that is no code of a case is refused with a reason', () => {
  const whole = encodeCase(cases, { answers: randomAnswers(guideline, seeded(3), 70), situations: [] });

  test.each([
    ['', 'notACode'],
    ['NELM', 'notACode'],
    ['thank you', 'notACode'],
    ['NELM-15JP8', 'tooShort'],
    ['1', 'tooShort'],
    ['NELM-12345-67890-12345', 'typingError'],
    [`NELM-${'1'.repeat(300)}`, 'tooLong'],
  ] as const)('"%s": %s', (text, fault) => {
    expect(faultOf(text).fault).toBe(fault);
  });

  /** A code with check symbols that fit. */
  const sealed = (symbols: readonly number[]): string => grouped([...symbols, ...checkSymbolsOf(symbols)]);
  const inside = signsOf(whole)
    .map((sign) => valueOf(sign) ?? 0)
    .slice(0, -2);

  test('another format', () => {
    expect(faultOf(sealed([2, ...inside.slice(1)])).fault).toBe('unknownFormat');
    expect(faultOf(sealed([0, ...inside])).fault).toBe('unknownFormat');
  });

  test('a guideline that is not known', () => {
    expect(faultOf(sealed([1, 0, 0, 0, 0, ...inside.slice(5)])).fault).toBe('unknownGuideline');
  });

  test('a content that is no case: written longer than need be, or beyond all answers and situations', () => {
    expect(faultOf(sealed([...inside.slice(0, 5), 0, ...inside.slice(5)])).fault).toBe('impossible');
    expect(faultOf(sealed([...inside, ...Array.from({ length: 60 }, () => 31)])).fault).toBe('impossible');
  });

  test('random contents are refused, or read and written back as they were', () => {
    let refused = 0;
    for (let made = 0; made < 3_000; made += 1) {
      const payload = Array.from({ length: 1 + random.below(30) }, () => random.below(32));
      const code = sealed([...inside.slice(0, 5), ...payload]);
      try {
        const read = decodeCase(editions, code);
        expect(encodeIn(read.edition, read)).toBe(code);
      } catch (error) {
        if (!(error instanceof CaseCodeError)) throw error;
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(0);
  });

  test('no message holds the code', () => {
    const error = faultOf(whole.replace(/.$/, (sign) => (sign === '0' ? '1' : '0')));
    expect(JSON.stringify([error.message, error.groups])).not.toContain(whole.slice(8, 12));
  });
});

describe('what was told and is in a code', () => {
  test('with nothing told a code is what it was before there was such', () => {
    const coded = { answers: randomAnswers(guideline, seeded(3), 70), situations: situationIds };
    expect(encodeCase(cases, { ...coded, told: [], more: false })).toBe(encodeCase(cases, coded));
  });

  test('keeps its place in the list: codes that were made count in it', () => {
    expect(toldInCode.slice(0, 47).join(';')).toMatchInlineSnapshot(
      `"earlier PRRT;earlier TARE;earlier DEB-TACE;earlier TACE;earlier TAE;earlier Embolization;earlier Everolimus;earlier Sunitinib;earlier Cabozantinib;earlier CAPTEM;earlier Platinum-etoposide;earlier FOLFOX;earlier FOLFIRI;failed Everolimus;failed Sunitinib;failed Cabozantinib;failed Targeted therapy;failed CAPTEM;failed Cisplatin;failed Carboplatin;failed FOLFIRI;failed Platinum-etoposide;failed FOLFOX;failed Chemotherapy;failed STZ/5-FU;DPD deficiency;marrow failure;uncontrolled hypertension;interstitial lung disease;pneumonitis;fistula;bleeding;depression;autoimmune disease;right-heart insufficiency;rapid progression;insulinoma;gastrinoma;VIPoma;glucagonoma;carcinoid syndrome;Cushing;hypoglycaemia;leucopenia;thrombocytopenia;pancytopenia;neutropenia"`,
    );
  });

  test('is all that has a name and no value, and whatever moves options', () => {
    const names: ReadonlySet<string> = new Set(toldInCode);
    const withValue = new Set([
      'eGFR',
      'bilirubin',
      'LVEF',
      'liver remnant',
      'platelets',
      'neutrophils',
      'haemoglobin',
    ]);
    const all = [
      ...namedFacts.map(({ name }) => name).filter((name) => !withValue.has(name)),
      ...drugsByName.map(({ name }) => `failed ${name}`),
    ];
    expect([...names].toSorted()).toEqual(all.toSorted());
    const moving = namedFacts.filter(({ decides, against }) => (decides ?? against) !== undefined);
    expect(moving.filter(({ name }) => withValue.has(name))).toEqual([]);
  });
});

describe('how long codes are', () => {
  test('without an answer, for the median route, and at most', () => {
    const length = (coded: CodedCase): number => encodeCase(cases, coded).replaceAll('-', '').length - 4;
    expect(length({ answers: [], situations: [] })).toBe(7);
    const lengths: number[] = [];
    let at = 0;
    for (const answers of everyRoute(cases.graph)) {
      if (at % 500 === 0) lengths.push(length({ answers, situations: [] }));
      at += 1;
    }
    lengths.sort((a, b) => a - b);
    const all = (ki67: number, involvement: number, told = false): number =>
      length({
        answers: guideline.questionIds.map((question) => {
          const { input, options } = guideline.questions[question];
          const members = options.map(({ id }) => id);
          const answer =
            input.kind === 'ki67'
              ? { ki67, grade: 'G3' }
              : input.kind === 'percentage'
                ? involvement
                : input.kind === 'lesions'
                  ? { lesionCount: 200, largestLesionMm: 300 }
                  : input.kind === 'scale'
                    ? input.max
                    : input.kind === 'multi'
                      ? members.filter((id) => !input.exclusive.includes(id))
                      : members.at(-1);
          return { question, answer } as GivenAnswer;
        }),
        situations: situationIds,
        ...(told ? { told: toldInCode, more: true } : {}),
      });
    expect({
      median: lengths[Math.floor(lengths.length / 2)],
      longestRoute: lengths.at(-1),
      // Everything answered, all contraindications and every special situation.
      allInTenths: all(99.9, 99.9),
      allAsText: all(99.999999, 99.999999),
      allAsComputed: all(100 / 3, 200 / 3),
      // The same with everything told that a code names.
      allTold: all(99.9, 99.9, true),
      longestOfAll: all(100 / 3, 200 / 3, true),
    }).toMatchInlineSnapshot(`
      {
        "allAsComputed": 48,
        "allAsText": 33,
        "allInTenths": 27,
        "allTold": 37,
        "longestOfAll": 59,
        "longestRoute": 23,
        "median": 18,
      }
    `);
  });
});

describe('versions', () => {
  const folder = join(import.meta.dirname, '../../../docs/versions');
  const charts = readdirSync(folder)
    .filter((name) => /^\d+\.\d+\.\d+\.json$/.test(name))
    .map((name) => readChart(guideline, readFileSync(join(folder, name), 'utf8'), name));

  test('every exported chart holds what its codes count in', () => {
    expect(charts.map(({ answerLists }) => answerLists?.questions.length)).toEqual(charts.map(() => 16));
  });

  test('two charts share a tag only if they read every code alike', () => {
    const present = editionOf(cases);
    const exported = charts.flatMap(({ guideline: stamp, answerLists: lists }) =>
      lists ? [{ guideline: stamp, lists, chart: null }] : [],
    );
    const all = [present, ...exported];
    for (const one of all) {
      for (const other of all) {
        const alike = one.guideline.hash === other.guideline.hash;
        expect(tagOf(one) === tagOf(other)).toBe(alike);
        if (alike) expect(one.lists).toEqual(other.lists);
      }
    }
  });

  test('a code of 1.0.0 is read as that version counted, renal impairment and allergy still one', () => {
    const earlier = createEditions(cases, () => charts);
    const old = charts.find((chart) => chart.guideline.version === '1.0.0');
    if (!old?.answerLists) throw new Error('There is no chart of 1.0.0.');
    const edition = { guideline: old.guideline, lists: old.answerLists, chart: old };
    const answers = [
      { question: 'differentiation', answer: 'well' },
      { question: 'treatmentCourse', answer: 'naive' },
      { question: 'transarterialContraindications', answer: ['renalOrContrast', 'biliary'] },
    ];
    const code = encodeIn(edition, { answers, situations: [] });
    const read = decodeCase(earlier, code);
    expect([read.edition.guideline.version, read.answers]).toEqual(['1.0.0', answers]);
    expect(faultOf(code).fault).toBe('unknownGuideline');
  });
});

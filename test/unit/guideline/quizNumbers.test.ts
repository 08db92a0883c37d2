import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cutoffs } from '../../../src/guideline/cutoffs.ts';

const folder = join(import.meta.dirname, '../../../src/guideline/quiz');

/**
 * Every sentence of the quiz's tables as it is typed, by its file. They are looked at in the source, since a
 * cut-off that is typed and one that is named read alike once the tables are made.
 */
const sentences: readonly (readonly [file: string, typed: string])[] = globSync('**/*.ts', { cwd: folder })
  .toSorted()
  .flatMap((file) =>
    typedTexts(readFileSync(join(folder, file), 'utf8')).map((typed) => [file, typed] as const),
  );

function typedTexts(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const texts = code.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
  return texts.filter((typed) => typed.includes(' '));
}

/** Names that hold a digit and say nothing of a limit; `${…}` and `{…}` are what is put in by name. */
const names =
  /\$\{[^}]*\}|\{[^}]*\}|`\w+`|\b(?:[Kk]i-67|NET [Gg][123]|(?:[Gg]|grade )[123]|[CRSU]\d+|177Lu|NETTER-\d|RADIANT-\d|\d+-year|68Ga|64Cu|[Ff]ootnote 1|Figure 3|dossier 2\.3|mm²)\b|per 2 mm²/g;

const dossier = readFileSync(join(import.meta.dirname, '../../../docs/clinical-dossier.md'), 'utf8');

const cutoffValues: ReadonlySet<string> = new Set(Object.values(cutoffs).map(String));

/** In the medical reasons a number that is no cut-off is a figure of a study or a step of care: the dossier has it. */
const isFigureOfDossier = (file: string, number: string): boolean =>
  file.startsWith('reasons/') &&
  !cutoffValues.has(number) &&
  new RegExp(`(?<![\\d.])${number.replaceAll('.', '\\.')}(?![\\d]|\\.\\d)`).test(dossier);

/** Tables about single patients and about studies: their numbers are findings, dates and results, no limits. */
const offLimits = ['curatedCases.ts', 'names/updates.ts'];

/**
 * Numbers that are no cut-off of the chart, by the sentence that they stand in: steps of a scale, intervals,
 * results of studies, limits that the chart does not ask. Where the tag names where a limit was read, it stays
 * when the chart's own is moved.
 */
const figures: Readonly<Record<string, readonly string[]>> = {
  'ECOG 0 or 1': ['0', '1'],
  'ECOG 2': ['2'],
  'ECOG 4': ['4'],
  'below 75% involvement; more than 50% predicts': ['75', '50'],
  'NETTER-1 response 18 vs 3%': ['3'],
  'ECOG ${ecogSupportiveFrom} or 4': ['4'],
  'debulked by at least 70%': ['70'],
  'in one operation at ECOG 2': ['2'],
  'hepatectomy is seldom planned at ECOG 2': ['2'],
  'hepatectomy is planned at ECOG ${cutoffs.ecogSupportiveFrom} or 4': ['4'],
  'rarely limited by ECOG 2': ['2'],
  'restage every 2-3 months': ['2-3'],
  'at ECOG ${ecogSupportiveFrom}-4': ['4'],
  'if ECOG improves to 0-${ecogSupportiveFrom - 1}': ['0'],
  'NETTER-2 treated newly diagnosed, SSTR-positive G2 with Ki-67 10% or more': ['10'],
  "18 months' benefit": ['18'],
  'ECOG 0-${ecogSupportiveFrom - 1} enters the active-treatment arms': ['0', '4'],
  'an ablation zone reaches 3 to 5 cm': ['3', '5'],
  'EXPERT for the cut at 3 and for C02': ['3', '0-2', '0-2'],
  'EXPERT (limits of 5 lesions and 50 mm': ['5', '50', '3-5', '3'],
  'LITERATURE R28 (>50%': ['50', '75'],
  // Findings of single patients, and what is severe by the dossier (2.3), which the chart asks as a yes or no.
  'Creatinine clearance is 58 mL/min': ['58'],
  'the creatinine clearance is 58 mL/min, and severe means below 30': ['58', '30'],
  'creatinine clearance is 52 mL/min': ['52'],
  'the one kidney clears 52 mL/min, and severe means below 30': ['52', '30'],
  'Bilirubin is 1.5 mg/dL': ['1.5'],
  'the bilirubin is 1.5 mg/dL without ascites, and the limit is 2': ['1.5', '2'],
  'portal vein in segment 6': ['6'],
  'would give 9 Gy in a single session': ['9'],
  'would give 9 Gy, and the limit is 30': ['9', '30'],
  'Two of 14 regional nodes': ['14'],
};

const numbersIn = (typed: string): readonly string[] =>
  typed.replace(names, ' ').match(/\d+(?:[.,]\d+)*(?:-\d+(?:\.\d+)?)?/g) ?? [];

const listedFor = (typed: string): readonly string[] =>
  Object.entries(figures).flatMap(([part, numbers]) => (typed.includes(part) ? numbers : []));

describe('numbers in sentences of the quiz', () => {
  test('are cut-offs by name, or figures that are listed with their sentence', () => {
    const found = sentences
      .filter(([file]) => !offLimits.includes(file))
      .flatMap(([file, typed]) =>
        numbersIn(typed)
          .filter((number) => !listedFor(typed).includes(number) && !isFigureOfDossier(file, number))
          .map((number) => `${file}: ${number} in ${typed}`),
      );
    expect(found).toEqual([]);
  });

  test('are listed only where they stand', () => {
    for (const [part, numbers] of Object.entries(figures)) {
      const said = sentences
        .filter(([, typed]) => typed.includes(part))
        .flatMap(([, typed]) => numbersIn(typed));
      expect({ part, said }).toEqual({ part, said: expect.arrayContaining([...numbers]) });
    }
  });

  test('are looked for in every table', () => {
    const files = new Set(sentences.map(([file]) => file.split('/')[0]));
    expect([...files]).toEqual(
      expect.arrayContaining(['cutoffBands', 'exclusions', 'names', 'plausibility', 'reasons']),
    );
    expect(files).toContain('answerFrequencies.ts');
  });

  test('a cut-off that is typed is found, in quotes of each kind and in a template', () => {
    const typed = 'a(\'Ki-67 below 15%\'); b("up to 7 lesions"); c(`above ${limit}% or 60 mm`)';
    expect(typedTexts(typed).flatMap(numbersIn)).toEqual(['15', '7', '60']);
  });
});

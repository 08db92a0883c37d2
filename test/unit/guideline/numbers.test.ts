import { describe, expect, test } from 'vitest';
import { currentData } from '../../../src/guideline/editions/current.ts';
import { factNames } from '../../../src/guideline/factQuestions.ts';
import type { QuestionInput, QuestionOption } from '../../../src/guideline/question.ts';
import { createGuideline } from '../../../src/guideline/create/createGuideline.ts';

/**
 * Every sentence of the chart, its options, its cautions and its limits, by where it stands. The statements of
 * an outcome and the tables of updates and modalities are left out: they are results of studies.
 */
function sentences(): readonly (readonly [place: string, text: string])[] {
  const { questions, cautions, outcomes, closures, optionConditions, prohibitions } = currentData;
  const { uncertainties, simplifications, specialSituations, safety } = currentData;
  const words = (text: (typeof cautions)[number]['text']): string =>
    text.map((part) => (typeof part === 'string' ? part : part.text)).join(' ');
  return [
    ...Object.values(questions).flatMap(({ id, title, ask, help, input, options, edges }) => [
      [`${id} title`, title] as const,
      ...inputLabels(input).map((label) => [`${id} input`, label] as const),
      [`${id} ask`, ask] as const,
      [`${id} help`, help] as const,
      ...options.flatMap((option) =>
        [option.label, ...shortLabel(option)].map((label) => [`${id} ${option.id}`, label] as const),
      ),
      ...Object.entries(edges).map(([guard, edge]) => [`${id}.${guard}`, edge.words] as const),
    ]),
    ...cautions.flatMap(({ id, headline, text }) => [
      [`${id} headline`, words(headline)] as const,
      [`${id} text`, words(text)] as const,
    ]),
    ...Object.values(outcomes).flatMap(
      ({ id, title, titleVariants = [], options, firstScreen = [], together = [] }) => [
        [`${id} title`, title] as const,
        ...titleVariants.map((variant) => [`${id} title`, variant.title] as const),
        ...options.map((option) => [`${id}.${option.id}`, option.text] as const),
        ...firstScreen.map((line) => [`${id} first screen`, line.text] as const),
        ...together.map((pair) => [`${id} together`, pair.sentence] as const),
      ],
    ),
    ...Object.entries(closures).map(([id, { reason }]) => [id, reason] as const),
    ...Object.entries(optionConditions).map(([id, condition]) => [id, condition.words] as const),
    ...prohibitions.map(({ id, text }) => [id, text] as const),
    ...Object.values(uncertainties).flatMap(
      ({ id, uncertainty, whyItMatters, reconstruction, behaviour, note }) =>
        [uncertainty, whyItMatters, reconstruction, behaviour, note].map((text) => [id, text] as const),
    ),
    ...simplifications.map((text) => ['simplifications', text] as const),
    ...specialSituations.map(({ id, sentence }) => [`situation ${id}`, sentence] as const),
    ...Object.entries(safety).map(([id, text]) => [`safety ${id}`, JSON.stringify(text)] as const),
  ];
}

/** The labels of a question's fields and bands; the limits of a field are no cut-offs. */
function inputLabels(input: QuestionInput): readonly string[] {
  switch (input.kind) {
    case 'ki67':
      return [input.number.label];
    case 'percentage':
      return [input.number.label, ...input.bands.map(({ label }) => label)];
    case 'lesions':
      return [input.lesionCount.label, input.largestLesionMm.label];
    default:
      return [];
  }
}

function shortLabel({ short }: QuestionOption): readonly string[] {
  return short === undefined ? [] : [short];
}

/** Names that hold a digit and say nothing of a limit. */
const names =
  /\b(?:Ki-67|G[123](?:-G?[123])?|C\d\d|177Lu|225Ac|68Ga|64Cu|Lu-177|STZ\/5-FU|5-FU|NETTER-\d|RADIANT-\d|ACTION-\d|WHO \d{4}|Figure 3|[Ff]ootnote 1|Child-Pugh B8|ECOG [0-4](?=$| is | due)|MEN1|R\d\d|[SU]\d+|(?<=section )\d+|2017 (?:figure|review))\b|\[177Lu\]|`\w+`|\{[^}]*\}|\[[^\]]*\]/g;

/**
 * Numbers that are no cut-off of the chart: results of studies, doses, intervals, scales, limits that the
 * chart does not ask. Each as it stands in its sentence.
 */
const figures: Readonly<Record<string, readonly string[]>> = {
  'ki67 help': ['2', '2-20', '20', '5'],
  'performanceStatus ask': ['0-4'],
  'performanceStatus help': ['0'],
  'performanceStatus.performanceStatusPoor': ['4'],
  'performanceStatus.neuroendocrineCarcinoma': ['0'],
  'performanceStatus.default': ['0'],
  'liverInvolvement input': ['25'],
  'liverResectability debulkable': ['70'],
  'transplantScreen ask': ['50', '6', '55-60'],
  'transarterialContraindications help': ['40'],
  'transarterialContraindications lungOrGiShunt': ['30'],
  'sstrImaging help': ['3-4'],
  'C02 headline': ['2'],
  'C02 text': ['2'],
  'C14 headline': ['2-3'],
  'C14 text': ['2-3'],
  'C18 text': ['40', '30'],
  'supportiveCare title': ['3'],
  'supportiveCare first screen': ['4'],
  'necFirstLine first screen': ['55'],
  'necLaterLine first screen': ['0'],
  'g3SelectedSurgeryMdt.locoregional': ['36'],
  'prrtOrChemoHighKi67.prrt': ['22.8', '8.5', '0.28', '43.0', '9.3', '10'],
  'highGradeChemotherapy.platinum': ['55'],
  'surgeryCurative.resection': ['0'],
  'surgeryLimitedExtrahepatic.systemicFirst': ['3-6'],
  'surgeryStaged.resectAblate': ['94', '3.8', '5', '10', '80', '59'],
  'cytoreductiveSurgery title': ['70'],
  'taePreferred.prrtAgain': ['18'],
  'taceOrTarePreferred.prrtAgain': ['18'],
  'tareWhenEmbolizationContraindicated.prrtAgain': ['18'],
  'ssaPlusLocoregional.ssaSyndrome': ['30', '120', '4'],
  'ssaPlusLocoregional.ssa': ['30', '120', '4', '14.3', '6.0', '0.47'],
  'ssaPlusLocoregional.observation': ['3-6'],
  'ssaPlusLocoregional.trial': ['10'],
  'ssaFirstLine.ssaSyndrome': ['120', '30', '4'],
  'ssaFirstLine.ssa': ['120', '30', '4'],
  'ssaFirstLine.observation': ['3-6'],
  'ssaFirstLine.trial': ['10'],
  'continueOrSurveillance.imaging': ['3-6', '6-12'],
  'continueOrSurveillance.imagingG3': ['2-3'],
  'prrt.prrt': ['7.4', '4', '8'],
  'prrt.edotreotide': ['7.5', '3', '4'],
  'prrt first screen': ['0'],
  'targetedOrChemoPancreas.chemotherapy': ['22.7', '14.4', '0.58', '30', '12'],
  'targetedOrChemoPancreas.targeted': ['11.0', '4.6', '11.4', '5.5'],
  'targetedOrChemoPancreas.observation': ['3-6'],
  'targetedOrChemoPancreas.prrtAgain': ['18'],
  'targetedOrChemoPancreas.cabozantinib': ['13.8', '3.3-4.4'],
  'targetedGastrointestinal.everolimus': ['11', '3.9'],
  'targetedGastrointestinal.observation': ['3-6'],
  'targetedGastrointestinal.prrtAgain': ['18'],
  'targetedGastrointestinal.cabozantinib': ['8.4-8.5', '3.9-4.2'],
  'refractorySyndromeMedical.telotristat': ['250', '0.81', '30', '44', '20'],
  'laterLineTrial.prrtAgain': ['18'],
  ecog02: ['0'],
  ki67Above55OrNecLike: ['55'],
  debulk70: ['70'],
  clearance90: ['90'],
  lifeExpectancy3: ['3'],
  benefit18: ['18'],
  X08: ['30'],
  X13: ['4'],
  U1: ['2015'],
  U2: ['2021'],
  U3: ['2017'],
  U6: ['2'],
  simplifications: ['3', '12'],
};

const numbersIn = (text: string): readonly string[] =>
  text.replace(names, ' ').match(/\d+(?:[.,]\d+)*(?:-\d+(?:\.\d+)?)?/g) ?? [];

describe('numbers in sentences', () => {
  test('are cut-offs by name, or figures that are listed with their sentence', () => {
    const found = sentences().flatMap(([place, text]) =>
      numbersIn(text)
        .filter((number) => !figures[place]?.includes(number))
        .map((number) => `${place}: ${number} in "${text}"`),
    );
    expect(found).toEqual([]);
  });

  test('are listed only where they stand', () => {
    const places = Map.groupBy(sentences(), ([place]) => place);
    for (const [place, numbers] of Object.entries(figures)) {
      const said = (places.get(place) ?? []).flatMap(([, text]) => numbersIn(text));
      for (const number of numbers) expect(`${place}: ${said.join(' ')}`).toContain(number);
    }
  });

  test('follow a cut-off that is moved, and no sentence keeps the old one', () => {
    const moved = createGuideline({ ...currentData, cutoffs: { ...currentData.cutoffs, ki67LowBelow: 15 } });
    const c11 = moved.cautions.find(({ id }) => id === 'C11');
    expect(c11?.headline).toEqual([
      'Ki-67 15-20%: an SSA alone is less certain; discuss earlier PRRT or chemotherapy.',
    ]);
    expect(moved.questions.treatmentCourse.edges['naiveKi67NotLow']?.words).toBe(
      'No drug treatment yet; Ki-67 15% or more.',
    );
    expect(moved.outcomes.prrtOrChemoHighKi67.title).toContain('Ki-67 15-55% or G3');
  });

  test('stand in no name of a fact or a guard, but in the names of the marker and of grades', () => {
    const nameless = (name: string): string => name.replace(/[Kk]i67|G[123]/g, '');
    for (const name of [...factNames, ...Object.keys(currentData.guards)])
      expect(nameless(name)).not.toMatch(/\d/);
  });
});

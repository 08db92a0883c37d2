import { describe, expect, test } from 'vitest';
import type { ConditionalText } from '../../../src/guideline/caution.ts';
import { currentData } from '../../../src/guideline/editions/current.ts';
import {
  goldenClosureProvenance,
  goldenDossier,
  goldenModalities,
  goldenReferences,
  goldenRoutes,
  goldenRules,
  goldenSafety,
  goldenSimplifications,
  goldenUncertainties,
  goldenUpdates,
} from '../../fixtures/golden.ts';
import { exercises, exercisesAll, statements } from '../../fixtures/exercises.ts';
import { byQuestion } from '../../../src/engine/byQuestion.ts';
import { answersIn } from '../../../src/coverage/dossier/facts.ts';
import { asAnswers } from '../../fixtures/dossierAnswers.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { vignettes } from '../../../src/guideline/vignettes.ts';

/** The words of the guideline with its cut-offs in place of their names, as the dossier writes them. */
const cutoffs: Readonly<Record<string, number>> = currentData.cutoffs;
function filled(text: string): string {
  return text.replace(
    /\{(\w+)(?:([+-])(\d+))?(?:\/(\d+))?\}/g,
    (whole, name: string, sign, step, divisor) => {
      const value = cutoffs[name];
      if (value === undefined) throw new Error(`${whole} names no cut-off`);
      const moved = value + (sign === '-' ? -1 : 1) * Number(step ?? 0);
      return String(moved / Number(divisor ?? 1));
    },
  );
}

/** Both sides as one list of lines, so that a difference is shown with its place. */
function compare(
  is: readonly (readonly [string, unknown])[],
  golden: readonly (readonly [string, unknown])[],
): void {
  const lines = (pairs: typeof is): readonly string[] =>
    pairs.map(
      ([place, value]) => `${place}: ${filled(typeof value === 'string' ? value : JSON.stringify(value))}`,
    );
  expect(lines(is)).toEqual(lines(golden));
}

/** The documents that a cell names, in its order: "R3, R29-R31" is R3, R29, R30, R31; what stands beside is left out. */
function documentsIn(cell: string): readonly string[] {
  return [...cell.matchAll(/\b([RS])(\d+)([a-z]?)(?:-[RS](\d+))?/g)].flatMap(
    ([, kind = '', from = '', letter = '', to]) =>
      to === undefined
        ? [`${kind}${from}${letter}`]
        : Array.from({ length: Number(to) - Number(from) + 1 }, (_one, at) => `${kind}${Number(from) + at}`),
  );
}

const { questions, cautions, outcomes: shared } = goldenDossier;
const parts = (text: ConditionalText): readonly string[] =>
  text.map((part) => (typeof part === 'string' ? part : part.text));

describe('every word of the guideline is the dossier’s', () => {
  test('questions: title, ask, help, provenance', () => {
    exercisesAll('question');
    expect(Object.keys(currentData.questions)).toEqual(questions.map(({ id }) => id));
    for (const golden of questions) {
      const { title, ask, help, provenance } = currentData.questions[golden.id as 'ki67'];
      compare(
        Object.entries({ title, ask, help, provenance }),
        Object.entries({
          title: golden.title,
          ask: golden.ask,
          help: golden.help,
          provenance: golden.provenance,
        }),
      );
    }
  });

  test('labels of answers, and the class of each contraindication', () => {
    exercisesAll('answer', 'class');
    exercises('2.3 classes of contraindications');
    // Rows of the dossier that stand for a typed value, not for an option.
    const typed = new Set(['number', 'values', '0..4']);
    for (const golden of questions) {
      const { options } = currentData.questions[golden.id as 'ki67'];
      const ours = options.filter(({ id }) => !/^\d$/.test(id));
      compare(
        ours.map(({ id, label }) => [id, label]),
        golden.options.filter(({ id }) => !typed.has(id)).map(({ id, label }) => [id, label]),
      );
    }
    const { options } = currentData.questions.transarterialContraindications;
    compare(
      options.flatMap(({ id, contraindicationClass, until }) =>
        contraindicationClass === undefined
          ? []
          : [[id, [contraindicationClass, ...(until === undefined ? [] : [`until ${until}`])].join(' ')]],
      ),
      options.flatMap(({ id }) => {
        const named = goldenDossier.contraindicationClasses[id];
        return named === undefined ? [] : [[id, named]];
      }),
    );
    expect(options.filter(({ contraindicationClass }) => contraindicationClass)).toHaveLength(
      Object.keys(goldenDossier.contraindicationClasses).length,
    );
  });

  test('units, limits and bands of what is typed', () => {
    exercisesAll('input');
    const { ki67, performanceStatus, ablationNumbers, liverInvolvement, transarterialContraindications } =
      guideline.questions;
    const inputOf = (id: string): string => questions.find((question) => question.id === id)?.input ?? '';
    expect(
      Object.values(guideline.questions)
        .filter(({ input }) => input.kind === 'choice')
        .map(({ id }) => id),
    ).toEqual(questions.filter(({ input }) => input.startsWith('single choice')).map(({ id }) => id));
    const exclusive = /^multi-select; '(\w+)' and '(\w+)' are exclusive/.exec(
      inputOf('transarterialContraindications'),
    );
    expect(transarterialContraindications.input).toEqual({ kind: 'multi', exclusive: exclusive?.slice(1) });
    expect(inputOf('ki67')).toMatch(/^number 0-100 step 0\.1, and\/or gradeOnly in \{G1,G2,G3\}/);
    expect(ki67.input).toMatchObject({
      number: { min: 0, max: 100, step: 0.1, unit: '%' },
      grades: ['G1', 'G2', 'G3'],
    });
    expect(inputOf('performanceStatus')).toMatch(/^integer 0-4 or unknown/);
    expect(performanceStatus.input).toMatchObject({ min: 0, max: 4 });
    expect(inputOf('ablationNumbers')).toMatch(/^lesionCount integer 1-200; largestLesionMm integer 1-300/);
    expect(ablationNumbers.input).toMatchObject({
      lesionCount: { min: 1, max: 200, step: 1 },
      largestLesionMm: { min: 1, max: 300, step: 1, unit: 'mm' },
    });
    const bands = /band \{(.+)\}/.exec(inputOf('liverInvolvement'))?.[1] ?? '';
    expect(liverInvolvement.input).toMatchObject({ number: { min: 0, max: 100, unit: '%' } });
    expect(
      liverInvolvement.input.kind === 'percentage'
        ? liverInvolvement.input.bands
            .map(({ label, value }) => `${label.replace('%', '')} -> ${value}`)
            .join(', ')
        : '',
    ).toBe(bands);
  });

  test('edges: words, provenance, shown tag, target, order', () => {
    exercisesAll('edge');
    for (const golden of questions) {
      const { edges } = currentData.questions[golden.id as 'ki67'];
      const chart = [...cases.edges.values()].filter(({ question }) => question === golden.id);
      compare(
        Object.values(edges).flatMap(({ words, provenance, shown }, at) => [
          [`${at + 1} words`, words],
          [`${at + 1} provenance`, provenance],
          [`${at + 1} shown`, shown],
          [`${at + 1} target`, chart[at]?.target],
        ]),
        golden.edges.flatMap(({ words, provenance, shown, target }, at) => [
          [`${at + 1} words`, words],
          [`${at + 1} provenance`, provenance],
          [`${at + 1} shown`, shown],
          [`${at + 1} target`, target],
        ]),
      );
      expect(chart.map(({ guard }) => guard ?? 'default')).toEqual(Object.keys(edges));
    }
  });

  test('cautions: headline, text, severity, what they forbid, provenance, order of stops', () => {
    exercisesAll('caution', 'forbids', 'displayOrder', 'outcomeSet');
    compare(
      currentData.cautions.flatMap(({ id, headline, text, severity, forbids = [], provenance }) =>
        [
          [`${id} headline`, parts(headline)],
          [`${id} text`, parts(text)],
          [
            `${id} severity`,
            typeof severity === 'string' ? severity : `${severity.then}, else ${severity.otherwise}`,
          ],
          [`${id} forbids`, forbids],
          [`${id} provenance`, provenance],
        ].map(([place, value]) => [String(place), Array.isArray(value) ? value.map(filled) : value] as const),
      ),
      cautions.cautions.flatMap(({ id, headline, text, severity, stopWhen, provenance }) => [
        [`${id} headline`, headline.map((part) => part.text)],
        [`${id} text`, text.map((part) => part.text)],
        [`${id} severity`, stopWhen === null ? severity : 'stop, else other'],
        [`${id} forbids`, cautions.forbids[id] ?? []],
        [`${id} provenance`, provenance],
      ]),
    );
    expect(currentData.stopOrder).toEqual(cautions.order.stop);
    expect(currentData.outcomeSets).toEqual(cautions.sets);
  });

  test('outcomes: titles, options, pairs, first-screen lines, statements', () => {
    exercisesAll('outcome', 'title', 'option', 'optionCondition', 'together', 'firstScreen', 'bullet');
    exercises('L4', '2.6 which conditions', '3 every tag');
    expect(Object.keys(currentData.outcomes)).toEqual(shared.outcomes.map(({ id }) => id));
    for (const golden of shared.outcomes) {
      const outcome = currentData.outcomes[golden.id as 'prrt'];
      const { titleVariants = [], together = [], firstScreen = [] } = outcome;
      compare(
        [
          ['title', outcome.title],
          ['category', outcome.category],
          ['variants', titleVariants.map(({ title }) => filled(title))],
          ...outcome.options.flatMap(({ id, text, closedBy = [], kinds, conditions = [], provenance }) => [
            [`${id} text`, text] as const,
            [`${id} closed when`, closedBy] as const,
            [`${id} kinds`, kinds] as const,
            [`${id} conditions`, conditions] as const,
            [`${id} provenance`, provenance] as const,
          ]),
          ...together.map(
            ({ options, sentence, provenance }) => ['pair', [options, filled(sentence), provenance]] as const,
          ),
          ...firstScreen.map(({ text }) => ['first screen', text] as const),
          ...outcome.statements.map(({ heading, text }) => [heading, text] as const),
        ],
        [
          ['title', golden.title],
          ['category', golden.category],
          ['variants', golden.titleVariants.map(({ title }) => title)],
          ...golden.options.flatMap(({ id, text, closedWhen, kinds, conditions, provenance }) => [
            [`${id} text`, text] as const,
            [`${id} closed when`, closedWhen] as const,
            [`${id} kinds`, kinds] as const,
            [`${id} conditions`, conditions] as const,
            [`${id} provenance`, provenance] as const,
          ]),
          ...golden.together.map(
            ({ options, sentence, provenance }) => ['pair', [options, sentence, provenance]] as const,
          ),
          ...golden.firstScreen.map(({ text }) => ['first screen', text] as const),
          ...Object.entries(golden.bullets),
        ],
      );
      expect(outcome.showsGoal ?? false).toBe(golden.note !== null);
      // L4: where the sentence says that both are done, the word is "and".
      for (const pair of together) expect(pair.joinedBy).toBe(/\bboth\b/i.test(pair.sentence) ? 'and' : 'or');
    }
  });

  test('closures, conditions of options, prohibitions', () => {
    exercisesAll('closure', 'condition', 'prohibition', 'optionProhibition');
    exercises('2.6 tags of closures');
    const tagOf = (name: string): string =>
      new RegExp(`\`${name}\` ([^;]+?)\\.?(?:;|$)`).exec(goldenClosureProvenance)?.[1] ?? 'EXPERT';
    compare(
      Object.entries(currentData.closures).map(([id, { reason, provenance }]) => [
        id,
        `${reason} ${provenance}`,
      ]),
      shared.closures.map(({ name, reason }) => [name, `${reason} ${tagOf(name)}`]),
    );
    compare(
      Object.entries(currentData.optionConditions).map(([id, { words, when, provenance }]) => [
        id,
        `${words} ${when === null ? 'not asked' : 'asked'} ${provenance}`,
      ]),
      shared.conditions.map(({ id, words, expression, provenance }) => [
        id,
        `${words} ${expression === null ? 'not asked' : 'asked'} ${provenance}`,
      ]),
    );
    compare(
      currentData.prohibitions.map(
        ({ id, text, options, provenance, saidByCautions = [], saidByOutcomes = [] }) => [
          id,
          [
            filled(text),
            Object.entries(options)
              .flatMap(([outcome, ids]) => ids.map((option) => `${outcome}.${option}`))
              .sort(),
            provenance,
            [...saidByCautions, ...saidByOutcomes],
          ],
        ],
      ),
      shared.prohibitions.map(({ id, text, options, provenance, alreadySaidBy }) => [
        id,
        [text, [...options].sort(), provenance, alreadySaidBy],
      ]),
    );
  });

  test('special situations, banner and the other statements of section 7', () => {
    exercisesAll('situation');
    exercises('W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W18');
    expect(guideline.specialSituations.map(({ name, sentence }) => [name, sentence])).toEqual(
      goldenSafety.situations.map(({ situation, sentence }) => [situation, sentence]),
    );
    const quoted = (id: string): string => /"(.+)"/.exec(goldenSafety.statements[id] ?? '')?.[1] ?? id;
    const { safety } = guideline;
    expect([
      safety.intendedUse,
      safety.banner,
      safety.privacy,
      safety.emergency,
      safety.specialSituations,
    ]).toEqual(['W1', 'W2', 'W3', 'W4', 'W5'].map(quoted));
    const notAsked = goldenSafety.statements['W6'] ?? '';
    const named = [...safety.notAsked.questions.map(({ name }) => name), safety.notAsked.earlierEmbolization];
    for (const name of named) expect(notAsked).toContain(name);
    expect(notAsked).toContain(safety.notAsked.lead.trim());
    expect((goldenSafety.statements['W18'] ?? '').toLowerCase()).toContain(
      safety.regulatoryNote.toLowerCase(),
    );
  });

  test('glossary, modalities, updates, uncertainties, simplifications, treatment names', () => {
    exercisesAll('term', 'modality', 'update', 'uncertainty', 'simplifications', 'treatmentName');
    expect(guideline.glossary.map(({ terms, expansion }) => [terms.join(', '), expansion])).toEqual(
      goldenSafety.glossary.map(({ term, meaning }) => [term, meaning]),
    );
    compare(
      currentData.modalities.map(({ name, use, conditions, avoid, figures, refs }) => [
        name,
        [use, conditions, avoid, figures, [...refs]],
      ]),
      goldenModalities.map((row) => [
        row['Modality'] ?? '',
        [
          row['Use in this chart'],
          row['Conditions'],
          row['Avoid / contraindicated'],
          row['Verified outcome figures'],
          documentsIn(row['Sources'] ?? ''),
        ],
      ]),
    );
    const plain = (text: string | undefined): string => (text ?? '').replace(/\*\*/g, '');
    compare(
      currentData.updates.map(({ update, changes, affected, status, refs }) => [
        update,
        [changes, affected, status, [...refs]],
      ]),
      goldenUpdates.map((row) => [
        plain(row['Update']),
        [
          plain(row['Changes what']),
          (row['Outcome ids affected'] ?? '').replace(/`/g, ''),
          plain(row['Status']),
          documentsIn(row['Source'] ?? ''),
        ],
      ]),
    );
    compare(
      Object.entries(currentData.uncertainties).map(
        ([id, { uncertainty, whyItMatters, reconstruction, behaviour }]) => [
          id,
          [uncertainty, whyItMatters, reconstruction, behaviour],
        ],
      ),
      goldenUncertainties.uncertainties.map((row) => [
        row['#'] ?? '',
        [row['Uncertainty'], row['Why it matters'], row['Reconstruction'], row['Product behaviour']],
      ]),
    );
    for (const item of guideline.verificationChecklist.items)
      expect(goldenUncertainties.checklist).toContain(item);
    expect(`${currentData.simplifications.join('; ')}.`).toBe(goldenSimplifications);
    expect(Object.values(guideline.treatmentNames).map(({ canonical }) => canonical)).toEqual(
      goldenRules.treatmentNames.map((row) => row['Canonical']),
    );
  });

  test('references: citation, identifiers, kind, link, evidence, and never where they were read', () => {
    exercisesAll('reference');
    const shown = Object.values(guideline.sources).filter(({ id }) => id === 'S0' || id.startsWith('R'));
    expect(
      shown.map(({ id, citation, doi, pmid, kind, link, evidence }) => ({
        ref: id,
        citation,
        doi,
        pmid,
        kind,
        link,
        evidence,
      })),
    ).toEqual(goldenReferences);
  });

  test('what is certain from the source document', () => {
    exercisesAll('sourceFact');
    const certain = Object.values(guideline.sources).filter(({ id }) => /^S[1-9]/.test(id));
    expect(certain.map(({ id, evidence }) => [id, evidence])).toEqual(
      statements.filter(({ kind }) => kind === 'sourceFact').map(({ id, shown: [text = ''] }) => [id, text]),
    );
  });

  test('vignettes: story, answers, outcome, cautions, first and closed options', () => {
    exercisesAll('vignette');
    expect(
      vignettes.map(
        ({ id, case: story, answers, outcome, cautions: ids, first, closed, questions: asked, why }) => ({
          id,
          story,
          answers: byQuestion(answers),
          outcome,
          cautions: ids,
          first,
          closed,
          questions: asked,
          why,
        }),
      ),
    ).toEqual(
      goldenRoutes.vignettes.map(({ answers, first, ...vignette }) => ({
        ...vignette,
        answers: asAnswers(answersIn(answers)),
        first: first === '-' ? null : first,
      })),
    );
  });
});

describe('words of our own', () => {
  test('a short label is the name before a colon, or keeps every "and" and "or" of its label', () => {
    for (const { options } of Object.values(guideline.questions))
      for (const { label, short = label } of options) {
        if (label.startsWith(`${short}:`)) continue;
        for (const word of [/\band\b/, /\bor\b/]) {
          expect(`${short}: ${word.test(short)}`).toBe(`${short}: ${word.test(label)}`);
        }
      }
  });
});

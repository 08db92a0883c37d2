import { questionIds } from '../../guideline/questions/index.ts';
import type { Random } from '../../engine/random.ts';
import { weighted } from '../draw.ts';
import { fits, type Patient } from '../patient/traits.ts';
import { fitness } from './fitness.ts';
import { expand, upper } from './grammar.ts';
import { history } from './history.ts';
import { biliaryPhrases, contraindicationPhrases } from './items.ts';
import { liver } from './liver.ts';
import { opening } from './opening.ts';
import { opinions } from './opinions.ts';
import { pathology } from './pathology.ts';
import type { FactKey, Pattern, Register } from './pattern.ts';
import { staging } from './staging.ts';

/** Every sentence pattern of the vignettes. */
export const patterns: readonly Pattern[] = [
  ...opening,
  ...pathology,
  ...fitness,
  ...liver,
  ...staging,
  ...opinions,
  ...history,
];

/** Orders in which a case may be told, a line for each paragraph. */
const orders: readonly (readonly (readonly FactKey[])[])[] = [
  [
    [
      'person',
      'setting',
      'primarySite',
      'primaryStatus',
      'differentiation',
      'ki67',
      'performanceStatus',
      'necLine',
    ],
    [
      'hormonalSyndrome',
      'treatmentCourse',
      'liverDistribution',
      'ablationNumbers',
      'liverInvolvement',
      'extrahepaticDisease',
      'sstrImaging',
    ],
    ['liverResectability', 'transplantScreen', 'transarterialContraindications'],
  ],
  [
    ['person', 'setting', 'performanceStatus', 'hormonalSyndrome', 'treatmentCourse', 'necLine'],
    ['differentiation', 'ki67', 'primarySite', 'primaryStatus'],
    [
      'extrahepaticDisease',
      'liverDistribution',
      'ablationNumbers',
      'liverResectability',
      'transplantScreen',
      'liverInvolvement',
      'transarterialContraindications',
      'sstrImaging',
    ],
  ],
  [
    [
      'person',
      'setting',
      'differentiation',
      'ki67',
      'primarySite',
      'primaryStatus',
      'hormonalSyndrome',
      'treatmentCourse',
      'necLine',
    ],
    [
      'liverDistribution',
      'ablationNumbers',
      'liverInvolvement',
      'liverResectability',
      'extrahepaticDisease',
      'sstrImaging',
      'transplantScreen',
      'transarterialContraindications',
      'performanceStatus',
    ],
  ],
  [
    ['person', 'setting', 'liverDistribution', 'ablationNumbers', 'extrahepaticDisease', 'liverInvolvement'],
    ['differentiation', 'ki67', 'sstrImaging', 'primarySite', 'primaryStatus'],
    [
      'treatmentCourse',
      'hormonalSyndrome',
      'performanceStatus',
      'liverResectability',
      'transplantScreen',
      'transarterialContraindications',
      'necLine',
    ],
  ],
];

/**
 * A case in clinical prose: states each known fact once and nothing else that an answer could be read from.
 * @returns paragraphs
 */
export function compose(patient: Patient, random: Random): readonly string[] {
  const register: Register = random.below(10) < 3 ? 'note' : 'prose';
  const words = { ...patient.words, ...itemsIn(patient, random) };
  const left = new Set<FactKey>(['person', ...questionIds.filter((id) => id in patient.known)]);
  if (random.below(10) < 6) left.add('setting');
  const usable = patterns.filter(
    (pattern) =>
      (pattern.register === 'both' || pattern.register === register) && fits(patient.traits, pattern.when),
  );
  const paragraphs = random.pick(orders).map((facts) =>
    facts.flatMap((fact) => {
      if (!left.has(fact)) return [];
      const fitting = usable.filter(
        ({ tells }) => tells.includes(fact) && tells.every((told) => left.has(told)),
      );
      const chosen = weighted(fitting, ({ tells }) => tells.length ** 2, random);
      if (!chosen) {
        if (fact === 'setting') return [];
        throw new Error(`No sentence states ${fact} of ${JSON.stringify(patient.traits)}.`);
      }
      chosen.tells.forEach((told) => left.delete(told));
      return [upper(expand(chosen.say, words, random))];
    }),
  );
  return paragraphs.filter((sentences) => sentences.length > 0).map((sentences) => sentences.join(' '));
}

function itemsIn({ known, traits }: Patient, random: Random): Readonly<Record<string, string>> {
  const items = (known.transarterialContraindications ?? []).flatMap((item) => {
    if (item === 'none' || item === 'notAssessed') return [];
    return [
      expand(
        item === 'biliary'
          ? biliaryPhrases[traits.biliary ?? 'reconstruction']
          : contraindicationPhrases[item],
        {},
        random,
      ),
    ];
  });
  return {
    items: `${items.join(items.length > 2 ? ', ' : ' and ')}${items.length > 0 ? ' and no other contraindication' : ''}`,
  };
}

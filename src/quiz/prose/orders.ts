import type { NoneLeft } from '../../guideline/noneLeft.ts';
import type { FactKey } from './pattern.ts';

/** A fact that is told at once after another, if it is still to be told. */
export const follows = {
  differentiation: 'ki67',
  liverDistribution: 'ablationNumbers',
} as const satisfies Partial<Record<FactKey, FactKey>>;

/** The facts of a case, paragraph by paragraph. */
export type Order = readonly (readonly FactKey[])[];

/** Orders in which a case may be told, a line for each paragraph. */
export const orders = [
  [
    ['person', 'setting', 'differentiation', 'primarySite', 'primaryStatus', 'performanceStatus', 'necLine'],
    [
      'hormonalSyndrome',
      'treatmentCourse',
      'liverDistribution',
      'liverInvolvement',
      'extrahepaticDisease',
      'sstrImaging',
    ],
    ['liverResectability', 'transplantScreen', 'transarterialContraindications', 'background'],
  ],
  [
    ['person', 'setting', 'performanceStatus', 'background'],
    [
      'differentiation',
      'ki67',
      'primarySite',
      'primaryStatus',
      'hormonalSyndrome',
      'treatmentCourse',
      'necLine',
    ],
    [
      'extrahepaticDisease',
      'liverDistribution',
      'liverInvolvement',
      'liverResectability',
      'transplantScreen',
      'sstrImaging',
      'transarterialContraindications',
    ],
  ],
  [
    [
      'person',
      'setting',
      'differentiation',
      'primarySite',
      'primaryStatus',
      'hormonalSyndrome',
      'treatmentCourse',
      'necLine',
    ],
    ['liverDistribution', 'liverInvolvement', 'liverResectability', 'extrahepaticDisease', 'sstrImaging'],
    ['transplantScreen', 'transarterialContraindications', 'performanceStatus', 'background'],
  ],
  [
    ['person', 'setting', 'liverDistribution', 'extrahepaticDisease', 'liverInvolvement'],
    [
      'differentiation',
      'ki67',
      'sstrImaging',
      'primarySite',
      'primaryStatus',
      'treatmentCourse',
      'hormonalSyndrome',
    ],
    [
      'background',
      'performanceStatus',
      'liverResectability',
      'transplantScreen',
      'transarterialContraindications',
      'necLine',
    ],
  ],
  [
    [
      'person',
      'setting',
      'primarySite',
      'primaryStatus',
      'differentiation',
      'treatmentCourse',
      'hormonalSyndrome',
    ],
    ['extrahepaticDisease', 'sstrImaging', 'liverDistribution', 'liverInvolvement', 'liverResectability'],
    ['performanceStatus', 'necLine', 'transplantScreen', 'transarterialContraindications', 'background'],
  ],
  [
    ['person', 'setting', 'background', 'extrahepaticDisease', 'sstrImaging'],
    ['liverDistribution', 'liverInvolvement', 'liverResectability', 'transplantScreen'],
    [
      'differentiation',
      'ki67',
      'primarySite',
      'primaryStatus',
      'hormonalSyndrome',
      'treatmentCourse',
      'necLine',
      'performanceStatus',
      'transarterialContraindications',
    ],
  ],
  [
    ['person', 'setting', 'primarySite', 'differentiation', 'ki67', 'hormonalSyndrome', 'performanceStatus'],
    ['primaryStatus', 'treatmentCourse', 'necLine', 'sstrImaging', 'extrahepaticDisease'],
    [
      'liverDistribution',
      'liverInvolvement',
      'transarterialContraindications',
      'liverResectability',
      'transplantScreen',
      'background',
    ],
  ],
] as const satisfies readonly Order[];

type PlacedIn<One extends Order> = One[number][number] | (typeof follows)[keyof typeof follows];

type Unplaced<All extends readonly Order[]> = {
  [At in keyof All]: Exclude<FactKey, PlacedIn<All[At]>>;
}[number];

/** Does not compile when an order has no place for a fact: a case with it could never be told in that order. */
export const factsWithoutPlace: NoneLeft<Unplaced<typeof orders>> = 'none';

import type { FactKey } from './pattern.ts';

/** Orders in which a case may be told, a line for each paragraph. */
export const orders: readonly (readonly (readonly FactKey[])[])[] = [
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
    ['liverResectability', 'transplantScreen', 'transarterialContraindications', 'background', 'closing'],
  ],
  [
    [
      'person',
      'setting',
      'performanceStatus',
      'background',
      'hormonalSyndrome',
      'treatmentCourse',
      'necLine',
    ],
    [
      'differentiation',
      'ki67',
      'primarySite',
      'primaryStatus',
      'extrahepaticDisease',
      'liverDistribution',
      'liverInvolvement',
    ],
    ['liverResectability', 'transplantScreen', 'sstrImaging', 'transarterialContraindications', 'closing'],
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
    ['transplantScreen', 'transarterialContraindications', 'performanceStatus', 'background', 'closing'],
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
      'closing',
    ],
  ],
  [
    [
      'person',
      'primarySite',
      'primaryStatus',
      'setting',
      'differentiation',
      'treatmentCourse',
      'hormonalSyndrome',
    ],
    ['extrahepaticDisease', 'sstrImaging', 'liverDistribution', 'liverInvolvement', 'liverResectability'],
    [
      'performanceStatus',
      'necLine',
      'transplantScreen',
      'transarterialContraindications',
      'background',
      'closing',
    ],
  ],
].map((paragraphs) => paragraphs.map((facts) => facts as FactKey[]));

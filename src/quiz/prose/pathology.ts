import type { When } from '../patient/traits.ts';
import { either, note, prose, stating, telling } from './pattern.ts';

const biopsy =
  '[A liver biopsy|Biopsy of a liver lesion|Core biopsy of a liver metastasis|Histology from the liver|A percutaneous biopsy]';
const showed = '[showed|shows|revealed]';
const net = '[neuroendocrine tumour|NET]';
const real: When = { primarySite: ['smallIntestine', 'pancreas', 'otherGi'] };
const number: When = { differentiation: 'well', ki67: 'number' };

/** What the pathologist says of the tumour, with the Ki-67, the site or the operation in the same sentence. */
const together = [
  ...telling(
    ['differentiation', 'ki67'],
    prose(
      number,
      `${biopsy} ${showed} a well-differentiated ${net} with a Ki-67 [index |]of {ki67}%.`,
      `On biopsy this is a well-differentiated ${net}; the Ki-67 is {ki67}%.`,
      'The pathologist reports a well-differentiated neuroendocrine tumour, Ki-67 {ki67}%.',
      'Histology is that of a well-differentiated neuroendocrine tumour, and the Ki-67 index is {ki67}%.',
      `${biopsy} ${showed} a well-differentiated ${net}; {ki67}% of the cells stain for Ki-67.`,
    ),
  ),
  ...telling(
    ['differentiation', 'ki67', 'primarySite'],
    prose(
      { ...number, ...real },
      `${biopsy} ${showed} a well-differentiated ${net} of {adjective} origin with a Ki-67 of {ki67}%.`,
      'It is a well-differentiated neuroendocrine tumour of the {noun}, with a Ki-67 of {ki67}%.',
      'The primary lies in the {noun}; histology is that of a well-differentiated NET with a Ki-67 of {ki67}%.',
    ),
  ),
  ...telling(
    ['differentiation', 'ki67', 'primarySite', 'primaryStatus'],
    prose(
      { ...number, ...real, primaryStatus: 'resected' },
      'The {adjective} primary was [removed|resected] {operated} ({operation}): a well-differentiated neuroendocrine tumour with a Ki-67 of {ki67}%.',
      'The primary in the {noun} was resected {operated}; the pathologist reported a well-differentiated neuroendocrine tumour, Ki-67 {ki67}%.',
    ),
  ),
  ...telling(
    ['differentiation', 'ki67'],
    prose(
      { differentiation: 'poor', histology: 'largeCell', ki67: 'number' },
      `${biopsy} ${showed} a poorly differentiated neuroendocrine carcinoma of large-cell type, Ki-67 {ki67}%.`,
      'It is a large-cell neuroendocrine carcinoma, poorly differentiated, with a Ki-67 of {ki67}%.',
    ),
    prose(
      { differentiation: 'poor', histology: 'smallCell', ki67: 'number' },
      `${biopsy} ${showed} a small-cell neuroendocrine carcinoma, poorly differentiated, with a Ki-67 of {ki67}%.`,
      'The pathologist reports a poorly differentiated small-cell neuroendocrine carcinoma; the Ki-67 is {ki67}%.',
    ),
  ),
  ...telling(
    ['differentiation', 'primarySite'],
    prose(
      { differentiation: 'poor', ...real },
      'It is a poorly differentiated neuroendocrine carcinoma of the {noun}.',
      'Biopsy of the {adjective} primary showed a poorly differentiated neuroendocrine carcinoma.',
    ),
  ),
];

/** How well the tumour is differentiated, alone. */
const differentiation = stating('differentiation', {
  well: either(
    {},
    `${biopsy} ${showed} a well-differentiated neuroendocrine tumour.`,
    'Histology: well-differentiated neuroendocrine tumour.',
    'The pathologist calls it a well-differentiated neuroendocrine tumour.',
  ),
  poor: [
    ...either(
      { histology: 'largeCell' },
      `${biopsy} ${showed} a poorly differentiated large-cell neuroendocrine carcinoma.`,
      'Histology: large-cell NEC, poorly differentiated.',
    ),
    ...either(
      { histology: 'smallCell' },
      `${biopsy} ${showed} a poorly differentiated small-cell neuroendocrine carcinoma.`,
      'Histology: small-cell NEC, poorly differentiated.',
    ),
  ],
  mixedOrOther: [
    ...either(
      { histology: 'minen' },
      'Histology showed a mixed neuroendocrine–non-neuroendocrine neoplasm (MiNEN).',
      `${biopsy} ${showed} a MiNEN: part adenocarcinoma, part neuroendocrine.`,
    ),
    ...either(
      { histology: 'goblet' },
      'Histology showed a goblet cell adenocarcinoma of the appendix.',
      'The appendix had been removed {years} years before for a goblet cell adenocarcinoma, and the metastases are of the same kind.',
    ),
    ...either(
      { histology: 'lungCarcinoid' },
      `${biopsy} ${showed} an atypical carcinoid; the primary is in the [right lower lobe of the |left ]lung.`,
      `${biopsy} ${showed} a bronchial carcinoid.`,
    ),
    ...either({ histology: 'thymicCarcinoid' }, `${biopsy} matched the earlier tumour, a thymic carcinoid.`),
    ...either({ histology: 'paraganglioma' }, `${biopsy} ${showed} a metastasis of a paraganglioma.`),
    ...either(
      { histology: 'medullary' },
      `${biopsy} ${showed} a metastasis of a medullary thyroid carcinoma (MTC).`,
    ),
  ],
  unknown: [
    ...either(
      { histology: 'pending' },
      'A biopsy was taken [last week|two days ago|yesterday]; the histology is pending.',
      'The biopsy result is still awaited.',
    ),
    ...either(
      { histology: 'cytology' },
      'Only cytology is available so far: neuroendocrine cells, differentiation not stated.',
    ),
    ...either(
      { histology: 'notStated' },
      'The biopsy report says “neuroendocrine neoplasm” and does not state how well it is differentiated.',
    ),
  ],
});

/** Clipped, or where the Ki-67 is no plain number. */
const reported = [
  ...telling(
    ['differentiation', 'ki67'],
    note(
      number,
      '[Liver biopsy|Histology|Pathology]: well-differentiated NET, [Ki-67|MIB-1] {ki67}%.',
      'NET, well differentiated, Ki-67 {ki67}%.',
      'Biopsy: NET, well differentiated; Ki-67 index {ki67}%.',
    ),
    either(
      { differentiation: 'well', ki67: 'withMitoses' },
      `${biopsy} ${showed} a well-differentiated neuroendocrine tumour with a Ki-67 of {ki67}% and {mitoses} mitoses per 2 mm².`,
    ),
    either(
      { differentiation: 'well', ki67: 'gradeOnly' },
      'The outside report reads “well-differentiated NET, {grade}”; it has no figure for Ki-67.',
    ),
    either(
      { differentiation: 'well', ki67: 'bareGrade' },
      'The outside report reads “well-differentiated NET, {grade}”.',
    ),
    note(
      { differentiation: 'poor', ki67: 'number' },
      'Histology: poorly differentiated neuroendocrine carcinoma (NEC), Ki-67 {ki67}%.',
    ),
  ),
];

/** The Ki-67 alone. */
const ki67 = stating('ki67', {
  number: either(
    {},
    'The Ki-67 index [is|was reported as|came back at] {ki67}%.',
    'Ki-67 is {ki67}%.',
    'The pathologist gives a Ki-67 of {ki67}%.',
    'Ki-67 [on the liver biopsy|in the biopsy]: {ki67}%.',
  ),
  withMitoses: either(
    {},
    'The Ki-67 is {ki67}%, but the pathologist counted {mitoses} mitoses per 2 mm².',
    'Ki-67 {ki67}%, with {mitoses} mitoses per 2 mm².',
  ),
  gradeOnly: either(
    {},
    'The report [grades it {grade} but does not give the Ki-67|gives the grade, {grade}, without the Ki-67].',
    'It was graded {grade}; the report has no figure for Ki-67.',
  ),
  bareGrade: either({}, 'It was graded {grade}.', 'The pathologist graded it {grade}.'),
  unknown: either(
    {},
    'The report gives neither a Ki-67 nor a grade: there was [too little|insufficient] tissue.',
    'Neither Ki-67 nor grade was reported.',
  ),
});

export const pathology = [...together, ...differentiation, ...reported, ...ki67];

import { either, note, type Pattern, prose } from './pattern.ts';

const biopsy =
  '[A liver biopsy|Biopsy of a liver lesion|Core biopsy of a liver metastasis|Histology from the liver|A percutaneous biopsy]';
const showed = '[showed|shows|revealed]';
const net = '[neuroendocrine tumour|NET]';
const real: Pattern['when'] = { primarySite: ['smallIntestine', 'pancreas', 'otherGi'] };
const number: Pattern['when'] = { differentiation: 'well', ki67: 'number' };

/** What the pathologist says of a well-differentiated tumour. */
const tumour: readonly Pattern[] = [
  ...prose(
    ['differentiation', 'ki67'],
    number,
    `${biopsy} ${showed} a well-differentiated ${net} with a Ki-67 [index |]of {ki67}%.`,
    `On biopsy this is a well-differentiated ${net}; the Ki-67 is {ki67}%.`,
    'The pathologist reports a well-differentiated neuroendocrine tumour, Ki-67 {ki67}%.',
    'Histology is that of a well-differentiated neuroendocrine tumour, and the Ki-67 index is {ki67}%.',
    `${biopsy} ${showed} a well-differentiated ${net}; {ki67}% of the cells stain for Ki-67.`,
  ),
  ...prose(
    ['differentiation', 'ki67', 'primarySite'],
    { ...number, ...real },
    `${biopsy} ${showed} a well-differentiated ${net} of {adjective} origin with a Ki-67 of {ki67}%.`,
    'It is a well-differentiated neuroendocrine tumour of the {noun}, with a Ki-67 of {ki67}%.',
    'The primary lies in the {noun}; histology is that of a well-differentiated NET with a Ki-67 of {ki67}%.',
  ),
  ...prose(
    ['differentiation', 'ki67', 'primarySite', 'primaryStatus'],
    { ...number, ...real, primaryStatus: 'resected' },
    'The {adjective} primary was [removed|resected] {operated} ({operation}): a well-differentiated neuroendocrine tumour with a Ki-67 of {ki67}%.',
    'The primary in the {noun} was resected {operated}; the pathologist reported a well-differentiated neuroendocrine tumour, Ki-67 {ki67}%.',
  ),
  ...either(
    'differentiation',
    { differentiation: 'well' },
    `${biopsy} ${showed} a well-differentiated neuroendocrine tumour.`,
    'Histology: well-differentiated neuroendocrine tumour.',
    'The pathologist calls it a well-differentiated neuroendocrine tumour.',
  ),
  ...note(
    ['differentiation', 'ki67'],
    number,
    '[Liver biopsy|Histology|Pathology]: well-differentiated NET, [Ki-67|MIB-1] {ki67}%.',
    'NET, well differentiated, Ki-67 {ki67}%.',
    'Biopsy: NET, well differentiated; Ki-67 index {ki67}%.',
  ),
  ...either(
    'ki67',
    { ki67: 'number' },
    'The Ki-67 index [is|was reported as|came back at] {ki67}%.',
    'Ki-67 is {ki67}%.',
    'The pathologist gives a Ki-67 of {ki67}%.',
    'Ki-67 [on the liver biopsy|in the biopsy]: {ki67}%.',
  ),
  ...either(
    'ki67',
    { ki67: 'withMitoses' },
    'The Ki-67 is {ki67}%, but the pathologist counted {mitoses} mitoses per 2 mm².',
    'Ki-67 {ki67}%, with {mitoses} mitoses per 2 mm².',
  ),
  ...either(
    ['differentiation', 'ki67'],
    { differentiation: 'well', ki67: 'withMitoses' },
    `${biopsy} ${showed} a well-differentiated neuroendocrine tumour with a Ki-67 of {ki67}% and {mitoses} mitoses per 2 mm².`,
  ),
  ...either(
    'ki67',
    { ki67: 'gradeOnly' },
    'The report [grades it {grade} but gives no Ki-67 number|gives the grade, {grade}, without a Ki-67 number].',
    'It was graded {grade}; the report has no figure for Ki-67.',
  ),
  ...either(
    ['differentiation', 'ki67'],
    { differentiation: 'well', ki67: 'gradeOnly' },
    'The outside report reads “well-differentiated NET, {grade}”; it gives no Ki-67 number.',
  ),
  ...either(
    'ki67',
    { ki67: 'unknown' },
    'The report gives neither a Ki-67 nor a grade: there was [too little|insufficient] tissue.',
    'Neither Ki-67 nor grade was reported.',
  ),
];

/** Carcinomas, mixed and other tumours, and what is not known yet. */
const others: readonly Pattern[] = [
  ...prose(
    ['differentiation', 'ki67'],
    { differentiation: 'poor', histology: 'largeCell', ki67: 'number' },
    `${biopsy} ${showed} a poorly differentiated neuroendocrine carcinoma of large-cell type, Ki-67 {ki67}%.`,
    'It is a large-cell neuroendocrine carcinoma, poorly differentiated, with a Ki-67 of {ki67}%.',
  ),
  ...prose(
    ['differentiation', 'ki67'],
    { differentiation: 'poor', histology: 'smallCell', ki67: 'number' },
    `${biopsy} ${showed} a small-cell neuroendocrine carcinoma, poorly differentiated, with a Ki-67 of {ki67}%.`,
    'The pathologist reports a poorly differentiated small-cell neuroendocrine carcinoma; the Ki-67 is {ki67}%.',
  ),
  ...prose(
    ['differentiation', 'primarySite'],
    { differentiation: 'poor', ...real },
    'It is a poorly differentiated neuroendocrine carcinoma of the {noun}.',
    'Biopsy of the {adjective} primary showed a poorly differentiated neuroendocrine carcinoma.',
  ),
  ...either(
    'differentiation',
    { differentiation: 'poor', histology: 'largeCell' },
    `${biopsy} ${showed} a poorly differentiated large-cell neuroendocrine carcinoma.`,
    'Histology: large-cell NEC, poorly differentiated.',
  ),
  ...either(
    'differentiation',
    { differentiation: 'poor', histology: 'smallCell' },
    `${biopsy} ${showed} a poorly differentiated small-cell neuroendocrine carcinoma.`,
    'Histology: small-cell NEC, poorly differentiated.',
  ),
  ...note(
    ['differentiation', 'ki67'],
    { differentiation: 'poor', ki67: 'number' },
    'Histology: poorly differentiated neuroendocrine carcinoma (NEC), Ki-67 {ki67}%.',
  ),
  ...either(
    'differentiation',
    { histology: 'minen' },
    'Histology showed a mixed neuroendocrine–non-neuroendocrine neoplasm (MiNEN).',
    `${biopsy} ${showed} a MiNEN: part adenocarcinoma, part neuroendocrine.`,
  ),
  ...either(
    'differentiation',
    { histology: 'goblet' },
    'Histology showed a goblet cell adenocarcinoma of the appendix.',
    'The appendix had been removed {years} years before for a goblet cell adenocarcinoma, and the metastases are of the same kind.',
  ),
  ...either(
    'differentiation',
    { histology: 'lungCarcinoid' },
    `${biopsy} ${showed} an atypical carcinoid; the primary is in the [right lower lobe of the |left ]lung.`,
    `${biopsy} ${showed} a bronchial carcinoid.`,
  ),
  ...either(
    'differentiation',
    { histology: 'thymicCarcinoid' },
    `${biopsy} matched the earlier tumour, a thymic carcinoid.`,
  ),
  ...either(
    'differentiation',
    { histology: 'paraganglioma' },
    `${biopsy} ${showed} a metastasis of a paraganglioma.`,
  ),
  ...either(
    'differentiation',
    { histology: 'medullary' },
    `${biopsy} ${showed} a metastasis of a medullary thyroid carcinoma (MTC).`,
  ),
  ...either(
    'differentiation',
    { histology: 'pending' },
    'A biopsy was taken [last week|two days ago|yesterday]; the histology is pending.',
    'The biopsy result is still awaited.',
  ),
  ...either(
    'differentiation',
    { histology: 'cytology' },
    'Only cytology is available so far: neuroendocrine cells, differentiation not stated.',
  ),
  ...either(
    'differentiation',
    { histology: 'notStated' },
    'The biopsy report says “neuroendocrine neoplasm” and does not state how well it is differentiated.',
  ),
];

export const pathology: readonly Pattern[] = [...tumour, ...others];

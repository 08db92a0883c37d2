import { either, type Pattern } from './pattern.ts';

/** Hormones and treatment so far. */
export const history: readonly Pattern[] = [
  ...either(
    'hormonalSyndrome',
    { hormonalSyndrome: 'none' },
    'The tumour is non-functioning.',
    'There are no hormonal symptoms and the hormone markers are normal: non-functioning.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormonalSyndrome: 'unknown' },
    'Hormonal symptoms and markers have not been assessed.',
    'Nobody has tested for a hormonal syndrome.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'carcinoid', hormonalSyndrome: 'controlled' },
    'The carcinoid syndrome is controlled: flushing and diarrhoea have settled on treatment.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'carcinoid', hormonalSyndrome: 'untreated' },
    '{He} flushes several times a day and has diarrhoea; urinary 5-HIAA is raised. Treatment of the carcinoid syndrome has not been started.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'carcinoid', hormonalSyndrome: 'refractory' },
    'The carcinoid syndrome is refractory: flushing and {stools} stools a day despite {ssaDose} every four weeks.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'insulinoma', hormonalSyndrome: 'controlled' },
    'Insulinoma; the hypoglycaemia is controlled on diazoxide.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'insulinoma', hormonalSyndrome: 'untreated' },
    'Fasting hypoglycaemia with high insulin proves an insulinoma; treatment of it has not been started.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'insulinoma', hormonalSyndrome: 'refractory' },
    'The insulinoma syndrome is refractory: hypoglycaemia recurs despite diazoxide.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'gastrinoma', hormonalSyndrome: 'controlled' },
    'Gastrinoma; the symptoms are controlled on a high-dose proton pump inhibitor.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'gastrinoma', hormonalSyndrome: 'refractory' },
    'The gastrinoma syndrome is refractory: ulcer pain and diarrhoea persist despite a high-dose proton pump inhibitor.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'vipoma', hormonalSyndrome: 'controlled' },
    'VIPoma; the watery diarrhoea is controlled on treatment.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'vipoma', hormonalSyndrome: 'untreated' },
    'Watery diarrhoea with a low potassium and a raised VIP: a VIPoma, for which treatment has not been started.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'vipoma', hormonalSyndrome: 'refractory' },
    'The VIPoma is refractory: watery diarrhoea persists despite {ssaDose} every four weeks.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'glucagonoma', hormonalSyndrome: 'controlled' },
    'Glucagonoma; rash and weight loss are controlled on treatment.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'glucagonoma', hormonalSyndrome: 'untreated' },
    'Rash, weight loss and a raised glucagon point to a glucagonoma; treatment of it has not been started.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'glucagonoma', hormonalSyndrome: 'refractory' },
    'The glucagonoma syndrome is refractory: the rash persists despite {ssaDose} every four weeks.',
  ),
  ...either(
    'treatmentCourse',
    { course: 'new' },
    'The diagnosis is new; no systemic treatment has been given.',
    '{He} has had no systemic treatment so far.',
  ),
  ...either(
    'treatmentCourse',
    { course: 'watched' },
    'On surveillance the lesions have grown; {he} has never had systemic treatment.',
  ),
  ...either(
    'treatmentCourse',
    { treatmentCourse: 'stable', course: 'onSsa' },
    'On {ssa} the disease has been stable for {ssaMonths} months.',
  ),
  ...either(
    'treatmentCourse',
    { treatmentCourse: 'stable', course: 'onWatch' },
    'Under surveillance without treatment the disease has been stable for {ssaMonths} months.',
  ),
  ...either(
    'treatmentCourse',
    { course: 'afterPrrt' },
    'Since {cycles} cycles of PRRT the disease has been stable.',
  ),
  ...either('treatmentCourse', { course: 'onTargeted' }, 'On everolimus the disease is stable.'),
  ...either(
    'treatmentCourse',
    { course: 'afterChemotherapy' },
    'The disease is responding to {chemotherapy}.',
  ),
  ...either(
    'treatmentCourse',
    { treatmentCourse: 'progressedOnSsa' },
    'The disease has progressed on {ssa} after {ssaMonths} months; nothing else has been given.',
  ),
  ...either(
    'treatmentCourse',
    { treatmentCourse: 'progressedAfterPrrt' },
    'The disease has progressed after PRRT ({cycles} cycles); no targeted drug or chemotherapy has been given.',
  ),
  ...either(
    'treatmentCourse',
    { treatmentCourse: 'progressedAfterTargeted' },
    'The disease has progressed on {targeted}; PRRT has not been given.',
  ),
  ...either(
    'treatmentCourse',
    { treatmentCourse: 'exhausted' },
    'The disease has progressed after PRRT and then on {targeted}.',
  ),
  ...either(
    'treatmentCourse',
    { treatmentCourse: 'unknown' },
    'Earlier scans cannot be compared and the treatment records are missing, so the course is unknown.',
  ),
];

import { either, type Pattern } from './pattern.ts';

const despiteSsa = 'despite {ssaDose} every [four|two] weeks';

/** The hormonal syndrome and whether it is controlled. Refractory names the drug at its usual dose. */
export const hormones: readonly Pattern[] = [
  ...either(
    'hormonalSyndrome',
    { hormonalSyndrome: 'none' },
    'The tumour is non-functioning.',
    'There are no hormonal symptoms and the hormone markers are normal: non-functioning.',
    'It is a non-functioning tumour, without symptoms and with normal markers.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormonalSyndrome: 'none', primarySite: ['smallIntestine', undefined] },
    'Hormonally it is silent: non-functioning, with a normal 5-HIAA.',
    'There is no flushing or diarrhoea, 5-HIAA is normal, and the tumour counts as non-functioning.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormonalSyndrome: 'none', primarySite: 'pancreas' },
    'Gastrin, insulin and glucagon are normal and there are no symptoms of them: a non-functioning tumour.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormonalSyndrome: 'unknown' },
    'Hormonal symptoms and markers have not been assessed.',
    'Nobody has tested for a hormonal syndrome.',
    'Whether the tumour is functioning has not been tested.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'carcinoid', hormonalSyndrome: 'controlled' },
    'The carcinoid syndrome is controlled: flushing and diarrhoea have settled on treatment.',
    'A carcinoid syndrome is well controlled on treatment.',
    'Flushing, once frequent, has settled: the carcinoid syndrome is controlled on treatment.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'carcinoid', hormonalSyndrome: 'untreated' },
    '{He} flushes several times a day and has diarrhoea; urinary 5-HIAA is raised. Treatment of the carcinoid syndrome has not been started.',
    'There is a new carcinoid syndrome, with flushing, diarrhoea and a raised 5-HIAA, for which treatment has not been started.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'carcinoid', hormonalSyndrome: 'refractory' },
    `The carcinoid syndrome is refractory: flushing and {stools} stools a day ${despiteSsa}.`,
    `{He} still has {stools} stools a day and flushes ${despiteSsa}; the carcinoid syndrome is refractory.`,
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'insulinoma', hormonalSyndrome: 'controlled' },
    'Functionally it is an insulinoma; the hypoglycaemia is controlled on diazoxide.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'insulinoma', hormonalSyndrome: 'untreated' },
    'Fasting hypoglycaemia with high insulin proves an insulinoma; treatment of the syndrome has not been started.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'insulinoma', hormonalSyndrome: 'refractory' },
    'The insulinoma syndrome is refractory: hypoglycaemia recurs despite diazoxide.',
    'Hypoglycaemia from the insulinoma recurs almost daily despite diazoxide: a refractory syndrome.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'gastrinoma', hormonalSyndrome: 'controlled' },
    'Functionally it is a gastrinoma; the symptoms are controlled on a high-dose proton pump inhibitor.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'gastrinoma', hormonalSyndrome: 'refractory' },
    'The gastrinoma syndrome is refractory: ulcer pain and diarrhoea persist despite a high-dose proton pump inhibitor.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'vipoma', hormonalSyndrome: 'controlled' },
    'Functionally it is a VIPoma; the watery diarrhoea is controlled on treatment.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'vipoma', hormonalSyndrome: 'untreated' },
    'Watery diarrhoea with a low potassium and a raised VIP point to a VIPoma; treatment of the syndrome has not been started.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'vipoma', hormonalSyndrome: 'refractory' },
    `The VIPoma syndrome is refractory: watery diarrhoea persists ${despiteSsa}.`,
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'glucagonoma', hormonalSyndrome: 'controlled' },
    'Functionally it is a glucagonoma; the rash is controlled on treatment.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'glucagonoma', hormonalSyndrome: 'untreated' },
    'A migrating rash and a raised glucagon point to a glucagonoma; treatment of the syndrome has not been started.',
  ),
  ...either(
    'hormonalSyndrome',
    { hormone: 'glucagonoma', hormonalSyndrome: 'refractory' },
    `The glucagonoma syndrome is refractory: the rash persists ${despiteSsa}.`,
  ),
];

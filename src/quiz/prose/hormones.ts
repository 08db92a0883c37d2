import type { Hormone } from '../patient/traits.ts';
import { type Drafts, either, narrowed, stating } from './pattern.ts';

const despiteSsa = 'despite {ssaDose} every [four|two] weeks';

/** Sentences about each syndrome. */
function ofSyndrome<H extends Hormone>(sentences: Readonly<Record<H | 'carcinoid', Drafts>>): Drafts {
  const { carcinoid, ...others } = sentences;
  return [
    ...narrowed(carcinoid, { hormone: 'carcinoid' }),
    ...(Object.entries(others) as [Hormone, Drafts][]).flatMap(([hormone, drafts]) =>
      narrowed(drafts, { hormone }),
    ),
  ];
}

/** The hormonal syndrome and whether it is controlled. Refractory names the drug at its usual dose. */
export const hormones = stating('hormonalSyndrome', {
  none: [
    ...either(
      {},
      'The tumour is non-functioning.',
      'There are no hormonal symptoms and the hormone markers are normal: non-functioning.',
      'It is a non-functioning tumour, without symptoms and with normal markers.',
    ),
    ...either(
      { primarySite: ['smallIntestine', undefined] },
      'Hormonally it is silent: non-functioning, with a normal 5-HIAA.',
      'There is no flushing or diarrhoea, 5-HIAA is normal, and the tumour counts as non-functioning.',
    ),
    ...either(
      { primarySite: 'pancreas' },
      'Gastrin, insulin and glucagon are normal and there are no symptoms of them: a non-functioning tumour.',
    ),
  ],
  controlled: ofSyndrome<Hormone>({
    carcinoid: either(
      {},
      'The carcinoid syndrome is controlled: flushing and diarrhoea have settled on treatment.',
      'A carcinoid syndrome is well controlled on treatment.',
      'Flushing, once frequent, has settled: the carcinoid syndrome is controlled on treatment.',
    ),
    vipoma: either({}, 'Functionally it is a VIPoma; the watery diarrhoea is controlled on treatment.'),
    glucagonoma: either({}, 'Functionally it is a glucagonoma; the rash is controlled on treatment.'),
  }),
  untreated: ofSyndrome<Hormone>({
    carcinoid: either(
      {},
      '{He} flushes several times a day and has diarrhoea; urinary 5-HIAA is raised. Treatment of the carcinoid syndrome has not been started.',
      'There is a new carcinoid syndrome, with flushing, diarrhoea and a raised 5-HIAA, for which treatment has not been started.',
    ),
    vipoma: either(
      {},
      'Watery diarrhoea with a low potassium and a raised VIP point to a VIPoma; treatment of the syndrome has not been started.',
    ),
    glucagonoma: either(
      {},
      'A migrating rash and a raised glucagon point to a glucagonoma; treatment of the syndrome has not been started.',
    ),
  }),
  refractory: ofSyndrome<Hormone>({
    carcinoid: either(
      {},
      `The carcinoid syndrome is refractory: flushing and {stools} stools a day ${despiteSsa}.`,
      `{He} still has {stools} stools a day and flushes ${despiteSsa}; the carcinoid syndrome is refractory.`,
    ),
    vipoma: either({}, `The VIPoma syndrome is refractory: watery diarrhoea persists ${despiteSsa}.`),
    glucagonoma: either({}, `The glucagonoma syndrome is refractory: the rash persists ${despiteSsa}.`),
  }),
  unknown: either(
    {},
    'Hormonal symptoms and markers have not been assessed.',
    'Nobody has tested for a hormonal syndrome.',
    'Whether the tumour is functioning has not been tested.',
  ),
});

import { either, note, prose, stating } from './pattern.ts';

const noted = note({}, 'ECOG {ecog}.', 'Performance status: ECOG {ecog}.', 'Karnofsky {kps}.');

/** How fit the patient is: always with a number that can be read. */
const performance = stating('performanceStatus', {
  0: [
    ...prose(
      {},
      '{He} is fully active, ECOG {ecog}.',
      '{He} has no limitations in daily life (ECOG {ecog}).',
      '{He} still [cycles to the shops|looks after the grandchildren|works in the garden all day]; ECOG {ecog}.',
      '{His} performance status is ECOG {ecog}.',
      'At ECOG {ecog}, {he} leads a normal life.',
      '{His} Karnofsky index is {kps}.',
    ),
    ...noted,
  ],
  1: [
    ...prose(
      {},
      '{He} manages light work but tires sooner than before (ECOG {ecog}).',
      '{He} [walks the dog every day|does the shopping|keeps the house] but leaves heavy work to others; ECOG {ecog}.',
      '{His} ECOG performance status is {ecog}.',
      '{He} has cut down at work because of tiredness, ECOG {ecog}.',
      'Strenuous work is too much for {him} now (ECOG {ecog}).',
      '{His} Karnofsky index is {kps}.',
    ),
    ...noted,
  ],
  2: [
    ...prose(
      {},
      '{He} looks after {him}self but can no longer work (ECOG {ecog}).',
      '{He} is up for more than half of the day, but no longer able to work: ECOG {ecog}.',
      '{His} ECOG performance status is {ecog}.',
      'With rests, {he} gets through the day; work is out of the question (ECOG {ecog}).',
      '{His} Karnofsky index is {kps}.',
    ),
    ...noted,
  ],
  3: [
    ...prose(
      {},
      '{He} needs help with washing and spends most of the day in bed or a chair (ECOG {ecog}).',
      '{His} ECOG performance status has fallen to {ecog}.',
      '{He} is in bed for more than half of the day, ECOG {ecog}.',
      '{His} Karnofsky index is {kps}.',
    ),
    ...noted,
  ],
  4: [
    ...prose({}, '{He} is bedbound (ECOG {ecog}).', '{He} can no longer leave the bed; ECOG {ecog}.'),
    ...noted,
  ],
  unknown: [
    ...prose(
      {},
      '{His} performance status has not been assessed.',
      'The referral does not mention a performance status.',
    ),
    ...note({}, 'Performance status not recorded.'),
  ],
});

/** Chemotherapy of a carcinoma so far. */
const platinum = stating('necLine', {
  none: [
    ...either(
      { platinum: 'notYet' },
      '{He} has had no chemotherapy so far.',
      'No chemotherapy has been given yet.',
      'Treatment has not been started; {he} has never had chemotherapy.',
    ),
    ...either(
      { platinum: 'ongoing' },
      'Two cycles of carboplatin and etoposide have been given; the interim CT shows no progression.',
      '{He} is on carboplatin and etoposide; after three cycles the disease has not progressed.',
      'First-line cisplatin and etoposide is under way, and the disease has not progressed on it.',
    ),
  ],
  afterPlatinum: either(
    {},
    'After four cycles of carboplatin and etoposide CT shows clear progression.',
    'The disease progressed {months} months after six cycles of cisplatin and etoposide.',
    'The disease progressed during carboplatin and etoposide.',
    'Carboplatin and etoposide held the disease for a few months; now it has progressed.',
  ),
  unknown: either(
    {},
    '{He} was treated elsewhere, and it is not known whether platinum-based chemotherapy was given.',
    'Whether {he} has had chemotherapy is unknown: the records are awaited.',
  ),
});

export const fitness = [...performance, ...platinum];

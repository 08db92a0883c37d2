import type { NamesOf } from './optionNames.ts';

/** The patient, the syndrome, and the treatment so far. */
export const courseNames = {
  performanceStatus: {
    '0': { anywhere: ['fully active'] },
    '1': { whenAsked: ['PS1', 'WHO 1', 'performance status one', 'KPS 80'] },
    '2': { whenAsked: ['ECOG 2'] },
    '3': {},
    '4': { anywhere: ['bedbound'] },
    unknown: { whenAsked: ['not recorded', '?PS'] },
  },
  necLine: {
    none: { anywhere: ['chemo naive'], whenAsked: ['no', 'not yet'] },
    afterPlatinum: {
      anywhere: ['progressed on carbo-etoposide', 'PD after platinum', 'platinum refractory'],
    },
    unknown: { whenAsked: ['records awaited'] },
  },
  hormonalSyndrome: {
    none: { anywhere: ['asymptomatic hormonally'], whenAsked: ['non-functional', 'no hormonal syndrome'] },
    controlled: { anywhere: ['carcinoid syndrome controlled on lanreotide', 'flushing settled'] },
    untreated: { anywhere: ['new carcinoid syndrome', 'flushing and diarrhoea, SSA naive'] },
    refractory: {
      anywhere: [
        'refractory carcinoid',
        'breakthrough flushing',
        '8 stools a day despite Sandostatin',
        'uncontrolled hypoglycaemia',
        'VIPoma not settling',
      ],
    },
    unknown: { anywhere: ['no 5-HIAA'], whenAsked: ['not tested'] },
  },
  treatmentCourse: {
    naive: {
      anywhere: ['treatment naive', 'new diagnosis', 'just staged'],
      whenAsked: ['newly diagnosed', 'no treatment yet'],
    },
    naiveGrowing: {
      whenAsked: [
        'growing on surveillance',
        'progressing on surveillance',
        'progression on surveillance',
        'grew on surveillance',
        'growing without treatment',
        'untreated and growing',
        'untreated and progressing',
        'treatment naive and progressing',
        'treatment naive and growing',
      ],
    },
    stable: { anywhere: ['stable disease', 'no growth'], whenAsked: ['SD', 'responding'] },
    progressedOnSsa: { whenAsked: ['PD on lanreotide', 'grew on octreotide'] },
    progressedAfterPrrt: { whenAsked: ['progressed after Lutathera', 'PD after Lu-177', 'PRRT failed'] },
    progressedAfterTargeted: {
      whenAsked: [
        'progressed on everolimus',
        'PD on sunitinib',
        'progressed after CAPTEM',
        'afinitor failed',
      ],
    },
    exhausted: { whenAsked: ['progressed after PRRT and everolimus', 'PD after PRRT and CAPTEM'] },
    unknown: { whenAsked: ['unsure', 'outside scans'] },
  },
} as const satisfies Pick<NamesOf, 'performanceStatus' | 'necLine' | 'hormonalSyndrome' | 'treatmentCourse'>;

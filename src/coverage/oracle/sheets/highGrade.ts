import { numbers, progressedWithoutPrrt } from '../patient/facts.ts';
import { dpdLine, glucoseLine, prrtWarnings, rapidLine } from './shared.ts';
import { option, type SheetOf, when } from './sheet.ts';

export const necFirstLine: SheetOf = () => ({
  title: 'Platinum-etoposide',
  lines: ['If Ki-67 is below 55% or the morphology is in doubt'],
  options: [
    option('carboplatin', { warns: 'X14' }),
    option('cisplatin', { needs: 'fit renalAdequate', warns: 'X14' }),
    option('trial', { warns: 'X14' }),
  ],
});

export const necLaterLine: SheetOf = () => ({
  title: 'Second-line chemotherapy or trial',
  lines: [dpdLine, 'Only if still fit for chemotherapy'],
  options: [
    option('folfiri', { needs: 'ecog02 dpdTested' }),
    option('trial'),
    option('rechallenge', { needs: 'ecog02 lateRelapse' }),
    option('supportive'),
  ],
});

export const g3SelectedSurgeryMdt: SheetOf = () => ({
  title: 'NET G3 with resectable liver disease: selected surgery at a NET centre',
  lines: [rapidLine],
  options: [
    option('mdtResection', {
      needs: 'ki67LowerEnd stableDisease notRapid primaryResectable ehdNoneLimited',
    }),
    option('systemicFirst', { warns: prrtWarnings }),
    option('locoregional', { warns: 'X01' }),
  ],
});

export const prrtOrChemoHighKi67: SheetOf = ({ answers, untreated, grade }) => ({
  title: untreated
    ? 'Control the hormonal syndrome first; then PRRT or chemotherapy'
    : `SSTR-positive, Ki-67 ${numbers.lowKi67}-${numbers.ceilingKi67}% or G3: PRRT or chemotherapy`,
  lines: [
    'PRRT needs SSTR uptake in all target lesions',
    'Growing fast or bulky with symptoms: chemotherapy first',
    glucoseLine,
    ...when(progressedWithoutPrrt(answers), 'This is first-line evidence'),
  ],
  options: [
    ...when(untreated, option('syndromeFirst', { warns: 'X02 X12 X20' })),
    option('prrt', {
      needs: 'sstrPositive organReserve notPregnant longActingStopped glucoseChecked',
      warns: `X02 ${prrtWarnings}`,
    }),
    option('captem', { needs: 'dpdTested', warns: 'X08' }),
    option('targeted'),
    option('ssaAlone', { needs: 'lowVolume indolent glucoseChecked', warns: 'X02' }),
    ...when(
      grade === 'G2' && answers.extrahepaticDisease === 'none',
      option('liverDirected', { needs: 'liverOnly g2Ki10to20', warns: 'X01' }),
    ),
  ],
  lead: untreated ? 'syndromeFirst' : null,
});

export const highGradeChemotherapy: SheetOf = ({ course }) => ({
  title: 'NET G3, SSTR-negative, SSTR-heterogeneous or after PRRT: chemotherapy',
  lines: [dpdLine, 'New biopsy if the behaviour does not fit NET G3'],
  options: [
    option('captem', { needs: 'organFunction dpdTested', warns: 'X08' }),
    option('folfox', { needs: 'organFunction dpdTested' }),
    option('targeted', { needs: 'organFunction' }),
    option('platinum', { needs: 'organFunction ki67Above55OrNecLike' }),
    option('trial'),
  ],
  together: course === 'progressedAfterTargeted' ? ['captem', 'folfox'] : null,
});

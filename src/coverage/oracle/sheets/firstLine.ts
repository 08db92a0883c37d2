import { glucoseLine, observation, prrtWarnings } from './shared.ts';
import { option, type SheetOf, when } from './sheet.ts';

const firstLineTrial = option('trial', { needs: 'trialOpen highBurden sstrPositive g1g2 ki67Below10' });
const earlyChemotherapy = option('chemoPancreas', {
  needs: 'pancreas fastOrBulky dpdTested',
  warns: 'X08',
});
const earlyPrrt = { needs: 'sstrPositive fastOrBulky organReserve notPregnant', warns: prrtWarnings };
/** An SSA for the syndrome, whatever the SSTR result. */
const ssaForSyndrome = option('ssaSyndrome', { warns: 'X02 X20' });

export const ssaPlusLocoregional: SheetOf = ({ untreated, course, hormones }) => ({
  title: untreated
    ? 'Untreated syndrome, liver-limited disease: SSA now whatever the SSTR result (not in insulinoma), liver-directed therapy as MDT option'
    : 'First line for liver-limited disease: SSA if SSTR-positive, liver-directed therapy as MDT option',
  lines: ['SSTR imaging is not asked on this route', ...when(!untreated, glucoseLine)],
  options: [
    untreated ? ssaForSyndrome : option('ssa', { needs: 'sstrPositive glucoseChecked', warns: 'X02 X16' }),
    ...when(course === 'naive' && hormones === 'none', observation),
    option('locoregional', { needs: 'bulkyOrSymptoms', warns: 'X01 X02 X16' }),
    earlyChemotherapy,
    option('prrtEarly', earlyPrrt),
    ...when(
      hormones === 'none' || hormones === 'unknown',
      option('localOrDrug', { needs: 'sstrNegative nonFunctioning', warns: 'X01 X16' }),
    ),
    firstLineTrial,
    option('interferon', { warns: 'X10' }),
  ],
});

export const ssaFirstLine: SheetOf = ({ untreated, course, hormones, naive, uptake }) => ({
  title: untreated
    ? 'Somatostatin analogue now for the hormonal syndrome (not in insulinoma)'
    : 'Somatostatin analogue first line',
  lines: [...when(course === 'stable', 'The scans are stable'), ...when(!untreated, glucoseLine)],
  options: [
    untreated ? ssaForSyndrome : option('ssa', { needs: 'glucoseChecked', warns: 'X02' }),
    ...when(course === 'naive' && hormones === 'none', observation),
    ...when(
      naive,
      option('prrtEarly', {
        ...earlyPrrt,
        closed: uptake === 'negative' ? 'sstrNegative' : uptake === 'heterogeneous' ? 'sstrMixed' : null,
      }),
      earlyChemotherapy,
    ),
    option('locoregional', { needs: 'diffuse symptoms', warns: 'X01' }),
    ...when(naive && uptake === 'positive', firstLineTrial),
  ],
});

export const continueOrSurveillance: SheetOf = ({ grade, hormones }) => ({
  title: 'Continue the present treatment, or surveillance',
  lines: when(
    hormones === 'unknown' || hormones === undefined,
    'Stable scans do not exclude an uncontrolled syndrome',
  ),
  options: [
    option('continuePresent'),
    ...(grade === 'G3'
      ? [option('imagingG3', { warns: 'X15' })]
      : [option('surveillance', { needs: 'noDrug' }), option('imaging')]),
    option('rediscuss'),
  ],
});

import { rapidLine } from './shared.ts';
import { option, type SheetOf, when } from './sheet.ts';

/** What any larger operation on the liver needs. */
const forAnOperation = 'fit remnant clearance90 lowMortality noRightHeart notRapid';

export const surgeryCurative: SheetOf = () => ({
  title: 'Curative-intent liver resection',
  lines: [rapidLine],
  options: [
    option('resection', { needs: `${forAnOperation} primaryResected liverOnly` }),
    option('ablation', { needs: 'surgeryDeclined fiveOf50', warns: 'X01' }),
  ],
});

export const surgeryCombinedPrimary: SheetOf = ({ answers }) => ({
  title: 'Resect the primary and the liver metastases (synchronous or staged)',
  lines: [
    rapidLine,
    ...when(answers.primaryStatus === 'resectable', 'If a biliary-enteric anastomosis is planned'),
  ],
  options: [
    option('together', { needs: forAnOperation, warns: 'X03 X17' }),
    option('primaryFirst', { needs: `midgutRisk ${forAnOperation}`, warns: 'X03 X17' }),
    option('liverFirst', { needs: forAnOperation, warns: 'X03 X17' }),
  ],
});

export const surgeryLimitedExtrahepatic: SheetOf = () => ({
  title: 'Resection may still be offered with limited extrahepatic disease',
  lines: [rapidLine],
  options: [
    option('resection', { needs: 'allControlled notRapid', warns: 'X03' }),
    option('systemicFirst', { needs: 'glucoseChecked', warns: 'X02' }),
    option('liverDirected', { warns: 'X01 X04' }),
  ],
});

export const surgeryStaged: SheetOf = () => ({
  title: 'Two-stage or hypertrophy-assisted resection, with ablation',
  lines: ['Only if not in rapid progression'],
  options: [
    option('twoStage', { needs: 'primaryResectable ehdNoneLimited notRapid testOfTime', warns: 'X03' }),
    option('resectAblate', { needs: 'primaryResectable ehdNoneLimited notRapid', warns: 'X03' }),
    option('downsize', { needs: 'glucoseChecked', warns: 'X01 X02' }),
  ],
});

export const cytoreductiveSurgery: SheetOf = () => ({
  title: 'Debulking surgery of at least 70%, with or without ablation',
  lines: [rapidLine],
  options: [
    option('debulking', { needs: 'debulk70 notRapid', warns: 'X03' }),
    option('transarterial', { needs: 'highSurgicalRisk', warns: 'X01 X04' }),
    option('ssa', { warns: 'X02' }),
  ],
});

export const transplantReferral: SheetOf = () => ({
  title: 'Refer for liver-transplant evaluation',
  lines: ['A referral, not a treatment order'],
  options: [
    option('referral', { needs: 'milanCriteria ki67Below10 liverOnly noCarcinoidHeart' }),
    option('bridge', { needs: 'glucoseChecked', warns: 'X01 X02' }),
    option('otherArm', { needs: 'centreDeclines' }),
  ],
});

export const ablation: SheetOf = () => ({
  title: 'Thermal ablation (RFA or microwave)',
  lines: ['Contraindications are not asked on this route'],
  options: [
    option('percutaneous', { needs: 'fiveOf50 best30 allTreatable noBiliary ablationSafe' }),
    option('surgicalAblation', { needs: 'fiveOf50 allTreatable noBiliary ablationSafe' }),
    option('ssa', { needs: 'functioningOrSstrPositive glucoseChecked', warns: 'X02' }),
    option('transarterial', { needs: 'ablationNotSafe', warns: 'X01' }),
  ],
});

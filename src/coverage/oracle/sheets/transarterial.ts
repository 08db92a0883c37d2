import type { Patient } from '../patient/patient.ts';
import { prrtAgain, prrtWarnings } from './shared.ts';
import { option, type OptionRow, type SheetOf, when } from './sheet.ts';

const forTare = 'ecog02 lifeExpectancy3 notDecompensated';
const weighPrrtLine = 'If SSTR-positive and never treated with PRRT, weigh PRRT as well';

/** What closes PRRT as a first course: it was given, or it has no target. */
function prrtClosedBy({ hadPrrt, uptake }: Patient): string | null {
  if (hadPrrt) return 'prrtGiven';
  if (uptake === 'negative') return 'sstrNegative';
  return uptake === 'heterogeneous' ? 'sstrMixed' : null;
}

const noTare = ({ transarterial }: Patient): boolean => transarterial === 'onlyEmbolization';

function tareRow(patient: Patient, needs: string): OptionRow {
  return option('tare', { needs, warns: 'X04 X09', closed: noTare(patient) ? 'radiation' : null });
}

/** PRRT and what follows it, alike after TAE and after TACE or TARE. */
function alternatives(patient: Patient, unusedAgentWarns: string): readonly OptionRow[] {
  const { course, hadPrrt, irradiated } = patient;
  return [
    option('prrt', {
      needs: 'sstrPositive progressedOnDrug prrtNotGiven organReserve notPregnant',
      warns: prrtWarnings,
      closed: prrtClosedBy(patient),
    }),
    ...when(course !== undefined, option('unusedAgent', { needs: 'agentUnused', warns: unusedAgentWarns })),
    ...when(hadPrrt, prrtAgain(irradiated && noTare(patient) ? 'liverIrradiated' : null), option('trial')),
    ...when(course === 'exhausted', option('palliative')),
  ];
}

/** Embolization and PRRT as equals; PRRT first where there is disease outside the liver as well. */
function equals({ prrtIsEqual, outsideToo }: Patient, embolization: string): readonly string[] | null {
  if (!prrtIsEqual) return null;
  return outsideToo ? ['prrt', embolization] : [embolization, 'prrt'];
}

export const taePreferred: SheetOf = (patient) => {
  const { prrtIsEqual, outsideToo, course } = patient;
  return {
    title: !prrtIsEqual
      ? 'Transarterial bland embolization (TAE) preferred'
      : outsideToo
        ? 'PRRT first; transarterial bland embolization (TAE) second'
        : 'Transarterial bland embolization (TAE) or PRRT',
    lines: when(course === undefined, weighPrrtLine),
    options: [
      option('tae', { warns: 'X09' }),
      option('tace', { warns: 'X01 X09 X19' }),
      tareRow(patient, forTare),
      ...alternatives(patient, ''),
    ],
    together: equals(patient, 'tae'),
  };
};

export const taceOrTarePreferred: SheetOf = (patient) => ({
  title: taceTitle(patient),
  lines: ['Do not use doxorubicin drug-eluting beads', ...when(patient.course === undefined, weighPrrtLine)],
  options: [
    option('tace', { warns: 'X01 X09 X19' }),
    tareRow(patient, `liverDominant liverReserve personalisedDosimetry ${forTare}`),
    option('tae', { warns: 'X09' }),
    ...alternatives(patient, 'X08'),
  ],
  together: equals(patient, 'tace'),
});

function taceTitle(patient: Patient): string {
  const tareExcluded = noTare(patient);
  if (patient.prrtIsEqual && patient.outsideToo) {
    return tareExcluded
      ? 'PRRT first; chemoembolization (cTACE) or bland embolization second (TARE excluded)'
      : 'PRRT first; chemoembolization (cTACE) or radioembolization (TARE) second';
  }
  if (patient.prrtIsEqual) {
    return tareExcluded
      ? 'Chemoembolization (cTACE), bland embolization or PRRT (TARE excluded)'
      : 'Chemoembolization (cTACE), radioembolization (TARE) or PRRT';
  }
  return tareExcluded
    ? 'Transarterial chemoembolization (cTACE) or bland embolization (TARE excluded)'
    : 'Transarterial chemoembolization (cTACE) or radioembolization (TARE)';
}

export const tareWhenEmbolizationContraindicated: SheetOf = (patient) => {
  const { hormones, course, hadPrrt } = patient;
  const refractory = hormones === 'refractory';
  return {
    title: `Embolization (TAE/TACE) contraindicated${tareTitleEnd(patient)}`,
    lines: [
      'TAE and TACE are contraindicated for this patient',
      ...when(course === undefined, 'PRRT needs a positive SSTR PET and no earlier PRRT'),
    ],
    options: [
      option('prrt', {
        needs: 'sstrPositive prrtNotGiven organReserve notPregnant',
        warns: prrtWarnings,
        closed: prrtClosedBy(patient),
      }),
      option('tare', { needs: forTare, warns: 'X04 X09' }),
      refractory
        ? option('medicalControl', { warns: 'X02 X11' })
        : option('systemic', { needs: 'agentUnused' }),
      option('ablateDominant', { needs: 'noBiliary' }),
      ...when(hadPrrt, prrtAgain(null), option('trial')),
      ...when(course === 'exhausted', option('palliative')),
    ],
    lead: course === 'exhausted' ? 'trial' : course === 'progressedAfterPrrt' ? 'systemic' : null,
    together: patient.prrtIsEqual ? ['prrt', 'tare'] : null,
  };
};

function tareTitleEnd({ hormones, course, uptake }: Patient): string {
  if (hormones === 'refractory')
    return ', refractory syndrome: PRRT if SSTR-positive, TARE or medical control';
  if (course === 'exhausted') return ' after several lines: trial, unused agent or TARE';
  if (course === 'progressedAfterPrrt') return ' after PRRT: systemic therapy or TARE';
  const noTarget = uptake === 'negative' || uptake === 'heterogeneous';
  return noTarget ? ': TARE or systemic therapy' : ': PRRT, TARE or systemic therapy';
}

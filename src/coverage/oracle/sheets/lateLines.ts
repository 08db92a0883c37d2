import type { Patient } from '../patient/patient.ts';
import { firstThing, firstThings, notYet, prrtAgain, prrtWarnings } from './shared.ts';
import { option, type SheetOf, when } from './sheet.ts';

export const highBurdenRefractory: SheetOf = () => ({
  title: 'Refractory syndrome with more than 75% liver replacement: no routine embolization',
  lines: ['No routine embolization when more than'],
  options: [
    option('medicalControl', { warns: 'X02 X11' }),
    option('prrt', {
      needs: 'sstrPositive prrtNotGiven liverReserve inpatientCrisisCover organReserve notPregnant',
      warns: prrtWarnings,
    }),
    option('superselective', { needs: 'expertCentre', warns: 'X09' }),
    option('chemotherapy', { needs: 'pancreas' }),
    option('palliative'),
    option('interferon', { needs: 'notDecompensated', warns: 'X10' }),
  ],
});

export const refractorySyndromeMedical: SheetOf = (patient) => {
  const { infected, decompensated, renal } = patient;
  const closed = notYet(patient);
  return {
    title: infected
      ? 'Refractory hormonal syndrome: treat the infection or coagulopathy first, with medical control alongside'
      : 'Refractory hormonal syndrome: intensified medical control',
    lines: ['Insulinoma: no SSA or octreotide without glucose monitoring'],
    options: [
      ...when(infected, option('treatFirst')),
      option('ssaEscalation', { warns: 'X02' }),
      option('telotristat', {
        needs: 'carcinoidDiarrhoea',
        warns: 'X11',
        closed: decompensated ? 'liverNotRecommended' : null,
      }),
      option('syndromeDrugs', { warns: 'X12' }),
      option('prrt', {
        needs: 'sstrPositive prrtNotGiven organReserve notPregnant',
        warns: prrtWarnings,
        closed: prrtClosedBy(patient),
      }),
      option('interferon', {
        warns: 'X10',
        closed: closed ?? (decompensated ? 'liverContraindicated' : null),
      }),
      option('everolimusInsulinoma', { needs: 'insulinoma', closed }),
      option('chemoPancreas', {
        needs: 'pancreas dpdTested',
        closed: closed ?? (decompensated ? 'liverIndividual' : renal ? 'renalDrugs' : null),
      }),
      option('askAgain'),
    ],
    lead: infected ? 'treatFirst' : null,
    together: infected ? ['treatFirst', 'ssaEscalation'] : null,
  };
};

function prrtClosedBy({ renal, infected, decompensated, uptake }: Patient): string | null {
  if (renal) return 'renal';
  if (infected) return 'unresolved';
  if (decompensated) return 'liverIndividual';
  if (uptake === 'negative') return 'sstrNegative';
  return uptake === 'heterogeneous' ? 'sstrMixed' : null;
}

export const laterLineTrial: SheetOf = (patient) => {
  const { infected, untreated, grade, renal } = patient;
  const closed = notYet(patient);
  const rest = 'trial, remaining agents or supportive care';
  return {
    title: infected
      ? `Treat the infection or coagulopathy first; then ${rest}`
      : untreated
        ? `Control the hormonal syndrome first; then ${rest}`
        : 'Later line: trial, remaining agents or supportive care',
    lines: ['Settle the goals of care and what has been used before choosing'],
    options: [
      ...firstThings(patient),
      option('trial', { needs: 'trialOpen' }),
      option('cabozantinib', { needs: 'agentUnused', closed }),
      ...when(grade !== 'G3', prrtAgain(renal ? 'renal' : closed)),
      option('otherAgent', { needs: 'agentUnused', closed }),
      option('palliative'),
    ],
    lead: firstThing(patient),
  };
};

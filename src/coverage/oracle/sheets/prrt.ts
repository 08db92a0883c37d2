import type { Patient } from '../patient/patient.ts';
import { everolimusLabelLine, firstThing, firstThings, notYet, prrtWarnings } from './shared.ts';
import { option, type SheetOf, when } from './sheet.ts';

export const prrt: SheetOf = (patient) => {
  const { renal, infected, hormones, transarterial } = patient;
  const prrtClosed = renal ? 'renal' : notYet(patient);
  return {
    title: titleFor(patient),
    lines: [
      ...when(!renal && !infected, 'PRRT needs SSTR uptake in all relevant lesions'),
      ...when(renal && hormones === 'controlled', everolimusLabelLine),
    ],
    options: [
      ...firstThings(patient),
      option('prrt', {
        needs: 'sstrPositive ecog02 organReserve notPregnant longActingStopped',
        warns: prrtWarnings,
        closed: prrtClosed,
      }),
      option('edotreotide', {
        needs: 'licensedOrTrial sstrPositive ecog02 organReserve notPregnant longActingStopped',
        warns: prrtWarnings,
        closed: prrtClosed,
      }),
      option('everolimus', { closed: notYet(patient) }),
      option('pancreasDrugs', { needs: 'pancreas dpdTested', warns: 'X08', closed: notYet(patient) }),
      option('locoregional', {
        needs: 'liverDominantOrRefractory',
        warns: 'X01 X04',
        closed: transarterial === 'neither' ? 'transarterial' : null,
      }),
    ],
    lead: firstThing(patient),
  };
};

function titleFor({ infected, untreated, renal }: Patient): string {
  if (infected) return 'Treat the infection or coagulopathy first; PRRT and drugs only afterwards';
  if (untreated) {
    return renal
      ? 'Control the hormonal syndrome first; PRRT closed by severe renal impairment'
      : 'Control the hormonal syndrome first; then PRRT';
  }
  return renal
    ? 'PRRT closed by severe renal impairment: everolimus or another systemic therapy'
    : 'Peptide receptor radionuclide therapy';
}

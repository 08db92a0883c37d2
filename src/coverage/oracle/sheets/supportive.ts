import { numbers } from '../patient/facts.ts';
import type { Patient } from '../patient/patient.ts';
import { option, type SheetOf, when } from './sheet.ts';

/** Why a patient is here decides what is said: an infection, a failing liver, or a poor performance status. */
export const supportiveCare: SheetOf = (patient) => {
  const { infected, decompensated, grade } = patient;
  const tooFrail = patient.ecog !== null && patient.ecog >= numbers.poorEcog;
  const frailNet = tooFrail && grade !== 'NEC';
  const necAt3 = grade === 'NEC' && patient.ecog === 3;
  return {
    title: titleFor(patient, necAt3, frailNet),
    lines: when(tooFrail, 'No elective transarterial treatment, surgery or PRRT at ECOG'),
    options: [
      ...when(infected, option('treatFirst')),
      ...when(decompensated, option('liverCause')),
      ...when(
        frailNet,
        option('syndromeControl', { needs: 'syndromeCausesPoorStatus', warns: 'X02 X11 X13' }),
      ),
      ...when(necAt3, option('necChemotherapy', { needs: 'burdenCausesPoorStatus', warns: 'X13' })),
      option('palliative'),
      ...when(
        grade !== 'NEC',
        option('ssa', { needs: 'functioningOrSstrPositive glucoseChecked', warns: 'X02' }),
      ),
    ],
    lead: infected ? 'treatFirst' : null,
    together: pairFor(patient, necAt3, frailNet),
  };
};

function titleFor({ infected, decompensated }: Patient, necAt3: boolean, frailNet: boolean): string {
  if (infected)
    return 'Treat the infection or coagulopathy and look for the cause of liver decompensation; palliative care alongside';
  if (decompensated) return 'Look for a reversible cause of liver decompensation; palliative care alongside';
  if (necAt3) return 'NEC at ECOG 3: urgent decision on chemotherapy; palliative care alongside';
  return frailNet
    ? 'Control any hormonal syndrome and score ECOG again; palliative care alongside'
    : 'Symptom-directed and palliative care; reassess fitness and liver function';
}

function pairFor(
  { infected, decompensated }: Patient,
  necAt3: boolean,
  frailNet: boolean,
): readonly string[] | null {
  if (frailNet) return ['syndromeControl', 'palliative'];
  if (necAt3) return ['necChemotherapy', 'palliative'];
  return decompensated && !infected ? ['liverCause', 'palliative'] : null;
}

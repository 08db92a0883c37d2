import type { Patient } from '../patient/patient.ts';
import { option, type OptionRow, when } from './sheet.ts';

/* Rows and lines that stand in more than one outcome of dossier 2.6. */

/** What closes drugs while an infection or coagulopathy is there. */
export function notYet({ infected }: Patient): string | null {
  return infected ? 'unresolved' : null;
}

/** An infection or coagulopathy is treated first, an untreated syndrome second. */
export function firstThings({ infected, untreated }: Patient): readonly OptionRow[] {
  return [
    ...when(infected, option('treatFirst')),
    ...when(untreated, option('syndromeFirst', { warns: 'X02 X12 X20' })),
  ];
}

/** Which of the first things leads, or null when there is none. */
export function firstThing({ infected, untreated }: Patient): string | null {
  if (infected) return 'treatFirst';
  return untreated ? 'syndromeFirst' : null;
}

export const rapidLine = 'Not in rapid progression';
export const glucoseLine = 'Pancreatic primary or site unknown: check glucose';
export const dpdLine = 'Test for DPD deficiency before';
export const everolimusLabelLine = 'Everolimus: the US label excludes functional carcinoid tumours';
export const secondLookLine = 'SSTR-negative G1-G2 is unusual';

/** The prohibitions that go with every first course of PRRT and with PRRT again. */
export const prrtWarnings = 'X05 X06 X07';

/** Small disease without symptoms may be watched. */
export const observation = option('observation', { needs: 'lowVolume noSymptoms' });

/** PRRT a second time. */
export function prrtAgain(closed: string | null): OptionRow {
  return option('prrtAgain', {
    needs: 'benefit18 newSstrPositive organReserve notPregnant',
    warns: prrtWarnings,
    closed,
  });
}

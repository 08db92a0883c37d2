import type { Patient } from '../patient/patient.ts';
import {
  dpdLine,
  everolimusLabelLine,
  firstThing,
  firstThings,
  notYet,
  observation,
  prrtAgain,
  secondLookLine,
} from './shared.ts';
import { option, type OptionRow, type SheetOf, when } from './sheet.ts';

/** Nothing is growing, nothing is avid, no hormones: drugs can wait, above all in G1. */
const mayBeWatched = ({ uptake, course, hormones }: Patient): boolean =>
  uptake === 'negative' && course === 'naive' && hormones === 'none';
const isWatchedFirst = (patient: Patient): boolean => mayBeWatched(patient) && patient.grade === 'G1';

const pastFirstDrugs = ({ hadPrrt, course }: Patient): boolean =>
  hadPrrt || course === 'progressedAfterTargeted';

function leadOf(patient: Patient): string | null {
  return firstThing(patient) ?? (isWatchedFirst(patient) ? 'observation' : null);
}

/** The title while something else has to be done first. */
function waitingTitle({ infected, untreated }: Patient, then: string): string | null {
  if (infected) return `Treat the infection or coagulopathy first; ${then} afterwards`;
  return untreated ? `Control the hormonal syndrome first; then ${then}` : null;
}

function prrtOnceMore(patient: Patient): OptionRow {
  return prrtAgain(patient.renal ? 'renal' : notYet(patient));
}

const liverDirected = ({ transarterial }: Patient): OptionRow =>
  option('liverDirected', {
    needs: 'liverDominant',
    warns: 'X01',
    closed: transarterial === 'neither' ? 'transarterial' : null,
  });

const trialAfterPrrt = option('trial', { needs: 'trialOpen' });

const secondLook = ({ uptake, naive }: Patient): readonly string[] =>
  when(uptake === 'negative' && naive, secondLookLine);

export const targetedOrChemoPancreas: SheetOf = (patient) => {
  const { infected, untreated, renal, course, hadPrrt } = patient;
  const closed = notYet(patient);
  return {
    title:
      waitingTitle(patient, 'targeted therapy or chemotherapy') ??
      (isWatchedFirst(patient)
        ? 'Pancreatic NET, SSTR-negative G1 without growth: observation first'
        : 'Pancreatic NET: targeted therapy or chemotherapy'),
    lines: [dpdLine, ...secondLook(patient)],
    options: [
      ...firstThings(patient),
      option('chemotherapy', {
        needs: 'mustShrink dpdTested',
        warns: 'X08',
        closed: closed ?? (renal ? 'renalDrugs' : null),
      }),
      option('targeted', { closed }),
      ...when(mayBeWatched(patient), observation),
      ...when(hadPrrt, prrtOnceMore(patient)),
      ...when(pastFirstDrugs(patient), option('cabozantinib', { needs: 'prrtOrTargetedBefore', closed })),
      option('belzutifan', { needs: 'vhl', closed }),
      option('surufatinib', { needs: 'licensed', closed }),
      liverDirected(patient),
      ...when(course === 'progressedAfterPrrt', trialAfterPrrt),
    ],
    lead: leadOf(patient),
    together:
      course === 'progressedAfterTargeted' && !untreated && !infected && !renal
        ? ['chemotherapy', 'targeted']
        : null,
  };
};

export const targetedGastrointestinal: SheetOf = (patient) => {
  const { infected, untreated, hormones, course, hadPrrt } = patient;
  const closed = notYet(patient);
  return {
    title: waitingTitle(patient, 'everolimus or later agents') ?? gastrointestinalTitle(patient),
    lines: [
      ...secondLook(patient),
      ...when(hormones === 'controlled' || hormones === 'untreated', everolimusLabelLine),
    ],
    options: [
      ...firstThings(patient),
      option('everolimus', { closed }),
      ...when(mayBeWatched(patient), observation),
      ...when(hadPrrt, prrtOnceMore(patient)),
      ...when(pastFirstDrugs(patient), option('cabozantinib', { needs: 'prrtOrTargetedBefore', closed })),
      option('interferon', { warns: 'X10', closed }),
      option('surufatinib', { needs: 'licensed', closed }),
      liverDirected(patient),
      ...when(course === 'progressedAfterPrrt', trialAfterPrrt),
    ],
    lead: leadOf(patient),
    together:
      course === 'progressedAfterTargeted' && !untreated && !infected ? ['cabozantinib', 'everolimus'] : null,
  };
};

function gastrointestinalTitle(patient: Patient): string {
  if (patient.course === 'progressedAfterTargeted')
    return 'Non-pancreatic GEP NET after a targeted drug or chemotherapy: cabozantinib, or everolimus if unused';
  return isWatchedFirst(patient)
    ? 'Non-pancreatic GEP NET, SSTR-negative G1 without growth: observation first'
    : 'Non-pancreatic GEP NET: everolimus or later agents';
}

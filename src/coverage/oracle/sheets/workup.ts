import { option, type SheetOf } from './sheet.ts';

export const workupPathology: SheetOf = () => ({
  title: 'Expert pathology needed before an algorithm recommendation',
  options: [
    option('pathologyReview', { warns: 'X18' }),
    option('rebiopsy', { needs: 'tissueOrDisagreement', warns: 'X18' }),
  ],
});

export const workupBaseline: SheetOf = () => ({
  title: 'Complete staging and baseline first',
  options: [option('crossSectional'), option('sstrPet'), option('baseline')],
});

export const workupLiverMdt: SheetOf = () => ({
  title: 'Hepatobiliary and interventional-radiology review first',
  options: [option('liverMri'), option('surgeon'), option('radiologist')],
});

export const workupSstr: SheetOf = () => ({
  title: 'SSTR PET needed first',
  options: [
    option('sstrPet'),
    option('scintigraphy', { needs: 'petUnavailable' }),
    option('fdgPet', { needs: 'ki67HighOrMixed' }),
  ],
});

export const mdtOutOfScope: SheetOf = () => ({
  title: 'Outside this algorithm: refer to a NET centre',
  options: [],
});

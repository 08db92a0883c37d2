import { either, stating } from './pattern.ts';

/** How the disease has behaved and what has been given. */
export const course = stating('treatmentCourse', {
  naive: [
    ...either(
      { course: 'new' },
      'The diagnosis is new; no systemic treatment has been given.',
      '{He} has had no systemic treatment so far.',
      'No drug has been given yet: {he} is treatment naive, and no growth has been shown.',
    ),
  ],
  naiveGrowing: [
    ...either(
      { course: 'growing' },
      'No drug has been given yet, and between the last two scans the lesions have grown.',
      '{He} has had no systemic treatment so far; the lesions are growing.',
    ),
    ...either(
      { course: 'watched' },
      'On surveillance the lesions have grown; {he} has never had systemic treatment.',
      '{He} has been watched without any systemic treatment, and the lesions are now growing.',
      'The disease has only been observed so far, without systemic treatment, and has grown over the last year.',
    ),
  ],
  stable: [
    ...either(
      { course: 'onSsa' },
      'On {ssa} the disease has been stable for {ssaMonths} months.',
      '{He} takes {ssa}, and the last three scans show stable disease.',
      'Under {ssa} the lesions have not changed for {ssaMonths} months: stable disease.',
    ),
    ...either(
      { course: 'onWatch' },
      'Under surveillance without treatment the disease has been stable for {ssaMonths} months.',
      '{He} is on surveillance only; the lesions have been stable for {ssaMonths} months.',
    ),
    ...either(
      { course: 'afterPrrt' },
      'Since {cycles} cycles of PRRT the disease has been stable.',
      'PRRT ({cycles} cycles) ended last year, and the disease has been stable since.',
    ),
    ...either(
      { course: 'onTargeted' },
      'On everolimus the disease is stable.',
      'Everolimus was begun last year; the disease is stable on it.',
    ),
    ...either(
      { course: 'afterChemotherapy' },
      'The disease is responding to {chemotherapy}.',
      'After six cycles of {chemotherapy} the lesions are shrinking: the disease is responding.',
    ),
  ],
  progressedOnSsa: either(
    {},
    'The disease has progressed on {ssa} after {ssaMonths} months; no other drug has been given.',
    'On {ssa}, the only drug so far, CT now shows progression.',
    'After {ssaMonths} months on {ssa} the lesions are growing; {he} has had no other systemic treatment.',
    '{Ssa} held the disease for {ssaMonths} months, and now it is progressing; no other drug has been tried.',
  ),
  progressedAfterPrrt: either(
    {},
    'The disease has progressed after PRRT ({cycles} cycles); no targeted drug or chemotherapy has been given.',
    'PRRT held the disease for {prrtMonths} months; now it has progressed. {He} has never had a targeted drug or chemotherapy.',
    '{PrrtMonths} months after {cycles} cycles of PRRT there are new lesions: progression, without any targeted drug or chemotherapy so far.',
  ),
  progressedAfterTargeted: [
    ...either(
      {},
      'The disease has progressed on {targeted}; PRRT has not been given.',
      '{He} was given {targeted}, and the disease has progressed on it; {he} has never had PRRT.',
      '{Targeted} failed after {ssaMonths} months: the disease has progressed. PRRT has not been tried.',
    ),
    ...either(
      // An analogue first goes with receptors and with a tumour that grows slowly.
      { sstrImaging: 'positive', primarySite: 'smallIntestine' },
      'After {ssa} {he} was given {targeted}, and the disease has progressed on it; {he} has never had PRRT.',
    ),
  ],
  exhausted: either(
    {},
    'The disease has progressed after PRRT and then on {targeted}.',
    'The disease progressed after PRRT, and has now progressed on {targeted} as well.',
    'Both PRRT and {targeted} have been used, and the disease has progressed after each.',
  ),
  unknown: either(
    {},
    'Earlier scans cannot be compared and the treatment records are missing, so the course is unknown.',
    'There is no comparable imaging, and it is not known what has been given so far.',
  ),
});

const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Beside progression or stability they say that it is not the tumour's. */
export const otherSubjects = list(`
  flushing flushes diarrhoea diarrhea syndrome symptom symptoms pain weight fatigue ascites oedema cachexia marker
  markers chromogranin cga hiaa stools valve murmur dyspnoea tolerance toxicity quality hypoglycaemia hypoglycemia
  renal egfr creatinine bp haemoglobin hb mood cardiac valvular angina clinically biochemically symptomatically
  haemodynamically neuropathy ckd diabetes kidney heart copd fibrosis`);

/** Beside a treatment that is denied or planned they say that it was given all the same. */
export const givenWords = list(`
  stopped held discontinued completed complete finished finish tolerated tolerate toxicity intolerant intolerance paused
  ceased withdrawn interrupted respond responded responding response worked help helped benefit further repeat
  additional maintenance rechallenge retreatment salvage more again second progress another extra additional`);

/** They mark the newest state. */
export const nowWords = list(
  'now currently today latest current presently recent recently subsequently since then',
);

/** Between treatments and a progression they keep the order of events. */
export const thenWords = list('then subsequently later before');

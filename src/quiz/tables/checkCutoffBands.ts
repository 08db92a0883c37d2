import { bandsWith } from './bandOf.ts';
import { type Check, duplicates } from './check.ts';

/** The cut-offs of a quantity leave no gap and no overlap at its examples, and each band has one. */
export const checkCutoffBands: Check = ({ cutoffBands }, { questions }, report) => {
  for (const id of duplicates(cutoffBands.map((one) => one.id))) {
    report('cutoffBands', `the id ${id} is used twice`);
  }
  for (const { id, question, bands, examples } of cutoffBands) {
    const place = `cutoffBands, ${id}`;
    if (!(question in questions)) report(place, `there is no question ${question}`);
    for (const band of duplicates(bands.map((one) => one.id))) report(place, `the id ${band} is used twice`);
    const found = examples.map((numbers) => ({ numbers, within: bandsWith(bands, numbers) }));
    for (const { numbers, within } of found) {
      if (within.length !== 1) {
        report(
          place,
          `the example ${JSON.stringify(numbers)} lies in ${within.length === 0 ? 'no band' : within.map((band) => band.id).join(' and ')}, not in one`,
        );
      }
    }
    for (const band of bands) {
      if (band.limits.length > 0 && !found.some(({ within }) => within.includes(band))) {
        report(place, `no example lies in the band ${band.id}`);
      }
    }
  }
};

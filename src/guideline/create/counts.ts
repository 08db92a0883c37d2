import { type CheckedShape, countedParts } from './shape.ts';
import type { Path, Report } from './report.ts';

/** Each part is as long as the dossier counts it: a part that got lost is noticed. */
export function checkCounts(data: CheckedShape, report: Report): void {
  for (const part of countedParts) {
    const found =
      part === 'options'
        ? Object.values(data.outcomes).flatMap(({ options }) => options).length
        : Object.keys(data[part]).length;
    const count = data.counts[part];
    if (found !== count) report([part], `there are ${found}, but there must be ${count}`);
  }
}

/** Entries stand under their own id, and no two of one list share theirs. */
export function checkIds(data: CheckedShape, report: Report): void {
  for (const part of ['questions', 'outcomes', 'sources', 'uncertainties'] as const) {
    for (const [key, { id }] of Object.entries(data[part])) {
      if (id !== key) report([part, key], `its id is ${id}, not ${key}`);
    }
  }
  const unique = (path: Path, items: readonly { readonly id: string }[]): void => {
    const ids = items.map(({ id }) => id);
    const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    for (const id of twice) report(path, `the id ${id} is used twice`);
  };
  for (const part of ['cautions', 'prohibitions', 'updates', 'modalities'] as const)
    unique([part], data[part]);
  for (const part of ['questions', 'outcomes'] as const) {
    for (const [key, { options }] of Object.entries(data[part])) unique([part, key, 'options'], options);
  }
}

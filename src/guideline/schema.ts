import { PathwayError } from './errors.ts';
import { type CheckedShape, countedParts, shape } from './shape.ts';

/** The guideline contradicts itself or lacks something; the message lists every problem with its place. */
export class GuidelineError extends PathwayError {
  override readonly name = 'GuidelineError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      'GuidelineNotUsable',
      `The guideline cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

type Path = readonly (string | number)[];
type Report = (path: Path, problem: string) => void;

const checked = shape.superRefine((data, context) => {
  const report: Report = (path, message) => context.addIssue({ code: 'custom', path: [...path], message });
  checkCountsAndIds(data, report);
  checkRefs(data, data.sources, [], report);
  checkNames(data, report);
});

function checkCountsAndIds(data: CheckedShape, report: Report): void {
  for (const part of countedParts) {
    const [found, count] = [Object.keys(data[part]).length, data.counts[part]];
    if (found !== count) report([part], `there are ${found}, but there must be ${count}`);
  }
  for (const part of ['questions', 'outcomes', 'sources', 'uncertainties'] as const) {
    for (const [key, { id }] of Object.entries(data[part])) {
      if (id !== key) report([part, key], `its id is ${id}, not ${key}`);
    }
  }
  const unique = (path: Path, items: readonly { readonly id: string }[]): void => {
    for (const id of duplicates(items.map((item) => item.id))) report(path, `the id ${id} is used twice`);
  };
  unique(['cautions'], data.cautions);
  unique(['modalities'], data.modalities);
  for (const [key, { options, unknown }] of Object.entries(data.questions)) {
    unique(['questions', key, 'options'], options);
    if (!options.some(({ id }) => id === String(unknown))) {
      report(['questions', key, 'unknown'], `there is no option ${String(unknown)}`);
    }
  }
}

/** Every list called `refs`, wherever it stands, names sources that exist. */
function checkRefs(value: unknown, sources: CheckedShape['sources'], path: Path, report: Report): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key !== 'refs' || !Array.isArray(part)) checkRefs(part, sources, here, report);
    else
      part.forEach((ref, index) => {
        if (!(String(ref) in sources)) report([...here, index], `there is no source ${String(ref)}`);
      });
  }
}

/** Cautions, questions and uncertainties that are named exist, and an uncertainty is shown where it must be. */
function checkNames(data: CheckedShape, report: Report): void {
  const cautionIds = new Set(data.cautions.map(({ id }) => id));
  const named = (path: Path, ids: readonly string[]): void =>
    ids.forEach((id, index) => {
      if (!cautionIds.has(id)) report([...path, index], `there is no caution ${id}`);
    });
  named(['stopOrder'], data.stopOrder);
  for (const key of Object.keys(data.defaultEdges)) {
    if (!(key in data.questions)) report(['defaultEdges', key], `there is no question ${key}`);
  }
  data.updates.forEach(({ cautions = [] }, index) => named(['updates', index, 'cautions'], cautions));
  data.cautions.forEach(({ id, severity: given }, index) => {
    const maybeStop =
      typeof given === 'string' ? given === 'stop' : [given.then, given.otherwise].includes('stop');
    if (maybeStop !== data.stopOrder.includes(id)) {
      report(
        ['cautions', index],
        maybeStop ? 'it may be a stop but is not in stopOrder' : 'it is in stopOrder but never a stop',
      );
    }
  });
  for (const [key, { uncertainties }] of Object.entries(data.outcomes)) {
    uncertainties.forEach((id, index) => {
      if (!(id in data.uncertainties)) {
        report(['outcomes', key, 'uncertainties', index], `there is no uncertainty ${id}`);
      }
    });
  }
  for (const [id, { outcomes = [] }] of Object.entries(data.uncertainties)) {
    for (const key of outcomes) {
      if (data.outcomes[key]?.uncertainties.includes(id) === false) {
        report(['outcomes', key, 'uncertainties'], `${id} bears on this outcome but is not named`);
      }
    }
  }
}

function duplicates(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

const singular: Readonly<Record<string, string>> = {
  questions: 'question',
  outcomes: 'outcome',
  outcomeSets: 'set of outcomes',
  cautions: 'caution',
  guards: 'guard',
  defaultEdges: 'default edge of',
  sources: 'source',
  urls: 'URL',
  updates: 'update',
  modalities: 'modality',
  uncertainties: 'uncertainty',
  options: 'option',
  claims: 'claim',
  refs: 'reference',
};

/** A path in words: "outcome prrt, option 2, claim 1, provenance 1, reference 1". */
function placeOf(path: readonly PropertyKey[], data: unknown): string {
  const words: string[] = [];
  let value = data;
  path.forEach((key, depth) => {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    const id = (value as { readonly id?: unknown } | null | undefined)?.id;
    // Every part of the guideline with names inside is a collection of entries under these names.
    const isEntry = typeof key === 'number' || depth === 1;
    if (!isEntry) return words.push(String(key));
    const collection = words.pop() ?? '';
    const name = typeof key === 'number' ? (typeof id === 'string' && id !== '' ? id : key + 1) : String(key);
    return words.push(`${singular[collection] ?? collection} ${name}`);
  });
  return words.join(', ');
}

/**
 * Checks the assembled guideline: shapes, counts, unique ids, and that every source, outcome,
 * caution and uncertainty that is named exists.
 * @param data the guideline as current.ts assembles it
 * @throws GuidelineError with every problem and its place in plain words
 */
export function checkGuideline(data: unknown): void {
  const { error } = checked.safeParse(data, {
    error: ({ input }) => (input === undefined ? 'is missing' : undefined),
  });
  if (error) {
    throw new GuidelineError(error.issues.map(({ path, message }) => `${placeOf(path, data)}: ${message}`));
  }
}

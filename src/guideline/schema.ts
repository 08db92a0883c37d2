import { PathwayError } from './errors.ts';
import { parseClaims } from './notation/claims.ts';
import { GuidelineNotationError } from './notation/errors.ts';
import { namesOf } from './notation/names.ts';
import { parseProvenance } from './notation/provenance.ts';
import { fillCutoffs, wordsOf } from './notation/words.ts';
import type { Provenance } from './provenance.ts';
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
  checkNames(data, report);
  checkOptions(data, report);
  checkHeadlines(data, report);
  checkNotation(data, report);
});

function checkCountsAndIds(data: CheckedShape, report: Report): void {
  for (const part of countedParts) {
    const [found, count] = [countOf(data, part), data.counts[part]];
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
  unique(['prohibitions'], data.prohibitions);
  unique(['updates'], data.updates);
  for (const [key, { options }] of Object.entries(data.outcomes))
    unique(['outcomes', key, 'options'], options);
  unique(['modalities'], data.modalities);
  for (const [key, { options, unknown }] of Object.entries(data.questions)) {
    unique(['questions', key, 'options'], options);
    if (!options.some(({ id }) => id === String(unknown))) {
      report(['questions', key, 'unknown'], `there is no option ${String(unknown)}`);
    }
  }
}

function countOf(data: CheckedShape, part: (typeof countedParts)[number]): number {
  return part === 'options'
    ? Object.values(data.outcomes).flatMap(({ options }) => options).length
    : Object.keys(data[part]).length;
}

/** What options, pairs and prohibitions name exists. */
function checkOptions(data: CheckedShape, report: Report): void {
  const optionsOf = (outcome: string): readonly string[] =>
    (data.outcomes[outcome as keyof CheckedShape['outcomes']]?.options ?? []).map(({ id }) => id);
  for (const [key, { options, together }] of Object.entries(data.outcomes)) {
    options.forEach(({ closedBy, conditions }, index) => {
      const path = ['outcomes', key, 'options', index];
      for (const id of closedBy)
        if (!(id in data.closures)) report([...path, 'closedBy'], `there is no closure ${id}`);
      for (const id of conditions)
        if (!(id in data.optionConditions)) report([...path, 'conditions'], `there is no condition ${id}`);
    });
    together.forEach((pair, index) => {
      for (const id of pair.options)
        if (!optionsOf(key).includes(id)) {
          report(['outcomes', key, 'together', index], `there is no option ${id}`);
        }
    });
  }
  data.prohibitions.forEach(({ options }, index) => {
    for (const [outcome, ids] of Object.entries(options))
      for (const id of ids)
        if (!optionsOf(outcome).includes(id)) {
          report(['prohibitions', index], `there is no option ${outcome}.${id}`);
        }
  });
}

/** A headline is shown whole, on a phone (dossier 2.5). */
const headlineMost = 140;

/** The longest that a headline can be where one of its conditional parts is shown. */
function checkHeadlines({ cautions, cutoffs }: CheckedShape, report: Report): void {
  const lengthOf = (text: string): number => fillCutoffs(text, cutoffs).length + 1;
  cautions.forEach(({ headline }, index) => {
    const always = headline.flatMap((part) => (typeof part === 'string' ? [lengthOf(part)] : []));
    const some = headline.flatMap((part) => (typeof part === 'string' ? [] : [lengthOf(part.text)]));
    const most = always.reduce((sum, length) => sum + length, 0) + Math.max(0, ...some) - 1;
    if (most > headlineMost) {
      report(['cautions', index, 'headline'], `it has ${most} characters; at most ${headlineMost} fit`);
    }
  });
}

/** Provenance, cut-offs and ids in every text can be read, and every source that is named exists. */
function checkNotation(data: CheckedShape, report: Report): void {
  const words = wordsOf(data.cutoffs, namesOf(data));
  const refs = (path: Path, ids: readonly string[]): void => {
    for (const id of ids)
      if (!(id in data.sources || `${id}a` in data.sources)) report(path, `there is no source ${id}`);
  };
  const read = (path: Path, value: unknown): void => {
    if (Array.isArray(value) && path.at(-1) === 'refs') return refs(path, value.map(String));
    if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value))
        read([...path, Array.isArray(value) ? Number(key) : key], part);
      return;
    }
    if (typeof value !== 'string') return;
    try {
      if (path.at(-1) === 'provenance') refs(path, parseProvenance(value).flatMap(refsIn));
      else if (isRead(path))
        refs(
          path,
          parseClaims(value).flatMap(({ provenance }) => provenance.flatMap(refsIn)),
        );
      words(value);
    } catch (error) {
      if (!(error instanceof GuidelineNotationError)) throw error;
      report(path, error.message);
    }
  };
  for (const part of readParts) read([part], data[part]);
}

const readParts = [
  'questions',
  'outcomes',
  'closures',
  'optionConditions',
  'prohibitions',
  'cautions',
  'modalities',
  'updates',
  'uncertainties',
] as const;

/** Texts that carry provenance in brackets. */
function isRead(path: Path): boolean {
  return path[0] === 'modalities'
    ? ['use', 'conditions', 'avoid', 'figures'].includes(String(path.at(-1)))
    : path.includes('firstScreen') || path.includes('statements');
}

function refsIn({ refs, basis = [] }: Provenance): readonly string[] {
  return [...refs, ...basis.flatMap(refsIn)];
}

/** Cautions, questions and uncertainties that are named exist, and an uncertainty is shown where it must be. */
function checkNames(data: CheckedShape, report: Report): void {
  const cautionIds = new Set(data.cautions.map(({ id }) => id));
  const named = (path: Path, ids: readonly string[]): void =>
    ids.forEach((id, index) => {
      if (!cautionIds.has(id)) report([...path, index], `there is no caution ${id}`);
    });
  named(['stopOrder'], data.stopOrder);
  data.prohibitions.forEach(({ saidByCautions }, index) =>
    named(['prohibitions', index, 'saidByCautions'], saidByCautions),
  );
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
  edges: 'edge',
  closures: 'closure',
  optionConditions: 'condition',
  prohibitions: 'prohibition',
  sources: 'source',
  updates: 'update',
  modalities: 'modality',
  uncertainties: 'uncertainty',
  options: 'option',
  together: 'pair',
  firstScreen: 'first-screen line',
  statements: 'statement',
  titleVariants: 'title variant',
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

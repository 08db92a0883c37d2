/** Keys and places in lists, from the outside in. */
export type Path = readonly (string | number)[];

/** Takes a problem and where it is. */
export type Report = (path: Path, problem: string) => void;

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
  prohibitionScopes: 'scope of the prohibition',
  againstConditions: 'what speaks against the condition',
  specialSituations: 'special situation',
  situationsOnOptions: 'effect of the special situation',
  restingAnswers: 'what rests on others, answer to',
  unknownValues: 'answer that is not known',
  deniedAnswers: 'what denies the answer to',
  contraindicatedKinds: 'what the contraindications speak against of class',
  valuesAbout: 'value',
  drugsWithin: 'drug',
  tiedToDrugs: 'tie to a drug of',
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

/** A path in words: "outcome prrt, option edotreotide, conditions". */
export function placeOf(path: readonly PropertyKey[], data: unknown): string {
  const words: string[] = [];
  let value = data;
  path.forEach((key, depth) => {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
    // Every part of the guideline with names inside is a collection of entries under these names, and so are edges.
    const isEntry = typeof key === 'number' || depth === 1 || words.at(-1) === 'edges';
    if (!isEntry) return words.push(String(key));
    const collection = words.pop() ?? '';
    return words.push(`${singular[collection] ?? collection} ${nameOf(key, value)}`);
  });
  return words.join(', ');
}

/** The key of an entry; in a list its id, or its place from 1. */
function nameOf(key: PropertyKey, value: unknown): string {
  if (typeof key !== 'number') return String(key);
  const id = (value as { readonly id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' && id !== '' ? id : String(key + 1);
}

import type { Guideline } from '../../guideline/guideline.ts';
import type { Cases } from '../../machine/cases.ts';
import type { Statement } from './dossier.ts';

/** Names by which something of the guideline, of the chart or of a room is found. */
type Finder = (statement: Statement, cases: Pick<Cases, 'guideline' | 'edges'>) => string | null;

/** A path into the data of the guideline, if something stands there. */
const at =
  (pathOf: (id: string) => readonly string[]): Finder =>
  ({ id }, { guideline }) => {
    const path = pathOf(id);
    return has(guideline, path) ? path.join('.') : null;
  };

function has(guideline: Guideline, path: readonly string[]): boolean {
  const found = path.reduce<unknown>((value, key) => {
    if (Array.isArray(value))
      return value.find((one: unknown) => isNamed(one, key)) ?? value[Number(key) - 1];
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }, guideline);
  return found !== undefined;
}

function isNamed(value: unknown, id: string): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && value.id === id;
}

/** Held by the program of a room, not by data of the guideline. */
const inRoom =
  (room: string): Finder =>
  () =>
    room;

const after = (id: string, word: string): string => id.slice(word.length + 1);

/** "prrt.prrt" and what follows it. */
const optionIn = (id: string): readonly [string, string] => {
  const [outcome = '', option = ''] = (id.split(' ')[0] ?? '').split('.');
  return [outcome, option];
};

/** Rows that stand for a typed value: the input of the question takes it. */
const typedRows: ReadonlySet<string> = new Set(['number', 'values', '0..4', 'G1', 'G2', 'G3']);

/** Whose program follows the rules of a section that hold for all of it. */
const roomOf: Readonly<Record<string, string>> = {
  '2.1': 'src/machine/pathway.ts',
  '2.3': 'src/guideline/questions, src/conversation/commands',
  '2.5': 'src/engine/cautions.ts',
  '2.6': 'src/engine/recommend.ts, src/conversation/messages/outcome',
  '2.8': 'src/language/reply',
  '3': 'src/engine/describeProvenance.ts',
  '4': 'updates, src/engine/recommend.ts',
  '5': 'src/language/reply',
  '8': 'src/language/spelling',
};

/** Where a statement of each kind is held. */
const finders: Readonly<Record<string, Finder>> = {
  question: at((id) => ['questions', id]),
  answer: ({ id }, { guideline }) => {
    const [question = '', option = ''] = id.split('=');
    const path = typedRows.has(option)
      ? ['questions', question, 'input']
      : ['questions', question, 'options', option];
    return has(guideline, path) ? path.join('.') : null;
  },
  input: at((id) => ['questions', id.split(' ')[0] ?? '', 'input']),
  edge: ({ id }, { edges }) => {
    const [question, number] = id.split('#');
    const edge = [...edges.values()].find(
      (one) => one.question === question && one.number === Number(number),
    );
    return edge ? `edge ${edge.id}, to ${edge.target}` : null;
  },
  class: at((id) => ['questions', 'transarterialContraindications', 'options', after(id, 'class')]),
  caution: at((id) => ['cautions', id]),
  forbids: at((id) => ['cautions', id.split(' ')[0] ?? '']),
  displayOrder: at(() => ['stopOrder']),
  outcomeSet: at((id) => ['outcomeSets', after(id, 'set')]),
  principle: ({ section }) => roomOf[section] ?? null,
  outcome: at((id) => ['outcomes', id]),
  title: at((id) => ['outcomes', id.split(' ')[0] ?? '', 'titleVariants', id.split(' ')[2] ?? '']),
  together: at((id) => ['outcomes', id.split(' ')[0] ?? '', 'together', id.split(' ')[2] ?? '']),
  firstScreen: at((id) => ['outcomes', id.split(' ')[0] ?? '', 'firstScreen', id.split(' ')[3] ?? '']),
  option: at((id) => ['outcomes', optionIn(id)[0], 'options', optionIn(id)[1]]),
  optionCondition: at((id) => [
    'outcomes',
    optionIn(id)[0],
    'options',
    optionIn(id)[1],
    'conditions',
    id.split(' ')[2] ?? '',
  ]),
  optionProhibition: at((id) => [
    'outcomes',
    optionIn(id)[0],
    'options',
    optionIn(id)[1],
    'prohibitions',
    id.split(' ')[2] ?? '',
  ]),
  bullet: at((id) => ['outcomes', id.split(' ')[0] ?? '', 'statements']),
  closure: at((id) => ['closures', after(id, 'closure')]),
  condition: at((id) => ['optionConditions', after(id, 'condition')]),
  prohibition: at((id) => ['prohibitions', id]),
  namedCondition: inRoom('src/guideline/namedConditions.ts'),
  derivedFact: inRoom('src/engine/facts.ts'),
  modality: inGuideline('modalities'),
  update: inGuideline('updates'),
  uncertainty: at((id) => ['uncertainties', id]),
  reference: at((id) => ['sources', id]),
  sourceFact: at((id) => ['sources', id]),
  situation: inGuideline('specialSituations'),
  term: inGuideline('glossary'),
  treatmentName: inGuideline('treatmentNames'),
  simplifications: inGuideline('simplifications'),
  safety: inRoom('safety, src/engine and src/conversation'),
  rule: inRoom('src/language'),
  line: inRoom('src/language'),
  shownText: inRoom('src/conversation/messages and src/dialogs'),
  migration: inRoom('changedAnswers, src/conversation/state/openCase.ts'),
  route: inRoom('src/machine/pathway.ts'),
  vignette: inRoom('src/guideline/vignettes.ts'),
};

function inGuideline(key: keyof Guideline): Finder {
  return (_statement, { guideline }) => (guideline[key] === undefined ? null : key);
}

/**
 * Where a statement is held: an element of the guideline, an edge of the chart, or the room whose program does
 * it.
 * @returns null when it is nowhere: then the guideline lacks it
 */
export function elementOf(cases: Pick<Cases, 'guideline' | 'edges'>, statement: Statement): string | null {
  return finders[statement.kind]?.(statement, cases) ?? null;
}

import { isKindLeft } from '../../../engine/standing.ts';
import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import type { OptionKind, Statement } from '../../../guideline/outcome.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.outcome.takenAway;

/** A treatment as titles and first-screen lines name it. */
interface NamedTreatment {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Kinds of options that a title or a line may name. Kinds that are no treatment of the tumour are in none. */
const named: Readonly<Partial<Record<OptionKind, NamedTreatment>>> = {
  surgery: { name: 'surgery', pattern: /\bresect(?:ion|able)?\b|\bsurgery\b|\bhepatectomy\b/iu },
  ablation: { name: 'ablation', pattern: /\bablation\b/iu },
  embolization: {
    name: 'embolization',
    pattern:
      /(?<!radio|\bno routine )emboli[sz]ation|\bc?TACE\b|\bTAE\b|\btransarterial treatment\b|\bliver-directed\b/iu,
  },
  tare: { name: 'TARE', pattern: /radioemboli[sz]ation|\bTARE\b/iu },
  prrt: { name: 'PRRT', pattern: /\bPRRT\b|peptide receptor radionuclide/iu },
  chemotherapy: { name: 'chemotherapy', pattern: /\bchemotherapy\b|\bplatinum-etoposide\b/iu },
  everolimus: { name: 'everolimus', pattern: /\beverolimus\b/iu },
  tki: { name: 'targeted therapy', pattern: /\btargeted therapy\b|\bcabozantinib\b/iu },
  ssa: { name: 'somatostatin analogue', pattern: /\bsomatostatin analogue\b|\bSSA\b/iu },
};

/** The treatments that a text names, by their kinds. */
function namedIn(text: string): readonly { readonly kind: OptionKind; readonly name: string }[] {
  return (Object.entries(named) as [OptionKind, NamedTreatment][])
    .filter(([, { pattern }]) => pattern.test(text))
    .map(([kind, { name }]) => ({ kind, name }));
}

/** The names of kinds of treatment, each once; kinds that are no treatment of the tumour have none. */
export function kindNames(kinds: readonly OptionKind[]): readonly string[] {
  return [...new Set(kinds.flatMap((kind) => named[kind]?.name ?? []))];
}

/** Whether a text names a kind of treatment. */
export function namesKind(kind: OptionKind, text: string): boolean {
  return named[kind]?.pattern.test(text) ?? false;
}

/**
 * A title that must not recommend what the card closes: of a treatment that what stands beside the route takes away
 * it is said so.
 */
export function titleWithout(title: string, takenAway: readonly OptionKind[]): string {
  const all = namedIn(title);
  const gone = all.filter(({ kind }) => takenAway.includes(kind));
  if (gone.length === 0) return title;
  return gone.length === all.length
    ? say.all(title)
    : say.some(title, gone.map(({ name }) => name).join(', '));
}

/** What is said behind a line that names such a treatment; null when it names none. */
export function lineWithout(text: string, takenAway: readonly OptionKind[]): string | null {
  const gone = namedIn(text).filter(({ kind }) => takenAway.includes(kind));
  return gone.length === 0 ? null : say.line(gone.map(({ name }) => name).join(', '));
}

/** What a statement of an outcome is judged by: its base title, its options, and what is taken away beside the route. */
interface Advice {
  readonly title: string;
  readonly options: readonly RecommendedOption[];
  readonly takenAway: readonly OptionKind[];
}

/** The kinds of which the outcome has options and none that is left. */
function closedKinds(options: readonly RecommendedOption[]): ReadonlySet<OptionKind> {
  const left = new Set(options.flatMap((option) => option.kinds.filter((kind) => isKindLeft(option, kind))));
  return new Set(options.flatMap(({ kinds }) => kinds).filter((kind) => !left.has(kind)));
}

/**
 * Whether a statement is of treatments that are all closed for this case: it is told where it is said that these are
 * closed, and nowhere else.
 */
export function isOfClosed(options: readonly RecommendedOption[], { saidOf = [] }: Statement): boolean {
  const giving = options.filter((option) => option.kinds.some((kind) => saidOf.includes(kind)));
  return giving.length > 0 && giving.every(({ closed }) => closed !== null);
}

/**
 * Whether a sentence about what comes after presumes that the outcome's own treatment is given though it is closed:
 * every treatment that the title names is closed, and so is every one that the sentence names.
 */
export function presumesClosed(text: string, { title, options }: Advice): boolean {
  const closed = closedKinds(options);
  const areClosed = (words: string): boolean => {
    const all = namedIn(words);
    return all.length > 0 && all.every(({ kind }) => closed.has(kind));
  };
  return areClosed(title) && areClosed(text);
}

/** What is said behind conditions of an outcome all of whose own treatments are taken away; null where one is left. */
export function conditionsWithout({ title, takenAway }: Advice): string | null {
  const all = namedIn(title);
  return all.every(({ kind }) => takenAway.includes(kind)) ? lineWithout(title, takenAway) : null;
}

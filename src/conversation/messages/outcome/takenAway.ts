import { isKindTaken, type Standing, standingOf } from '../../../engine/standing.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import type { OptionKind, Statement } from '../../../guideline/outcome.ts';
import type { AskedTreatment } from '../../../language/ask/askedTreatment.ts';
import { texts } from '../../texts/texts.ts';
import { namesOf } from './failedDrugs.ts';

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

/** A treatment that a text names, by its kind, with the words that name it. */
interface Named {
  readonly kind: OptionKind;
  readonly name: string;
  readonly words: string;
}

/** The treatments that a text names, by their kinds. */
function namedIn(text: string): readonly Named[] {
  return (Object.entries(named) as [OptionKind, NamedTreatment][]).flatMap(([kind, { name, pattern }]) => {
    const words = pattern.exec(text)?.[0];
    return words === undefined ? [] : [{ kind, name, words }];
  });
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
 * A title that must not recommend what is not for this patient: of a treatment that what stands beside the route takes
 * away, and of a drug on which the disease progressed, it is said so. A step that comes first ("Treat the infection
 * first; ...") is no treatment that could be taken away.
 * @param failed the drugs on or after which the disease was told to have progressed
 */
export function titleWithout(
  { title, takenAway, options }: TitleOf,
  failed: readonly AskedTreatment[],
): string {
  const kindsFailed = failedKinds(options);
  const drugs = failed.filter(({ said }) => said.test(title.toLowerCase()));
  const all = namedIn(title).filter(({ words }) => !drugs.some(({ said }) => said.test(words.toLowerCase())));
  const gone = all.filter(({ kind }) => takenAway.includes(kind));
  const parts = title.split('; ');
  if (drugs.length === 0 && gone.length > 0 && gone.length === all.length) {
    if (parts.every((part) => namedIn(part).length > 0)) return say.all(title);
  }
  const against = all.filter((one) => kindsFailed.includes(one.kind) && !gone.includes(one));
  const notFor = [
    ...(gone.length === 0 ? [] : [say.some(gone.map(({ name }) => name).join(', '))]),
    ...(against.length === 0 ? [] : [say.against(against.map(({ name }) => name).join(', '))]),
    ...(drugs.length === 0 ? [] : [say.failedInTitle(namesOf(drugs))]),
  ];
  return notFor.length === 0 ? title : say.title(title, notFor.join('; '));
}

/**
 * The kinds of treatment of which something told fails every option that is left: the chart still lists them, and no title
 * or line may name them as if nothing spoke against them.
 */
function failedKinds(options: readonly RecommendedOption[]): readonly OptionKind[] {
  const shut: readonly Standing[] = ['closed', 'forbidden', 'fails'];
  return [...new Set(options.flatMap(({ kinds }) => kinds))].filter((kind) => {
    const standings = options.filter(({ kinds }) => kinds.includes(kind)).map(standingOf);
    return standings.includes('fails') && standings.every((one) => shut.includes(one));
  });
}

/** What is said behind a line that names such a treatment, or one that something told fails; null when it names none. */
export function lineWithout(
  text: string,
  { takenAway, options }: Pick<Recommendation, 'takenAway' | 'options'>,
): string | null {
  const all = namedIn(text);
  const kindsFailed = failedKinds(options);
  const gone = all.filter(({ kind }) => takenAway.includes(kind));
  const against = all.filter((one) => kindsFailed.includes(one.kind) && !gone.includes(one));
  const namesOfAll = (those: typeof all): string => those.map(({ name }) => name).join(', ');
  return gone.length + against.length === 0
    ? null
    : [
        ...(gone.length === 0 ? [] : [say.line(namesOfAll(gone))]),
        ...(against.length === 0 ? [] : [say.lineAgainst(namesOfAll(against))]),
      ].join('');
}

/** What a title is judged by. */
type TitleOf = Pick<Recommendation, 'title' | 'takenAway' | 'options'>;

/** What a statement of an outcome is judged by: its base title, its options, and what is taken away beside the route. */
interface Advice {
  readonly title: string;
  readonly options: readonly RecommendedOption[];
  readonly takenAway: readonly OptionKind[];
}

/** The kinds of which the outcome has options and none that is left. */
function closedKinds(options: readonly RecommendedOption[]): ReadonlySet<OptionKind> {
  const left = new Set(
    options.flatMap((option) => option.kinds.filter((kind) => !isKindTaken(option, kind))),
  );
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
  return all.every(({ kind }) => takenAway.includes(kind))
    ? lineWithout(title, { takenAway, options: [] })
    : null;
}

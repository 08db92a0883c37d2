import type { OptionKind } from '../../../guideline/outcome.ts';
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
    pattern: /(?<!radio)emboli[sz]ation|\bc?TACE\b|\bTAE\b|\btransarterial treatment\b|\bliver-directed\b/iu,
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

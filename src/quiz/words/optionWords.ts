import type { Pair, RecommendedOption } from '../../engine/options.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import type { Provenance } from '../../guideline/provenance.ts';
import type { TreatmentName } from '../../guideline/treatmentNames.ts';
import { nameForm } from '../../engine/nameForm.ts';

/** Sentences about the options of a recommendation. */

const quoted = (text: string): string => `“${text.replace(/[.]$/, '')}”`;

/** What comes first: the pair with its sentence, or the first open option; empty where the outcome has none. */
export function firstSays({ first, together }: Recommendation): string {
  if (together) return pairSays(together);
  return first === null ? '' : `First comes ${quoted(first.text)}.`;
}

/** The provenance of what comes first; null where the outcome has no option. */
export function provenanceOfFirst({ first, together }: Recommendation): readonly Provenance[] | null {
  return together?.provenance ?? first?.provenance ?? null;
}

/** Two options that stand together, with the guideline's sentence. */
export function pairSays({ options, joinedBy, sentence }: Pair): string {
  return `Together in the first place: ${options.map(({ text }) => quoted(text)).join(` ${joinedBy} `)}. ${sentence}`;
}

/** The conditions of an option with their state in this patient; empty where it has none. */
export function conditionsSay({ conditions }: RecommendedOption): string {
  const words = { met: 'Met', notMet: 'Not met', notKnown: 'Not known' } as const;
  return (['notMet', 'met', 'notKnown'] as const)
    .flatMap((state) => {
      const own = conditions.filter((condition) => condition.state === state);
      return own.length === 0
        ? []
        : [`${words[state]}: ${own.map((condition) => condition.words).join('; ')}.`];
    })
    .join(' ');
}

/** Names of the treatments that the text of an option names, as a trainee may type them. */
export function treatmentsNamedIn(
  text: string,
  treatmentNames: Readonly<Record<string, TreatmentName>>,
): readonly string[] {
  const words = ` ${nameForm(text)} `;
  const isNamed = (name: string): boolean => words.includes(` ${nameForm(name)} `);
  return Object.values(treatmentNames).flatMap(({ canonical, synonyms }) =>
    isNamed(canonical) ? [canonical, ...synonyms] : synonyms.filter(isNamed),
  );
}

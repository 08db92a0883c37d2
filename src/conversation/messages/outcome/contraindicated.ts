import { isLeft } from '../../../engine/standing.ts';
import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import type { SpeakingClass } from '../../../guideline/contraindicatedKinds.ts';
import { entryOf } from '../../../guideline/entryOf.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { Provenance } from '../../../guideline/provenance.ts';
import type { Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { briefTagRun } from '../said/claims.ts';
import { kindNames } from './takenAway.ts';

const say = texts.outcome.volunteered;

/** What the guideline says of a class of contraindications: the words of a closure, or of the edge of the chart. */
export function wordsOfClass(
  { contraindicatedKinds, closures, questions }: Guideline,
  of: SpeakingClass,
): { readonly words: string; readonly provenance: readonly Provenance[] } | null {
  const { says } = contraindicatedKinds[of];
  if ('closure' in says) {
    const closure = entryOf<Guideline['closures'][keyof Guideline['closures']]>(closures, says.closure);
    return closure ? { words: closure.reason, provenance: closure.provenance } : null;
  }
  const edge = entryOf(questions.transarterialContraindications.edges, says.edge);
  return edge ? { words: edge.words, provenance: edge.provenance } : null;
}

/**
 * What contraindications that were told say against an option, and what of it they do not speak of; null where they say
 * nothing.
 */
export function contraindicatedInWords(
  guideline: Guideline,
  { contraindicated }: Pick<RecommendedOption, 'contraindicated'>,
): string | null {
  if (!contraindicated) return null;
  const said = wordsOfClass(guideline, contraindicated.class);
  if (said === null) return null;
  const rest = kindNames(contraindicated.rest);
  return [said.words, ...(rest.length > 0 ? [say.restOfIt(rest.join(', '))] : [])].join(' ');
}

/** The same before the text of an option, with where it comes from; nothing where contraindications say nothing. */
export function contraindicatedRuns(guideline: Guideline, option: RecommendedOption): readonly Run[] {
  const words = contraindicatedInWords(guideline, option);
  const said = option.contraindicated && wordsOfClass(guideline, option.contraindicated.class);
  if (words === null || !said) return [];
  const lead = isLeft(option) ? say.classAgainstPart : say.classAgainst;
  return [{ text: lead(words), strong: true }, briefTagRun(said.provenance), { text: ' ' }];
}

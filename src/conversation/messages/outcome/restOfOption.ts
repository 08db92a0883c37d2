import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import { texts } from '../../texts/texts.ts';
import type { ShownOutcome } from './shownOutcome.ts';
import { kindNames } from './takenAway.ts';

/**
 * What of an option nothing speaks against, where stops and warnings beside the route forbid another part of it, as a
 * sentence: "no telotristat" says nothing of the somatostatin analogue that the same option gives. Empty where they
 * forbid all of it. The option stays behind those that nothing forbids, as dossier 2.5 has it.
 */
export function restOfOption({ stops }: Pick<ShownOutcome, 'stops'>, option: RecommendedOption): string {
  const { forbiddenBy, broughtAbout, contraindicated, kinds } = option;
  const forbidden = [
    ...stops.filter(({ id }) => forbiddenBy.includes(id)).flatMap(({ forbids }) => forbids),
    ...broughtAbout
      .filter(({ id }) => forbiddenBy.includes(id))
      .flatMap(({ besideRoute }) => besideRoute?.forbids ?? kinds),
    ...(contraindicated?.kinds ?? []),
  ];
  if (!forbidden.some((kind) => kinds.includes(kind))) return '';
  const names = kindNames(kinds.filter((kind) => !forbidden.includes(kind)));
  return names.length === 0 ? '' : texts.outcome.volunteered.restOfIt(names.join(', '));
}

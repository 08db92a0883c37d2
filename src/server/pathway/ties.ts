import type { Guideline } from '../../guideline/guideline.ts';
import type { OutcomeOption } from '../../guideline/outcome.ts';
import { anchors, type Html, type Words } from './html.ts';
import { texts } from './texts.ts';

const say = texts.ties;

/** What ties options down, each once: when it holds, and where it comes from. */
export function tiesBody({ outcomes, outcomeIds }: Guideline, words: Words): Html {
  const options = outcomeIds.flatMap((id) => outcomes[id].options);
  const once = <Tie extends { readonly id: string }>(
    of: (option: OutcomeOption) => readonly Tie[],
  ): readonly Tie[] => [...new Map(options.flatMap(of).map((one) => [one.id, one])).values()];
  const when = (said: Html): Html => `<span class="when">${said}</span>`;
  return [
    heading(
      say.prohibitions,
      once((option) => option.prohibitions).map(({ id, text, provenance }) =>
        entry(anchors.prohibition(id), `${words.text(text)} ${words.provenance(provenance)}`),
      ),
    ),
    heading(
      say.closures,
      once((option) => option.closedBy).map(({ id, reason, provenance, when: condition }) =>
        entry(
          anchors.closure(id),
          `${words.text(reason)} ${words.provenance(provenance)} ${when(`${say.when} ${words.condition(condition)}`)}`,
        ),
      ),
    ),
    heading(
      say.conditions,
      once((option) => option.conditions).map(({ id, words: text, provenance, when: condition }) =>
        entry(
          anchors.condition(id),
          `${words.text(text)} ${words.provenance(provenance)} ${when(condition === null ? say.notAsked : `${say.holdsWhen} ${words.condition(condition)}`)}`,
        ),
      ),
    ),
  ].join('');
}

function heading(title: string, entries: readonly Html[]): Html {
  return `<h3>${title}</h3><ul class="ties">${entries.join('')}</ul>`;
}

function entry(anchor: string, body: Html): Html {
  return `<li id="${anchor}">${body}</li>`;
}

import type { Caution, ConditionalText } from '../../guideline/caution.ts';
import { anchors, article, type Html, named, type Words } from './html.ts';
import { headlineOf } from './outcomes.ts';
import { texts } from './texts.ts';

const say = texts.cautions;

/** A caution with its condition and its provenance. */
export function cautionArticle(caution: Caution, words: Words): Html {
  const { id, headline, text, when, severity, provenance } = caution;
  return article(
    anchors.caution(id),
    `${id}: ${headlineOf(caution)}`,
    [
      headline.every((one) => typeof one === 'string') ? '' : named(say.headline, partsOf(headline, words)),
      named(say.text, `${partsOf(text, words)} ${words.provenance(provenance)}`),
      `<p>${severityIn(severity, words)}.</p>`,
      named(say.shownWhen, words.condition(when)),
    ].join(''),
  );
}

function severityIn(severity: Caution['severity'], words: Words): Html {
  if (typeof severity === 'string') return words.text(upper(say.severity[severity]));
  const { then, otherwise, when } = severity;
  return `${words.text(upper(say.severityWhen(say.severity[then], say.severity[otherwise])))} ${words.condition(when)}`;
}

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function partsOf(text: ConditionalText, words: Words): Html {
  return text
    .map((one) =>
      typeof one === 'string'
        ? words.text(one)
        : `${words.text(one.text)} <span class="when">(${say.only} ${words.condition(one.when)})</span>`,
    )
    .join(' ');
}

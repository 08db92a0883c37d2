import { texts as conversationTexts } from '../../conversation/texts/texts.ts';
import { deriveFacts } from '../../engine/facts.ts';
import { mayHold } from '../../engine/mayHold.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Outcome, OutcomeOption } from '../../guideline/outcome.ts';
import type { Cases } from '../../machine/cases.ts';
import { escapeHtml } from '../../machine/escapeHtml.ts';
import { anchors, article, type Html, link, list, named, part, type Words } from './html.ts';
import { texts } from './texts.ts';

const say = texts.outcomes;

/** An outcome with its options and all that ties them down, its cautions and updates. */
export function outcomeArticle({ guideline, edges }: Cases, outcome: Outcome, words: Words): Html {
  const { id, title, titleVariants, category, firstScreen, options, together, statements } = outcome;
  const leading = [...edges.values()].filter(({ target }) => target === id);
  const from = leading.map(
    ({ id: edge, question, number }) =>
      `${words.place(question)} <a href="#${anchors.edge(edge)}">${texts.questions.row.toLowerCase()} ${number}</a>`,
  );
  return article(
    anchors.outcome(id),
    title,
    [
      `<p>${escapeHtml(conversationTexts.outcome.category[category])}</p>`,
      part(
        say.titled,
        list(
          titleVariants.map(
            (one) =>
              `${words.text(one.title)} <span class="when">${say.when} ${words.condition(one.when)}</span>`,
          ),
        ),
      ),
      part(
        say.firstScreen,
        list(
          firstScreen.map(
            ({ when, claims }) =>
              `${claims.map(words.claim).join(' ')}${when ? ` <span class="when">${say.when} ${words.condition(when)}</span>` : ''}`,
          ),
        ),
      ),
      options.length === 0 ? `<p>${say.noOptions}</p>` : part(say.options, optionList(outcome, words)),
      part(
        say.together,
        list(
          together.map(
            (pair) =>
              `${words.text(pair.sentence)} ${words.provenance(pair.provenance)} <span class="when">${say.when} ${words.condition(pair.when)}</span>`,
          ),
        ),
      ),
      ...statements.map(({ heading, claims }) =>
        part(heading, `<p>${claims.map(words.claim).join(' ')}</p>`),
      ),
      cautionsOf(guideline, outcome),
      part(
        say.updates,
        list(
          guideline.updates
            .filter((update) => update.outcomes.includes(id))
            .map(({ id: update, update: words_ }) => link(anchors.update(update), words_)),
        ),
      ),
      part(
        say.uncertainties,
        list(
          outcome.uncertainties.map((uncertainty) =>
            words.text(`${uncertainty}: ${guideline.uncertainties[uncertainty].note}`),
          ),
        ),
      ),
      named(say.reachedFrom, from.join('; ')),
    ].join(''),
  );
}

function optionList({ id: outcome, options }: Outcome, words: Words): Html {
  return `<ol class="options">${options.map((option) => `<li id="${anchors.option(outcome, option.id)}">${optionBody(option, words)}</li>`).join('')}</ol>`;
}

function optionBody(option: OutcomeOption, words: Words): Html {
  const { text, provenance, onlyWhen, firstWhen, conditions, closedBy, prohibitions } = option;
  const lists: readonly (readonly [string, readonly Html[]])[] = [
    [
      say.conditions,
      conditions.map(
        (one) =>
          `${words.text(one.words)} ${words.provenance(one.provenance)} <span class="when">${one.when === null ? say.notAsked : `${say.holdsWhen} ${words.condition(one.when)}`}</span>`,
      ),
    ],
    [
      say.closed,
      closedBy.map(
        (one) =>
          `${words.text(one.reason)} ${words.provenance(one.provenance)} <span class="when">${say.when} ${words.condition(one.when)}</span>`,
      ),
    ],
    [
      say.prohibitions,
      prohibitions.map((one) => `${words.text(one.text)} ${words.provenance(one.provenance)}`),
    ],
  ];
  return [
    `<p class="option">${words.text(text)} ${words.provenance(provenance)}</p>`,
    onlyWhen ? named(say.listedWhen, words.condition(onlyWhen)) : '',
    firstWhen ? named(say.firstWhen, words.condition(firstWhen)) : '',
    ...lists.map(([name, items]) =>
      items.length === 0 ? '' : `<p class="name">${escapeHtml(name)}</p>${list(items)}`,
    ),
  ].join('');
}

/** Which cautions can be shown with an outcome follows from their conditions. */
function cautionsOf(guideline: Guideline, { id }: Outcome): Html {
  if (id === 'mdtOutOfScope') return `<p>${say.noCautions}</p>`;
  const facts = deriveFacts(guideline, {}, id);
  const possible = guideline.cautions.filter(({ when }) => mayHold(when, facts));
  const titled = possible.map(({ id: caution, headline }) => {
    const [first] = headline;
    const words = typeof first === 'string' ? first : (first?.text ?? '');
    return link(anchors.caution(caution), `${caution}: ${words}`);
  });
  return part(say.cautions, list(titled));
}

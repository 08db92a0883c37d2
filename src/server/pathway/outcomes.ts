import { texts as conversationTexts } from '../../conversation/texts/texts.ts';
import { deriveFacts } from '../../engine/facts.ts';
import { mayHold } from '../../engine/mayHold.ts';
import type { Caution } from '../../guideline/caution.ts';
import type { Condition } from '../../guideline/condition.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Outcome, OutcomeOption } from '../../guideline/outcome.ts';
import type { Cases } from '../../machine/cases.ts';
import { escapeHtml } from '../../machine/escapeHtml.ts';
import { anchors, article, type Html, link, list, named, pointers, type Words } from './html.ts';
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
  const when = (condition: Condition): Html =>
    `<span class="when">${say.when} ${words.condition(condition)}</span>`;
  return article(
    anchors.outcome(id),
    title,
    [
      under(
        say.titled,
        titleVariants.map((one) => `${words.text(one.title)} ${when(one.when)}`),
      ),
      under(
        say.firstScreen,
        firstScreen.map((one) =>
          [one.claims.map(words.claim).join(' '), ...(one.when ? [when(one.when)] : [])].join(' '),
        ),
      ),
      options.length === 0 ? `<p>${say.noOptions}</p>` : optionList(outcome, words),
      under(say.prohibitions, prohibitionsOf(outcome)),
      under(
        say.together,
        together.map(
          (pair) => `${words.text(pair.sentence)} ${words.provenance(pair.provenance)} ${when(pair.when)}`,
        ),
      ),
      ...statements.map(({ heading, claims }) => named(heading, claims.map(words.claim).join(' '))),
      cautionsOf(guideline, outcome),
      pointers(
        say.updates,
        guideline.updates
          .filter((update) => update.outcomes.includes(id))
          .map((one) => link(anchors.update(one.id), one.update)),
        '',
      ),
      pointers(
        say.uncertainties,
        outcome.uncertainties.map((one) => words.text(`${one}: ${guideline.uncertainties[one].note}`)),
        outcome.uncertainties.join(', '),
      ),
      named(say.reachedFrom, from.join('; ')),
    ].join(''),
    escapeHtml(conversationTexts.outcome.category[category]),
  );
}

function under(title: string, items: readonly Html[]): Html {
  return items.length === 0 ? '' : `<p class="name">${escapeHtml(title)}</p>${list(items)}`;
}

function optionList({ id: outcome, options }: Outcome, words: Words): Html {
  const items = options.map(
    (option) => `<li id="${anchors.option(outcome, option.id)}">${optionBody(option, words)}</li>`,
  );
  return `<p class="name">${say.options}</p><ol class="options">${items.join('')}</ol>`;
}

/** Conditions and closures in words, linked to where it is said when they hold and where they come from. */
function optionBody(option: OutcomeOption, words: Words): Html {
  const { text, provenance, onlyWhen, firstWhen, conditions, closedBy } = option;
  const ties: readonly (readonly [string, readonly Html[]])[] = [
    [say.conditions, conditions.map((one) => tie(anchors.condition(one.id), one.words))],
    [say.closed, closedBy.map((one) => tie(anchors.closure(one.id), one.reason))],
  ];
  return [
    `<p class="option">${words.text(text)} ${words.provenance(provenance)}</p>`,
    onlyWhen ? named(say.listedWhen, words.condition(onlyWhen)) : '',
    firstWhen ? named(say.firstWhen, words.condition(firstWhen)) : '',
    ...ties.map(([name, items]) => (items.length === 0 ? '' : named(name, items.join('; ')))),
  ].join('');
}

/** Each of them once, with the numbers of the options that it is said of. */
function prohibitionsOf({ options }: Outcome): readonly Html[] {
  const all = options.flatMap(({ prohibitions }, index) =>
    prohibitions.map((prohibition) => ({ prohibition, number: index + 1 })),
  );
  return [...Map.groupBy(all, ({ prohibition }) => prohibition.id)].map(([id, said]) => {
    const [first] = said;
    const of = say.ofOptions(said.map(({ number }) => number));
    return `<strong>${of}</strong> ${tie(anchors.prohibition(id), first?.prohibition.text ?? '')}`;
  });
}

/** A statement that several options share, linked to where all of it stands. */
function tie(anchor: string, text: string): Html {
  return `<a class="tie" href="#${escapeHtml(anchor)}">${escapeHtml(text)}</a>`;
}

/** Which cautions can be shown with an outcome follows from their conditions. */
function cautionsOf(guideline: Guideline, { id }: Outcome): Html {
  if (id === 'mdtOutOfScope') return `<p>${say.noCautions}</p>`;
  const facts = deriveFacts(guideline, {}, id);
  const possible = guideline.cautions.filter(({ when }) => mayHold(when, facts));
  return pointers(
    say.cautions,
    possible.map((caution) => link(anchors.caution(caution.id), `${caution.id}: ${headlineOf(caution)}`)),
    possible.map((caution) => caution.id).join(', '),
  );
}

/** What a caution is called: all that its headline can say, one beside the other. */
export function headlineOf({ headline }: Caution): string {
  return headline.map((part) => (typeof part === 'string' ? part : part.text)).join(' / ');
}

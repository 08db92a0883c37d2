import { sourceLine } from '../../engine/describeSources.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Modality } from '../../guideline/modality.ts';
import type { Source } from '../../guideline/source.ts';
import type { Uncertainty } from '../../guideline/uncertainties.ts';
import type { Update } from '../../guideline/update.ts';
import { escapeHtml } from '../../machine/escapeHtml.ts';
import { anchors, article, type Html, list, named, type Words } from './html.ts';
import { texts } from './texts.ts';

/** What the guideline says of a treatment. */
export function treatmentArticle(
  { id, name, use, conditions, avoid, figures, refs }: Modality,
  words: Words,
): Html {
  const say = texts.treatments;
  const parts = [
    [say.use, use],
    [say.conditions, conditions],
    [say.avoid, avoid],
    [say.figures, figures],
  ] as const;
  return article(
    `treatment-${id}`,
    name,
    [
      ...parts.map(([title, claims]) =>
        claims.length === 0 ? '' : named(title, claims.map(words.claim).join(' ')),
      ),
      refs.length === 0 ? '' : named(say.references, words.text(refs.join(', '))),
    ].join(''),
  );
}

export function updateArticle(
  { id, update, changes, outcomes, refs, refsNote, status }: Update,
  words: Words,
): Html {
  const say = texts.updates;
  return article(
    anchors.update(id),
    update,
    [
      `<p>${words.text(changes)}</p>`,
      outcomes.length === 0 ? '' : named(say.affects, outcomes.map(words.place).join('; ')),
      named(say.references, words.text([refs.join(', '), refsNote].filter((one) => one).join('; '))),
      named(say.status, words.text(status)),
    ].join(''),
  );
}

export function uncertaintyArticle(one: Uncertainty, words: Words): Html {
  const say = texts.uncertainties;
  return article(
    anchors.uncertainty(one.id),
    `${one.id}: ${one.uncertainty}`,
    [
      named(say.matters, words.text(one.whyItMatters)),
      named(say.reconstruction, words.text(one.reconstruction)),
      named(say.note, words.text(one.note)),
      one.outcomes ? named(say.outcomes, one.outcomes.map(words.place).join('; ')) : '',
    ].join(''),
  );
}

/** The references with the one link that is shown of each, its identifier in words. */
export function referenceList({ sources }: Guideline): Html {
  const items = Object.values(sources).map((source: Source) => {
    const { id, doi, pmid, link } = source;
    const found = [doi === null ? null : `doi ${doi}`, pmid === null ? null : pmidInWords(pmid)].filter(
      (one) => one !== null,
    );
    const shown = [
      escapeHtml(sourceLine(source)),
      escapeHtml(found.join('; ')),
      link === null
        ? ''
        : `<a${repeats(link, source) ? ' class="again"' : ''} href="${escapeHtml(link)}" rel="noreferrer">${escapeHtml(link)}</a>`,
    ].filter((one) => one !== '');
    return `<li id="${anchors.reference(id)}">${shown.join(' ')}</li>`;
  });
  return `<ul class="references">${items.join('')}</ul>`;
}

/** Whether a link is made of an identifier that stands beside it. */
function repeats(link: string, { doi, pmid }: Source): boolean {
  return [doi, ...(pmid?.split(' / ') ?? [])].some((id) => id !== null && link.includes(id));
}

/** Ids of PubMed Central stand beside those of PubMed. */
function pmidInWords(pmid: string): string {
  return pmid
    .split(' / ')
    .map((id) => (/^\d+$/.test(id) ? `PMID ${id}` : id))
    .join(', ');
}

export function limitsSection({ simplifications, specialSituations }: Guideline, words: Words): Html {
  const say = texts.limits;
  return [
    `<h3>${say.simplifications}</h3>`,
    list(simplifications.map(words.text)),
    `<h3>${say.situations}</h3>`,
    list(specialSituations.map(({ sentence }) => words.text(sentence))),
  ].join('');
}

export function glossaryList({ glossary }: Guideline): Html {
  return `<dl class="glossary">${glossary.map(({ terms, expansion }) => `<div><dt>${escapeHtml(terms.join(', '))}</dt><dd>${escapeHtml(expansion)}</dd></div>`).join('')}</dl>`;
}

import type { Guideline } from '../guideline/guideline.ts';
import { documentsOf, type Source } from '../guideline/source.ts';
import { evidenceFor, mayBeShown } from './describeSources.ts';

/**
 * The references that a text names, each with what finds it: "R5 Del Rivero 2023, doi 10.1200/JCO.23.01529". By
 * number, those of the seed document first; each place stands once, with all references that lead there. Of the
 * documents of a reference those without an identifier or a link are left out where another has one.
 * @param text in which references stand by their ids, such as R5 and R31a
 */
export function citedInShort({ sources }: Pick<Guideline, 'sources'>, text: string): readonly string[] {
  const named = [...new Set(text.match(/\b[RS]\d+[a-e]?\b/g))]
    .filter((ref) => documentsOf(sources, ref).length > 0)
    .toSorted(byNumber);
  const cited = named.flatMap((ref) => {
    const documents = documentsOf<Source>(sources, ref);
    const findable = documents.filter((one) => mayBeShown(one) && placeOf(one) !== null);
    const places = new Set((findable.length > 0 ? findable : documents).map(found));
    return [...places].map((place) => ({ ref, place }));
  });
  const places = [...Map.groupBy(cited, ({ place }) => place)].map(([place, of]) => ({
    place,
    refs: of.map(({ ref }) => ref).join(', '),
  }));
  return [...Map.groupBy(places, ({ refs }) => refs)].map(
    ([refs, of]) => `${refs} ${of.map(({ place }) => place).join(' and ')}`,
  );
}

/** What finds a document: its identifier or link, else its citation; by whom and when, where the citation says so. */
function found(source: Source): string {
  if (!mayBeShown(source)) return evidenceFor(source).replace(/[.;,].*/, ' (not shown)');
  const { citation } = source;
  const place = placeOf(source);
  if (place === null) return citation;
  const author =
    /^(?:d[aei]\p{L}* |van |von )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?= \p{Lu}{1,4}[,.])/u.exec(
      citation,
    )?.[0];
  const year = /\b(?:19|20)\d\d\b/.exec(citation.slice(citation.lastIndexOf('. ') + 1))?.[0];
  return author === undefined || year === undefined ? place : `${author} ${year}, ${place}`;
}

function placeOf({ doi, pmid, link }: Source): string | null {
  if (doi !== null) return `doi ${doi}`;
  const id = pmid?.split(' / ')[0];
  if (id !== undefined) return id.startsWith('PMC') ? id : `PMID ${id}`;
  return link;
}

/** S1 before S2, and all of them before R1. */
function byNumber(a: string, b: string): number {
  const rank = (ref: string): number => Number.parseInt(ref.slice(1), 10) + (ref.startsWith('S') ? 0 : 1000);
  return rank(a) - rank(b) || a.localeCompare(b);
}

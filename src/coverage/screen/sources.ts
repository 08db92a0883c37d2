import type { Reference, WordsOfDossier } from '../dossier/readDossier.ts';
import { type Finding, finding } from '../wire/finding.ts';
import { literal } from './answerForm.ts';
import type { Expected } from './expected.ts';
import { isFileAddress } from './links.ts';
import type { Part, Screen, ShownAddress } from './screen.ts';

/** A line of a list of sources: the reference that it begins with. */
const beginsWithReference = /^(?:[•-] |\d+\. )?([RS]\d+[a-z]?): /;

/** A reference that may not be put before a reader: what it is may be said, where it stands may not (dossier 10). */
const notToBeShown = /\bdo not show\b(?: to \w+)?/;

/** Each reference of the dossier in one line: its citation, what was read of it, its address where it has one. */
export function expectedSources({ references }: WordsOfDossier, part: Part): readonly Expected[] {
  return references.map((one) => ({
    id: `source ${one.ref}`,
    words: new RegExp(`^${sourceForm(one)}$`),
    part,
    anywhere: true,
  }));
}

function sourceForm({ ref, citation, evidence, link }: Reference): string {
  const shown = evidence.replace(notToBeShown, 'not shown').replaceAll('**', '');
  const said = literal(shown.replace(/[.;]+$/, ''));
  const words = notToBeShown.test(evidence) ? said : `${literal(citation)}\\.? ${said}`;
  return `${ref}: ${words}\\.?${link === null ? '' : '(?: \\S+)?'}`;
}

/**
 * The sources that must stand below what carries tags: a line for each document of each reference that they name.
 * @param provenance tags as they are read
 */
export function missingSources(
  { references }: WordsOfDossier,
  { statements }: Screen,
  provenance: readonly string[],
): readonly Finding[] {
  const listed = new Set(statements.flatMap(({ words }) => beginsWithReference.exec(words)?.[1] ?? []));
  const named = new Set(provenance.flatMap((tag) => tag.match(/\b[RS]\d+[a-z]?\b/g) ?? []));
  return references
    .filter(({ ref }) => named.has(ref) || named.has(ref.replace(/[a-z]$/, '')))
    .filter(({ ref }) => !listed.has(ref))
    .map(({ ref }) => finding(`the sources lack ${ref}`, 'sources that are missing'));
}

/**
 * Where words lead: on the line of a reference to its one address in the dossier, elsewhere to that of some reference,
 * or with a picture to a file of the case; what is read of an address is its beginning; what is cited in short is
 * found by what the dossier gives for it; and the text beside the card names no other address.
 */
export function addressFindings(
  { references }: WordsOfDossier,
  { addresses, links, statements, text }: Screen,
): readonly Finding[] {
  const known = new Set([
    ...[...addresses, ...links].map(({ url }) => url),
    ...references.flatMap(({ link }) => link ?? []),
  ]);
  return [
    ...addresses.flatMap((one) => addressFault(references, one)),
    ...statements.flatMap(({ words }) => (words.startsWith(inShort) ? citedFaults(references, words) : [])),
    ...addressesIn(text ?? '')
      .filter((url) => !known.has(url))
      .map((url) =>
        finding(`the text beside the card names ${url}, to which nothing on the card leads`, where),
      ),
  ];
}

const where = 'where sources lead';

/** How the line begins that cites references in short, each with what finds it. */
const inShort = 'References: ';

function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(/https?:\/\/\S+/g)].map(([url]) => url.replace(/[.;,]+$/, ''));
}

function addressFault(
  references: readonly Reference[],
  { line, words, url }: ShownAddress,
): readonly Finding[] {
  if (words === null) {
    return isFileAddress(url) ? [] : [finding(`the picture "${line}" leads to ${url}`, where)];
  }
  const named = beginsWithReference.exec(line)?.[1];
  const document = references.find(({ ref }) => ref === named);
  const isKnown = document ? document.link === url : references.some(({ link }) => link === url);
  return [
    ...(isKnown
      ? []
      : [
          finding(
            document
              ? `${document.ref} leads to ${url}, expected ${document.link ?? 'no address'}`
              : `"${words}" leads to ${url}, which is no address of a reference`,
            where,
          ),
        ]),
    ...(url.replace(/^https?:\/\/(?:www\.)?/, '').startsWith(words.replace(/…$/, ''))
      ? []
      : [finding(`what reads "${words}" leads to ${url}`, where)]),
  ];
}

/** Whatever finds a reference that is cited in short is of one of its documents. */
function citedFaults(references: readonly Reference[], line: string): readonly Finding[] {
  const entry = /((?:[RS]\d+[a-z]?, )*[RS]\d+[a-z]?) (.*?)(?=; [RS]\d|$)/g;
  return [...line.slice(inShort.length).matchAll(entry)].flatMap(([, refs = '', found = '']) => {
    const documents = references.filter(({ ref }) =>
      refs.split(', ').some((named) => ref === named || ref.replace(/[a-z]$/, '') === named),
    );
    const given = new Set(
      documents.flatMap(({ doi, pmid, link }) => [doi, link, ...(pmid ?? '').split(' / ')]),
    );
    const said = [
      ...[...found.matchAll(/\bdoi (\S+)/g)].map(([, doi = '']) => doi),
      ...[...found.matchAll(/\bPMID (\d+)|\b(PMC\d+)/g)].map(([, pmid, pmc]) => pmid ?? pmc ?? ''),
      ...addressesIn(found),
    ];
    return said
      .map((one) => one.replace(/[.;,]+$/, ''))
      .filter((one) => !given.has(one) && !documents.some(({ citation }) => citation.includes(one)))
      .map((one) => finding(`${refs} is cited with ${one}, which the dossier does not give for it`, where));
  });
}

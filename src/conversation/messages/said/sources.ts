import { sourceLine, sourcesOf } from '../../../engine/describeSources.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { Provenance } from '../../../guideline/provenance.ts';
import type { Source } from '../../../guideline/source.ts';
import type { Run } from '../../contract/message.ts';

/** The documents that provenance refers to, an item each: citation, what was read, and the link where one is known. */
export function sourceItems(
  guideline: Pick<Guideline, 'sources'>,
  provenance: readonly Provenance[],
): readonly (readonly Run[])[] {
  return sourcesOf(guideline, provenance).map(sourceRuns);
}

/** A document with its citation, and its one link where one can be trusted. */
export function sourceRuns(source: Source): readonly Run[] {
  return [{ text: sourceLine(source) }, ...linkRuns(source)];
}

/** The link of a document, after a space; nothing where none is known. */
export function linkRuns({ link }: Pick<Source, 'link'>): readonly Run[] {
  return link === null ? [] : [{ text: ' ' }, { text: shortened(link), link }];
}

/** Where a link leads, short enough for a line on a phone. */
function shortened(link: string): string {
  const { host, pathname } = new URL(link);
  const place = `${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`;
  return place.length > longestLink ? `${place.slice(0, longestLink - 1)}…` : place;
}

const longestLink = 48;

import { type Finding, finding } from '../wire/finding.ts';
import { fileButtons } from './ownWords/buttons.ts';
import type { Screen, ShownLink } from './screen.ts';

/**
 * The links of a card: none, where nobody there can reach the server, or each that is expected, in its order, to the
 * file that its title names; all of one case.
 */
export function linkFindings(
  { links, text }: Screen,
  expected: readonly (keyof typeof fileButtons)[],
): readonly Finding[] {
  if (links.length === 0) return [];
  const titles = links.map(({ title }) => title);
  const tokens = new Set(links.map(tokenOf));
  return [
    ...(titles.join('|') === expected.join('|')
      ? []
      : [finding(`the links are ${titles.join(', ')}, expected ${expected.join(', ')}`, 'which links')]),
    ...links
      .filter(({ title, url }) => !addressOf(fileButtons[title as keyof typeof fileButtons] ?? '').test(url))
      .map(({ title, url }) => finding(`the link "${title}" leads to ${url}`, `where ${title} leads`)),
    ...(tokens.size > 1
      ? [finding('the links of a card are of more than one case', 'links of one case')]
      : []),
    ...links
      .filter(({ title, url }) => text !== null && !text.split('\n').includes(`${title}: ${url}`))
      .map(({ title }) => finding(`the text beside the card lacks the link "${title}"`, 'links in the text')),
  ];
}

/** Whether an address is that of a file of a case, whichever. */
export function isFileAddress(url: string): boolean {
  return Object.values(fileButtons).some((ending) => addressOf(ending).test(url));
}

/** A file of a case: relative on the built-in page, else absolute; a token of three parts. */
function addressOf(ending: string): RegExp {
  return new RegExp(
    `^(?:https?://[^/?#]+/(?:[^?#]+/)?)?files/[\\w-]+\\.[\\w-]+\\.[\\w-]+\\.${ending || '(?!)'}$`,
  );
}

function tokenOf({ url }: ShownLink): string {
  return url.replace(/\.\w+$/, '');
}

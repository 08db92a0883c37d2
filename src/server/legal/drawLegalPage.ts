import { escapeHtml as escaped } from '../../machine/escapeHtml.ts';
import { drawReadPage } from '../http/readPage.ts';
import type { Kept, LegalBlock, LegalPage, LegalSection } from './legalPage.ts';
import { contactLink, notSet, type Operator } from '../settings/operator.ts';

export interface LegalSetting {
  readonly operator: Operator;
  /** The version of the program that the page describes. */
  readonly version: string;
  /** The pages among which to move; the drawn one among them. */
  readonly pages: readonly Pick<LegalPage, 'path' | 'short'>[];
}

/** Draws one of the pages, with links to the others. */
export function drawLegalPage(page: LegalPage, { operator, version, pages }: LegalSetting): string {
  const links = pages.map(({ path, short }) =>
    path === page.path
      ? `<li><a href="${relative(path)}" aria-current="page">${escaped(short)}</a></li>`
      : `<li><a href="${relative(path)}">${escaped(short)}</a></li>`,
  );
  return drawReadPage({
    title: page.title,
    lead: page.lead,
    root: '',
    nav: `<nav aria-label="About this bot"><ul>${links.join('')}</ul></nav>`,
    body: page.sections.map((section) => drawSection(section, operator)).join('\n        '),
    footer: `Describes version ${escaped(version)} of the program. Rule-based, no AI.`,
  });
}

/** Links are relative, so that they hold below a path of a reverse proxy, too. */
function relative(path: string): string {
  return path.replace(/^\//, '');
}

function drawSection({ heading, blocks }: LegalSection, operator: Operator): string {
  return `<section><h2>${escaped(heading)}</h2>${blocks.map((block) => drawBlock(block, operator)).join('')}</section>`;
}

function drawBlock(block: LegalBlock, operator: Operator): string {
  if (typeof block === 'string') return `<p>${escaped(block)}</p>`;
  if ('list' in block) return `<ul>${block.list.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  if ('kept' in block) return block.kept.map(drawKept).join('');
  return drawOperator(operator);
}

function drawKept({ what, why, until }: Kept): string {
  return `<h3>${escaped(what)}</h3><p>${escaped(why)}</p><p class="until"><strong>Kept</strong> ${escaped(until)}.</p>`;
}

function drawOperator({ name, contact }: Operator): string {
  const link = contact === null ? null : contactLink(contact);
  const reached =
    link === null ? escaped(contact ?? notSet) : `<a href="${escaped(link)}">${escaped(contact ?? '')}</a>`;
  return `<dl><div><dt>Operator</dt><dd>${escaped(name ?? notSet)}</dd></div><div><dt>Contact</dt><dd>${reached}</dd></div></dl>`;
}

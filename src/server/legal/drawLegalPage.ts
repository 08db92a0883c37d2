import { escapeHtml as escaped } from '../../machine/escapeHtml.ts';
import type { Kept, LegalBlock, LegalPage, LegalSection } from './legalPage.ts';
import { contactLink, notSet, type Operator } from '../settings/operator.ts';

export interface LegalSetting {
  readonly operator: Operator;
  /** The version of the program that the page describes. */
  readonly version: string;
  /** The pages among which to move; the drawn one among them. */
  readonly pages: readonly Pick<LegalPage, 'path' | 'short'>[];
}

/** Draws a page as HTML: headings in order, landmarks, and no script. */
export function drawLegalPage(page: LegalPage, { operator, version, pages }: LegalSetting): string {
  const links = pages.map(({ path, short }) =>
    path === page.path
      ? `<li><a href="${relative(path)}" aria-current="page">${escaped(short)}</a></li>`
      : `<li><a href="${relative(path)}">${escaped(short)}</a></li>`,
  );
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>${escaped(page.title)} · NET liver pathway</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="description" content="${escaped(page.lead)}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="assets/web/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="assets/web/theme.css" />
    <link rel="stylesheet" href="assets/web/legal.css" />
  </head>
  <body>
    <a class="skip" href="#text">Skip to the text</a>
    <header>
      <div class="column">
        <p class="brand"><img src="assets/web/icon.svg" alt="" width="30" height="30" />NET liver pathway</p>
        <nav aria-label="About this bot"><ul>${links.join('')}</ul></nav>
      </div>
    </header>
    <main id="text" tabindex="-1">
      <div class="column">
        <h1>${escaped(page.title)}</h1>
        <p class="lead">${escaped(page.lead)}</p>
        ${page.sections.map((section) => drawSection(section, operator)).join('\n        ')}
      </div>
    </main>
    <footer>
      <div class="column"><p>Describes version ${escaped(version)} of the program. Rule-based, no AI.</p></div>
    </footer>
  </body>
</html>
`;
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

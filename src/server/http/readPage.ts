import { escapeHtml as escaped } from '../../machine/escapeHtml.ts';

/** A page that is read, not used. All but `nav`, `body` and `footer` are text. */
export interface ReadPage {
  readonly title: string;
  /** One sentence under the title. */
  readonly lead: string;
  /** What leads from the page to the root of the server, such as `../`, so that links hold below a path of a proxy. */
  readonly root: string;
  /** HTML of the links among which to move; none unless given. */
  readonly nav?: string;
  /** HTML below the lead. */
  readonly body: string;
  /** HTML of the last line. */
  readonly footer: string;
}

/** Draws a page as HTML: headings in order, landmarks, and no script. */
export function drawReadPage({ title, lead, root, nav = '', body, footer }: ReadPage): string {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>${escaped(title)} · NET liver pathway</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="description" content="${escaped(lead)}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="${root}assets/web/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${root}assets/web/theme.css" />
    <link rel="stylesheet" href="${root}assets/web/legal.css" />
  </head>
  <body>
    <a class="skip" href="#text">Skip to the text</a>
    <header>
      <div class="column">
        <p class="brand"><img src="${root}assets/web/icon.svg" alt="" width="30" height="30" />NET liver pathway</p>
        ${nav}
      </div>
    </header>
    <main id="text" tabindex="-1">
      <div class="column">
        <h1>${escaped(title)}</h1>
        <p class="lead">${escaped(lead)}</p>
        ${body}
      </div>
    </main>
    <footer>
      <div class="column"><p>${footer}</p></div>
    </footer>
  </body>
</html>
`;
}

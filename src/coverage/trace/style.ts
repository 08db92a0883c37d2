/** The style of the trace: a table at a desk, a card for each statement on a phone, black on white in print. */
export const style = `
:root { color-scheme: light dark; --page: #fff; --text: #17211f; --quiet: #52605d; --line: #d5dfdc; --box: #eef4f3; --good: #1b6432; --bad: #9c2218; --link: #11665a; }
@media (prefers-color-scheme: dark) { :root { --page: #131a19; --text: #e7edeb; --quiet: #a6b4b0; --line: #33403d; --box: #202a28; --good: #8ed6a3; --bad: #ffa79d; --link: #72c9b8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem clamp(1rem, 3vw, 2.5rem); max-width: 96rem; background: var(--page); color: var(--text); font: 0.94rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { margin: 2.5rem 0 0.75rem; font-size: 1.2rem; }
header p, figure p { max-width: 60rem; }
a { color: var(--link); } a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.quiet { color: var(--quiet); font-size: 0.85em; } .good { color: var(--good); } .bad { color: var(--bad); font-weight: 650; }
.verdict { padding: 0.75rem 1rem; border-inline-start: 4px solid; background: var(--box); font-weight: 650; }
table { border-collapse: collapse; width: 100%; } .head { width: auto; }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
thead th, .head th { color: var(--quiet); } .head th { overflow-wrap: normal; } thead th { position: sticky; top: 0; background: var(--page); }
.trace { table-layout: fixed; } .trace tr { scroll-margin-top: 3rem; } .trace th:nth-child(1) { width: 34%; } .trace th:nth-child(2), .trace th:nth-child(3) { width: 15%; } .trace th:nth-child(4) { width: 17%; } .trace th:nth-child(5) { width: 8%; } .trace th:nth-child(6) { width: 11%; }
tbody th > * { display: block; } tbody th strong { font-weight: 650; }
code { font: 0.85em/1.4 ui-monospace, monospace; color: var(--quiet); }
nav ol, .hazards { padding: 0; list-style: none; } nav ol { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; } nav li span { color: var(--quiet); font-variant-numeric: tabular-nums; }
summary { cursor: pointer; color: var(--link); } details ul { margin: 0.25rem 0; padding-inline-start: 1rem; } details p { margin: 0.25rem 0; color: var(--quiet); font-size: 0.85em; }
.sign, .blank { color: var(--quiet); } .hazards li { margin: 0.35rem 0; }
@media (max-width: 52rem) {
  thead { display: none; } .trace, .trace tbody, .trace tr, .trace th, .trace td { display: block; width: auto !important; border: 0; padding: 0.15rem 0; }
  .trace tr { margin: 0 0 0.75rem; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 8px; }
  .trace td::before { content: attr(data-label) ": "; color: var(--quiet); font-size: 0.85em; } .trace details { display: inline-block; vertical-align: top; max-width: 100%; }
  nav ol { display: block; } nav li { padding: 0.2rem 0; }
}
@media print {
  :root { color-scheme: light; --page: #fff; --text: #000; --quiet: #333; --line: #999; --box: #fff; --good: #000; --bad: #000; --link: #000; }
  @page { size: A4 landscape; margin: 12mm; } body { max-width: none; padding: 0; font-size: 8.5pt; } nav { display: none; } thead th { position: static; } tr { break-inside: avoid; } section { break-before: page; } section:first-of-type { break-before: auto; }
  details ul, details p { display: none; } details > summary { list-style: none; } a { text-decoration: none; }
  .trace th:nth-child(1) { width: 36%; } .trace th:nth-child(6) { width: 18%; } .trace th:nth-child(4) { width: 9%; }
  .blank { display: block; min-height: 2.2em; border-bottom: 1px solid var(--line); }
}
`;

/** The look of the page: one column, a phone's width is enough, black on white in print. */
export const style = `
:root { color-scheme: light dark; --ground: #f7f8f7; --sheet: #ffffff; --ink: #1c2421; --quiet: #586560; --line: #d9dfdc; --accent: #11665a; --mark: #e6f1ee; --gone: #9a3412; }
@media (prefers-color-scheme: dark) { :root { --ground: #111614; --sheet: #19201d; --ink: #e6ebe8; --quiet: #a1ada8; --line: #323c38; --accent: #72c9b8; --mark: #1e332d; --gone: #f0a27b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; }
.versions, .quiet { color: var(--quiet); }
.hash { font: .85em ui-monospace, monospace; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1.5rem 0 0; padding: 0; list-style: none; }
.figures b { display: block; font-size: 1.7rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.group { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem; margin: 0 0 1rem; }
.group h3 { font-size: 1rem; font-weight: 500; margin: 0 0 .75rem; line-height: 1.7; }
.reason h3 { font-size: 1.05rem; font-weight: 600; line-height: 1.4; margin: 0 0 .35rem; }
.reason p { margin: 0 0 .75rem; }
.advice { list-style: none; margin: 0; padding: 0; }
.advice > li { border-top: 1px solid var(--line); padding: .6rem 0; margin: 0; }
.advice dl { margin: 0; grid-template-columns: 4rem 1fr; gap: .1rem .75rem; }
.stops { margin: .25rem 0 0; }
.test { background: var(--mark); border-radius: 5px; padding: .1rem .45rem; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.test b { font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .94rem; }
th { text-align: left; font-weight: 500; color: var(--quiet); font-size: .85rem; }
th, td { padding: .45rem 1rem .45rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child td { border-bottom: 0; }
th:last-child, td:last-child { text-align: right; padding-right: 0; font-variant-numeric: tabular-nums; white-space: nowrap; }
.new { color: var(--accent); } .gone { color: var(--gone); }
details { margin-top: .75rem; font-size: .94rem; }
summary { cursor: pointer; color: var(--accent); }
summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 3px; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .3rem 1.25rem; margin: .75rem 0 0; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
ul { padding-left: 1.2rem; } li { margin: .2rem 0; overflow-wrap: anywhere; }
.figures li { margin: 0; }
@media (max-width: 34rem) { main { padding: 1.5rem .9rem 3rem; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } .advice dl { grid-template-columns: 4rem 1fr; } .advice dd { margin: 0; } th, td { padding-right: .6rem; } }
@media print { :root { color-scheme: light; --ground: #fff; --sheet: #fff; --ink: #000; --quiet: #333; --line: #999; --accent: #000; --mark: #fff; --gone: #000; } body { font-size: 10.5pt; } main { max-width: none; padding: 0; } .group { break-inside: avoid; border-radius: 0; } details { display: none; } }
`;

/** Text made safe for HTML, in attributes too. */
export function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/** A heading with a list below it; nothing for an empty list. */
export function section(title: string, items: readonly string[], tag: 'ul' | 'div' | 'dl'): string {
  return items.length === 0 ? '' : `<h2>${escaped(title)}</h2>\n<${tag}>${items.join('\n')}</${tag}>`;
}

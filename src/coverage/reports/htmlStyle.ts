/** The style sheet of the HTML report. */
export const style = `
:root { color-scheme: light dark; --page: #fff; --text: #17211f; --quiet: #52605d; --line: #d5dfdc; --box: #eef4f3; --good: #1b6432; --bad: #9c2218; --warn: #74480a; }
@media (prefers-color-scheme: dark) { :root { --page: #131a19; --text: #e7edeb; --quiet: #a6b4b0; --line: #33403d; --box: #202a28; --good: #8ed6a3; --bad: #ffa79d; --warn: #efc274; } }
body { margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem); max-width: 76rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { margin-top: 2.5rem; font-size: 1.2rem; } h3 { margin-bottom: 0.25rem; font-size: 1rem; }
table { border-collapse: collapse; } th, td { padding: 0.375rem 0.875rem 0.375rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
thead th, .head th { color: var(--quiet); } th, td { overflow-wrap: break-word; } .head td { overflow-wrap: anywhere; } .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.standing { max-width: 50rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; padding: 0; list-style: none; } summary h3 { display: inline; }
meter { width: 10rem; max-width: 30vw; }
.verdict { padding: 0.75rem 1rem; border-inline-start: 4px solid; background: var(--box); font-weight: 650; } .good { color: var(--good); } .bad { color: var(--bad); }
.scroll { overflow: auto; border: 1px solid var(--line); border-radius: 8px; } .scroll table { margin: 0 1rem; } .scroll:focus-visible { outline: 3px solid var(--quiet); }
.chart { width: min(96vw, 110rem); margin-inline: calc(50% - min(48vw, 55rem)); } svg { display: block; margin: 0 auto; font-size: 12px; } svg text { fill: var(--text); } .question > rect { fill: var(--box); stroke: var(--quiet); } .name { font-size: 14px; font-weight: 650; } .number { font-variant-numeric: tabular-nums; } svg .number, svg .guard { fill: var(--quiet); } .row rect { fill: var(--page); } .mark { font-weight: 700; font-size: 13px; }
.row.covered .mark { fill: var(--good); } .row.uncovered .mark { fill: var(--warn); } .row.failing .mark { fill: var(--bad); } .row.uncovered rect { stroke: var(--warn); stroke-dasharray: 5 4; } .row.failing rect { stroke: var(--bad); stroke-width: 2.5; }
.edge path { fill: none; stroke: var(--good); stroke-width: 1.5; } .edge.uncovered path { stroke: var(--warn); stroke-width: 2; stroke-dasharray: 6 5; } .edge.failing path { stroke: var(--bad); stroke-width: 3.5; } .edge:hover path { stroke-width: 5; }
.covered { color: var(--good); } .uncovered { color: var(--warn); } .failing { color: var(--bad); font-weight: 650; } .legend span { margin-inline-end: 1rem; }
article { margin: 1rem 0; padding: 0.5rem 1rem; border: 1px solid var(--line); border-radius: 8px; } dt { color: var(--quiet); } dd { margin: 0 0 0.5rem; } code, .chat { font-family: ui-monospace, monospace; font-size: 0.9rem; }
pre { max-height: 24rem; overflow: auto; padding: 0.5rem; background: var(--box); font-size: 0.8rem; white-space: pre-wrap; } .causes > li { margin: 0.5rem 0; } .causes p { margin: 0; } .quiet { color: var(--quiet); } a { color: inherit; } :target { outline: 2px solid var(--warn); outline-offset: 2px; }
@media (max-width: 40rem) { .head th, .head td { display: block; padding-inline-end: 0; } .head th { border: 0; padding-bottom: 0; } meter { display: none; } thead th, .number { padding-inline-end: 0.625rem; } .scroll table { margin: 0; } .edges thead { display: none; } .edges tr, .edges th, .edges td { display: block; padding: 0.125rem 0.75rem; border: 0; overflow-wrap: anywhere; } .edges tr { padding: 0.5rem 0; border-bottom: 1px solid var(--line); } .edges th { font-weight: 650; } .edges td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); } }
button { font: inherit; padding: 0.25rem 0.75rem; } summary { padding: 0.375rem 0; cursor: pointer; }
@media print { body { padding: 0; } .scroll, pre { overflow: visible; max-height: none; border: 0; } details { display: block; } ::details-content { content-visibility: visible; block-size: auto; } nav { display: none; } article, .causes > li, tr { break-inside: avoid; } button { display: none; } }
`;

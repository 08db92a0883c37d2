import { currentCases } from './src/current.ts';
import { distinctOutcomes } from './test/fixtures/distinctOutcomes.ts';
import { outcomeMessage } from './src/conversation/messages/outcome/outcomeMessage.ts';
import { toCard } from './src/dialogs/render/card.ts';
const t0 = Date.now();
const all = distinctOutcomes(currentCases());
console.log('distinct', all.length, 'routes', all.reduce((s,a)=>s+a.routes,0), (Date.now()-t0)/1000);
let t1 = Date.now();
const by = new Map<string, number[]>();
let over = 0;
for (const a of all) { const m = outcomeMessage(currentCases().guideline, a.recommendation, {case:'q3mV0a1bXk2Z',rev:12}); const n = Buffer.byteLength(JSON.stringify(toCard(m))); if (n>28*1024) over++; const l = by.get(a.recommendation.outcome) ?? []; l.push(n); by.set(a.recommendation.outcome, l); }
console.log('drawn', (Date.now()-t1)/1000, 'over', over);
for (const [k, l] of by) console.log(k.padEnd(40), l.length, Math.min(...l), Math.max(...l));

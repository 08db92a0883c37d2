import { writeFileSync } from 'node:fs';
import { currentCases } from './src/current.ts';
import { distinctOutcomes } from './test/fixtures/distinctOutcomes.ts';
import { outcomeMessage } from './src/conversation/messages/outcome/outcomeMessage.ts';
import { toCard } from './src/dialogs/render/card.ts';
import { estimatedHeight } from './src/conversation/messages/outcome/room.ts';
const all = distinctOutcomes(currentCases());
let over = 0, max = 0;
const by = new Map<string, any>();
for (const a of all) {
  const m = outcomeMessage(currentCases().guideline, a.recommendation, {case:'q3mV0a1bXk2Z',rev:12});
  const n = Buffer.byteLength(JSON.stringify(toCard(m))); if (n>28*1024) over++; max=Math.max(max,n);
  const bare = {...m, blocks: m.blocks.map(b=>b.kind==='sections'?{...b, sections:b.sections.map(s=>({...s, blocks: []}))}:b), buttons: m.buttons.map(b => ({...b, data:{nelm:1,do:'help'} as any}))};
  const key = JSON.stringify(bare);
  const e = by.get(key) ?? { routes: 0, outcome: a.recommendation.outcome, card: toCard(bare as any), est: estimatedHeight(m.blocks), answers: a.state.answers, kinds: m.blocks.map(b=>b.kind) };
  e.routes += a.routes; by.set(key, e);
}
console.log('cards', all.length, 'over', over, max, 'first screens', by.size);
writeFileSync('/tmp/card_screens.json', JSON.stringify([...by.values()]));

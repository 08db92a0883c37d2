import { readFileSync, writeFileSync } from 'node:fs';
import { startBrowser } from './test/e2e/browser.ts';
import { startServer } from './test/e2e/startServer.ts';
const list = JSON.parse(readFileSync('/tmp/card_screens.json','utf8'));
const server = await startServer({ LOG_LEVEL: 'warn' });
const browser = await startBrowser();
const ctx = await browser.newContext({ viewport: {width:390,height:844}, isMobile: true, hasTouch: true });
const page = await ctx.newPage();
await page.goto(server.url);
await page.locator('.ac-adaptiveCard').first().waitFor();
await page.evaluate('document.body.style.fontFamily = \'"Liberation Sans", Arial, sans-serif\'');
const w = async (weight: string) => page.evaluate(`(() => { const pen = document.createElement('canvas').getContext('2d'); pen.font = '${weight} 100px ' + getComputedStyle(document.body).fontFamily; return pen.measureText('Confirm with your NET tumour board, current guidelines and local labels.').width; })()`);
const ratio = Math.max(1, Number(await w('normal'))/3218, Number(await w('bold'))/3484);
console.log('ratio', ratio);
if (ratio > 1.02) await page.setViewportSize({ width: Math.round(390*ratio), height: 844 });
const out: any[] = [];
for (let i=0;i<list.length;i+=100) {
  const cards = list.slice(i,i+100).map((x:any)=>x.card);
  const hs = await page.evaluate(`import('/assets/web/cards.js').then(({ drawCard }) => (${JSON.stringify(cards)}).map((card) => { const element = document.createElement('div'); element.className='message'; element.append(drawCard(card, () => {}).element); document.getElementById('messages').replaceChildren(element); return [element.offsetHeight, [...element.querySelectorAll('.ac-adaptiveCard > *')].map(e=>e.offsetHeight).join()]; }))`) as any[];
  hs.forEach((h,j)=>out.push({ ...list[i+j], card: undefined, height: h[0], parts: h[1] }));
}
writeFileSync('/tmp/card_heights.json', JSON.stringify(out));
const total = out.reduce((s,o)=>s+o.routes,0), fit = out.filter(o=>o.height<=844).reduce((s,o)=>s+o.routes,0);
console.log('routes', total, 'fit', fit, (100*fit/total).toFixed(1)+'%', 'max', Math.max(...out.map(o=>o.height)));
const byo = new Map<string, any>();
for (const o of out) { const e = byo.get(o.outcome) ?? {n:0,r:0,fit:0,max:0}; e.n++; e.r+=o.routes; if (o.height<=844) e.fit+=o.routes; e.max=Math.max(e.max,o.height); byo.set(o.outcome,e); }
for (const [k,e] of byo) console.log(k.padEnd(38), e.n, 'routes', e.r, 'fit', (100*e.fit/e.r).toFixed(0)+'%', 'max', e.max);
const d = out.map(o=>o.est-o.height).sort((a,b)=>a-b); console.log('est-height', d[0], d[d.length>>1], d.at(-1));
await browser.close(); await server.stop();

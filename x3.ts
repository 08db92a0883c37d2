import { currentCases } from './src/current.ts';
import { outcomeMessage } from './src/conversation/messages/outcome/outcomeMessage.ts';
import { toCard } from './src/dialogs/render/card.ts';
import { bytesOf } from './src/dialogs/drawing.ts';
const c = currentCases();
const mk = (o: object) => c.replay(Object.entries(o).map(([question,answer])=>({question,answer})) as any);
const base = {differentiation:'well',ki67:{ki67:4},performanceStatus:2,extrahepaticDisease:'limited',liverDistribution:'complex',liverResectability:'unresectable',hormonalSyndrome:'untreated'};
for (const o of [{...base, treatmentCourse:'exhausted',transarterialContraindications:['priorLiverRadiation']}, {...base, treatmentCourse:'progressedOnSsa',sstrImaging:'positive',transarterialContraindications:['none']}]) {
const st = mk(o);
if (!st.recommendation) { console.log(st.question); continue; }
const m = outcomeMessage(c.guideline, st.recommendation, {case:'q3mV0a1bXk2Z',rev:12});
console.log(st.outcome, 'total', JSON.stringify(toCard(m)).length, 'buttons', JSON.stringify(toCard(m).actions).length);
for (const b of m.blocks) { console.log(b.kind, bytesOf([b]), JSON.stringify(b).length); if (b.kind==='sections') for (const s of b.sections) { console.log('   ', s.id, bytesOf(s.blocks), JSON.stringify(s.blocks).length); for (const x of s.blocks) if (x.kind==='fold') console.log('       ', x.title, bytesOf([x])) } }
}

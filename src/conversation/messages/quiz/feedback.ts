import { describeProvenance, describeTags } from '../../../engine/describeProvenance.ts';
import type { Cases } from '../../../machine/cases.ts';
import type { Item, ItemOption } from '../../../quiz/item/item.ts';
import type { Given } from '../../../quiz/trainee/sessionData.ts';
import type { Block, Section } from '../../contract/message.ts';
import { kindsTagRun, tagRun, withTitles } from '../said/claims.ts';
import { ruleInWords } from '../../../engine/trail.ts';
import { sourceRuns } from '../said/sources.ts';
import { mayBeShown, sourcesOf as documentsOf } from '../../../engine/describeSources.ts';
import { titleOf } from '../said/titles.ts';
import { texts } from '../../texts/texts.ts';
import { caseBlocks, labelsOf } from './parts.ts';

const say = texts.quiz;

/** How an answer went. */
export type Answered = Pick<Given, 'chosen' | 'hinted' | 'revealed' | 'right'>;

/** The answer to an item that nobody has answered for themselves: what is right and why. */
export const nobody: Answered = { chosen: [], hinted: false, revealed: false, right: true };

/**
 * The feedback on an answered item: what is right and why, why the chosen option is not and what would have made it
 * right, a line to remember; the other options, the case and the sources one tap away. Nothing is said twice.
 */
export function feedbackBlocks(cases: Cases, item: Item, answered: Answered): readonly Block[] {
  const right = item.options.filter((option) => option.right);
  const wrong = item.options.filter((option) => !option.right && answered.chosen.includes(option.id));
  const reasons = new Set(right.map(({ why }) => why));
  return [
    ...(wrong.length > 0 || (answered.chosen.length > 0 && !answered.right)
      ? [{ kind: 'text', text: say.yourAnswer(labelsOf(item, answered.chosen)) } as const]
      : []),
    { kind: 'text', text: [{ text: say.rightAnswer(rightLabels(item)), strong: true }] },
    ...right.flatMap((option) => whyBlocks(cases, labelFor(say.because, option, right), option)),
    ...wrong.flatMap((option) => whyBlocks(cases, labelFor(say.notYours, option, wrong), option)),
    // Whoever has read the reason has read the lesson that stands in it.
    ...([...reasons].some((why) => why.includes(item.lesson))
      ? []
      : [
          {
            kind: 'text',
            text: [{ text: say.lesson, strong: true }, { text: withTitles(cases.guideline, item.lesson) }],
          } as const,
        ]),
    basis(right, item),
    { kind: 'sections', sections: sectionsOf(cases, item, answered) },
  ];
}

/** The item and what is right, without the reasons. */
export function briefBlocks(item: Item): readonly Block[] {
  return [
    { kind: 'text', text: item.stem },
    { kind: 'text', text: [{ text: say.rightAnswer(rightLabels(item)), strong: true }] },
  ];
}

/** In one line how it went. */
export function verdictBlock({ right, hinted, revealed }: Answered): Block {
  if (revealed) return { kind: 'notice', tone: 'accent', text: say.revealed };
  if (!right) return { kind: 'notice', tone: 'attention', text: say.wrong };
  return { kind: 'notice', tone: 'good', text: hinted ? say.rightWithHint : say.right };
}

function rightLabels(item: Item): string {
  return labelsOf(
    item,
    item.options.filter(({ right }) => right).map(({ id }) => id),
  );
}

/** Where several options are explained, each is named. */
function labelFor(label: string, option: ItemOption, among: readonly ItemOption[]): string {
  return among.length > 1 ? `${say.option(option.id, option.label)}: ` : label;
}

/** Why an option is right or not, and what would have made it right. */
function whyBlocks({ guideline }: Cases, label: string, { why, wouldBeRight }: ItemOption): readonly Block[] {
  const said = [why, ...(wouldBeRight === null ? [] : [wouldBeRight])].join(' ');
  return [{ kind: 'text', text: [{ text: label, strong: true }, { text: withTitles(guideline, said) }] }];
}

/** What the key and the line to remember rest on, in few words and small; in full it stands with the sources. */
function basis(right: readonly ItemOption[], { provenance }: Item): Block {
  const tags = kindsTagRun([...right.flatMap((option) => option.provenance), ...provenance]);
  return { kind: 'text', small: true, tone: 'subtle', tight: true, text: [tags] };
}

/** The edge of the chart that decides an option, with its own provenance. */
function rule({ guideline, edges }: Cases, { edge: id }: ItemOption): readonly Block[] {
  const edge = id === null ? undefined : edges.get(id);
  if (!edge) return [];
  const text = say.rule(ruleInWords(guideline, edge), edge.says, titleOf(guideline, edge.target));
  return [
    { kind: 'text', small: true, tone: 'subtle', tight: true, text: [{ text }, tagRun(edge.provenance)] },
  ];
}

/** The edges behind what is right and what was chosen, each once. */
function rulesOf(cases: Cases, item: Item, chosen: readonly string[]): readonly Block[] {
  const said = item.options.filter(({ id, right }) => right || chosen.includes(id));
  const first = said.filter(({ edge }, index) => said.findIndex((one) => one.edge === edge) === index);
  return first.flatMap((option) => rule(cases, option));
}

function sectionsOf(cases: Cases, item: Item, { chosen }: Answered): readonly Section[] {
  const others = item.options.filter((option) => !option.right && !chosen.includes(option.id));
  const section = (id: keyof typeof say.sections, blocks: readonly Block[]): readonly Section[] =>
    blocks.length === 0 ? [] : [{ id: `quiz-${id}`, ...say.sections[id], blocks }];
  return [
    ...section(
      'options',
      others.flatMap((option) => whyBlocks(cases, `${say.option(option.id, option.label)}: `, option)),
    ),
    ...section('case', [...caseBlocks(item), { kind: 'text', text: item.stem }]),
    ...section('sources', [...rulesOf(cases, item, chosen), ...sourcesOf(cases, item)]),
  ];
}

/** The provenance of what is said in full, then where each source was read. */
function sourcesOf({ guideline, edges }: Cases, item: Item): readonly Block[] {
  const used = item.options.flatMap(({ edge }) => (edge === null ? undefined : edges.get(edge)) ?? []);
  const lines = documentsOf(
    guideline,
    [item, ...item.options, ...used].flatMap(({ provenance }) => provenance),
  )
    .filter(mayBeShown)
    .map(sourceRuns);
  const inFull = [
    ...new Set(
      item.options
        .filter(({ provenance }) => describeProvenance(provenance) !== describeTags(provenance))
        .map(({ provenance }) => describeProvenance(provenance)),
    ),
  ];
  return [
    ...(inFull.length > 0 ? [{ kind: 'list', items: inFull } as const] : []),
    ...(lines.length > 0 ? [{ kind: 'list', items: lines } as const] : []),
  ];
}

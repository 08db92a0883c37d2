import type { SourceId } from '../../guideline/provenance.ts';
import type { Block, Inline, Run } from '../contract/message.ts';
import { sourceLine } from '../../engine/describeSources.ts';
import { documentsOf } from '../../guideline/source.ts';
import { sourceRuns } from '../messages/said/sources.ts';
import { askTexts as say } from '../texts/ask.ts';
import type { Shown } from './shown.ts';
import type { Guideline } from '../../guideline/guideline.ts';

/**
 * Passages as blocks: a title, then the statements with their provenance. Updates share one title.
 * @param titled whether updates get a title, which they need among other passages
 */
export function shownBlocks(list: readonly Shown[], titled = true): readonly Block[] {
  return grouped(list).flatMap((group): readonly Block[] => {
    const [first] = group;
    if (!first) return [];
    const items: readonly (readonly Run[])[] = group.flatMap((shown) => shown.items.map(({ runs }) => runs));
    const whole = first.items.length === first.passage.items.length;
    const bare = first.passage.kind === 'update' && !titled;
    return [
      ...(bare ? [] : [{ kind: 'text', text: titleRuns(first, whole) } as const]),
      { ...listOf(items), ordered: first.passage.ordered && whole },
    ];
  });
}

export function listOf(items: readonly Inline[]): Extract<Block, { kind: 'list' }> {
  return { kind: 'list', items };
}

/** Updates that follow each other form one group; every other passage is one by itself. */
function grouped(list: readonly Shown[]): readonly (readonly Shown[])[] {
  return list.reduce<readonly (readonly Shown[])[]>((groups, shown) => {
    const last = groups.at(-1);
    return last?.[0]?.passage.kind === 'update' && shown.passage.kind === 'update'
      ? [...groups.slice(0, -1), [...last, shown]]
      : [...groups, [shown]];
  }, []);
}

function titleRuns({ passage: { kind, aspect, title } }: Shown, whole: boolean): readonly Run[] {
  if (kind === 'update') return [{ text: say.kinds.update, strong: true }];
  const lead = say.kinds[kind];
  return [
    ...(lead === '' ? [] : [{ text: `${lead}: `, subtle: true }]),
    { text: title, strong: true },
    ...(kind === 'outcome' || kind === 'modality'
      ? [{ text: ` · ${aspect === 'options' && whole ? say.inOrder : say.aspects[aspect]}`, subtle: true }]
      : []),
  ];
}

/** How large blocks are as a card, in bytes. */
export type BytesOf = (blocks: readonly Block[]) => number;

/** Most bytes of an answer as a card, so that it fits beside the longest question (28 KB in all). */
const room = 14_000;

/** How much is said of each source, the most first. */
const details = ['link', 'what was read', 'id'] as const;
type Detail = (typeof details)[number];

/**
 * An answer with its sources, in as much detail as there is room for.
 * @param before the passages
 * @param list what is shown, whose sources are named
 * @param after what comes last
 */
export function withSources(
  guideline: Guideline,
  bytesOf: BytesOf,
  before: readonly Block[],
  list: readonly Shown[],
  after: readonly Block[],
): readonly Block[] {
  const refs = [...new Set(list.flatMap(({ items }) => items.flatMap(({ refs: own }) => own)))];
  if (refs.length === 0) return [...before, ...after];
  const drafts = details.map((detail) => [...before, sourcesFold(guideline, refs, detail), ...after]);
  return drafts.find((blocks) => bytesOf(blocks) <= room) ?? drafts.at(-1) ?? [];
}

function sourcesFold(guideline: Guideline, refs: readonly SourceId[], detail: Detail): Block {
  const all = refs.flatMap((ref) => documentsOf(guideline.sources, ref));
  const documents = [...new Map(all.map((source) => [source.id, source])).values()];
  const blocks: readonly Block[] =
    detail === 'id'
      ? [{ kind: 'text', tone: 'subtle', text: say.sourceIds(refs.join(', ')) }]
      : [listOf(documents.map((source) => (detail === 'link' ? sourceRuns(source) : sourceLine(source))))];
  return { kind: 'fold', id: 'ask-sources', title: say.sources(documents.length), blocks };
}

/** Passages beyond those in view. */
export function moreFold(list: readonly Shown[]): readonly Block[] {
  return list.length === 0
    ? []
    : [{ kind: 'fold', id: 'ask-more', title: say.more(list.length), blocks: shownBlocks(list) }];
}

export function foot(guideline: Guideline): Block {
  return { kind: 'text', small: true, tone: 'subtle', text: say.footer(guideline.date) };
}

export function noteBlock(text: string): Block {
  return { kind: 'notice', tone: 'accent', text };
}

/** What may be typed next. */
export function relatedBlocks(asks: readonly string[], lead: string = say.related): readonly Block[] {
  if (asks.length === 0) return [];
  return [
    {
      kind: 'text',
      text: [
        { text: `${lead} `, subtle: true },
        ...asks.flatMap((ask, index) => [
          ...(index > 0 ? [{ text: ' · ', subtle: true }] : []),
          { text: ask },
        ]),
      ],
    },
  ];
}

export function exampleBlocks(): readonly Block[] {
  return relatedBlocks(say.examples, say.examplesLead);
}

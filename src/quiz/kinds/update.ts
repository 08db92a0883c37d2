import type { Random } from '../../engine/random.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { parseProvenance } from '../../guideline/notation/provenance.ts';
import type { Provenance } from '../../guideline/provenance.ts';
import type { Update } from '../../guideline/update.ts';
import { isOutcome } from '../chart/node.ts';
import type { QuizContext } from '../context/context.ts';
import type { ItemBody } from '../item/draft.ts';
import { arranged, type OptionDraft } from '../item/options.ts';
import { expand } from '../prose/grammar.ts';
import { chance, several, weighted } from '../random/draw.ts';
import { updateSays } from '../words/feedback.ts';
import { hints, stems } from '../words/stems.ts';
import type { ItemMaker } from './itemMaker.ts';

/** The updates since 2017 that bear on an outcome. */
export function updatesOf({ updates }: Pick<Guideline, 'updates'>, outcome: OutcomeId): readonly Update[] {
  return updates.filter((update) => update.outcomes.includes(outcome));
}

/** What has changed since 2017: what an update changes, or which update bears on an outcome. */
export const update: ItemMaker = (context, node, random) => {
  const { guideline } = context.chart;
  if (!isOutcome(guideline, node)) return null;
  // One that bears on this outcome alone is met nowhere else.
  const practised = weighted(updatesOf(guideline, node), ({ outcomes }) => 1 / outcomes.length, random);
  if (!practised) return null;
  return chance(0.6, random)
    ? whatItChanges(context, node, practised, random)
    : whichBears(context, node, practised, random);
};

/** How near two updates lie: by the outcomes that they share. */
function kinship({ outcomes }: Guideline, a: Update, b: Update): number {
  const sameArm = (one: OutcomeId, other: OutcomeId): boolean =>
    outcomes[one].category === outcomes[other].category;
  const shared = a.outcomes.filter((outcome) => b.outcomes.includes(outcome)).length;
  return shared > 0
    ? 3
    : a.outcomes.some((outcome) => b.outcomes.some((other) => sameArm(outcome, other)))
      ? 1.5
      : 0.5;
}

function whatItChanges(context: QuizContext, node: OutcomeId, practised: Update, random: Random): ItemBody {
  const { guideline } = context.chart;
  const { updateName } = context.tables;
  const wrong = several(
    guideline.updates.filter((other) => other !== practised),
    3,
    (other) => kinship(guideline, practised, other),
    random,
  );
  const options = [practised, ...wrong].map((entry) =>
    optionOf(context, entry, practised, { label: updateName(entry).changes, synonyms: [] }),
  );
  return body(context, node, practised, options, random, {
    stem: expand(stems.updateChanges, { update: updateName(practised).name }, random),
    hint: expand(hints.update, {}, random),
  });
}

function whichBears(context: QuizContext, node: OutcomeId, practised: Update, random: Random): ItemBody {
  const { guideline } = context.chart;
  const { names, updateName } = context.tables;
  const wrong = several(
    guideline.updates.filter((other) => !other.outcomes.includes(node)),
    3,
    (other) => kinship(guideline, practised, other),
    random,
  );
  const options = [practised, ...wrong].map((entry) =>
    optionOf(context, entry, practised, { label: updateName(entry).name, synonyms: namesIn(entry) }),
  );
  return body(context, node, practised, options, random, {
    stem: expand(stems.updateBears, { title: names.outcomes[node].label }, random),
    hint: expand(hints.update, {}, random),
  });
}

/** An update as an option; the one that is practised is right. */
function optionOf(
  context: QuizContext,
  entry: Update,
  practised: Update,
  words: Pick<OptionDraft, 'label' | 'synonyms'>,
): OptionDraft {
  return {
    ...words,
    means: { kind: 'update', update: entry.id },
    right: entry === practised,
    why: updateSays(entry),
    edge: null,
    provenance: provenanceOf(context, entry),
    wouldBeRight: null,
  };
}

function body(
  context: QuizContext,
  node: OutcomeId,
  practised: Update,
  options: readonly OptionDraft[],
  random: Random,
  words: Pick<ItemBody, 'stem' | 'hint'>,
): ItemBody {
  return {
    kind: 'update',
    node,
    caution: null,
    case: null,
    options: arranged(options, random),
    many: false,
    lesson: updateSays(practised),
    provenance: provenanceOf(context, practised),
    edges: [],
    ...words,
  };
}

/**
 * The sources of an update. The dossier gives them without a tag: where the tables name no weaker one, the
 * weaker of the two that a source may carry is used.
 */
function provenanceOf({ tables }: QuizContext, update: Update): readonly Provenance[] {
  const { provenance } = tables.updateName(update);
  if (provenance !== undefined) return parseProvenance(provenance);
  const { refs, refsNote } = update;
  return [{ tag: 'LITERATURE', refs, ...(refsNote === undefined ? {} : { note: refsNote }) }];
}

/** Names of trials and bodies in an update: "NETTER-2", "CABINET". */
function namesIn({ update: name }: Update): readonly string[] {
  return [...new Set(name.match(/\b[A-Z][A-Z0-9-]{3,}(?: [0-9])?/g) ?? [])];
}

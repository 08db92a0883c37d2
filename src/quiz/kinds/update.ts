import type { OutcomeId } from '../../guideline/outcome.ts';
import { outcomes } from '../../guideline/outcomes/index.ts';
import { literature } from '../../guideline/provenance.ts';
import { type Update, updates } from '../../guideline/updates.ts';
import type { Random } from '../../engine/random.ts';
import { type ItemBody, isOutcome, type ItemMaker } from '../draft.ts';
import { chance, several } from '../draw.ts';
import { arranged, type OptionDraft } from '../options.ts';
import { expand } from '../prose/grammar.ts';
import { updateSays } from '../words/feedback.ts';
import { outcomeNames } from '../words/outcomeNames.ts';
import { hints, stems } from '../words/stems.ts';
import { updateName } from '../words/updateNames.ts';

/** The updates since 2017 that bear on an outcome. */
export function updatesOf(outcome: OutcomeId): readonly Update[] {
  return updates.filter((update) => update.outcomes.includes(outcome));
}

/** What has changed since 2017: what an update changes, or which update bears on an outcome. */
export const update: ItemMaker = (node, random) => {
  if (!isOutcome(node)) return null;
  const practised = random.pick(updatesOf(node));
  return chance(0.6, random) ? whatItChanges(node, practised, random) : whichBears(node, practised, random);
};

/** How near two updates lie: by the outcomes that they share. */
function kinship(a: Update, b: Update): number {
  const shared = a.outcomes.filter((outcome) => b.outcomes.includes(outcome)).length;
  return shared > 0
    ? 3
    : a.outcomes.some((outcome) => b.outcomes.some((other) => sameArm(outcome, other)))
      ? 1.5
      : 0.5;
}

function sameArm(a: OutcomeId, b: OutcomeId): boolean {
  return outcomes[a].category === outcomes[b].category;
}

function whatItChanges(node: OutcomeId, practised: Update, random: Random): ItemBody | null {
  const wrong = several(
    updates.filter((other) => other !== practised),
    3,
    (other) => kinship(practised, other),
    random,
  );
  const options = [practised, ...wrong].map((entry) =>
    optionOf(entry, practised, { label: updateName(entry).changes, synonyms: [] }),
  );
  return body(node, practised, options, random, {
    stem: expand(stems.updateChanges, { update: updateName(practised).name }, random),
    hint: expand(hints.bearsOn, { title: outcomeNames[node].label }, random),
  });
}

function whichBears(node: OutcomeId, practised: Update, random: Random): ItemBody | null {
  const wrong = several(
    updates.filter((other) => !other.outcomes.includes(node)),
    3,
    (other) => kinship(practised, other),
    random,
  );
  const options = [practised, ...wrong].map((entry) =>
    optionOf(entry, practised, { label: updateName(entry).name, synonyms: namesIn(entry) }),
  );
  return body(node, practised, options, random, {
    stem: expand(stems.updateBears, { title: outcomeNames[node].label }, random),
    hint: expand(hints.itChanges, { changes: updateName(practised).changes }, random),
  });
}

/** An update as an option; the one that is practised is right. */
function optionOf(
  entry: Update,
  practised: Update,
  words: Pick<OptionDraft, 'label' | 'synonyms'>,
): OptionDraft {
  return {
    ...words,
    means: { kind: 'update', update: updates.indexOf(entry) },
    right: entry === practised,
    why: updateSays(entry),
    edge: null,
    provenance: provenanceOf(entry),
    wouldBeRight: null,
  };
}

function body(
  node: OutcomeId,
  practised: Update,
  options: readonly OptionDraft[],
  random: Random,
  words: Pick<ItemBody, 'stem' | 'hint'>,
): ItemBody | null {
  return {
    kind: 'update',
    node,
    caution: null,
    case: null,
    options: arranged(options, random),
    many: false,
    lesson: updateSays(practised),
    provenance: provenanceOf(practised),
    edges: [],
    ...words,
  };
}

/**
 * The sources of an update. The dossier gives them without a tag, so the weaker of the two that a source
 * may carry is used.
 */
function provenanceOf({ refs, status, refsNote }: Update): ReturnType<typeof literature>[] {
  return [literature(refs, { note: [status, refsNote].filter((part) => part !== undefined).join('; ') })];
}

/** Names of trials and bodies in an update: "NETTER-2", "CABINET". */
function namesIn({ update: name }: Update): readonly string[] {
  return [...new Set(name.match(/\b[A-Z][A-Z0-9-]{3,}(?: [0-9])?/g) ?? [])];
}

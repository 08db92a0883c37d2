import type { OutcomeId } from '../../guideline/outcome.ts';
import type { Advice } from '../oracle/index.ts';
import { type AdviceItem, outcomeItems, stateItem } from './adviceItems.ts';
import type { Guideline } from '../../guideline/guideline.ts';

/** An item of what an outcome advises, whose words tell it, and the owner it belongs to. */
export interface ShownItem {
  readonly owner: string;
  readonly item: AdviceItem;
  /** Ids under which its words are expected (`Expected.id`): it was read where one of them was. */
  readonly ids: readonly string[];
}

/** What a judgement covers of its outcome, each item with the words that tell it. */
export function shownItems(guideline: Guideline, outcome: OutcomeId, advice: Advice): readonly ShownItem[] {
  const ofOutcome = outcomeItems(guideline, outcome, advice).map((item) => ({
    owner: outcome,
    item,
    ids: idsOf(guideline, outcome, advice, item),
  }));
  const states = advice.options.flatMap((option) =>
    option.conditions.map(({ id, state }) => ({
      owner: id,
      item: stateItem(id, state),
      ids: [`condition ${id} of ${option.id}`],
    })),
  );
  return [...ofOutcome, ...states];
}

function idsOf(
  { outcomes }: Guideline,
  outcome: OutcomeId,
  advice: Advice,
  [criterion, item]: AdviceItem,
): readonly string[] {
  const [what = '', place = ''] = item.split(' at ');
  const option = place.slice(place.indexOf('.') + 1);
  switch (criterion) {
    case 'titles':
      return ['title'];
    case 'firstScreen': {
      const text = item.slice(item.indexOf(': ') + 2);
      const shown = outcomes[outcome].firstScreen
        .map(({ claims }) => claims.map((claim) => claim.text).join(' '))
        .filter((line) => advice.lines.some((opening) => line.startsWith(opening)));
      return [`first-screen line ${shown.indexOf(text) + 1}`];
    }
    case 'options': {
      const id = item.slice(item.indexOf('.') + 1, item.indexOf(' '));
      return item.endsWith(' open') ? [`option ${id}`, `first option ${id}`] : [`reason why ${id} is closed`];
    }
    case 'pairs':
      return ['sentence of the pair'];
    case 'optionConditions':
      return [`condition ${what} of ${option}`];
    case 'prohibitions':
      return [`prohibition ${what} of ${option}`];
  }
}

/** Whether one of the words was read, on the card or in the text for the record. */
export function wasRead(seen: ReadonlySet<string>, ids: readonly string[]): boolean {
  return ids.some((id) => seen.has(id) || seen.has(`record: ${id}`));
}

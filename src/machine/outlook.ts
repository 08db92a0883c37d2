import type { SnapshotFrom } from 'xstate';
import type { QuestionId } from '../guideline/answers.ts';
import type { OutcomeId } from '../guideline/outcome.ts';
import type { ChartGraph, ChartPlace } from './graph.ts';
import type { Pathway } from './pathway.ts';

/** What may still be asked, the current question included, and where that may end. */
export interface Outlook {
  readonly fewest: number;
  readonly most: number;
  readonly questions: ReadonlySet<QuestionId>;
  /** The outcomes that can be reached; none where one is. */
  readonly outcomes: ReadonlySet<OutcomeId>;
}

const nothingLeft: Outlook = { fewest: 0, most: 0, questions: new Set(), outcomes: new Set() };

/** Looks ahead over every answer class. Exact; each place of the chart is looked at once. */
export function outlookOf(graph: ChartGraph): (at: SnapshotFrom<Pathway>) => Outlook {
  const seen = new Map<ChartPlace, Outlook>();
  const look = (place: ChartPlace): Outlook => {
    const known = seen.get(place);
    if (known) return known;
    const after = place.branches.map(({ next }) => (next ? look(next) : nothingLeft));
    const outlook: Outlook = {
      fewest: 1 + Math.min(...after.map(({ fewest }) => fewest)),
      most: 1 + Math.max(...after.map(({ most }) => most)),
      questions: new Set([place.question, ...after.flatMap(({ questions }) => [...questions])]),
      outcomes: new Set([
        ...place.branches.flatMap(({ outcome }) => outcome ?? []),
        ...after.flatMap(({ outcomes }) => [...outcomes]),
      ]),
    };
    seen.set(place, outlook);
    return outlook;
  };
  return (snapshot) => (snapshot.status === 'done' ? nothingLeft : look(graph.placeOf(snapshot)));
}

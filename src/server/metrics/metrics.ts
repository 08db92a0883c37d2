import type { CountedState, Counters } from './counters.ts';

/** Something to count. */
export type Count = (counters: Counters) => void;

export interface Metrics {
  /** Counts now, or, before the counters are loaded, when they are. */
  count(what: Count): void;
  /** Loads the counters: it takes time that a start does not need to. */
  load(state: CountedState): Promise<Counters>;
}

/** @param wanted false counts nothing */
export function lazyMetrics(wanted: boolean): Metrics {
  const early: Count[] = [];
  let loaded: Counters | null = null;
  let loading: Promise<Counters> | null = null;
  return {
    count: (what) => {
      if (loaded) what(loaded);
      else if (wanted) early.push(what);
    },
    load: (state) => {
      loading ??= import('./counters.ts').then(({ createCounters }) => {
        loaded = createCounters(state);
        for (const what of early.splice(0)) what(loaded);
        return loaded;
      });
      return loading;
    },
  };
}

import { type AnswerLists, answerListsOf } from '../answerLists.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Cases } from '../cases.ts';
import type { ChartData } from '../chartData.ts';
import { once } from '../once.ts';
import { contentHash } from '../stamp.ts';

/** What a code counts in, and what tells its guideline. */
export interface CodeLists {
  readonly guideline: { readonly version: string; readonly hash: string };
  readonly lists: AnswerLists;
}

/** A version of the guideline, as far as a code needs it. */
export interface Edition extends CodeLists {
  /** The versions of its logic that are known, oldest first: which of them a code is of is not in it. */
  readonly versions: readonly string[];
  /** Its chart as data, to tell where a case stood then; null for the present one. */
  readonly chart: ChartData | null;
}

/** The versions of which codes can be opened. */
export interface Editions {
  readonly current: Edition;
  /** The version of a tag, or null when it is not known. */
  byTag(tag: number): Edition | null;
  /** An earlier version of a logic, by its hash, or null when none is known. */
  earlier(hash: string): Edition | null;
}

/** How many symbols of a code tell its guideline. */
export const tagLength = 4;

/**
 * What tells the guideline of a code: 20 bits of a hash of its logic's hash and of the lists that the code counts in,
 * so that two versions that read a code differently never share a tag by their order alone.
 */
export function tagOf(edition: CodeLists): number {
  const known = tags.get(edition);
  if (known !== undefined) return known;
  const { guideline, lists } = edition;
  const tag = Number.parseInt(
    contentHash({ logic: guideline.hash, lists }).slice(0, (tagLength * bitsOfSymbol) / bitsOfHexDigit),
    16,
  );
  tags.set(edition, tag);
  return tag;
}

const [bitsOfSymbol, bitsOfHexDigit] = [5, 4] as const;

const tags = new WeakMap<CodeLists, number>();

/** A guideline with its version. */
export interface Stamped extends Pick<Cases, 'guideline'> {
  readonly stamp: Edition['guideline'];
}

const present = new WeakMap<Guideline, Edition>();

/** The edition of a guideline. */
export function editionOf({ guideline, stamp: { version, hash } }: Stamped): Edition {
  const known = present.get(guideline);
  // The same guideline may stand behind another chart.
  if (known?.guideline.hash === hash) return known;
  const made: Edition = {
    guideline: { version, hash },
    lists: answerListsOf(guideline),
    versions: [version],
    chart: null,
  };
  present.set(guideline, made);
  return made;
}

/**
 * @param earlier exported charts of earlier versions, asked for when a code of another version is met. A later one
 *   stands for an earlier one of the same logic.
 */
export function createEditions(cases: Cases, earlier: () => readonly ChartData[] = () => []): Editions {
  const others = once(() => {
    const known = new Map<number, Edition>();
    for (const chart of earlier()) {
      const { guideline, answerLists: lists } = chart;
      if (!lists) continue;
      const tag = tagOf({ guideline, lists });
      const versions = [...(known.get(tag)?.versions ?? []), guideline.version];
      known.set(tag, { guideline, lists, versions, chart });
    }
    return known;
  });
  return {
    get current() {
      return editionOf(cases);
    },
    byTag: (tag) => (tag === tagOf(editionOf(cases)) ? editionOf(cases) : (others().get(tag) ?? null)),
    earlier: (hash) => [...others().values()].find((edition) => edition.guideline.hash === hash) ?? null,
  };
}

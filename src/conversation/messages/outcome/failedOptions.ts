import type { Skipped, SkippedOptions } from '../../../engine/toldOnOptions.ts';
import type { Facts } from '../../../guideline/condition.ts';
import type { CautionId } from '../../../guideline/caution.ts';
import type { OutcomeOption } from '../../../guideline/outcome.ts';
import type { DrugId } from '../../../guideline/tiedToDrugs.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import { type AskedTreatment, gives, isDrugOf } from '../../../language/ask/askedTreatment.ts';
import type { NamedFact } from '../../../language/facts/namedFact.ts';
import { drugsByName } from '../../../language/line/drugsTold.ts';
import type { StoredNotTaken } from '../../state/session.ts';
import { failedDrugs, stoppedDrugs } from './failedDrugs.ts';
import { toldFacts } from './toldFacts.ts';

/** "Skip every listed treatment on which the disease has already progressed." */
const skip: CautionId = 'C25';

/** Which drugs are tied to what, and closed by what. */
type Tables = Pick<Guideline, 'drugsClosedBy' | 'drugsWithin' | 'tiedToDrugs'>;

/** An option as the drugs that it names are looked for. */
type Naming = Pick<OutcomeOption, 'text' | 'kinds'> & {
  readonly conditions: readonly { readonly id: string }[];
};

/** What is known of a case that may exclude single drugs. */
interface Excluding {
  readonly failed: readonly AskedTreatment[];
  readonly stopped: readonly AskedTreatment[];
  readonly facts: readonly NamedFact[];
  readonly contraindications: NonNullable<Facts['contraindications']>;
}

/** What excludes a drug: cautions that say so, and whether something told is listed against it or it has failed. */
interface Excluded {
  readonly by: readonly CautionId[];
  readonly isTold: boolean;
}

/**
 * Why nothing of an option is left: each drug that it names has failed (C25), is closed by a contraindication, or has
 * something told listed against it. One that names none, or gives something else as well, is not judged; nor is one of
 * which contraindications alone speak, where the chart has said what follows.
 */
function skippedBy(guideline: Tables, option: Naming, known: Excluding): Skipped | null {
  const named = drugsNamedIn(option);
  const excluded = named.map((drug) => excludedBy(guideline, drug, option, known));
  const isAll =
    named.length > 0 &&
    excluded.every((one) => one !== null) &&
    option.kinds.every((kind) => named.some(({ kinds }) => kinds.includes(kind)));
  const by = [...new Set(excluded.flatMap((one) => one?.by ?? []))];
  if (!isAll || by.length === 0 || !excluded.some((one) => one?.isTold)) return null;
  // A drug that is a class by itself takes its kind along; of a class of several drugs the others are left.
  const gone = named.filter(({ words }) => words === undefined).flatMap(({ kinds }) => kinds);
  return { by, kinds: option.kinds.filter((kind) => gone.includes(kind)) };
}

/**
 * Whether each drug that an option names was told as given and stopped for a reason, and it gives nothing else: no caution
 * says to skip it, and it does not lead.
 */
export function isAllStopped(
  option: Pick<OutcomeOption, 'text' | 'kinds'>,
  notTaken: readonly StoredNotTaken[],
): boolean {
  const stopped = stoppedDrugs(notTaken);
  if (stopped.length === 0) return false;
  const named = drugsNamedIn(option);
  return (
    named.length > 0 &&
    named.every((drug) => stopped.some(({ name }) => name === drug.name)) &&
    option.kinds.every((kind) => named.some(({ kinds }) => kinds.includes(kind)))
  );
}

/** The single drugs that an option names. */
export function drugsNamedIn(option: Pick<OutcomeOption, 'text' | 'kinds'>): readonly AskedTreatment[] {
  return drugsByName.filter(
    (drug) => !isClass(drug) && gives(drug, option) && drug.said.test(option.text.toLowerCase()),
  );
}

/** What excludes a drug of an option; null where nothing does. */
function excludedBy(
  guideline: Tables,
  drug: AskedTreatment,
  option: Naming,
  known: Excluding,
): Excluded | null {
  const hasFailed = known.failed.some(({ name }) => name === drug.name);
  const isAgainst =
    known.stopped.some(({ name }) => name === drug.name) ||
    known.facts.some((fact) => isListedAgainst(guideline, fact, drug, option));
  const closed = closingOf(guideline, drug, known.contraindications);
  if (!hasFailed && !isAgainst && closed.length === 0) return null;
  return { by: [...(hasFailed ? [skip] : []), ...closed], isTold: hasFailed || isAgainst };
}

/** The cautions by which contraindications close a drug, wherever it stands. */
export function closingOf(
  guideline: Tables,
  drug: AskedTreatment,
  contraindications: Excluding['contraindications'],
): readonly CautionId[] {
  return contraindications.flatMap((item) => {
    const closing = guideline.drugsClosedBy.get(item);
    return closing?.drugs.some((one) => isHeldIn(guideline, one, drug)) ? [closing.caution] : [];
  });
}

/** Whether a drug that texts speak of alone is a named one, or a part of it. */
function isHeldIn({ drugsWithin }: Tables, id: DrugId, drug: AskedTreatment): boolean {
  return isDrugOf(drugsWithin[id], drug);
}

/** Whether a fact is listed against a drug of an option: where it is bound to a condition, against what that speaks of. */
function isListedAgainst(
  guideline: Tables,
  { against }: NamedFact,
  drug: AskedTreatment,
  option: Naming,
): boolean {
  if (against === undefined || !drug.kinds.some((kind) => against.kinds.includes(kind))) return false;
  const { condition } = against;
  if (condition === undefined) return true;
  return (
    option.conditions.some(({ id }) => id === condition) &&
    (guideline.tiedToDrugs[condition]?.some((id) => isHeldIn(guideline, id, drug)) ?? true)
  );
}

/** Whether a name is that of a class ("targeted therapy"), which single drugs are of. */
function isClass(drug: AskedTreatment): boolean {
  return (
    drug.words === undefined &&
    drugsByName.some(
      ({ words, kinds }) => words !== undefined && kinds.every((kind) => drug.kinds.includes(kind)),
    )
  );
}

/** The options of which nothing is left, each with the cautions that say to skip it. */
export function skippedOptions(
  guideline: Tables,
  options: readonly (Naming & Pick<OutcomeOption, 'id'>)[],
  notTaken: readonly StoredNotTaken[],
  contraindications: Facts['contraindications'],
): SkippedOptions {
  const known = {
    failed: failedDrugs(notTaken),
    stopped: stoppedDrugs(notTaken),
    facts: toldFacts(notTaken).map(({ fact }) => fact),
    contraindications: contraindications ?? [],
  };
  return new Map(
    options.flatMap((option): readonly [string, Skipped][] => {
      const skipped = skippedBy(guideline, option, known);
      return skipped === null ? [] : [[option.id, skipped]];
    }),
  );
}

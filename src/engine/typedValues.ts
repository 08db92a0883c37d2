import type { Contraindication } from '../guideline/answers.ts';
import type { Facts } from '../guideline/condition.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { ValueId } from '../guideline/valuesAbout.ts';
import { contraindicationClass } from './facts.ts';

/** A value that was typed, asked back and not answered: it stands with the case and is no answer. */
export interface TypedValue {
  readonly value: ValueId;
  /** As typed; null where the words are not kept. */
  readonly words: string | null;
}

/** A case as it would be if a typed value amounted to a contraindication. */
export interface IfTyped {
  readonly typed: TypedValue;
  readonly item: Contraindication;
  readonly facts: Facts;
}

/** What typed values would make of a case, by each contraindication that they may amount to and that it has not yet. */
export function ifTyped(
  rules: Pick<Guideline, 'contraindicationClasses'> & Partial<Pick<Guideline, 'valuesAbout'>>,
  facts: Facts,
  values: readonly TypedValue[],
): readonly IfTyped[] {
  const has = (facts.contraindications ?? []).filter((one) => one !== 'none' && one !== 'notAssessed');
  return values.flatMap((typed) =>
    (rules.valuesAbout?.[typed.value] ?? [])
      .filter((item) => !has.includes(item))
      .map((item) => {
        const contraindications = [...has, item];
        const amounted = contraindicationClass(rules, contraindications);
        return { typed, item, facts: { ...facts, contraindications, contraindicationClass: amounted } };
      }),
  );
}

/** Whether a text names a value of the guideline's. */
export function isValue({ valuesAbout }: Pick<Guideline, 'valuesAbout'>, id: string): id is ValueId {
  return Object.hasOwn(valuesAbout, id);
}

/** The values that would make something so, each once. */
export function valuesOf(typed: readonly IfTyped[]): readonly TypedValue[] {
  return [...new Set(typed.map((one) => one.typed))];
}

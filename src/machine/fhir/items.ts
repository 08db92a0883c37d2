import type { Extension, QuestionnaireItem, QuestionnaireItemEnableWhen } from 'fhir/r4.js';
import { describeProvenance } from '../../engine/describeProvenance.ts';
import type { NumberLimits, Question } from '../../guideline/question.ts';
import type { Atom } from './enabling/atoms.ts';
import type { Clause } from './enabling/covering.ts';
import { canonicals, hl7 } from './leaves/canonicals.ts';
import { codingOf } from './leaves/coding.ts';
import { type Leaf, leavesOf, saysUnknown } from './leaves/leaf.ts';

/**
 * A question as an item that is enabled where every clause holds. An item has room for one clause, so further ones
 * stand on groups around it: what is within a group that is disabled is disabled too.
 * @param clauses none when the question is always asked
 */
export function itemOf(question: Question, clauses: readonly Clause<Atom>[]): QuestionnaireItem {
  const alone = clauses.filter((clause) => clause.length === 1).flat();
  const levels = [
    ...(alone.length === 0 ? [] : [enabledWhen(alone, 'all')]),
    ...clauses.filter((clause) => clause.length > 1).map((clause) => enabledWhen(clause, 'any')),
  ];
  const innermost: QuestionnaireItem = { ...questionItem(question), ...levels.at(-1) };
  return levels.slice(0, -1).reduceRight<QuestionnaireItem>(
    (inner, level, index) => ({
      linkId: `${question.id}.when.${index + 1}`,
      type: 'group',
      ...level,
      item: [inner],
    }),
    innermost,
  );
}

/** A question with its help and where it comes from, without a word on when it is asked. */
function questionItem(question: Question): QuestionnaireItem {
  const leaves = leavesOf(question);
  const [first] = leaves;
  const about = {
    text: question.ask,
    extension: [{ url: canonicals.provenance, valueString: describeProvenance(question.provenance) }],
  };
  const help = displayItem(`${question.id}.help`, question.help, 'help');
  return leaves.length === 1 && first
    ? { ...leafItem(first, leaves), ...about, required: true, item: [help] }
    : {
        linkId: question.id,
        type: 'group',
        ...about,
        required: true,
        item: [...leaves.map((leaf) => leafItem(leaf, leaves)), help],
      };
}

/** Words to be shown. @param control how, of the codes that FHIR has for it */
export function displayItem(linkId: string, text: string, control?: 'help'): QuestionnaireItem {
  const coding = control && [{ system: hl7.itemControls, code: control }];
  return {
    linkId,
    type: 'display',
    text,
    ...(coding ? { extension: [{ url: hl7.itemControl, valueCodeableConcept: { coding } }] } : {}),
  };
}

/**
 * The item of a leaf.
 * @param all the leaves of its question
 */
export function leafItem(leaf: Leaf, all: readonly Leaf[] = [leaf]): QuestionnaireItem {
  if (leaf.kind === 'number') {
    const type = leaf.limits.step === 1 ? 'integer' : 'decimal';
    return { linkId: leaf.linkId, type, text: leaf.label, extension: limitExtensions(leaf.limits, type) };
  }
  // "Not known" is no answer beside a value.
  const others = saysUnknown(leaf) ? all.filter((other) => other !== leaf) : [];
  const none = others.map((other): Atom => ({ leaf: other, operator: 'exists', value: false }));
  return {
    linkId: leaf.linkId,
    type: 'choice',
    ...(leaf.label === null ? {} : { text: leaf.label }),
    ...(none.length > 0 ? enabledWhen(none, 'all') : {}),
    ...(leaf.repeats ? { repeats: true } : {}),
    answerOption: leaf.options.map((option) => ({
      ...(leaf.exclusive.includes(option.id)
        ? { extension: [{ url: hl7.optionExclusive, valueBoolean: true }] }
        : {}),
      valueCoding: codingOf(leaf, option),
    })),
  };
}

function limitExtensions({ min, max, unit }: NumberLimits, type: 'integer' | 'decimal'): Extension[] {
  const limit = (url: string, value: number): Extension =>
    type === 'integer' ? { url, valueInteger: value } : { url, valueDecimal: value };
  return [
    limit(hl7.minValue, min),
    limit(hl7.maxValue, max),
    ...(unit ? [{ url: hl7.unit, valueCoding: { system: hl7.ucum, code: unit, display: unit } }] : []),
  ];
}

function enabledWhen(
  clause: Clause<Atom>,
  behavior: 'all' | 'any',
): Partial<Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'>> {
  return {
    enableWhen: clause.map(conditionOf),
    ...(clause.length > 1 ? { enableBehavior: behavior } : {}),
  };
}

function conditionOf(atom: Atom): QuestionnaireItemEnableWhen {
  const { leaf, operator, value } = atom;
  const question = leaf.linkId;
  if (typeof value === 'boolean') return { question, operator, answerBoolean: value };
  if (typeof value === 'string') {
    const { system = '', code = '' } = codingOf(leaf, { id: value, label: value });
    return { question, operator, answerCoding: { system, code } };
  }
  return leaf.kind === 'number' && leaf.limits.step === 1
    ? { question, operator, answerInteger: value }
    : { question, operator, answerDecimal: value };
}

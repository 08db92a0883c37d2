import { type Finding, finding, wordsKey } from '../wire/finding.ts';
import { changedWords } from './changedWords.ts';
import type { ExpectedInput } from './expectedQuestion.ts';
import { type Screen, type ShownInput, tidy } from './screen.ts';

/** What can be filled in at a question. */
export function inputFindings(
  id: string,
  { inputs }: Screen,
  expected: readonly ExpectedInput[],
): readonly Finding[] {
  const key = `inputs of ${id}`;
  return [
    ...expected.flatMap((wanted) => {
      const own = inputs.find((input) => input.id === wanted.id);
      return own
        ? inputFaults(key, own, wanted)
        : [finding(`the input "${wanted.label}" is not there`, key, wordsKey(tidy(wanted.label)))];
    }),
    ...inputs
      .filter((input, at) => {
        const isFirst = inputs.findIndex((one) => one.id === input.id) === at;
        return !isFirst || !expected.some((one) => one.id === input.id);
      })
      .map(({ label }) => finding(`an input that nobody expects: "${label}"`, key)),
  ];
}

/** Label, limits, whether several may be chosen, and each choice with the value that it sends, in their order. */
function inputFaults(key: string, seen: ShownInput, wanted: ExpectedInput): readonly Finding[] {
  const { label, choices = [], many = false } = wanted;
  const limits = (min: number | null = null, max: number | null = null): string =>
    `${min ?? 'any number'} to ${max ?? 'any number'}`;
  const order = seen.choices.map(({ value }) => value);
  const inOrder = choices.map(({ value }) => value).filter((value) => order.includes(value));
  return [
    ...(seen.label === label
      ? []
      : [
          finding(
            `the input "${label}" is labelled "${seen.label}"`,
            key,
            wordsKey(tidy(label)),
            ...changedWords(label, seen.label),
          ),
        ]),
    ...(limits(seen.min, seen.max) === limits(wanted.min, wanted.max)
      ? []
      : [
          finding(
            `the input "${label}" takes ${limits(seen.min, seen.max)}, expected ${limits(wanted.min, wanted.max)}`,
            'limits of an input',
          ),
        ]),
    ...(seen.many === many
      ? []
      : [
          finding(
            `the input "${label}" takes ${seen.many ? 'several choices' : 'one choice'}, expected ${many ? 'several' : 'one'}`,
            'choices that an input takes',
          ),
        ]),
    ...choices.flatMap(({ title, value }) => {
      const own = seen.choices.find((choice) => choice.value === value);
      if (own?.title === title) return [];
      return [
        finding(
          own
            ? `of the input "${label}" the choice "${value}" reads "${own.title}", expected "${title}"`
            : `the input "${label}" lacks the choice "${value}": "${title}"`,
          key,
          wordsKey(tidy(title)),
          ...changedWords(title, own?.title ?? title),
        ),
      ];
    }),
    ...seen.choices
      .filter(({ value }, at) => order.indexOf(value) !== at || !choices.some((one) => one.value === value))
      .map(({ title, value }) =>
        finding(`the input "${label}" has a choice that nobody expects: "${value}", "${title}"`, key),
      ),
    ...(order.filter((value) => inOrder.includes(value)).join() === inOrder.join()
      ? []
      : [
          finding(
            `the choices of the input "${label}" stand in the order ${order.join(', ')}, expected ${inOrder.join(', ')}`,
            'order of choices',
          ),
        ]),
  ];
}

interface Named {
  readonly questions: Readonly<
    Record<
      string,
      {
        readonly id: string;
        readonly title: string;
        readonly options: readonly { readonly id: string; readonly label: string }[];
      }
    >
  >;
  readonly outcomes: Readonly<
    Record<
      string,
      {
        readonly id: string;
        readonly title: string;
        readonly options: readonly { readonly id: string; readonly text: string }[];
      }
    >
  >;
}

/**
 * What stands in a shown text for an id in backticks (dossier 2.9, L1): the title of an outcome or a question,
 * the label of an answer, the text of an option. Where two have the same id, the first in this order counts.
 */
export function namesOf({ questions, outcomes }: Named): Readonly<Record<string, string>> {
  const all = [...Object.values(outcomes), ...Object.values(questions)];
  return Object.fromEntries(
    [
      ...all.map(({ id, title }) => [id, title] as const),
      ...Object.values(questions).flatMap(({ options }) =>
        options.map(({ id, label }) => [id, label] as const),
      ),
      ...Object.values(outcomes).flatMap(({ options }) =>
        options.map(({ id, text }) => [id, text.replace(/\.$/, '')] as const),
      ),
    ].toReversed(),
  );
}

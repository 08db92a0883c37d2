import type { Item, ItemOption } from '../../../quiz/item/item.ts';

/**
 * The rules of item writing (after the NBME guide) that a program can hold. By hand, with no word of the generator.
 * @returns a sentence for each fault
 */
export function itemWritingFaults(item: Item): readonly string[] {
  return [
    ...(isNegative.test(item.stem) ? [`negative stem: "${item.stem}"`] : []),
    ...item.options.flatMap(({ label }) =>
      notInALabel.filter(({ says }) => says.test(label)).map(({ rule }) => `${rule}: "${label}"`),
    ),
    ...lengthFaults(item),
    ...containedFaults(item),
    ...reasonFaults(item),
    ...countFaults(item),
    ...repeatedFaults(item),
    ...namedFaults(item),
    ...requestFaults(item),
    ...orderFaults(item),
    ...[item.lesson, ...item.options.map(({ why }) => why)].flatMap((said) =>
      notInFeedback.filter(({ says }) => says.test(said)).map(({ rule }) => `${rule}: "${said}"`),
    ),
  ];
}

const isNegative = /\b(?:not|except|never|least likely|incorrect|false)\b/i;

const notInALabel: readonly { readonly says: RegExp; readonly rule: string }[] = [
  { says: /\b(?:none|all) of the (?:above|others)\b|\bnothing more\b/i, rule: 'none of the above' },
  { says: /\b(?:always|never)\b/i, rule: 'absolute term' },
  { says: /\b(?:listed|the list|algorithm entered|was asked|were asked)\b/i, rule: 'about the tool' },
];

const notInFeedback: readonly { readonly says: RegExp; readonly rule: string }[] = [
  { says: /: (?:Bland|Transarterial|The|An?|It) /, rule: 'a capital after a colon' },
  { says: /\([^()]*\([^()]*\)/, rule: 'brackets within brackets' },
  {
    says: /what decides first here|bears on another step than/,
    rule: 'says that another comes first, and not why',
  },
];

/** The right option is neither far longer than every other nor far shorter. */
function lengthFaults({ options }: Item): readonly string[] {
  const wrong = options.filter(({ right }) => !right).map(({ label }) => label.length);
  return options.flatMap(({ right, label: { length }, label }) =>
    right && (length > 1.6 * Math.max(...wrong) || 2.2 * length < Math.min(...wrong))
      ? [`the length tells that "${label}" is right`]
      : [],
  );
}

/** No option is the whole of another with something added. */
function containedFaults({ options }: Item): readonly string[] {
  return options.flatMap(({ label }, place) =>
    options.some((other, at) => at !== place && other.label.toLowerCase().includes(label.toLowerCase()))
      ? [`"${label}" is contained in another option`]
      : [],
  );
}

/** A wrong option of these kinds is refuted by a finding of the case, which the feedback says. */
function reasonFaults({ kind, options }: Item): readonly string[] {
  const says = (option: ItemOption): boolean => /; here [^;]{8,}/.test(option.why);
  return ['recommend', 'caution', 'closedOption'].includes(kind)
    ? options
        .filter((option) => !option.right && !says(option))
        .map(({ label, why }) => `no finding of the case speaks against "${label}": "${why}"`)
    : [];
}

/** What the case has against a wrong option: the clause after "here". */
const againstIn = ({ why }: ItemOption): string | null =>
  /(?:; here|bear on this patient:) ([^.]+)/.exec(why)?.[1] ?? null;

/** One finding does not refute two precautions, nor "cannot be resected" two recommendations. */
function repeatedFaults({ kind, options }: Item): readonly string[] {
  const key = options.find(({ right }) => right);
  const against = options.filter(({ right }) => !right).flatMap((option) => againstIn(option) ?? []);
  const twice = against.filter((finding, place) => against.indexOf(finding) < place);
  const counts = (finding: string): boolean =>
    kind === 'caution' ||
    (kind === 'recommend' &&
      finding.includes('metastases cannot be resected') &&
      key?.why.toLowerCase().includes(finding) !== true);
  return twice.filter(counts).map((finding) => `two options are wrong for one finding: "${finding}"`);
}

/** Words of a case that name the treatment which follows from it. */
const treatmentNamed = /Milan|debulk|two[- ]stage|in two stages|hypertrophy/i;

/** A made-up case tells findings, not the treatment that follows from them. */
function namedFaults({ case: quizCase }: Item): readonly string[] {
  return quizCase === null || quizCase.vignette !== null
    ? []
    : quizCase.text
        .filter((text) => treatmentNamed.test(text))
        .map((text) => `the case names the key: "${text}"`);
}

/** How a request begins. */
const request =
  /^(?:Plan|Prefer|Leave|Use|Treat|Consider|Confirm|Raise|Do|Continue|Discuss|Work up|Watch|Search|Obtain|Give|Keep|Check|Hold|Establish|Estimate|Settle|Skip|Find out) /;

/** The options of a precaution are all requests. */
function requestFaults({ kind, options }: Item): readonly string[] {
  return kind === 'caution'
    ? options.filter(({ label }) => !request.test(label)).map(({ label }) => `not a request: "${label}"`)
    : [];
}

/** What is wrong for the order of the chart alone is no fair wrong option. */
function orderFaults({ options }: Item): readonly string[] {
  return options
    .filter(({ why }) => why.includes('but not before'))
    .map(({ why }) => `the order of the chart: "${why}"`);
}

/** A case that asks for number and size tells no number. */
function countFaults({ kind, case: quizCase, options }: Item): readonly string[] {
  const asksForNumber = options.some(
    ({ right, means }) => right && means.kind === 'question' && means.question === 'ablationNumbers',
  );
  const counted =
    /\b(?:two|three|four|five|six|seven|eight|nine|\d+) (?:small |liver )?(?:lesions|metastases)\b/i;
  return kind === 'nextQuestion' && asksForNumber
    ? (quizCase?.text ?? [])
        .filter((text) => counted.test(text))
        .map((text) => `the number is told: "${text}"`)
    : [];
}

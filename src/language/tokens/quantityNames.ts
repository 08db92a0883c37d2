/**
 * What is measured of a patient and answers no question by a bare figure: a figure behind such a name is of that quantity,
 * whatever question is open. `example`: "her SUVmax is 22" is no Ki-67; `not`: "it is 22" may be one.
 */
export const quantityNames = {
  words: `egfr gfr creatinine clearance crcl bilirubin bili inr albumin sodium potassium calcium magnesium phosphate urea
    glucose hba1c hb haemoglobin hemoglobin platelets platelet plt plts neutrophils lymphocytes wcc wbc crp alt ast alp ggt
    ldh lipase amylase ferritin troponin bnp ntprobnp cga chromogranin nse pancreastatin hiaa gastrin glucagon insulin cortisol
    afp cea tsh lvef ef ejection fev1 dlco qtc spo2 saturation pressure bp pulse temperature weight height bmi age aged suv
    suvmax meld flr remnant shunt lsf mitoses`,
  from: 'field',
  example: 'her SUVmax is 22',
  not: 'it is 22',
} as const;

const names: ReadonlySet<string> = new Set(quantityNames.words.split(/\s+/));

/** What may stand between the name of a quantity and its figure. */
const joint =
  /^(?:a|max|fraction|count|level|score|value|is|are|was|were|of|at|now|currently|today|still|only|just|about|around|approximately|roughly|down|up|to|has|been|fallen|risen|dropped|[:=~<>≤≥])$/;

/** What a sentence says of a person by a figure is an age; or a performance status, where that is asked. */
const person = /^(?:he|she|he's|she's|patient|pt|man|woman|lady|gentleman)$/;
const being = /^(?:is|was|'s|now|currently|today|still|only|just|already|about|around)$/;

interface Token {
  readonly word: string;
  readonly sentence: number;
  readonly gap: string;
}

/** Whether the figure at a token stands behind the name of a quantity in its clause. */
export function isOfQuantity(tokens: readonly Token[], at: number): boolean {
  return isBehind(tokens, at, (word) => names.has(word), joint);
}

/** Whether the figure at a token is said of a person: "he is 67". */
export function isOfPerson(tokens: readonly Token[], at: number): boolean {
  const isJoined =
    being.test(tokens[at - 1]?.word ?? '') || /^(?:he|she)'s$/.test(tokens[at - 1]?.word ?? '');
  return isJoined && isBehind(tokens, at, (word) => person.test(word), being);
}

/** Whether a word of a kind stands before a token, with nothing but joints between them. */
function isBehind(
  tokens: readonly Token[],
  at: number,
  isWanted: (word: string) => boolean,
  between: RegExp,
): boolean {
  const sentence = tokens[at]?.sentence;
  for (let before = at - 1; before >= 0; before -= 1) {
    const { word, sentence: other } = tokens[before] ?? { word: '' };
    if (other !== sentence || /[,;\n]/.test(tokens[before + 1]?.gap ?? '')) return false;
    if (isWanted(word)) return true;
    if (!between.test(word)) return false;
  }
  return false;
}

/** What a label offers, by the words that name it. */
const treatments: readonly RegExp[] = [
  /\bSSA\b|somatostatin analogue/i,
  /\bPRRT\b/,
  /\bTAE\b|bland embolization/i,
  /TACE\b|chemoembolization/i,
  /\bTARE\b/,
  /everolimus/i,
  /cabozantinib/i,
  /platinum/i,
  /chemotherapy/i,
  /targeted/i,
  /medical control/i,
  /\btrial\b/i,
];

/** What is said to be closed is not offered. */
const closed = /No TAE or TACE: |No routine embolization: |PRRT closed/g;

const offeredIn = (label: string): readonly RegExp[] =>
  treatments.filter((name) => name.test(label.replaceAll(closed, '')));

/** Whether two options offer one treatment, so that whoever takes the one cannot refuse the other: "PRRT" beside "TACE or PRRT". */
export function sharesTreatment(a: string, b: string): boolean {
  const others = offeredIn(b);
  return offeredIn(a).some((name) => others.includes(name));
}

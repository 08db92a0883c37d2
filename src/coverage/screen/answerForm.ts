import { shortLabels } from './shortNames.ts';

/** An answer in words: the label of each option, each number with whatever stands around it. */
export function answerForm(
  options: readonly { readonly id: string; readonly label: string }[],
  answer: unknown,
  show: (text: string) => string,
): string {
  const label = (id: string): string | null => {
    const found = options.find((one) => one.id === id)?.label;
    return found === undefined ? null : literal(show(found).replace(/[.;]$/, ''));
  };
  if (Array.isArray(answer)) return answer.map((id: string) => label(id) ?? literal(id)).join('[,;] ');
  if (typeof answer === 'object' && answer !== null) return numbersForm(answer);
  if (typeof answer === 'number') return `\\D*\\b${literal(String(answer))}\\b\\D*`;
  return label(String(answer)) ?? literal(String(answer));
}

/** Ki-67 with a grade or either alone, or the number and the size of lesions. */
function numbersForm(answer: object): string {
  const { ki67, gradeOnly, lesionCount, largestLesionMm } = answer as Readonly<
    Record<string, number | string>
  >;
  if (lesionCount !== undefined)
    return lesionCount === 1
      ? `1 lesion, ${String(largestLesionMm)} mm`
      : `${lesionCount} lesions, largest ${String(largestLesionMm)} mm`;
  if (ki67 === undefined) return `${String(gradeOnly)} \\(no Ki-67 number\\)`;
  return `Ki-67 ${literal(String(ki67))}%${gradeOnly === undefined ? '' : `, (?:reported )?${gradeOnly}`}`;
}

/** Words as a form that reads nothing else. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** An answer as it stands on a row and with what is told of it: in few words where there are such. */
export function rowForm(
  question: string,
  options: readonly { readonly id: string; readonly label: string }[],
  answer: unknown,
): string {
  if (question === 'performanceStatus' && typeof answer === 'number') return `ECOG ${answer}`;
  const short = options.map(({ id, label }) => ({ id, label: shortLabels[question]?.[id] ?? label }));
  return answerForm(short, answer, (text) => text);
}

import type { Facts, Value } from './expression.ts';

/** The answers of a case by question, as the dossier names the values (2.1). Absent: not asked. */
export interface DossierAnswers {
  readonly differentiation?: string;
  /** A number, a grade alone, both, or `unknown`. */
  readonly ki67?: { readonly ki67?: number; readonly gradeOnly?: string } | 'unknown';
  readonly performanceStatus?: number | 'unknown';
  readonly necLine?: string;
  readonly extrahepaticDisease?: string;
  readonly liverDistribution?: string;
  readonly liverResectability?: string;
  readonly primaryStatus?: string;
  readonly ablationNumbers?: { readonly lesionCount: number; readonly largestLesionMm: number } | 'unknown';
  readonly transplantScreen?: string;
  readonly hormonalSyndrome?: string;
  readonly treatmentCourse?: string;
  readonly liverInvolvement?: number | 'unknown';
  readonly transarterialContraindications?: readonly string[];
  readonly sstrImaging?: string;
  readonly primarySite?: string;
}

/** Ki-67 % (2.1): its definitions are code, not an expression to be read. */
const cutoffs = { lowBelow: 10, g2From: 3, g2To: 20 } as const;

/** The facts of 2.1 and their short names. `ans` is added by whoever evaluates the edges of a question. */
export function factsOf(
  answers: DossierAnswers,
  classes: Readonly<Record<string, string>>,
  outcome: string | null = null,
): Facts {
  const reported = answers.ki67 === undefined || answers.ki67 === 'unknown' ? {} : answers.ki67;
  const ki67 = reported.ki67 ?? null;
  const gradeOnly = reported.gradeOnly ?? null;
  const grade =
    answers.differentiation === 'poor' ? 'NEC' : higher(ki67 === null ? null : gradeOf(ki67), gradeOnly);
  const lesions = answers.ablationNumbers === 'unknown' ? undefined : answers.ablationNumbers;
  const ehd = answers.extrahepaticDisease ?? null;
  const dist = answers.liverDistribution ?? null;
  const involvement = answers.liverInvolvement;
  const contraindications = answers.transarterialContraindications ?? null;
  const facts: Record<string, Value> = {
    differentiation: answers.differentiation ?? null,
    ki67,
    gradeOnly,
    grade,
    ki67lt10: ki67 === null ? grade === 'G1' : ki67 < cutoffs.lowBelow,
    ecog: answers.performanceStatus ?? null,
    necLine: answers.necLine ?? null,
    ehd,
    dist,
    resect: answers.liverResectability ?? null,
    primaryStatus: answers.primaryStatus ?? null,
    lesionCount: lesions?.lesionCount ?? null,
    largestLesionMm: lesions?.largestLesionMm ?? null,
    transplant: answers.transplantScreen ?? null,
    hormonal: answers.hormonalSyndrome ?? null,
    course: answers.treatmentCourse ?? null,
    involvementPct: typeof involvement === 'number' ? involvement : null,
    contraindications,
    contraClass: contraindications && classOf(contraindications, classes),
    sstr: answers.sstrImaging ?? null,
    site: answers.primarySite ?? null,
    liverTargetable: ['none', 'limited'].includes(ehd ?? '') && ['limited', 'complex'].includes(dist ?? ''),
    rec: outcome,
  };
  return facts;
}

const gradeOf = (ki67: number): string => (ki67 < cutoffs.g2From ? 'G1' : ki67 <= cutoffs.g2To ? 'G2' : 'G3');

function higher(a: string | null, b: string | null): string | null {
  return (
    [a, b]
      .filter((grade) => grade !== null)
      .sort()
      .at(-1) ?? null
  );
}

/** The rule in node `transarterialContraindications` (2.3). */
function classOf(items: readonly string[], classes: Readonly<Record<string, string>>): string {
  if (items.includes('notAssessed')) return 'notAssessed';
  const found = items.map((item) => classes[item] ?? '');
  const ischaemic = found.includes('ischaemic');
  const radiation = found.includes('radiation');
  if (found.some((name) => name.startsWith('absolute')) || (ischaemic && radiation)) return 'absolute';
  return ischaemic ? 'ischaemic' : radiation ? 'radiation' : 'clear';
}

/** The answers of a vignette or a shortest route, written `question=value; …` (2.4, 5). */
export function answersIn(text: string): DossierAnswers {
  const answers: Record<string, unknown> = {};
  for (const part of text.split(';').map((one) => one.trim())) {
    const lesions = /^lesionCount=(\d+), largestLesionMm=(\d+)$/.exec(part);
    const [name = '', value = ''] = part.split('=');
    if (lesions) {
      answers['ablationNumbers'] = { lesionCount: Number(lesions[1]), largestLesionMm: Number(lesions[2]) };
    } else if (name === 'contraindications') {
      answers['transarterialContraindications'] = value
        .replace(/[{}]/g, '')
        .split(',')
        .map((id) => id.trim());
    } else if (name === 'ki67') answers['ki67'] = { ki67: Number(value) };
    else answers[name] = /^\d+$/.test(value) ? Number(value) : value;
  }
  return answers;
}

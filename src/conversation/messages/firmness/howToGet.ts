import type { QuestionId } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import { texts } from '../../texts/texts.ts';
import type { Claim, OutcomeId } from '../../../guideline/outcome.ts';

/** A step of a work-up (dossier 2.6): its outcome and the id of its option. */
type WorkupStep = readonly [OutcomeId, string];

const baseline: WorkupStep = ['workupBaseline', 'baseline'];
const pathology: WorkupStep = ['workupPathology', 'pathologyReview'];
const liverMri: WorkupStep = ['workupLiverMdt', 'liverMri'];

/** Which step of a work-up names what a question asks for. A question that no step names has its help. */
const steps: Readonly<Partial<Record<QuestionId, readonly WorkupStep[]>>> = {
  differentiation: [pathology],
  ki67: [pathology],
  performanceStatus: [baseline],
  necLine: [baseline],
  extrahepaticDisease: [
    ['workupBaseline', 'crossSectional'],
    ['workupBaseline', 'sstrPet'],
  ],
  liverDistribution: [liverMri],
  liverResectability: [['workupLiverMdt', 'surgeon']],
  primaryStatus: [baseline],
  ablationNumbers: [liverMri],
  treatmentCourse: [baseline],
  liverInvolvement: [liverMri],
  transarterialContraindications: [['workupLiverMdt', 'radiologist'], baseline],
  sstrImaging: [['workupSstr', 'sstrPet']],
};

const say = texts.firmness.next;

/** How to find out what a question asks for, in the dossier's words; the question's own help, which has no tag, says what it is. */
export function howToGet(
  { outcomes, questions }: Pick<Guideline, 'outcomes' | 'questions'>,
  question: QuestionId,
): { readonly lead: string; readonly claims: readonly Claim[] } {
  const named = (steps[question] ?? []).flatMap(([outcome, id]) =>
    outcomes[outcome].options.filter((option) => option.id === id),
  );
  return named.length > 0
    ? { lead: say.how, claims: named }
    : { lead: say.about, claims: [{ text: questions[question].help, provenance: [] }] };
}

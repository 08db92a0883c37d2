import type { CautionId } from '../../../guideline/caution.ts';
import type { QuestionId } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import { texts } from '../../texts/texts.ts';
import type { Claim, OutcomeId } from '../../../guideline/outcome.ts';

/** A step of a work-up (dossier 2.6): its outcome and the id of its option. */
type WorkupStep = readonly [OutcomeId, string];

const baseline: WorkupStep = ['workupBaseline', 'baseline'];
const pathology: WorkupStep = ['workupPathology', 'pathologyReview'];
const liverMri: WorkupStep = ['workupLiverMdt', 'liverMri'];

/** Which step of a work-up names what a question asks for. A question that no step and no caution names has its help. */
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

/** Cautions that say how to find out what no step of a work-up names (dossier 2.5). */
const cautions: Readonly<Partial<Record<QuestionId, CautionId>>> = {
  transplantScreen: 'C08',
  hormonalSyndrome: 'C12',
  primarySite: 'C10',
};

const say = texts.firmness.next;

/** What a caution says to do, without what it finds before that: "Hormone status was not assessed: …". */
function whatToDo(text: string): string {
  return text.replace(/^[^:.]+: /u, '');
}

/** How to find out what a question asks for, in the dossier's words; the question's own help, which has no tag, says what it is. */
export function howToGet(
  { outcomes, questions, cautions: all }: Pick<Guideline, 'outcomes' | 'questions' | 'cautions'>,
  question: QuestionId,
): { readonly lead: string; readonly claims: readonly Claim[] } {
  const named = (steps[question] ?? []).flatMap(([outcome, id]) =>
    outcomes[outcome].options.filter((option) => option.id === id),
  );
  const said = all
    .filter(({ id }) => id === cautions[question])
    .map(({ text, provenance }) => ({
      text: whatToDo(text.filter((part) => typeof part === 'string').join(' ')),
      provenance,
    }));
  const how = [...named, ...said];
  return how.length > 0
    ? { lead: say.how, claims: how }
    : { lead: say.about, claims: [{ text: questions[question].help, provenance: [] }] };
}

import { expect, test } from 'vitest';
import { isAskedAgain } from '../../../src/coverage/routes/expectedCase.ts';
import { asDossier } from '../../../src/coverage/screen/asDossier.ts';
import { withAnswer } from '../../../src/coverage/screen/endsByDossier.ts';
import { byQuestion } from '../../../src/engine/byQuestion.ts';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';
import { guideline } from '../../fixtures/guideline.ts';
import { wordsOfDossier } from '../../fixtures/wordsOfDossier.ts';

const screened = { question: 'transplantScreen', answer: 'meetsAll' } as const;

const changes = guideline.questionIds
  .filter((question) => question !== screened.question)
  .flatMap((question) => {
    const given = guideline.questions[question].classes.map((answer): GivenAnswer => ({ question, answer }));
    return given.flatMap((was) => given.map((to) => [was, to] as const));
  });

test('bug: of an unknown primary, the judge of how firm thought that the transplant screen stands', () => {
  const [stay, fall] = [true, false].map((stands) =>
    changes.filter(([was, to]) => {
      const [named] = Object.values(asDossier(byQuestion([to])));
      const then = withAnswer(
        wordsOfDossier,
        { ...asDossier(byQuestion([was, screened])) },
        to.question,
        named,
      );
      return 'transplantScreen' in then === stands;
    }),
  );
  expect(fall).toEqual(changes.filter(([was, to]) => isAskedAgain(screened, was, to)));
  expect(stay).toEqual(changes.filter(([was, to]) => !isAskedAgain(screened, was, to)));
  expect(fall?.length).toBeGreaterThan(20);
});

import { byQuestion } from '../../../engine/byQuestion.ts';
import { asDossier } from '../../../coverage/screen/asDossier.ts';
import type { QuizKnowledge } from '../../../coverage/walks/itemKey.ts';
import { itemKinds } from '../../../quiz/item/item.ts';
import { currentQuiz } from '../../program/currentQuiz.ts';
import { rightFaults } from '../quizCheck/rightOptions.ts';

/** Items made again by their ids, with what the oracle of `quiz check` says of their keys. */
export function quizKnowledge(): QuizKnowledge {
  const quiz = currentQuiz();
  return {
    kinds: itemKinds,
    topics: quiz.topics.map(({ title }) => title),
    keyOf: (id) => {
      const item = quiz.itemById(id) ?? quiz.walkItem(id);
      if (!item) return null;
      return {
        kind: item.kind,
        many: item.many,
        stem: item.stem,
        text: item.case?.text ?? [],
        lesson: item.lesson,
        options: item.options.map(({ id: letter, label, right, why, wouldBeRight }) => ({
          id: letter,
          label,
          right,
          why: wouldBeRight === null ? why : `${why} ${wouldBeRight}`,
        })),
        faults: rightFaults(item),
        answers: item.case && asDossier(byQuestion(item.case.answers)),
        alsoStated: asDossier(byQuestion(item.case?.alsoStated ?? [])),
        caution: item.caution,
      };
    },
  };
}

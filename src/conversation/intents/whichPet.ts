import type { Guideline } from '../../guideline/guideline.ts';
import { typedWhole } from '../../language/line/typedWhole.ts';
import type { NotTaken } from '../../language/line/notTaken.ts';
import type { IntakeFact } from '../../language/line/readIntake.ts';
import { askedWhichPet, isOfEitherPet, namesFdg } from '../../language/reply/whichPet.ts';
import { replySentences } from '../../language/sentences/replySentences.ts';
import type { Readings } from './readings.ts';
import type { Situation } from './situation.ts';

/**
 * The readings of a text where FDG was told, in it or before in the case: what does not say of which PET it is
 * ("PET avid") is no answer about somatostatin receptors, and is asked back wherever it stands. Where no FDG was told the
 * dossier takes it as one (V11, V16).
 */
export function withWhichPet(said: Readings, situation: Situation): Readings {
  const { text } = said.utterance;
  const mayBeOfEither = text.split(/[,;.]|\band\b/u).some((part) => isOfEitherPet(part));
  if (!mayBeOfEither || !(namesFdg(text) || fdgTold(situation))) return said;
  return heard(said, situation.guideline);
}

function heard(said: Readings, guideline: Guideline): Readings {
  return {
    ...said,
    answer: (question) =>
      question === 'sstrImaging' ? askedWhichPet(said.answer(question)) : said.answer(question),
    answerIn: (question, part) =>
      question === 'sstrImaging'
        ? askedWhichPet(said.answerIn(question, part))
        : said.answerIn(question, part),
    line: () => {
      const read = said.line();
      const isOpen = ({ question, words }: IntakeFact): boolean =>
        question === 'sstrImaging' && isOfEitherPet(words);
      const because = replySentences.whichPet;
      const facts = read.facts.filter((one) => !isOpen(one));
      const doubtful = [
        ...read.doubtful.map((one) => (isOpen(one) ? { ...one, because } : one)),
        ...read.facts.filter(isOpen).map((one) => ({ ...one, clause: one.words, unread: [], because })),
      ];
      const fdg = read.background.filter((words) => namesFdg(words));
      const notTaken = fdg.map((words): NotTaken => ({
        question: 'sstrImaging',
        words: typedWhole(guideline, words),
      }));
      return { ...read, facts, doubtful, notTaken: [...read.notTaken, ...notTaken] };
    },
    of: (other) => heard(said.of(other), guideline),
  };
}

/** Whether FDG was told in the case, and so stands with it. */
function fdgTold({ case: open }: Situation): boolean {
  const { notTaken, intake } = open().session;
  return [...notTaken, ...(intake?.notTaken ?? [])].some(({ words }) => words !== null && namesFdg(words));
}

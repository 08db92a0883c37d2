import { literal, rowForm } from './answerForm.ts';
import type { ExpectedAnswer, ExpectedQuestion } from './expectedQuestion.ts';
import { answersKey, type Finding, finding, wordsKey } from '../wire/finding.ts';
import { changedWords } from './changedWords.ts';
import { linkFindings } from './links.ts';
import { buttonWords, feedbackButtons, neededButtons, recordButtons } from './ownWords/buttons.ts';
import { changeWords } from './ownWords/changes.ts';
import { inputFindings } from './inputs.ts';
import { shortLabels } from './shortNames.ts';
import type { DossierAnswers } from '../dossier/facts.ts';
import { type Offer, type Screen, tidy } from './screen.ts';

/** What can be tapped and filled in at a question: each label with the value that it sends, in order. */
export function questionOffers(screen: Screen, id: string, expected: ExpectedQuestion): readonly Finding[] {
  const answers = screen.offers.filter(({ data }) => data['do'] === 'answer' && 'answer' in data);
  const rows = screen.offers.filter(({ data }) => data['do'] === 'change' && 'question' in data);
  const others = screen.offers.filter((offer) => !answers.includes(offer) && !rows.includes(offer));
  return [
    ...answerFindings(id, answers, expected.answers),
    ...inputFindings(id, screen, expected.inputs),
    ...rowFindings(rows, expected),
    ...buttonFindings(
      others,
      expected.rows.length === 0 ? neededButtons.question : neededButtons.laterQuestion,
    ),
  ];
}

/** What is offered after `change`: a row for each answer, and a way back. */
export function changeOffers(screen: Screen, answers: DossierAnswers): readonly Finding[] {
  const rows = screen.offers
    .filter(({ data }) => data['do'] === 'change')
    .map(({ data }) => data['question']);
  const wanted = Object.keys(answers);
  const isWay = ({ data, words }: Offer): boolean =>
    data['do'] === 'change' ||
    data['do'] === 'show' ||
    (data['do'] === 'back' && words === changeWords.takeBack);
  return [
    ...(rows.join() === wanted.join()
      ? []
      : [
          finding(
            `the answers that can be changed are those of ${rows.join(', ')}, expected ${wanted.join(', ')}`,
            'which answers can be changed',
          ),
        ]),
    ...screen.offers
      .filter((offer) => !isWay(offer))
      .map(({ words }) => finding(`a button that nobody expects reads "${words}"`, `button ${words}`)),
  ];
}

/** What can be tapped and filled in where a question is asked anew: as at the question, and a way back. */
export function askOffers(screen: Screen, id: string, expected: ExpectedQuestion): readonly Finding[] {
  const answers = screen.offers.filter(({ data }) => data['do'] === 'change' && 'answer' in data);
  const others = screen.offers.filter((offer) => !answers.includes(offer)).map(({ words }) => words);
  const [, leave] = changeWords.buttons;
  return [
    ...answerFindings(id, answers, expected.answers),
    ...(expected.inputs.some(({ label }) => label.startsWith('Tick what is met'))
      ? []
      : inputFindings(id, screen, expected.inputs)),
    ...others
      .filter((words) => words !== leave && words !== 'Continue')
      .map((words) => finding(`a button that nobody expects reads "${words}"`, `button ${words}`)),
    ...(others.includes(leave) ? [] : [finding(`the card lacks the button "${leave}"`, `button ${leave}`)]),
  ];
}

/** What can be tapped below a look at a change. */
export function previewOffers({ offers }: Screen): readonly Finding[] {
  const seen = offers.map(({ words, data }) => `${words} (${String(data['do'])})`).join(', ');
  const [doIt, leave] = changeWords.buttons;
  const wanted = `${doIt} (change), ${leave} (show)`;
  return seen === wanted
    ? []
    : [finding(`it offers ${seen}, expected ${wanted}`, 'what a look at a change offers')];
}

/** What can be tapped on the card of feedback. */
export function feedbackOffers({ offers }: Screen, others: readonly string[]): readonly Finding[] {
  const isOption = ({ data }: Screen['offers'][number]): boolean => others.includes(String(data['option']));
  // An option goes by its name, which is the bot's own: which one it is its data says.
  const seen = offers.map((one) => (isOption(one) ? String(one.data['option']) : one.words));
  const expected = [...feedbackButtons.before, ...others, ...feedbackButtons.behind];
  return seen.join('|') === expected.join('|')
    ? []
    : [
        finding(
          `the card of feedback offers ${seen.join(', ')}, expected ${expected.join(', ')}`,
          'what feedback offers',
        ),
      ];
}

/** What can be tapped at an outcome: why it is recommended, or in its place a link to the PDF. */
export function outcomeOffers(screen: Screen): readonly Finding[] {
  const { outcome, unlinked } = neededButtons;
  const isLinked = screen.links.length > 0;
  return [
    ...buttonFindings(screen.offers, isLinked ? outcome : [...outcome, ...unlinked]),
    ...linkFindings(screen, ['PDF']),
  ];
}

/** What can be tapped below the record at an outcome; the way back to what else is open may follow. */
export function recordOffers(screen: Screen): readonly Finding[] {
  const wanted: readonly string[] = screen.links.length > 0 ? recordButtons.linked : recordButtons.unlinked;
  const seen = screen.offers.filter(({ data }) => data['do'] !== 'quiz').map(({ words }) => words);
  return [
    ...(seen.join('|') === wanted.join('|')
      ? []
      : [
          finding(
            `below the record stand ${seen.join(', ')}, expected ${wanted.join(', ')}`,
            'what the record offers',
          ),
        ]),
    ...linkFindings(screen, ['PDF', 'Word', 'Markdown', 'Picture of the route']),
  ];
}

function answerFindings(
  id: string,
  offers: readonly Offer[],
  expected: readonly ExpectedAnswer[],
): readonly Finding[] {
  const seen = offers.map(({ words, data }) => ({ words: tidy(words), answer: data['answer'] }));
  return [
    ...expected.flatMap(({ answer, words }) => {
      const own = seen.find((offer) => offer.answer === answer);
      const wanted = tidy(words);
      if (!own)
        return [
          finding(
            `the question ${id} lacks the answer ${answer}: "${words}"`,
            answersKey(id),
            wordsKey(wanted),
          ),
        ];
      return own.words === wanted
        ? []
        : [
            finding(
              `the button that sends ${id} = ${answer} reads "${own.words}", expected "${words}"`,
              answersKey(id),
              wordsKey(wanted),
              ...changedWords(wanted, own.words),
            ),
          ];
    }),
    ...seen
      .filter((offer) => !expected.some(({ answer }) => answer === offer.answer))
      .map((offer) =>
        finding(
          `a button that nobody expects sends ${id} = ${String(offer.answer)}: "${offer.words}"`,
          answersKey(id),
        ),
      ),
    ...repeatedAnswers(id, seen),
    ...orderOfAnswers(id, seen, expected),
    ...offers
      .filter(({ words, title }) => title !== words && title !== `ECOG ${words}`)
      .map(({ words, title }) => finding(`a screen reader says "${title}" where "${words}" is read`)),
  ];
}

function repeatedAnswers(id: string, seen: readonly { readonly answer: unknown }[]): readonly Finding[] {
  const all = seen.map(({ answer }) => answer);
  return [...new Set(all.filter((answer, index) => all.indexOf(answer) !== index))].map((answer) =>
    finding(`two buttons send ${id} = ${String(answer)}`, answersKey(id)),
  );
}

function orderOfAnswers(
  id: string,
  seen: readonly { readonly answer: unknown }[],
  expected: readonly ExpectedAnswer[],
): readonly Finding[] {
  const wanted = expected.map(({ answer }) => answer);
  const shown = seen.map(({ answer }) => answer).filter((answer) => wanted.some((one) => one === answer));
  const inOrder = wanted.filter((answer) => shown.includes(answer));
  return shown.join() === inOrder.join()
    ? []
    : [
        finding(
          `the answers of ${id} stand in the order ${shown.join(', ')}, expected ${inOrder.join(', ')}`,
          'order of answers',
        ),
      ];
}

function rowFindings(rows: readonly Offer[], { rows: expected }: ExpectedQuestion): readonly Finding[] {
  const seen = rows.map(({ words, data }) => ({ words, question: data['question'] }));
  const inOrder = expected.map(({ question }) => question).join();
  return [
    ...(seen.map(({ question }) => question).join() === inOrder
      ? []
      : [
          finding(
            `the answers so far are those of ${seen.map(({ question }) => question).join(', ')}, expected ${inOrder}`,
            'which answers so far',
          ),
        ]),
    ...expected.flatMap(({ question, title, answer }) => {
      const row = seen.find((one) => one.question === question);
      if (!row) return [];
      const options = Object.entries(shortLabels[question] ?? {}).map(([id, label]) => ({ id, label }));
      const form = new RegExp(`^${literal(title)}: (?:${shownForm(question, options, answer)})$`);
      return form.test(row.words)
        ? []
        : [
            finding(
              `the answer to ${question} reads "${row.words}", given ${JSON.stringify(answer)}`,
              `answer so far to ${question}`,
              ...changedWords(
                `${title}: ${options.find(({ id }) => id === answer)?.label ?? row.words}`,
                row.words,
              ),
            ),
          ];
    }),
  ];
}

/** Labels that are not longer than a row stand there as they are: they are compared where they are offered. */
function shownForm(
  question: string,
  options: readonly { readonly id: string; readonly label: string }[],
  answer: unknown,
): string {
  const ids = Array.isArray(answer) ? answer.map(String) : typeof answer === 'string' ? [answer] : [];
  if (ids.length > 0 && !ids.every((id) => options.some((one) => one.id === id))) return '.+';
  return rowForm(question, options, answer);
}

function buttonFindings(offers: readonly Offer[], needed: readonly string[]): readonly Finding[] {
  const does = offers.map(({ data }) => String(data['do']));
  return [
    ...needed
      .filter((one) => !does.includes(one))
      .map((one) => finding(`the card lacks the button "${one}"`, `button ${one}`)),
    ...offers.flatMap(({ words, data }) => {
      const form = buttonWords[String(data['do'])];
      const key = `button ${String(data['do'])}`;
      if (!form)
        return [finding(`a button that nobody expects reads "${words}" and does ${String(data['do'])}`, key)];
      return form.test(words)
        ? []
        : [finding(`the button that does ${String(data['do'])} reads "${words}"`, key)];
    }),
  ];
}

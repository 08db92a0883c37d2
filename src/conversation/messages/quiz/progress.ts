import type { Guideline } from '../../../guideline/guideline.ts';
import type { NodeId } from '../../../quiz/item/item.ts';
import { type Day, dayOf } from '../../../quiz/trainee/days.ts';
import type { TraineeRecord } from '../../../quiz/trainee/record.ts';
import type { Progress } from '../../../quiz/trainee/progress.ts';
import type { Block, Message } from '../../contract/message.ts';
import { titleOf } from '../titles.ts';
import { texts } from '../../texts/texts.ts';
import { quizButton, startButtons } from './parts.ts';

const say = texts.quiz.progress;
const { buttons } = texts.quiz;

/** Drawn as bars: mastery by topic and over time, the chart met; strengths and weak spots. */
function progressBlocks(guideline: Guideline, progress: Progress): readonly Block[] {
  const { asked, right, mastery, streak, due, nextDue, topics, weeks, criteria, strengths, weak } = progress;
  if (asked === 0) {
    return [
      { kind: 'heading', text: say.title },
      { kind: 'text', text: say.empty },
    ];
  }
  const next = nextDue === null ? [] : [say.nextDue(inWords(dayOf(nextDue)))];
  const met = topics.filter((topic) => topic.asked > 0);
  const unmet = topics.filter((topic) => topic.asked === 0);
  return [
    { kind: 'heading', text: say.title },
    { kind: 'text', text: [{ text: say.mastery(mastery), strong: true }] },
    { kind: 'text', small: true, tone: 'subtle', tight: true, text: say.meaning },
    {
      kind: 'list',
      items: [
        [say.due(due), ...next].join(', '),
        say.streak(streak.days, streak.longest),
        say.answered(right, asked),
      ],
    },
    title(say.topics),
    { kind: 'bars', items: met.map((topic) => bar(topic.title, topic.mastery)) },
    ...(unmet.length === 0
      ? []
      : [
          {
            kind: 'text',
            tone: 'subtle',
            text: say.unmet(unmet.map((topic) => topic.title).join('; ')),
          } as const,
        ]),
    title(say.weeks),
    { kind: 'bars', items: weeks.map((week) => bar(say.week(inWords(week.day)), week.mastery)) },
    title(say.coverage),
    {
      kind: 'bars',
      items: Object.entries(criteria).map(([name, { right: got, met, total }]) => ({
        name: `${say.criteria[name as keyof typeof criteria]}: ${say.met(got, met, total)}`,
        percent: (100 * got) / total,
        value: say.percent(Math.floor((100 * got) / total)),
      })),
    },
    named(guideline, say.strengths, strengths),
    named(guideline, say.weak, weak),
  ];
}

/** How a trainee stands. An open item stays open: it can still be answered by typing. */
export function progressMessage(
  guideline: Guideline,
  progress: Progress,
  { session, rev }: TraineeRecord,
): Message {
  return {
    speak: say.title,
    blocks: progressBlocks(guideline, progress),
    buttons: session ? [{ ...quizButton(buttons.backToQuiz, 'open'), primary: true }] : startButtons(rev),
    typeHint: say.type,
  };
}

/** "25 Nov 2026". */
function inWords(day: Day): string {
  return new Date(day).toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
}

function bar(name: string, percent: number): { name: string; percent: number; value: string } {
  return { name, percent, value: say.percent(percent) };
}

function title(text: string): Block {
  return { kind: 'text', text: [{ text, strong: true }] };
}

function named(guideline: Guideline, label: string, nodes: readonly NodeId[]): Block {
  const titles = nodes.length === 0 ? say.none : nodes.map((node) => titleOf(guideline, node)).join('; ');
  return { kind: 'text', text: [{ text: label, strong: true }, { text: titles }] };
}

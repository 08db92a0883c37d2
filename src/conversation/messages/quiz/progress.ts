import type { Guideline } from '../../../guideline/guideline.ts';
import type { NodeId } from '../../../quiz/item/item.ts';
import type { Day } from '../../../quiz/trainee/days.ts';
import type { TraineeRecord } from '../../../quiz/trainee/record.ts';
import type { Progress } from '../../../quiz/trainee/progress.ts';
import type { Block, Message } from '../../contract/message.ts';
import { titleOf } from '../said/titles.ts';
import { texts } from '../../texts/texts.ts';
import { quizButton, startButtons } from './parts.ts';

const say = texts.quiz.progress;
const { buttons } = texts.quiz;
const { today: sayToday } = texts.practice;

/** Drawn as bars: mastery by topic and over time, the chart met; strengths and weak spots. */
function progressBlocks(guideline: Guideline, progress: Progress, pictures: boolean): readonly Block[] {
  const { asked, right, mastery, streak, today, skills, topics, weeks, criteria, strengths, weak } = progress;
  if (asked === 0) {
    return [
      { kind: 'heading', text: say.title },
      { kind: 'text', text: say.empty },
    ];
  }
  const next = today.due > 0 || today.next === null ? [] : [say.nextDue(dayInWords(today.next))];
  const met = topics.filter((topic) => topic.asked > 0);
  const unmet = topics.filter((topic) => topic.asked === 0);
  return [
    { kind: 'heading', text: say.title },
    { kind: 'text', text: [{ text: say.mastery(mastery), strong: true }] },
    { kind: 'text', small: true, tone: 'subtle', tight: true, text: say.meaning },
    {
      kind: 'list',
      items: [
        [sayToday.of(today.answered, today.goal), say.due(today.due), ...next].join(', '),
        say.streak(streak.days, streak.longest),
        [say.answered(right, asked), say.skills(skills.met, skills.total)].join('; '),
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
    ...(pictures && weeks.length > 1
      ? [weeksPicture(weeks)]
      : [
          {
            kind: 'bars',
            items: weeks.map((week) => bar(say.week(dayInWords(week.day)), week.mastery)),
          } as const,
        ]),
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
  pictures: boolean,
): Message {
  return {
    speak: say.title,
    blocks: progressBlocks(guideline, progress, pictures),
    buttons: session ? [{ ...quizButton(buttons.backToQuiz, 'open'), primary: true }] : startButtons(rev),
    typeHint: say.type,
  };
}

/** "25 Nov 2026". */
export function dayInWords(day: Day): string {
  return new Date(day).toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
}

const plot = { width: 320, height: 96, left: 30, bottom: 18 } as const;

/** Mastery over the weeks as a line. */
function weeksPicture(weeks: Progress['weeks']): Block {
  const step = (plot.width - plot.left - 12) / Math.max(1, weeks.length - 1);
  const y = (percent: number): number => 6 + ((plot.height - plot.bottom - 6) * (100 - percent)) / 100;
  const points = weeks.map(({ mastery }, index) => `${plot.left + index * step},${y(mastery).toFixed(1)}`);
  const [first, last] = [weeks[0], weeks.at(-1)];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${plot.width} ${plot.height}" width="${plot.width}" height="${plot.height}">`,
    '<style>text{fill:#5b6b7b;font:10px system-ui,sans-serif}line{stroke:#c9d3dd}</style>',
    ...[0, 50, 100].map(
      (percent) =>
        `<line x1="${plot.left}" x2="${plot.width - 8}" y1="${y(percent)}" y2="${y(percent)}"/><text x="${plot.left - 4}" y="${y(percent) + 3}" text-anchor="end">${percent}</text>`,
    ),
    `<polyline points="${points.join(' ')}" style="fill:none;stroke:#0b6b53;stroke-width:2"/>`,
    ...points.map(
      (point) =>
        `<circle cx="${point.split(',')[0] ?? ''}" cy="${point.split(',')[1] ?? ''}" r="3" style="fill:#0b6b53"/>`,
    ),
    `<text x="${plot.left}" y="${plot.height - 4}">${first ? dayInWords(first.day) : ''}</text><text x="${plot.width - 8}" y="${plot.height - 4}" text-anchor="end">${last ? dayInWords(last.day) : ''}</text>`,
    '</svg>',
  ].join('');
  const alt = weeks.map(({ day, mastery }) => `${say.week(dayInWords(day))}: ${say.percent(mastery)}`);
  return { kind: 'picture', svg, alt: alt.join('; ') };
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

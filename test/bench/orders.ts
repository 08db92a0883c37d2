import type { Random } from '../../src/engine/random.ts';
import { shuffled } from '../../src/quiz/random/draw.ts';
import { choose } from '../../src/quiz/trainee/choose.ts';
import { meanMastery, masteryAt } from '../../src/quiz/trainee/mastery.ts';
import type { Item } from '../../src/quiz/item/item.ts';
import { emptyRecord, type TraineeRecord } from '../../src/quiz/trainee/record.ts';
import { remember } from '../../src/quiz/trainee/remember.ts';
import type { Skill, SkillId } from '../../src/quiz/trainee/skill.ts';
import type { ItemSource } from '../../src/quiz/trainee/source.ts';

/** The order in which skills are asked. Times are epoch milliseconds. */
export interface Order {
  next(now: number): SkillId;
  answered(skill: SkillId, right: boolean, now: number): void;
  /** The mastery that the trainee is told, in percent; null where nobody tells any. */
  told(now: number): number | null;
}

export type MakeOrder = (source: ItemSource, random: Random) => Order;

/** An item with four options of which the first is right, for what is remembered of an answer. */
export function bareItem({ kind }: Skill, id: SkillId, node: Item['node']): Item {
  const subject = id.slice(id.indexOf('.') + 1);
  const means = (right: boolean): Item['options'][number]['means'] => {
    if (!right) return { kind: 'noQuestion' };
    if (kind === 'closedOption') return { kind: 'exclusion', exclusion: subject };
    if (kind === 'update') return { kind: 'update', update: subject };
    return { kind: 'noQuestion' };
  };
  return {
    id: `${kind}.${node}.0.0`,
    kind,
    node,
    caution: kind === 'caution' ? (subject as NonNullable<Item['caution']>) : null,
    case: null,
    stem: id,
    options: ['a', 'b', 'c', 'd'].map((letter, index) => ({
      id: letter,
      label: letter,
      means: means(index === 0),
      right: index === 0,
      why: '',
      edge: null,
      provenance: [],
      wouldBeRight: null,
      synonyms: [],
    })),
    many: false,
    hint: '',
    lesson: '',
    provenance: [],
    edges: [],
  };
}

/** The quiz's own choice and memory; it is told right or wrong, never what the learner knows. */
const scheduled: MakeOrder = (source) => {
  let record: TraineeRecord = emptyRecord;
  const byId = new Map(source.skills.map((skill) => [skill.id, skill]));
  let at: Item['node'] = 'differentiation';
  return {
    next: (now) => {
      const { skill, node } = choose(record, null, source, now);
      at = node;
      return skill.id;
    },
    answered: (id, right, now) => {
      const skill = byId.get(id);
      if (!skill) return;
      const [result, chosen] = right ? (['right', ['a']] as const) : (['wrong', ['b']] as const);
      // What a day's mastery by topic was is not asked here, and costs the most.
      const quick = { ...source, topics: [] };
      record = remember(
        record,
        { item: bareItem(skill, id, at), result, chosen, shownAt: now, at: now },
        quick,
      );
    },
    told: (now) => meanMastery(masteryAt(record, now), source.skills),
  };
};

const nobodyTells = { told: () => null } as const;

/** Any skill, each time. */
const random: MakeOrder = ({ skills }, draw) => ({
  next: () => draw.pick(skills).id,
  answered: () => undefined,
  ...nobodyTells,
});

/** Every skill once in random order, then again: random order without its bad luck. */
const rounds: MakeOrder = ({ skills }, draw) => {
  const left: SkillId[] = [];
  return {
    next: () => {
      if (left.length === 0) left.push(...shuffled(skills, draw).map(({ id }) => id));
      return left.shift() ?? '';
    },
    answered: () => undefined,
    ...nobodyTells,
  };
};

/** Days after which a card of each box is due: what is right goes one box up, what is wrong back to the first. */
const boxes = [1, 2, 4, 8, 16] as const;

/** A box of cards as students use it: what is due, then new cards, then whatever is due soonest. */
const leitner: MakeOrder = ({ skills }, draw) => {
  const dayMs = 86_400_000;
  const cards = new Map<SkillId, { readonly box: number; readonly due: number }>();
  const fresh = shuffled(skills, draw).map(({ id }) => id);
  return {
    next: (now) => {
      const today = Math.floor(now / dayMs);
      const [soonest] = [...cards].toSorted(([, a], [, b]) => a.due - b.due);
      if (soonest && soonest[1].due <= today) return soonest[0];
      return fresh.find((id) => !cards.has(id)) ?? soonest?.[0] ?? '';
    },
    answered: (id, right, now) => {
      const box = right ? Math.min(boxes.length - 1, (cards.get(id)?.box ?? -1) + 1) : 0;
      cards.set(id, { box, due: Math.floor(now / dayMs) + (boxes[box] ?? 1) });
    },
    ...nobodyTells,
  };
};

export const orders = { ours: scheduled, leitner, rounds, random } as const;

export type OrderName = keyof typeof orders;

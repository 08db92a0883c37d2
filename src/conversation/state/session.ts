import { z } from 'zod';
import { once } from '../../machine/once.ts';
import type { GuidelineStamp } from '../../engine/recommend.ts';
import type { GivenAnswer, LesionNumbers } from '../../guideline/answers.ts';
import type { KeptChoice } from '../feedback/choice.ts';
import { storedLastTyped } from '../../quiz/trainee/lastTyped.ts';
import { type LastReply, lastReplyFrom, lastReplyToStore, storedLastReplyFields } from './lastReply.ts';
import { choiceFrom, choiceToStore, storedChoiceFields } from './storedChoice.ts';

/** Makes the shape of what is stored, when the first is read. */
function makeKnown() {
  const storedAnswer = z.object({ question: z.string(), answer: z.unknown() });

  const storedNotTaken = z.object({
    question: z.string().nullable(),
    words: z.string().nullable(),
    answer: z.unknown().optional(),
    /** The answer is plain by itself, and is held: it joins what else is answered of its list. */
    held: z.literal(true).exactOptional(),
    /** Of a list: the items that the words may mean. */
    about: z.array(z.string()).readonly().exactOptional(),
    /** The value that it is, asked back and not answered; absent where it is none. */
    value: z.string().exactOptional(),
    /** The drug that it is, on or after which the disease progressed; absent where it is none. */
    drug: z.string().exactOptional(),
    /** The fact that it is, by its name: one that no answer says; absent where it is none. */
    fact: z.string().exactOptional(),
    /** Whether that fact is a value that selects no contraindication. */
    selectsNothing: z.literal(true).exactOptional(),
  });

  /** Changes of answers: the case before each, and the answers that it had after. */
  const storedChanges = z
    .array(
      z
        .object({
          question: z.string(),
          /** The other questions that were changed with it. */
          others: z.array(z.string()).readonly().default([]),
          after: z.array(storedAnswer).readonly(),
          answers: z.array(storedAnswer).readonly(),
          ahead: z.array(storedAnswer).readonly(),
        })
        .readonly(),
    )
    .readonly()
    .default([]);

  const storedLine = z.object({
    /** What `lines` was when it was last added to, so that a card of an earlier line is noticed. */
    line: z.int().min(1),
    answers: z.array(storedAnswer).readonly(),
    /** Questions whose answer was read with a doubt: a plain yes does not use them. */
    doubtful: z.array(z.string()).readonly().default([]),
    /** What of it is no answer; it goes with the case when the line is used. */
    notTaken: z.array(storedNotTaken).readonly().default([]),
    /** The special situations that it names. */
    named: z.array(z.string()).readonly().default([]),
    /** Those of them that the case has from this line alone. */
    added: z.array(z.string()).readonly().default([]),
  });

  const storedIntake = storedLine
    .extend({
      /** Set while it is asked whether the line is of another patient: with the line that waited before it. */
      another: z.object({ waited: storedLine.readonly().nullable() }).readonly().nullable().default(null),
    })
    .readonly()
    .nullable()
    .default(null);

  const storedLesions = z.object({
    lesionCount: z.number().exactOptional(),
    largestLesionMm: z.number().exactOptional(),
  });

  const storedChoice = storedChoiceFields();
  const stampOfAnswers = z.object({ version: z.string(), hash: z.string() }).readonly();

  return z.object({
    schema: z.literal(1),
    /** The open case, or null. */
    caseId: z.string().nullable(),
    /** Grows by one with each accepted change of the case. */
    rev: z.int().min(0),
    answers: z.array(storedAnswer).readonly(),
    /** Called `pendingAnswers` outside the store. */
    ahead: z.array(storedAnswer).readonly().default([]),
    /** What was read from typed lines and waits for confirmation; null when nothing does. */
    intake: storedIntake,
    /** How many lines were read in this case. It outlives each line, so that no two states look alike. */
    lines: z.int().min(0).default(0),
    ...storedLastReplyFields(storedAnswer),
    /** The guideline that the answers were given under. */
    guideline: stampOfAnswers,
    /** What the open case is called in the list of cases; 0 without one. */
    number: z.int().min(0).default(0),
    /** The last number that was given to a case: none is given twice. */
    lastNumber: z.int().min(0).default(0),
    /** Cases that another one has followed, the one put aside last first; see `keptCases.ts`. */
    kept: z
      .array(
        z
          .object({
            number: z.int().min(1),
            caseId: z.string(),
            rev: z.int().min(0),
            lines: z.int().min(0),
            /** Of the route and pending ones alike, by question: the case follows from them. */
            answers: z.record(z.string(), z.unknown()).readonly(),
            situations: z.array(z.string()).readonly().default([]),
            notTaken: z.array(storedNotTaken).readonly().default([]),
            /** The line that waited for confirmation. */
            intake: storedIntake,
            /** The answer that waited for it. */
            confirming: storedAnswer.nullable().default(null),
            /** The lesion number or size that was typed without the other one. */
            lesions: storedLesions.nullable().default(null),
            /** Changes that `back` takes back once it is open again; of the case put aside last alone. */
            changes: storedChanges,
            ...storedChoice,
            guideline: stampOfAnswers,
            salt: z.string().default(''),
            by: z.record(z.string(), z.string()).readonly().default({}),
            /** Whether special situations were kept with it: an earlier version of the program did not. */
            keptSituations: z.boolean().default(true),
            /** When it was put aside, in milliseconds since 1970; null where that was not written down. */
            at: z.number().nullable(),
          })
          .readonly(),
      )
      .readonly()
      .default([]),
    /** Where an earlier version kept the one case that a new one had closed. It is read, never written. */
    closed: z
      .object({
        caseId: z.string().nullable(),
        rev: z.int().min(0),
        lines: z.int().min(0),
        answers: z.array(storedAnswer).readonly(),
        ahead: z.array(storedAnswer).readonly(),
        notTaken: z.array(storedNotTaken).readonly().default([]),
        disagreement: storedChoice.disagreement,
        guideline: stampOfAnswers,
      })
      .readonly()
      .nullable()
      .default(null),
    /** Changes of answers that `back` takes back. */
    changes: storedChanges,
    /** An answer that waits for confirmation because it contradicts another. */
    confirming: storedAnswer.nullable(),
    /** The lesion number or size that was typed without the other one. */
    lesions: storedLesions.nullable(),
    /** A bare 1, 2 or 3 typed at the Ki-67: the next words say whether it is percent or the grade. */
    percentOrGrade: z
      .union([z.literal(1), z.literal(2), z.literal(3)])
      .nullable()
      .default(null),
    /** What a PET shows, where FDG was told as well: the next words say of which tracer. */
    ofWhichPet: z.enum(['positive', 'heterogeneous', 'negative']).nullable().default(null),
    /**
     * Special situations recognised in what was typed (dossier 7, W28), until they are taken back: the id of each, and
     * beside it what it was told as, where it is one of several; see `toldSituations.ts`.
     */
    situations: z.array(z.string()).readonly().default([]),
    /** What a line that was used held and was not taken, until it is answered or stated anew. */
    notTaken: z.array(storedNotTaken).readonly().default([]),
    ...storedChoice,
    /** Edges covered since `coverage start`; null when nothing is counted. */
    covered: z.array(z.string()).readonly().nullable().default(null),
    /** Random for each case: hashes of this case mean nothing for another. Empty without a case. */
    salt: z.string().default(''),
    /** Who gave which answer, as pseudonymous keys, by question. */
    by: z.record(z.string(), z.string()).readonly().default({}),
    /** What was typed within the last seconds, not in words. */
    lastTyped: storedLastTyped().readonly(),
    /** Whether the bot has introduced itself here, and has said that no patient identifier belongs here. */
    welcomed: z.boolean().default(false),
    reminded: z.boolean().default(false),
    /** Ids of the last activities, to notice a repeated delivery. */
    seen: z.array(z.string()).readonly(),
  });
}

/** Fields of a later version that this one does not know stay as they are. */
const stored = once(() => makeKnown().loose());

type Known = z.infer<ReturnType<typeof makeKnown>>;

/** An answer as it is stored. Whether it is one of the guideline is found out when the case is opened. */
export type StoredAnswer = Readonly<Known['answers'][number]>;

/** What was typed and not taken, as far as it may be kept: no words that the program does not know. */
export type StoredNotTaken = Readonly<Known['notTaken'][number]>;

/** What is kept of a conversation, as it was read: its answers may be those of another guideline. */
export type StoredSession = Readonly<Omit<Known, NamedOtherwise>> & {
  readonly pendingAnswers: Known['ahead'];
  /** The choice other than the recommendation, or of two equals, that was said last. */
  readonly choice: KeptChoice | null;
  /** What the last reply was, where the next turn may answer it. */
  readonly lastReply: LastReply<StoredAnswer> | null;
  readonly kept: readonly KeptCase[];
};

/** What stands otherwise in the store. */
type NamedOtherwise =
  | 'ahead'
  | 'closed'
  | 'kept'
  | 'disagreement'
  | 'choice'
  | 'asking'
  | 'chosenInstead'
  | 'supposed'
  | 'listed'
  | 'changing'
  | 'dropping';

type StoredKept = Known['kept'][number];

/** A case that another one has followed. */
export type KeptCase = Omit<StoredKept, 'disagreement' | 'choice'> & { readonly choice: KeptChoice | null };

type StoredIntake = NonNullable<StoredSession['intake']>;

/** A line that waits, whose patient is not asked about. */
export type WaitingLine = Omit<StoredIntake, 'answers' | 'another'> & {
  readonly answers: readonly GivenAnswer[];
};

/** Answers read from typed lines, not used before they are confirmed. */
export type PendingIntake = WaitingLine & {
  /** Set while it is asked whether the line is of another patient: with the line that waited before it. */
  readonly another: { readonly waited: WaitingLine | null } | null;
};

/** What is kept of a conversation. The case is its answers; everything else follows from them. */
export interface Session extends StoredSession {
  readonly answers: readonly GivenAnswer[];
  /** Answers given before their question is asked. They decide nothing until the route asks for them. */
  readonly pendingAnswers: readonly GivenAnswer[];
  readonly intake: PendingIntake | null;
  readonly confirming: GivenAnswer | null;
  readonly lastReply: LastReply<GivenAnswer> | null;
  readonly lesions: Partial<LesionNumbers> | null;
}

export function emptySession({ version, hash }: Pick<GuidelineStamp, 'version' | 'hash'>): Session {
  return {
    schema: 1,
    ...noCase,
    lastReply: null,
    guideline: { version, hash },
    lastNumber: 0,
    kept: [],
    covered: null,
    lastTyped: [],
    welcomed: false,
    reminded: false,
    seen: [],
  };
}

const noCase = {
  caseId: null,
  rev: 0,
  answers: [],
  pendingAnswers: [],
  intake: null,
  lines: 0,
  number: 0,
  changes: [],
  confirming: null,
  lesions: null,
  percentOrGrade: null,
  ofWhichPet: null,
  situations: [],
  notTaken: [],
  choice: null,
  salt: '',
  by: {},
} as const satisfies Partial<Session>;

/** The key under which the case of a conversation is stored. */
export function caseKey({ conversation }: { readonly conversation: string }): string {
  return `case/${conversation}`;
}

/** The session without its open case; those in the list stay. */
export function withoutCase({ lastReply, ...session }: StoredSession): Session {
  // Everything is deleted with a case or without; what else was asked was about the case.
  return { ...session, ...noCase, lastReply: lastReply?.kind === 'deletion' ? lastReply : null };
}

/**
 * Reads a stored session. The answers are checked when the case is opened, not here.
 * @returns null when it is not a session of this schema
 */
export function parseSession(value: unknown): StoredSession | null {
  const { data } = stored().safeParse(value);
  if (!data) return null;
  const {
    ahead,
    closed,
    kept,
    disagreement,
    choice,
    asking,
    chosenInstead,
    supposed,
    listed,
    changing,
    dropping,
    ...rest
  } = data;
  return {
    ...rest,
    ...numbered({ ...rest, kept: kept.map(keptFrom) }, closed),
    pendingAnswers: ahead,
    choice: choiceFrom({ disagreement, choice }),
    lastReply: lastReplyFrom({ asking, chosenInstead, supposed, listed, changing, dropping }),
  };
}

function keptFrom({ disagreement, choice, ...rest }: StoredKept): KeptCase {
  return { ...rest, choice: choiceFrom({ disagreement, choice }) };
}

/** Numbers and list of a session that an earlier version stored: it kept one case at most, and gave no numbers. */
function numbered(
  { caseId, lastNumber, number, kept }: Pick<StoredSession, 'caseId' | 'lastNumber' | 'number' | 'kept'>,
  closed: Known['closed'],
): Pick<StoredSession, 'number' | 'lastNumber' | 'kept'> {
  if (lastNumber > 0 || (caseId === null && !closed)) return { number, lastNumber, kept };
  if (!closed?.caseId) return { number: 1, lastNumber: 1, kept };
  const { caseId: id, answers, ahead, disagreement, ...rest } = closed;
  const given = [...ahead, ...answers].map(({ question, answer }) => [question, answer] as const);
  const before: KeptCase = {
    ...rest,
    number: 1,
    caseId: id,
    answers: Object.fromEntries(given),
    situations: [],
    intake: null,
    confirming: null,
    lesions: null,
    choice: disagreement,
    changes: [],
    keptSituations: false,
    salt: '',
    by: {},
    at: null,
  };
  return caseId === null
    ? { number: 0, lastNumber: 1, kept: [before] }
    : { number: 2, lastNumber: 2, kept: [before] };
}

/** A session as it is stored: under the keys that older versions read. */
export function sessionToStore({ pendingAnswers, choice, lastReply, kept, ...rest }: StoredSession): unknown {
  return {
    ...rest,
    ...choiceToStore(choice),
    ...lastReplyToStore(lastReply),
    kept: kept.map(({ choice: made, ...one }) => ({ ...one, ...choiceToStore(made) })),
    ahead: pendingAnswers,
    closed: null,
  };
}

/** Whether a turn took in something that was said, also what only waits to be confirmed or completed. */
export function tookIn(before: StoredSession, after: Session): boolean {
  return (
    stateOf(before) !== stateOf(after) ||
    before.confirming !== after.confirming ||
    before.lesions !== after.lesions ||
    before.percentOrGrade !== after.percentOrGrade ||
    before.ofWhichPet !== after.ofWhichPet ||
    before.situations !== after.situations
  );
}

/** Differs for each state of the conversation that everybody sees. */
export function stateOf({
  caseId,
  rev,
  lines,
  intake,
}: Pick<StoredSession, 'caseId' | 'rev' | 'lines' | 'intake'>): string {
  return `${caseId ?? ''}/${rev}/${lines}${intake ? '/waits' : ''}`;
}

/** For how many days after it was last written each kind of record is kept; null until it is deleted. */
export interface Retention {
  /** A case, the quiz round of a conversation, and which message holds the live card. */
  readonly caseDays: number;
  /** A person's practice. */
  readonly practiceDays: number;
  readonly feedbackDays: number | null;
}

export const defaultRetention: Retention = { caseDays: 30, practiceDays: 730, feedbackDays: null };

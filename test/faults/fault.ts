/** A fault that can be planted in the sources, one at a time, to see whether a test notices it. */
export interface Fault {
  /** Short and stable, such as `advice-03`. */
  readonly id: string;
  /** The file, from the root of the project. */
  readonly file: string;
  /** The text that is replaced; it stands exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  /** What goes wrong for a person who reads or types. */
  readonly why: string;
  /** Why no test can notice it: the program does the same with it. Only for one that survived everything. */
  readonly argued?: string;
}

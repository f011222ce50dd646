/** A content that a step has given to a staged file. Contents are as they are in the repository. */
export interface Change {
  /** Relative to the root, as git spells it. */
  readonly name: string;
  readonly mode: string;
  readonly before: Version;
  readonly after: Version;
}

export interface Version {
  readonly id: string;
  readonly content: Buffer;
}

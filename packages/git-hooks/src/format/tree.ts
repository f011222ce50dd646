/** Files as they are staged, for commands to run on: the work tree where it is so, else a copy. */
export interface Tree {
  readonly root: string;
  readonly isCopy: boolean;
  /** The environment in which git finds this tree. */
  readonly env: NodeJS.ProcessEnv;
  /** Where steps may keep what makes the next run faster; it fits this tree alone. */
  readonly cacheFolder: string;
}

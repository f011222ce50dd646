/** One line of the report. */
export interface Case {
  readonly name: string;
  readonly classname: string;
  readonly file?: string;
  readonly outcome?: Outcome;
  readonly output?: string;
}

export interface Outcome {
  readonly kind: 'failure' | 'error' | 'skipped';
  readonly type?: string;
  readonly message: string;
  readonly text?: string;
}

/** A part of a text that is not to be shown. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

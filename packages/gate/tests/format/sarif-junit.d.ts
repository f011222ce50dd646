declare module 'sarif-junit/lib/parser.js' {
  /** Reads SARIF; `error` says what is missing in it. */
  export default function parse(
    sarif: string,
    suite: string,
  ): { readonly error?: string; readonly builder: { build(): string } };
}

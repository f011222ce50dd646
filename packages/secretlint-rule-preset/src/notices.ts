/** What a run has to say that must not fail it; secretlint itself fails on any message. */
export class Notices {
  readonly #lines = new Map<string, string[]>();

  /** `after` calls back when the run is over. */
  constructor(
    private readonly write: (text: string) => void,
    private readonly after: (flush: () => void) => void,
  ) {}

  /** Adds a line under a heading; the same line is said once. */
  add(heading: string, line: string): void {
    if (this.#lines.size === 0) {
      this.after(() => {
        this.#flush();
      });
    }
    const lines = this.#lines.get(heading) ?? [];
    this.#lines.set(heading, lines);
    const text = printable(line);
    if (!lines.includes(text, Math.max(0, lines.length - SAME))) lines.push(text);
  }

  #flush(): void {
    for (const [heading, lines] of this.#lines) {
      const shown = lines.slice(0, MOST).map((line) => `  ${line}\n`);
      const more = lines.length > MOST ? `  … and ${lines.length - MOST} more\n` : '';
      this.write(`guardrail: ${heading}\n${shown.join('')}${more}`);
    }
    this.#lines.clear();
  }
}

// Nobody reads more, and a run over a million pictures must not hold them all in one message.
const MOST = 50;
const SAME = 100;

/** Names of files may hold anything; a terminal must not be told to do things. */
function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]/gu, (character) => JSON.stringify(character).slice(1, -1));
}

/** Those of this process, on standard error when it ends. */
export const notices = new Notices(
  (text) => {
    process.stderr.write(text);
  },
  (flush) => {
    process.once('exit', flush);
  },
);

/** What a run has to say that must not fail it; secretlint itself fails on any message. */
export class Notices {
  readonly #headings = new Map<string, Heading>();

  /** `after` calls back when the run is over. */
  constructor(
    private readonly write: (text: string) => void,
    private readonly after: (flush: () => void) => void,
  ) {}

  /** Adds a line under a heading; the same line is said once. */
  add(heading: string, line: string): void {
    if (this.#headings.size === 0) {
      this.after(() => {
        this.#flush();
      });
    }
    const known = this.#headings.get(heading) ?? { lines: new Set(), more: 0 };
    this.#headings.set(heading, known);
    const text = printable(line);
    if (known.lines.size < MOST) known.lines.add(text);
    else if (!known.lines.has(text)) known.more += 1;
  }

  #flush(): void {
    for (const [heading, { lines, more }] of this.#headings) {
      const shown = [...lines].map((line) => `  ${line}\n`).join('');
      this.write(`guardrail: ${heading}\n${shown}${more > 0 ? `  … and ${more} more\n` : ''}`);
    }
    this.#headings.clear();
  }
}

interface Heading {
  readonly lines: Set<string>;
  /** How many came after those. */
  more: number;
}

// Nobody reads more, and a run over a million pictures must not hold them all.
const MOST = 50;

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

import { styleText } from 'node:util';

/** What the demonstration expected and what it saw; the exit code follows from it. */
export class Report {
  #failed = 0;
  #passed = 0;

  title(text: string): void {
    console.log(`\n${styleText('bold', text)}`);
  }

  progress(text: string): void {
    console.log(styleText('dim', `  ${text} …`));
  }

  /** Records one expectation and shows it. */
  expect(text: string, met: boolean): void {
    if (met) this.#passed += 1;
    else this.#failed += 1;
    console.log(`  ${met ? styleText('green', '✓') : styleText('red', '✗')} ${text}`);
  }

  /** Shows part of what a developer sees, indented. */
  quote(output: string, lines: number): void {
    const all = output.trimEnd().split('\n');
    const shown =
      all.length > lines ? [...all.slice(0, lines - 6), '  […]', ...all.slice(-6)] : all;
    console.log(shown.map((line) => `    │ ${line}`).join('\n'));
  }

  get exitCode(): 0 | 1 {
    return this.#failed === 0 && this.#passed > 0 ? 0 : 1;
  }

  get summary(): string {
    return this.#failed === 0
      ? `All ${this.#passed} expectations were met: what should be blocked was blocked, what should pass passed.`
      : `${this.#failed} of ${this.#passed + this.#failed} expectations were not met (marked ✗ above).`;
  }
}

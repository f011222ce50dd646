import { cac, type CAC } from 'cac';
import { addCommands, commandNames } from './commands.js';
import { processIo, type Io } from './io.js';
import { ownPackage } from './own-package.js';

/** Runs the command line and returns the exit code. */
export async function main(args: readonly string[], io: Io = processIo()): Promise<number> {
  const cli = commandLine();
  const words = asHelp(args);
  try {
    if (!asksVersion(words)) await addCommands(cli, io, words);
    // cac prints help and version while it parses.
    cli.parse(['node', 'guardrail', ...words], { run: false });
    if (cli.options['help'] === true || cli.options['version'] === true) return 0;
    if (cli.matchedCommand === undefined) return await withoutCommand(cli, io);
    const code: unknown = await cli.runMatchedCommand();
    return typeof code === 'number' ? code : 0;
  } catch (error) {
    return report(error, cli, io);
  }
}

/** `guardrail help check` is `guardrail check --help`; help about what does not exist is none. */
function asHelp(args: readonly string[]): readonly string[] {
  const [first, second] = args;
  if (first === 'help') return second === undefined ? ['--help'] : asHelp([second, '--help']);
  const isKnown = first?.startsWith('-') === true || commandNames.includes(first ?? '');
  return isKnown ? args : args.filter((word) => word !== '--help' && word !== '-h');
}

/** Of the program itself: no command is needed for the answer. */
function asksVersion([first]: readonly string[]): boolean {
  return first === '--version' || first === '-v';
}

function commandLine(): CAC {
  const cli = cac('guardrail');
  cli.help((sections) => [
    ...sections.map((section) => ({ ...section, body: withoutNegated(section.body) })),
    { title: 'Exit codes', body: EXIT_CODES },
  ]);
  cli.version(ownPackage().version);
  return cli;
}

/** cac says of `--no-ci` that it is on by default, and means the opposite of it. */
function withoutNegated(body: string): string {
  return body.replaceAll(/^( +--no-.*) \(default: true\)$/gm, '$1');
}

const EXIT_CODES = `  0  passed, or nothing to do
  1  blocking findings; for doctor and agents: something failed, or is out of date
  2  usage or configuration error
  3  incomplete: something could not be checked, or an answer is needed
  130  stopped by Ctrl-C; nothing was written`;

async function withoutCommand(cli: CAC, io: Io): Promise<number> {
  const [word] = cli.args;
  if (word === undefined) {
    cli.outputHelp();
    return 2;
  }
  const hint = await suggestion(word, commandNames);
  io.err(`Unknown command "${word}".${hint} Known: ${commandNames.join(', ')}.`);
  return 2;
}

async function report(error: unknown, cli: CAC, io: Io): Promise<number> {
  if (!(error instanceof Error)) throw error;
  if (error.name === 'CACError') {
    const message = error.message.replace(/(?<=`--?)\w+/, asTyped);
    const word = /`-+(\S+)`/.exec(message)?.[1] ?? '';
    const help = `Run \`npx guardrail ${cli.matchedCommandName ?? ''} --help\` to see what is known.`;
    const hint = await suggestion(word, optionsOf(cli).map(asTyped));
    io.err(`${message}.${hint} ${help}`.replaceAll('  ', ' '));
    return 2;
  }
  if ('exitCode' in error && typeof error.exitCode === 'number') {
    io.err(error.message);
    return error.exitCode;
  }
  io.err(`guardrail stopped, so nothing was decided: ${error.stack ?? error.message}`);
  return 3;
}

async function suggestion(word: string, known: readonly string[]): Promise<string> {
  const { suggest } = await import('./suggest.js');
  return suggest(word, known);
}

function optionsOf(cli: CAC): readonly string[] {
  const options = cli.matchedCommand?.options ?? [];
  return options.map(({ name, negated }) => (negated ? `no-${name}` : name));
}

/** cac speaks of `dryRun` where `--dry-run` was typed. */
function asTyped(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

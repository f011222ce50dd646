import { cac, type CAC } from 'cac';
import { addUninstall } from './commands/uninstall.js';
import { addAgents } from './commands/agents.js';
import { addAllow } from './commands/allow.js';
import { addBaseline } from './commands/baseline.js';
import { addCheck } from './commands/check.js';
import { addDoctor } from './commands/doctor.js';
import { addExplain } from './commands/explain.js';
import { addHook } from './commands/hook.js';
import { addInit } from './commands/init.js';
import { addMcp } from './commands/mcp.js';
import { addMerge } from './commands/merge.js';
import { addReport } from './commands/report.js';
import { addSuppress } from './commands/suppress.js';
import { processIo, type Io } from './io.js';
import { ownPackage } from './own-package.js';
import { suggest } from './suggest.js';

/** Runs the command line and returns the exit code. */
export async function main(args: readonly string[], io: Io = processIo()): Promise<number> {
  const cli = commandLine(io);
  try {
    // cac prints help and version while it parses.
    cli.parse(['node', 'guardrail', ...asHelp(args, cli)], { run: false });
    if (cli.options['help'] === true || cli.options['version'] === true) return 0;
    if (cli.matchedCommand === undefined) return withoutCommand(cli, io);
    const code: unknown = await cli.runMatchedCommand();
    return typeof code === 'number' ? code : 0;
  } catch (error) {
    return report(error, cli, io);
  }
}

/** `guardrail help check` is `guardrail check --help`; help about what does not exist is none. */
function asHelp(args: readonly string[], cli: CAC): readonly string[] {
  const [first, second] = args;
  if (first === 'help') return second === undefined ? ['--help'] : asHelp([second, '--help'], cli);
  const isKnown =
    first?.startsWith('-') === true || cli.commands.some(({ name }) => name === first);
  return isKnown ? args : args.filter((word) => word !== '--help' && word !== '-h');
}

function commandLine(io: Io): CAC {
  const cli = cac('guardrail');
  addInit(cli, io);
  addUninstall(cli, io);
  addCheck(cli, io);
  addMerge(cli, io);
  addBaseline(cli, io);
  addDoctor(cli, io);
  addSuppress(cli, io);
  addAllow(cli, io);
  addExplain(cli, io);
  addAgents(cli, io);
  addHook(cli, io);
  addMcp(cli, io);
  addReport(cli, io);
  cli.help((sections) => [...sections, { title: 'Exit codes', body: EXIT_CODES }]);
  cli.version(ownPackage().version);
  return cli;
}

const EXIT_CODES = `  0  passed, or nothing to do
  1  blocking findings; for doctor and agents: something failed, or is out of date
  2  usage or configuration error
  3  incomplete: something could not be checked, or an answer is needed
  130  stopped by Ctrl-C; nothing was written`;

function withoutCommand(cli: CAC, io: Io): number {
  const [word] = cli.args;
  if (word === undefined) {
    cli.outputHelp();
    return 2;
  }
  const known = cli.commands.map(({ name }) => name);
  io.err(`Unknown command "${word}".${suggest(word, known)} Known: ${known.join(', ')}.`);
  return 2;
}

function report(error: unknown, cli: CAC, io: Io): number {
  if (!(error instanceof Error)) throw error;
  if (error.name === 'CACError') {
    const message = error.message.replace(/(?<=`--?)\w+/, asTyped);
    const word = /`-+(\S+)`/.exec(message)?.[1] ?? '';
    const help = `Run \`guardrail ${cli.matchedCommandName ?? ''} --help\` to see what is known.`;
    io.err(
      `${message}.${suggest(word, optionsOf(cli).map(asTyped))} ${help}`.replaceAll('  ', ' '),
    );
    return 2;
  }
  if ('exitCode' in error && typeof error.exitCode === 'number') {
    io.err(error.message);
    return error.exitCode;
  }
  io.err(`guardrail stopped, so nothing was decided: ${error.stack ?? error.message}`);
  return 3;
}

function optionsOf(cli: CAC): readonly string[] {
  const options = cli.matchedCommand?.options ?? [];
  return options.map(({ name, negated }) => (negated ? `no-${name}` : name));
}

/** cac speaks of `dryRun` where `--dry-run` was typed. */
function asTyped(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Fewer characters than any system takes in one command. */
const MOST = 24_000;

interface Filled {
  readonly command: readonly string[];
  /** The files it is about. */
  readonly files: readonly string[];
}

/**
 * The commands to run for the files, paths relative to where they run. `{files}` stands for many
 * arguments, so it may take several commands; `{file}` for one, so there is one command per file.
 */
export function commandsFor(
  command: readonly string[],
  files: readonly string[],
  values: Readonly<Record<string, string>>,
): readonly Filled[] {
  return groupsOf(command, files).map((group) => ({
    files: group,
    command: command.flatMap((each) =>
      each === '{files}' ? group.map(safe) : [filled(each, { ...values, file: safe(group[0]) })],
    ),
  }));
}

function groupsOf(command: readonly string[], files: readonly string[]): string[][] {
  if (command.some((each) => each.includes('{file}'))) return files.map((file) => [file]);
  if (!command.includes('{files}')) return [[...files]];
  const groups: string[][] = [];
  let room = 0;
  for (const file of files) {
    room -= file.length + 3;
    if (room < 0) {
      groups.push([]);
      room = MOST - file.length;
    }
    groups.at(-1)?.push(file);
  }
  return groups;
}

/** A name that begins with a dash is no option. */
function safe(file = ''): string {
  return file.startsWith('-') ? `./${file}` : file;
}

function filled(argument: string, values: Readonly<Record<string, string>>): string {
  return argument.replace(/\{(root|output|file)\}/g, (_, name: string) => values[name] ?? '');
}

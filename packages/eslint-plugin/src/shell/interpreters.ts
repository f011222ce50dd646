import type { Word } from './words.js';

/** Programs that read one of their arguments as a program, and the words that announce it. */
const announces: readonly { readonly programs: RegExp; readonly flag: RegExp }[] = [
  { programs: /^(?:ba|z|da|k|a|c|tc|fi)?sh$/, flag: /^(?:-[a-zA-Z]*c|--command)$/ },
  { programs: /^busybox$/, flag: /^-[a-zA-Z]*c$/ },
  { programs: /^cmd$/i, flag: /^\/[cks]$/i },
  { programs: /^(?:powershell|pwsh)$/i, flag: /^-(?:c|command|e|ec|enc|encodedcommand)$/i },
  { programs: /^(?:node|nodejs|bun)$/, flag: /^(?:-[ep]|-pe|--eval|--print)$/ },
  { programs: /^deno$/, flag: /^eval$/ },
  { programs: /^(?:python|python\d(?:\.\d+)?|py)$/, flag: /^-[a-zA-Z]*c$/ },
  { programs: /^(?:ruby|lua|Rscript|osascript)$/, flag: /^-e$/ },
  { programs: /^perl$/, flag: /^-[a-zA-Z]*[eE]$/ },
  { programs: /^php$/, flag: /^-r$/ },
  { programs: /^su$/, flag: /^(?:-c|--command)$/ },
];

/** Programs that run the rest of their arguments as another program. */
const wrappers =
  /^(?:sudo|doas|env|xargs|nohup|nice|timeout|time|stdbuf|docker|podman|nerdctl|kubectl|watch|parallel|systemd-run|npx|bunx|pnpx|find|command|exec)$/;

/** Where a script is among the words of a command, or undefined when none is interpreted. */
export function findScript<T>(
  words: readonly Word<T>[],
): { readonly program: string; readonly script: number } | undefined {
  const first = programName(words[0]);
  if (first === undefined) return undefined;
  const direct = scriptOf(first, words, 0);
  if (direct !== undefined || !wrappers.test(first)) return direct;
  for (const [index, word] of words.entries()) {
    const nested = index === 0 ? undefined : programName(word);
    const found = nested === undefined ? undefined : scriptOf(nested, words, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The last segment of a constant path, without `.exe`; undefined when it is not constant. */
export function programName<T>(word: Word<T> | undefined): string | undefined {
  const last = word?.parts.at(-1);
  if (typeof last !== 'string') return undefined;
  if (word?.parts.length !== 1 && !/[\\/]/.test(last)) return undefined;
  return last
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.(?:exe|cmd|bat)$/i, '');
}

/** Searches after the interpreter only: `git -c x` and `docker run -c x` mean something else. */
function scriptOf<T>(program: string, words: readonly Word<T>[], at: number) {
  const row = announces.find(({ programs }) => programs.test(program));
  if (row === undefined) return undefined;
  for (let index = at + 1; index < words.length; index++) {
    const text = words[index]?.parts;
    const only = text?.length === 1 ? text[0] : undefined;
    if (typeof only !== 'string') continue;
    if (row.flag.test(only)) return { program, script: index + 1 };
  }
  return undefined;
}

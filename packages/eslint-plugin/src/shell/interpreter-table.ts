/** A program that reads one of its arguments as a program. */
export interface Interpreter {
  readonly programs: RegExp;
  /** The word that announces the source text. */
  readonly flag?: RegExp;
  /** Flags whose value is the next word. */
  readonly valued?: RegExp;
  /** So many words that are no flags stand before the source text. Absent: the first one ends the search. */
  readonly after?: number;
  /** The flag may also stand after other words. */
  readonly anywhere?: true;
  /** Everything that follows is put together to one text. */
  readonly joins?: true;
}

/** Each flag means what this program says it means: `php -e` and `sh -e` run nothing. */
export const interpreters: readonly Interpreter[] = [
  {
    programs: /^(?:ba|z|da|k|a|c|tc|fi)?sh$/,
    flag: /^(?:-[a-zA-Z]*c|--command)$/,
    valued: /^(?:[-+][oO]|--rcfile|--init-file)$/,
  },
  { programs: /^busybox$/, flag: /^-[a-zA-Z]*c$/, anywhere: true },
  { programs: /^cmd$/i, flag: /^\/[cks]$/i, joins: true },
  {
    programs: /^(?:powershell|pwsh)$/i,
    flag: /^-(?:c|command|e|ec|enc|encodedcommand)$/i,
    valued:
      /^-(?:ep|ex|executionpolicy|w|windowstyle|version|inputformat|outputformat|wd|workingdirectory|psconsolefile|configurationname)$/i,
    joins: true,
  },
  {
    programs: /^(?:node|nodejs|bun)$/,
    flag: /^(?:-[ep]|-pe|--eval|--print)$/,
    valued: /^(?:-r|--require|--import|--loader|--experimental-loader|-C|--conditions)$/,
  },
  { programs: /^deno$/, flag: /^eval$/ },
  { programs: /^(?:python|python\d(?:\.\d+)?|py)$/, flag: /^-[a-zA-Z]*c$/, valued: /^-[WX]$/ },
  { programs: /^(?:ruby|lua|Rscript|osascript)$/, flag: /^-e$/ },
  { programs: /^perl$/, flag: /^-[a-zA-Z]*[eE]$/ },
  { programs: /^php$/, flag: /^-r$/, valued: /^-[dc]$/ },
  { programs: /^(?:tclsh|expect)$/, flag: /^-c$/ },
  { programs: /^(?:g|m|n)?awk$/, valued: /^-[Fv]$/, after: 0 },
  { programs: /^(?:su|runuser|flock|script)$/, flag: /^(?:-c|--command)$/, anywhere: true },
  { programs: /^npm$/, flag: /^(?:-c|--call)$/, anywhere: true },
  // What follows the name of a package is for that.
  { programs: /^npx$/, flag: /^(?:-c|--call)$/, valued: /^(?:-p|--package|-w|--workspace)$/ },
  { programs: /^psql$/, flag: /^(?:-c|--command)$/, anywhere: true },
  { programs: /^(?:mysql|mariadb)$/, flag: /^(?:-e|--execute)$/, anywhere: true },
  { programs: /^mongo(?:sh)?$/, flag: /^--eval$/, anywhere: true },
  {
    programs: /^ssh$/,
    valued: /^-[BbcDEeFIiJLlmOopQRSWw]$/,
    after: 1,
    joins: true,
  },
  { programs: /^watch$/, valued: /^(?:-n|--interval)$/, after: 0, joins: true },
];

/** Programs that run the rest of their arguments as another program. */
export const wrappers =
  /^(?:sudo|doas|env|xargs|nohup|nice|ionice|timeout|time|stdbuf|setsid|chroot|unshare|nsenter|strace|gosu|su-exec|tini|dumb-init|docker|podman|nerdctl|docker-compose|kubectl|oc|lxc|vagrant|watch|parallel|systemd-run|npx|bunx|pnpx|yarn|pnpm|npm|find|command|exec|busybox|wsl|ssh|flock|script|cross-env|dotenv)$/;

/** Programs that run what they read from standard input, unless they are given a file. */
export const readsInput =
  /^(?:(?:ba|z|da|k|a|c|tc|fi)?sh|cmd|powershell|pwsh|node|bun|python|python\d(?:\.\d+)?|ruby|perl|php|psql|mysql|mariadb|sqlite3|mongosh?|ssh)$/i;

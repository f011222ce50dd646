/** A program that does more than it is asked when a value is taken for one of its options. */
export interface OptionProgram {
  readonly programs: RegExp;
  /** The option an attacker would choose, and what it does. */
  readonly danger: string;
  /** Flags without a value; a word after any other flag is its value. */
  readonly bare?: RegExp;
  /** `--` does not end its options. */
  readonly noSeparator?: true;
  /** The word that ends the options where `--` means something else, and after which words that is so. */
  readonly separator?: { readonly word: string; readonly after: RegExp };
}

const short = '-[a-zA-Z0-9#]';

/** https://gtfobins.github.io lists most of these; each manual names the option. */
export const optionPrograms: readonly OptionProgram[] = [
  {
    programs: /^git$/,
    danger: '`--upload-pack=…` or `--output=…` runs a program or writes a file',
    bare: /^(?:-[afqvuzrdDl]|--(?:all|bare|mirror|quiet|verbose|recursive|recurse-submodules|force|tags|prune|oneline|stat|name-only|name-status|porcelain|cached|staged|hard|soft|mixed|heads|symref|exit-code|single-branch|no-[a-z-]+|progress|rebase|ff-only|verify|short|abbrev-ref|delete|list|count|reverse|merges|patch|detach|get-url))$/,
    separator: {
      word: '--end-of-options',
      after:
        /^(?:log|diff|show|rev-parse|rev-list|blame|grep|checkout|reset|merge-base|describe|shortlog|archive)$/,
    },
  },
  {
    programs: /^hg$/,
    danger: '`--config=alias…` runs a program',
    bare: /^(?:-[qvy]|--(?:quiet|verbose|noninteractive|pull))$/,
  },
  {
    programs: /^(?:bsd|g)?tar$/,
    danger: '`--checkpoint-action=exec=…` runs a program',
    bare: /^-[cxtzjJvpPk]+$/,
  },
  {
    programs: /^(?:rsync|scp|sftp|ssh)$/,
    danger: '`-e …` or `-oProxyCommand=…` runs a program',
    bare: /^-[aAvzrnqCNTtfgkKMsVxXyhuP1246]+$/,
  },
  {
    programs: /^curl$/,
    danger: '`-o …` writes a file and `-K …` reads one',
    bare: /^(?:-[sSLfkvigIOJGNaBjlnpqRVZ0-9#]+|--(?:silent|show-error|location|fail|insecure|verbose|include|head|remote-name|compressed|get|globoff))$/,
  },
  {
    programs: /^wget$/,
    danger: '`-O …` writes a file and `--use-askpass=…` runs a program',
    bare: /^(?:-[qvcNrbSkKmpHLx46d]+|--(?:quiet|continue|mirror|recursive|no-[a-z-]+))$/,
  },
  {
    programs: /^g?find$/,
    danger: '`-exec …` or `-delete` acts on what it finds',
    noSeparator: true,
  },
  {
    programs: /^(?:zip|7z|7za|7zr|unzip|unrar|rar)$/,
    danger: '`-TT …` runs a program',
    bare: /^(?:-[rqjyoluvt0-9]+|[axelt])$/,
  },
  {
    programs: /^g?sed$/,
    danger: '`-e …` gives it a script, which can run programs',
    bare: /^(?:-[nrEsuz]|-i.*)$/,
  },
  {
    programs: /^ff(?:mpeg|probe|play)$/,
    danger: '`-i concat:…` reads other files',
    bare: /^-(?:y|n|hide_banner|nostdin|stats|an|vn|sn|dn|nostats)$/,
    noSeparator: true,
  },
  {
    programs: /^(?:magick|convert|identify|mogrify|composite|montage|gm)$/,
    danger: '`-write …` writes a file',
    bare: /^[-+](?:strip|auto-orient|flatten|trim|negate|flip|flop|verbose|ping|repage|append|normalize)$/,
    noSeparator: true,
  },
  {
    programs: /^(?:gs|ghostscript)$/,
    danger: '`-sOutputFile=…` writes a file or runs a program',
    bare: /^-/,
    noSeparator: true,
  },
  {
    programs: /^(?:google-chrome|chrome|chromium|chromium-browser|wkhtmltopdf|wkhtmltoimage)$/,
    danger: 'its options load code and write files',
    bare: /^--[a-z-]+$/,
  },
  {
    programs: /^(?:npm|pnpm|yarn|npx)$/,
    danger: '`--script-shell=…` runs a program',
    bare: /^(?:-[gDESPqyf]|--(?:save|save-dev|save-exact|global|production|force|silent|yes|legacy-peer-deps|ignore-scripts|no-[a-z-]+))$/,
  },
  {
    programs: /^(?:docker|podman|nerdctl|kubectl|oc|helm)$/,
    danger: '`--privileged` or `--volume=/:/host` opens the machine',
    bare: /^(?:-[itdqfa]+|--(?:rm|detach|interactive|tty|quiet|force|all|all-namespaces))$/,
  },
  {
    programs: /^(?:psql|mysql|mysqldump|pg_dump|mariadb)$/,
    danger: 'its options run commands and write files',
  },
  { programs: /^openssl$/, danger: '`-engine …` loads code', noSeparator: true },
  {
    programs: /^(?:man|less|more|vim?|nano)$/,
    danger: 'its options run programs',
    bare: new RegExp(`^${short}$`),
  },
  { programs: /^java$/, danger: '`-agentlib:…` loads code', bare: /^-/, noSeparator: true },
  {
    programs: /^php$/,
    danger: '`-d …` changes its settings, down to the code it loads',
    bare: /^-[nq]$/,
  },
  { programs: /^(?:mail|mailx|sendmail)$/, danger: '`-X …` writes a file', bare: /^-[tvi]+$/ },
  { programs: /^(?:node|python\d?|ruby|perl|bun)$/, danger: 'its options run code', bare: /^-/ },
];

import type { Analysis, Hole, Text } from '@magi-guardrail/dataflow';
import { areDoubledLast, isDoubledLast } from '../rule/doubled-quotes.js';
import { encodedScripts } from './encoded-script.js';
import { holesOf, isDetermined } from './line.js';

/**
 * The values of a command line for PowerShell that can be read as more than a text; undefined when something else reads
 * it. `-EncodedCommand` takes the script in Base64.
 */
export function openForPowerShell(
  interpreter: string,
  parts: Text,
  analysis: Analysis,
): readonly Hole[] | undefined {
  if (/^(?:powershell|pwsh) -c(?:ommand)?$/i.test(interpreter)) return openInPowerShell(parts);
  if (!/^(?:powershell|pwsh) -e(?:c|nc|ncodedcommand)?$/i.test(interpreter)) return undefined;
  const scripts = encodedScripts(parts, analysis);
  const isSafe = scripts?.every((script) => openInPowerShell(script).every(isDetermined));
  return isSafe === true ? [] : holesOf(parts);
}

/**
 * The values of a script that can end the text they are put into. Between single quotes PowerShell reads nothing but a
 * quote, which is written twice. Typographic quotes end a text as well, which is why a stranger's text needs those doubled, too.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
function openInPowerShell(script: Text): readonly Hole[] {
  const holes = holesOf(script);
  const constant = script.map((part) => (typeof part === 'string' ? part : standIn(part))).join('');
  if (readsTextAgain.test(constant) || isHardToRead.test(constant)) return holes;
  const quoted = new Set<Hole>();
  let until = '';
  for (const part of script) {
    if (typeof part === 'string') until = quotesAfter(part, until);
    else if (until === "'" && isDoubled(part)) quoted.add(part);
  }
  return until === '' ? holes.filter((each) => !quoted.has(each)) : holes;
}

/** A program that is not known, and no stranger's choice, is run as well without PowerShell. */
const standIn = ({ certainty }: Hole) => (/^(?:unknown|exposed)$/.test(certainty) ? ANY : '_');

const ANY = '\uE000';

function isDoubled(hole: Hole): boolean {
  if (areDoubledLast(hole, singleQuotes)) return true;
  return hole.certainty !== 'untrusted' && isDoubledLast(hole, "'");
}

const singleQuotes = ["'", '\u2018', '\u2019', '\u201A', '\u201B'];

/** What runs a text, compiles it, or starts the program it names. */
const readsTextAgain =
  /\b(?:invoke-\w+|iex|icm|ii|scriptblock|start-\w+|saps|sajb|powershell|pwsh|cmd|wscript|new-object\s+-com\w*|add-type\b(?!\s+-a\w*\b))\b|(?:^|[;|&({\s])(?:[&.]\s*"|\.\s*'|&\s*'(?!\uE000'))/i;

/** Texts of several lines, comments, and quotes that only look like others. */
const isHardToRead = /@['"]|<#|(?:^|\s)#|[\u2018-\u201F]/;

/** Which quotes a text leaves open that began between these. */
function quotesAfter(text: string, until: string): string {
  let open = until;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    if (character === '`' && open !== "'") index++;
    else if (character === open) open = '';
    else if (open === '' && /['"]/.test(character)) open = character;
  }
  return open;
}

import type { Finding, GateResult } from '../../result/model.js';
import { adviceOf, findingBlock, placesBlock } from './finding-block.js';
import { footer } from './footer.js';
import { type Look, lookOf, type StylishOptions } from './look.js';
import { notes } from './notes.js';
import { selected, type Selection } from './select.js';

export type { StylishOptions };

/**
 * What need not be read now; then the findings by file, the worst last, next to the prompt; then what
 * was and what was not checked, and what to do.
 */
export function formatStylish(result: GateResult, options: StylishOptions): string {
  const look = lookOf(options);
  const selection = selected(result, options.all ?? false);
  const isBlocking = (group: readonly Finding[]) => group.some(({ blocking }) => blocking);
  const blocks = [
    ...notes(result, look),
    ...places(
      selection.others.filter((group) => !isBlocking(group)),
      look,
    ),
    ...fileBlocks(selection, look),
    ...places(selection.others.filter(isBlocking), look),
    ...(selection.others.length === 0 ? [] : [howToSeeAll(result, look)]),
    footer(result, look),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** One finding, as `formatStylish` shows it. */
export function formatFinding(finding: Finding, options: StylishOptions): string {
  return findingBlock(finding, lookOf(options));
}

function fileBlocks({ files }: Selection, look: Look): string[] {
  const shown = files.flat();
  // What is to be done about a rule is said once, where the eye ends up.
  const last = new Map(shown.map((finding) => [keyOf(finding), finding]));
  return files.map((group) => {
    const [first, ...rest] = group;
    const blocks = group.map((it) => findingBlock(it, look, last.get(keyOf(it))));
    // Each finding names its file; only of several it has to be said that they belong together.
    const name = look.colors.underline(look.safe(first?.path ?? ''));
    return (rest.length === 0 ? blocks : [name, ...blocks]).join('\n\n');
  });
}

/** Findings with the same advice. */
function keyOf({ ruleId, message, suggestion }: Finding): string {
  return [ruleId, adviceOf(message), suggestion?.description].join('\0');
}

function places(groups: readonly (readonly Finding[])[], look: Look): string[] {
  const lines = groups.flatMap((group) => placesBlock(group, look));
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function howToSeeAll({ target, range }: GateResult, { safe }: Look): string {
  // What was pushed is compared with no name that one could give.
  const start = range?.pushed === true ? range.base : range?.ref;
  const what = { staged: ' --staged', since: ` --since ${start ?? ''}`, paths: '' }[target];
  return safe(`All in full: npx guardrail check${what} --all`);
}

import type { Invocation, Log, Run, ToolComponent } from 'sarif';
import type { GateResult } from '../../result/model.js';
import { byPlace } from '../../result/order.js';
import { byWeight } from '../../result/severity.js';
import { escapeJson } from '../escape.js';
import { counted, grouped } from '../words.js';
import {
  configurationNotifications,
  executionNotifications,
  NOTIFICATIONS,
} from './notifications.js';
import { provenance } from './provenance.js';
import { baselinedBy, ROOT, suppressedBy, toResult, type Reported } from './results.js';
import { ruleTable } from './rules.js';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** GitHub stores so many results of a run and drops the others, and not the least severe ones. */
const MOST_RESULTS = 5000;

/**
 * SARIF 2.1.0 for code scanning: the open findings. Suppressed and known ones are not in it, because GitHub
 * opens an alert for them too. Of more findings than GitHub stores the worst are kept.
 */
export function formatSarif(result: GateResult, env: NodeJS.ProcessEnv): string {
  const shown = result.findings.toSorted(byWeight).slice(0, MOST_RESULTS).sort(byPlace);
  return write(
    result,
    shown.map((finding) => ({ finding })),
    env,
  );
}

/** SARIF 2.1.0 for the record: everything, and what is not open with the reason. */
export function formatSarifAudit(result: GateResult, env: NodeJS.ProcessEnv): string {
  const reported: Reported[] = [
    ...result.findings.map((finding) => ({ finding })),
    ...result.suppressed.map((finding) => ({ finding, suppression: suppressedBy(finding) })),
    ...result.baselined.map((finding) => ({ finding, suppression: baselinedBy(finding) })),
  ];
  return write(
    result,
    reported.sort((a, b) => byPlace(a.finding, b.finding)),
    env,
    true,
  );
}

/** Says that findings are left out of the SARIF for code scanning; `undefined` when all are in it. */
export function cutFromSarif({ findings }: GateResult): string | undefined {
  if (findings.length <= MOST_RESULTS) return undefined;
  return `${counted(findings.length - MOST_RESULTS, 'less severe finding')} of ${grouped(findings.length)} left out: code scanning stores ${grouped(MOST_RESULTS)}. The format sarif-audit holds all.`;
}

function write(
  result: GateResult,
  reported: readonly Reported[],
  env: NodeJS.ProcessEnv,
  isAudit = false,
): string {
  const { rules, indexOf } = ruleTable(reported.map(({ finding }) => finding));
  const sources = provenance(result, env);
  const run: Run = {
    tool: { driver: { ...driverOf(result), rules, notifications: [...NOTIFICATIONS] } },
    automationDetails: { id: `guardrail/${result.startedAt}` },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
    ...(sources.length > 0 && { versionControlProvenance: sources }),
    invocations: [invocationOf(result, isAudit ? undefined : cutFromSarif(result))],
    results: reported.map((each) => {
      const one = toResult(each, indexOf(each.finding.ruleId));
      // Where one result names its suppressions, the others have to say that they have none.
      return isAudit ? { suppressions: [], ...one } : one;
    }),
    properties: { profile: result.profile, outcome: result.outcome, tools: result.tools },
  };
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [run] };
  return `${escapeJson(JSON.stringify(log, undefined, 2))}\n`;
}

function driverOf({ tools }: GateResult): ToolComponent {
  const version = tools['@magi-guardrail/gate'];
  return {
    name: 'Magi Guardrail',
    organization: 'Magi Guardrail',
    informationUri: 'https://github.com/magi-guardrail/magi-guardrail',
    ...(version !== undefined && { version, semanticVersion: version }),
  };
}

function invocationOf(result: GateResult, cut: string | undefined): Invocation {
  const { startedAt, durationMs, exitCode, reasons } = result;
  const configuration = configurationNotifications(result);
  return {
    executionSuccessful: reasons.length === 0,
    exitCode,
    startTimeUtc: startedAt,
    endTimeUtc: new Date(Date.parse(startedAt) + durationMs).toISOString(),
    toolExecutionNotifications: executionNotifications(result, cut),
    ...(configuration.length > 0 && { toolConfigurationNotifications: configuration }),
  };
}

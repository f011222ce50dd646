// Preloaded into the processes that are measured: writes down what they took when they end.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  const cost = { cpuMs: (user + system) / 1000, peakMb: maxRSS / 1024 };
  writeFileSync(process.env['GUARDRAIL_COST_FILE'], JSON.stringify(cost));
});

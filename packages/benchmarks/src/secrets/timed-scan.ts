import { existsSync, readFileSync } from 'node:fs';
import { loadTimedScanners } from './scanners/all.ts';
import { workloadOf } from './workloads.ts';

// A process of its own for each measurement, so that the memory is that of one scanner and one workload.
const [name = '', workload = ''] = process.argv.slice(2);
const scanner = (await loadTimedScanners()).find((each) => each.name === name);
if (scanner === undefined) throw new Error(`There is no scanner \`${name}\`.`);
const files = await workloadOf(workload);
const isRead = files.every((file) => scanner.reads(file));
console.log(JSON.stringify(isRead ? await timed() : null));

async function timed() {
  const held = process.memoryUsage.rss();
  const before = process.cpuUsage();
  const ofOthers = childTime();
  const start = performance.now();
  await scanner!.scan(files);
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const own = (user + system) / 1000;
  // What a program of its own took counts without the files that are written for it.
  const theirs = childTime() - ofOthers;
  const megabytes = Math.max(0, Math.round((process.resourceUsage().maxRSS * 1024 - held) / 1e6));
  return theirs > 0 ? { cpu: theirs, wall } : { cpu: own, wall, megabytes };
}

/** CPU milliseconds of the processes that this one has started and that have ended; Linux tells them. */
function childTime(): number {
  if (!existsSync('/proc/self/stat')) return 0;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

import { checkFolder } from './check-folder.ts';
import { demonstrate } from './demonstration.ts';

const [folder] = process.argv.slice(2);
try {
  process.exitCode = folder === undefined ? await demonstrate() : checkFolder(folder);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

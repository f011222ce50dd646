#!/usr/bin/env node
// Plain JavaScript that old versions of Node can read, so that they get a sentence, not a stack trace.
const parts = process.versions.node.split('.').map(Number);
const [major, minor, patch] = parts;
const isNewEnough = major >= 24 || (major === 22 && (minor > 22 || (minor === 22 && patch >= 1)));

if (isNewEnough) {
  const nodeModule = await import('node:module');
  nodeModule.enableCompileCache?.();
  const { main } = await import('../dist/index.js');
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write(
    `guardrail needs Node 22.22.1 or newer (this is ${process.versions.node}); 23 is not supported. Install a current Node, for example with \`nvm install 24\`, and run the command again.\n`,
  );
  process.exitCode = 2;
}

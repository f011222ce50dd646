import type { CAC } from 'cac';
import type { Io } from '../io.js';
import { folderOption } from './folder-option.js';

/** `guardrail mcp`: a server with which coding agents check code before they write it. */
export function addMcp(cli: CAC, io: Io): void {
  cli
    .command('mcp', 'Serve check and explain to coding agents, by the Model Context Protocol')
    .option('--cwd <dir>', 'Folder of the project')
    .example('  guardrail mcp    # started by an agent, talks over standard input and output')
    .action(async ({ cwd }: { readonly cwd?: string }) => {
      const { serve } = await import('../mcp/serve.js');
      return serve(folderOption(cwd, io.cwd), io);
    });
}

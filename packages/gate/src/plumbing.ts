/** What the commit hooks share with the gate: git and programs, each run without a shell. */
export { prismaEnvironment } from './scanners/prisma.js';
export { readBlobs, type Blob } from './git/blobs.js';
export { GitFailure, runGit, type Git } from './git/git.js';
export { stagedChanges, type Staged } from './git/staged.js';
export { findRepository, type Repository } from './git/repository.js';
export { runCommand, type Limits, type Ran } from './scanners/run-command.js';

import type { VersionControlDetails } from 'sarif';
import type { GateResult } from '../../result/model.js';
import { safeUrl } from '../escape-html.js';
import { ROOT } from './results.js';

/** Which commit of which repository was checked, as GitHub and GitLab tell their jobs; otherwise nothing. */
export function provenance({ range }: GateResult, env: NodeJS.ProcessEnv): VersionControlDetails[] {
  const job = jobOf(env);
  const repositoryUri = withoutCredentials(job.repository);
  const revisionId = range?.head ?? job.revision;
  if (repositoryUri === undefined || revisionId === undefined) return [];
  const branch = job.branch === undefined || job.branch === '' ? {} : { branch: job.branch };
  return [{ repositoryUri, revisionId, ...branch, mappedTo: { uriBaseId: ROOT } }];
}

interface Job {
  readonly repository?: string | undefined;
  readonly revision?: string | undefined;
  readonly branch?: string | undefined;
}

function jobOf(env: NodeJS.ProcessEnv): Job {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  if (server !== undefined && repository !== undefined) {
    const branch = env['GITHUB_HEAD_REF'] || env['GITHUB_REF_NAME'];
    return { repository: `${server}/${repository}`, revision: env['GITHUB_SHA'], branch };
  }
  const { CI_PROJECT_URL, CI_COMMIT_SHA, CI_COMMIT_REF_NAME } = env;
  return { repository: CI_PROJECT_URL, revision: CI_COMMIT_SHA, branch: CI_COMMIT_REF_NAME };
}

/** Some runners clone by an address that holds their token. */
function withoutCredentials(address: string | undefined): string | undefined {
  const safe = safeUrl(address);
  if (safe === undefined) return undefined;
  const url = new URL(safe);
  url.username = '';
  url.password = '';
  url.search = '';
  return url.href;
}

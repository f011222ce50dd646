import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'GitLab',
  docs: 'https://docs.gitlab.com/security/tokens/',
  revoke: 'Revoke it under Access tokens',
  formats: [
    {
      id: 'gitlab-pat',
      kind: 'token',
      shape: /glpat-[\w-]{20,128}/,
      variable: 'GITLAB_TOKEN',
    },
    {
      id: 'gitlab-pat-routable',
      kind: 'token',
      shape: /glpat-[0-9a-zA-Z_-]{27,300}\.[0-9a-z]{2}\.?[0-9a-z]{7,9}/,
      variable: 'GITLAB_TOKEN',
    },
    {
      id: 'gitlab-cicd-job-token',
      kind: 'token',
      shape: /glcbt-[0-9a-zA-Z]{1,5}_[0-9a-zA-Z_-]{20}/,
      variable: 'CI_JOB_TOKEN',
    },
    {
      id: 'gitlab-deploy-token',
      kind: 'token',
      shape: /gldt-[0-9a-zA-Z_-]{20}/,
      variable: 'GITLAB_DEPLOY_TOKEN',
    },
    {
      id: 'gitlab-feature-flag-client-token',
      kind: 'token',
      shape: /glffct-[0-9a-zA-Z_-]{20}/,
      variable: 'GITLAB_FEATURE_FLAG_TOKEN',
    },
    {
      id: 'gitlab-feed-token',
      kind: 'token',
      shape: /glft-[0-9a-zA-Z_-]{20}/,
      variable: 'GITLAB_FEED_TOKEN',
    },
    {
      id: 'gitlab-incoming-mail-token',
      kind: 'token',
      shape: /glimt-[0-9a-zA-Z_-]{25}/,
      variable: 'GITLAB_INCOMING_MAIL_TOKEN',
    },
    {
      id: 'gitlab-kubernetes-agent-token',
      kind: 'token',
      shape: /glagent-[0-9a-zA-Z_-]{50}/,
      variable: 'GITLAB_AGENT_TOKEN',
    },
    {
      id: 'gitlab-oauth-app-secret',
      kind: 'key',
      shape: /gloas-[0-9a-zA-Z_-]{64}/,
      variable: 'GITLAB_OAUTH_SECRET',
    },
    {
      id: 'gitlab-ptt',
      kind: 'token',
      shape: /glptt-[0-9a-f]{40}/,
      variable: 'GITLAB_TRIGGER_TOKEN',
    },
    {
      id: 'gitlab-rrt',
      kind: 'token',
      shape: /GR1348941[\w-]{20}/,
      variable: 'GITLAB_RUNNER_TOKEN',
    },
    {
      id: 'gitlab-runner-authentication-token',
      kind: 'token',
      shape: /glrt-[0-9a-zA-Z_-]{20}/,
      variable: 'GITLAB_RUNNER_TOKEN',
    },
    {
      id: 'gitlab-runner-authentication-token-routable',
      kind: 'token',
      shape: /glrt-t\d_[0-9a-zA-Z_-]{27,300}\.[0-9a-z]{2}\.?[0-9a-z]{7,9}/,
      variable: 'GITLAB_RUNNER_TOKEN',
    },
    {
      id: 'gitlab-scim-token',
      kind: 'token',
      shape: /glsoat-[0-9a-zA-Z_-]{20}/,
      variable: 'GITLAB_SCIM_TOKEN',
    },
    {
      id: 'gitlab-session-cookie',
      kind: 'session',
      shape: /_gitlab_session=(?<secret>[0-9a-z]{32})/,
    },
  ],
});

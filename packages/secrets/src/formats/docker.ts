import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Docker',
  docs: 'https://docs.docker.com/security/access-tokens/',
  revoke: 'Delete it under Account settings > Personal access tokens',
  formats: [
    {
      id: 'dockerhub-personal-access-token',
      kind: 'token',
      shape: /dckr_pat_[A-Za-z0-9_-]{27}/,
      variable: 'DOCKER_PASSWORD',
    },
    {
      id: 'dockerhub-organization-access-token',
      kind: 'token',
      shape: /dckr_oat_[A-Za-z0-9_-]{32}/,
      variable: 'DOCKER_PASSWORD',
    },
    {
      id: 'docker-swarm-join-token',
      kind: 'token',
      shape: /SWMTKN-1-[a-z0-9]{50,60}-[a-z0-9]{24,30}/,
      variable: 'SWARM_JOIN_TOKEN',
    },
    {
      id: 'docker-swarm-unlock-key',
      kind: 'key',
      shape: /SWMKEY-1-[A-Za-z0-9+\/]{40,50}/,
      variable: 'SWARM_UNLOCK_KEY',
    },
  ],
});

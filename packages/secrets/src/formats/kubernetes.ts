import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Kubernetes',
  docs: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
  revoke: 'Delete the bootstrap token with `kubeadm token delete`',
  formats: [
    {
      id: 'kubernetes-bootstrap-token',
      kind: 'token',
      shape: /[a-z0-9]{6}\.[a-z0-9]{16}/,
      beside: ['kubeadm', 'bootstrap-token', 'bootstraptoken'],
      variable: 'KUBEADM_TOKEN',
    },
  ],
});

import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'OpenShift',
  docs: 'https://docs.redhat.com/en/documentation/openshift_container_platform',
  revoke: 'End the session with `oc logout`',
  formats: [
    {
      id: 'openshift-user-token',
      kind: 'token',
      shape: /sha256~[\w-]{43}/,
      variable: 'OPENSHIFT_TOKEN',
    },
  ],
});

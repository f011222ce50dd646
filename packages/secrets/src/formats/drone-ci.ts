import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Drone',
  docs: 'https://docs.drone.io/api/overview/',
  revoke: 'Rotate it under User settings',
  formats: [
    {
      id: 'droneci-access-token',
      kind: 'token',
      shape: /[A-Za-z0-9]{32}/,
      beside: ['drone', 'droneci'],
      variable: 'DRONE_TOKEN',
    },
  ],
});

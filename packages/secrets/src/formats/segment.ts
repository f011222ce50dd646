import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Segment',
  docs: 'https://segment.com/docs/api/public-api/',
  revoke: 'Revoke it under Workspace settings > Access Management',
  formats: [
    {
      id: 'segment-public-api-token',
      kind: 'token',
      shape: /sgp_[A-Za-z0-9]{64}/,
      variable: 'SEGMENT_API_TOKEN',
    },
    {
      id: 'segment-write-key',
      kind: 'identifier',
      shape: /[A-Za-z0-9]{32}/,
      beside: ['segment_', 'segmentwrite', 'segment-', 'segmentkey'],
      variable: 'SEGMENT_WRITE_KEY',
      naming: /write/i,
    },
  ],
});

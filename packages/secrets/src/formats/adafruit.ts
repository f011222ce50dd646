import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Adafruit IO',
  docs: 'https://io.adafruit.com/api/docs/',
  revoke: 'Regenerate it under My Key',
  formats: [
    {
      id: 'adafruit-io-key',
      kind: 'key',
      shape: /aio_[A-Za-z0-9]{28}/,
      variable: 'ADAFRUIT_IO_KEY',
    },
    {
      id: 'adafruit-api-key',
      kind: 'key',
      shape: /[A-Za-z0-9_-]{32}/,
      beside: ['adafruit'],
      variable: 'ADAFRUIT_IO_KEY',
    },
  ],
});

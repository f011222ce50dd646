import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'OpenWeather',
  docs: 'https://openweathermap.org/appid',
  revoke: 'Delete it under API keys',
  formats: [
    {
      id: 'openweather-api-key',
      kind: 'key',
      shape: /[a-f0-9]{32}/,
      beside: ['openweather', 'openweathermap', 'pyowm', 'owm'],
      variable: 'OPENWEATHER_API_KEY',
    },
  ],
});

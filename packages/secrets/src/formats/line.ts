import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'LINE',
  docs: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
  revoke: 'Reissue it in the LINE Developers Console',
  formats: [
    {
      id: 'line-channel-access-token',
      kind: 'token',
      shape: /[A-Za-z0-9+\/]{150,170}w1cdB04t89\/1O\/?[A-Za-z0-9+\/]{0,12}=?/,
      beside: ['line_', 'linebot', 'line-bot', 'channel_access_token', 'channelaccesstoken'],
      variable: 'LINE_CHANNEL_ACCESS_TOKEN',
    },
  ],
});

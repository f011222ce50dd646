import { describe, expect, it } from 'vitest';
import { findSecrets } from '../src/index.js';
import { HEX, sample } from '../src/sample.js';

const hex = sample(32, HEX);
const uuid = [8, 4, 4, 4, 12].map((length, index) => sample(length, HEX, index + 3)).join('-');
const ids = (text: string) => findSecrets(text).map(({ formatId }) => formatId);

describe('a value is given to a name inside the name', () => {
  it.each([
    `algolia: { apiKey: '${hex}' }`,
    `"algolia": {\n    "apiKey": "${hex}"\n  }`,
    `algolia:\n  api_key: ${hex}\n`,
    `[algolia]\napi_key = "${hex}"\n`,
    `const algolia = new Client({ apiKey: '${hex}' });`,
    `Algolia API key: ${hex}`,
    `<algolia><apiKey>${hex}</apiKey></algolia>`,
    `algoliaWithKey('LATENCY', '${hex}')`,
    `algolia({ appId: 'LATENCY', apiKey: '${hex}' })`,
  ])('%s', (text) => expect(ids(text)).toEqual(['algolia-api-key']));
});

describe('the name decides', () => {
  it.each([
    `algolia_index_hash: "${hex}"`,
    `"algolia": "https://cdn.internal/${hex}.js"`,
    `algolia_version=${hex}`,
    `dealgoliated_key=${hex}`,
    `heroku_app_id: ${uuid}`,
    `inbox_item: "${sample(32)}"`,
    `${hex}`,
    `integrity algolia-key sha512-${sample(86)}==`,
  ])('%s', (text) => expect(ids(text)).toEqual([]));

  it('takes the provider that is named, not another one of the same shape', () => {
    expect(ids(`WEATHERSTACK_API_KEY=${hex}`)).toEqual(['weatherstack-api-key']);
    expect(ids(`ASSEMBLYAI_API_KEY=${hex}`)).toEqual(['assemblyai-api-key']);
    expect(ids(`HEROKU_API_KEY=${uuid}`)).toEqual(['heroku-api-key']);
    expect(ids(`SNYK_TOKEN=${uuid}`)).toEqual(['snyk-api-token']);
  });

  it('reports a secret of a known shape as what it is, whatever its name', () => {
    const token = ['ghp', sample(36)].join('_');
    expect(ids(`ALGOLIA_API_KEY=${token}`)).toEqual(['github-pat']);
    expect(ids(`const password = '${token}'`)).toEqual(['github-pat']);
  });
});

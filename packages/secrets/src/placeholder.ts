/** Whether a text only stands in for a secret: `YOUR_KEY`, `<token>`, `xxxxxxxx`, a documented demo key. */
export function isPlaceholder(text: string): boolean {
  return isStandIn(text) || isDocumented(text);
}

/** The same by the looks alone, without the list of documented ones. */
export function isStandIn(text: string): boolean {
  return (
    text.trim() === '' ||
    HOLE.test(text) ||
    RUN.test(text) ||
    REPEATED.test(text) ||
    WORD.test(text) ||
    SEGMENT.test(text) ||
    hasSequence(text) ||
    (text.length >= 12 && new Set(text).size <= 4)
  );
}

/** Whether a text holds a key that documentation shows to everybody. */
export function isDocumented(text: string): boolean {
  return DEMO.some((demo) => text.includes(demo));
}

const HOLE = /<[^<>\n]{0,80}>|\{\{|\$\{|\$\(|\$[A-Z_]|%[A-Z_]{2,60}%|\*{3}|…|\.{3}/;
// `ABCD123ABCD123ABCD123`: typed, and not drawn by lot.
const REPEATED = /([A-Za-z0-9]{4,16})\1{2}/;
const RUN = /([^\s])\1{7}|[xX]{5}|0{6}|_{4}/;
// Six letters or more turn up in a random token once in millions; shorter words must stand alone.
const WORD =
  /example|placeholder|change.?me|redacted|insert|replace|sample|dummykey|notreal|very.?long|not.?a.?secret|documentation/i;
const SEGMENT =
  /(?:^|[^A-Za-z0-9])(?:your|fake|dummy|todo|test|demo|none|null|undefined|here)(?:[^A-Za-z0-9]|$)/i;
// Parts of documented ones: on the front page of jwt.io, in the manual of PyJWT, in 1Password's white
// paper, in OAuth Core 1.0, RFC 5849 and RFC 6749; of the accounts of every test network of Hardhat and Anvil,
// https://hardhat.org/hardhat-network/docs/overview
const DEMO = [
  'SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c',
  'eyJzb21lIjoicGF5bG9hZCJ9',
  'C4ZJMN-PQTZTL',
  'dpf43f3p2l4k3l03',
  'nnch734d00sl2jdk',
  'kkk9d7dh3k39sjv7',
  '9djdj82h48djs9d2',
  'dh893hdasih9',
  'ad180jjd733klru7',
  'lsdkfol23w54jlksdef',
  '2YotnFZFEjr1zCsicMWpAA',
  'tGzv3JOkF0XG5Qx2TlKWIA',
  'czZCaGRSa3F0Mzpn',
  'ac0974bec39a17e3',
  '59c6995e998f97a5',
  '5de4111afa1a4b94',
  '7c852118294e51e6',
  '47e179ec19748859',
  '8b3a350cf5c34c91',
  '92db14e403b83dfe',
  '4bbbf85ce3377467',
  'dbda1821b80551c9',
  '2a871d0798f97d79',
];

/** Eight characters that count upwards, as in `12345678` or `abcdefgh`. */
function hasSequence(text: string): boolean {
  let length = 1;
  for (let index = 1; index < text.length; index++) {
    const step = text.charCodeAt(index) - text.charCodeAt(index - 1);
    length = step === 1 || (step === -9 && text[index] === '0') ? length + 1 : 1;
    if (length >= 8) return true;
  }
  return false;
}

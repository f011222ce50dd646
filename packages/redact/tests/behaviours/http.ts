import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { type BehaviourGroup, PLANTED, TOKEN } from './behaviour.js';

const auth = { Authorization: `Bearer ${PLANTED}`, accept: 'KEPT' };

function incoming(): IncomingMessage {
  const message = new IncomingMessage(new Socket());
  message.headers = { authorization: `Bearer ${PLANTED}`, 'x-a': 'KEPT' };
  message.rawHeaders = ['Authorization', `Bearer ${PLANTED}`, 'X-A', 'KEPT'];
  message.url = `/KEPT?token=${PLANTED}`;
  return message;
}

function form(): FormData {
  const data = new FormData();
  data.append('a', 'KEPT');
  data.append('password', PLANTED);
  data.append('note', `KEPT ${TOKEN}`);
  return data;
}

export const http: BehaviourGroup = {
  where: 'HTTP',
  rows: [
    {
      what: 'headers as an object, a `Headers`, a raw list, a list of pairs or of `{ name, value }`',
      values: () => [
        { headers: { ...auth, 'X-API-KEY': PLANTED, 'Proxy-Authorization': `Basic ${PLANTED}` } },
        new Headers(auth),
        {
          rawHeaders: ['Host', 'KEPT', 'Authorization', `Bearer ${PLANTED}`, 'X-Api-Key', PLANTED],
        },
        [
          ['authorization', `Bearer ${PLANTED}`],
          ['host', 'KEPT'],
        ],
        [
          { name: 'Authorization', value: `Bearer ${PLANTED}` },
          { name: 'a', value: 'KEPT' },
        ],
        [
          { key: 'X-Api-Key', value: PLANTED },
          { key: 'a', value: 'KEPT' },
        ],
        new Map([
          ['authorization', `Bearer ${PLANTED}`],
          ['a', 'KEPT'],
        ]),
        { headers: { authorization: [`Bearer ${PLANTED}`], 'x-a': ['KEPT'] } },
        ['authorization', PLANTED, 'accept', 'KEPT'],
        ['x-auth-token', PLANTED, 'cookie', `sid=${PLANTED}`, 'a', 'KEPT']
          .map((one) => Buffer.from(one))
          .map(String),
      ],
    },
    {
      what: '`Authorization` keeps its scheme, `Cookie` and `Set-Cookie` the names and attributes',
      values: () => [
        { authorization: `Digest username="x", response="${PLANTED}"`, a: 'KEPT' },
        { authorization: `Basic ${Buffer.from(`u:${PLANTED}`).toString('base64')}`, a: 'KEPT' },
        { cookie: `KEPT=${PLANTED}; other=${PLANTED}` },
        { 'set-cookie': [`KEPT=${PLANTED}; Path=/KEPT; HttpOnly`, `b=${PLANTED}; Secure`] },
        { cookies: { sid: PLANTED, theme: PLANTED }, a: 'KEPT' },
        { setCookie: `sid=${PLANTED}; Domain=KEPT; Max-Age=1` },
        `GET /KEPT\r\nAuthorization: Bearer ${PLANTED}\r\nCookie: sid=${PLANTED}; b=${PLANTED}\r\nHost: KEPT`,
        `Set-Cookie: sid=${PLANTED}; Path=/\nKEPT`,
        `set-cookie: "session=${PLANTED}; HttpOnly" KEPT`,
      ],
    },
    {
      what: 'addresses as text or `URL`: passwords, parameters, fragments',
      values: () => [
        new URL(`https://KEPT:${PLANTED}@host/?token=${PLANTED}&a=KEPT`),
        { nested: [new URL(`https://host/KEPT#access_token=${PLANTED}&state=x`)] },
        `https://KEPT:${PLANTED}@host/KEPT?api_key=${PLANTED}&b=KEPT`,
        `https://host/cb#id_token=${PLANTED}&a=KEPT`,
        `/KEPT?X-Amz-Signature=${PLANTED}&b=KEPT`,
        `https://host/a?sig=${PLANTED}&sv=KEPT`,
        `https://host/KEPT?code=KEPT&client_secret=${PLANTED}`,
        `//KEPT:${PLANTED}@host/x`,
        new URL(`https://host/KEPT/${TOKEN}`),
        `git+ssh://KEPT:${PLANTED}@host/a.git`,
        { href: `https://${TOKEN}@host/KEPT` },
      ],
    },
    {
      what: '`URLSearchParams`, `FormData`, form bodies, also encoded twice',
      values: () => [
        new URLSearchParams(`a=KEPT&token=${PLANTED}`),
        form(),
        { body: form() },
        `a=KEPT&password=${PLANTED}&b=KEPT`,
        `next=%2Fa%3Fpassword%3D${PLANTED}%26b%3DKEPT`,
        `user%5Bpassword%5D=${PLANTED}&user%5Bname%5D=KEPT`,
        `a=KEPT&x=%7B%22password%22%3A%22${PLANTED}%22%7D`,
      ],
    },
    {
      what: '`Request`, `Response`, `File`, and the requests of Node',
      values: () => [
        new Request(`https://host/KEPT?token=${PLANTED}`, { headers: auth }),
        { response: new Response('x', { headers: { 'x-api-key': PLANTED, a: 'KEPT' } }) },
        [new File(['x'], `${TOKEN}.txt`), 'KEPT'],
        { req: incoming() },
      ],
    },
    {
      what: 'HAR, multipart and GraphQL bodies',
      values: () => [
        {
          postData: {
            params: [
              { name: 'password', value: PLANTED },
              { name: 'a', value: 'KEPT' },
            ],
          },
        },
        {
          query: 'mutation($password: String!) { login(password: $password) { KEPT } }',
          variables: { password: PLANTED, a: 'KEPT' },
        },
        `mutation { login(user: "KEPT", password: "${PLANTED}") { KEPT } }`,
        `--x\r\nContent-Disposition: form-data; name="password"\r\n\r\n${PLANTED}\r\n--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nKEPT\r\n--x--`,
      ],
    },
  ],
};

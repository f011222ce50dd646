import { type BehaviourGroup, PLANTED, TOKEN } from './behaviour.js';

/** As axios makes them, in its shape. */
function axiosLike(): Error {
  return Object.assign(new Error('Request failed KEPT'), {
    isAxiosError: true,
    config: {
      url: `https://host/KEPT?api_key=${PLANTED}`,
      headers: { Authorization: `Bearer ${PLANTED}` },
      data: JSON.stringify({ password: PLANTED, a: 'KEPT' }),
      auth: { username: 'KEPT', password: PLANTED },
    },
    request: { _header: `GET / HTTP/1.1\r\nAuthorization: Bearer ${PLANTED}\r\nHost: KEPT\r\n` },
    response: {
      status: 401,
      headers: { 'set-cookie': [`sid=${PLANTED}; Path=/`] },
      data: { access_token: PLANTED, a: 'KEPT' },
    },
    toJSON(this: Error & { config: unknown }): unknown {
      return { message: this.message, config: this.config };
    },
  });
}

function gotLike(): Error {
  return Object.assign(new Error('Response code 401 KEPT'), {
    code: 'ERR_NON_2XX',
    options: {
      headers: { authorization: `Basic ${PLANTED}` },
      url: new URL(`https://host/?token=${PLANTED}`),
      json: { secret: PLANTED, a: 'KEPT' },
    },
    response: {
      body: `{"token":"${PLANTED}","a":"KEPT"}`,
      rawHeaders: ['Set-Cookie', `a=${PLANTED}; HttpOnly`],
    },
  });
}

function undiciLike(): Error {
  return Object.assign(
    new Error('KEPT', { cause: new Error(`connect redis://:${PLANTED}@host:6379 KEPT`) }),
    {
      request: { headers: `authorization: Bearer ${PLANTED}\r\n`, path: `/KEPT?token=${PLANTED}` },
      headers: ['authorization', `Bearer ${PLANTED}`, 'a', 'KEPT'],
    },
  );
}

function withStack(): Error {
  const error = new Error('x');
  error.stack = `Error: KEPT ${TOKEN}\n    at connect (postgres://u:${PLANTED}@host/db)`;
  return error;
}

function looped(): Error {
  const error = new Error(`KEPT ${TOKEN}`);
  error.cause = new Error(TOKEN, { cause: error });
  return error;
}

class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly body = { password: PLANTED, a: 'KEPT' };
  get secret() {
    return PLANTED;
  }
}

export const errors: BehaviourGroup = {
  where: 'errors',
  rows: [
    {
      what: 'errors: message, stack, `cause`, `errors` and what they have besides',
      values: () => [
        new Error(`KEPT ${TOKEN}`),
        new Error('KEPT', {
          cause: new Error('a', { cause: { password: PLANTED, b: new Error(TOKEN) } }),
        }),
        new AggregateError([new Error(TOKEN), { token: PLANTED }, 'KEPT'], `KEPT ${TOKEN}`),
        withStack(),
        looped(),
        new HttpError('KEPT'),
        new DOMException(`KEPT ${TOKEN}`, 'AbortError'),
        { list: [new SuppressedErrorLike(`KEPT ${TOKEN}`)] },
      ],
    },
    {
      what: 'errors of HTTP clients with their `config`, `options`, `request` and `response`',
      values: () => [axiosLike(), { err: gotLike() }, undiciLike()],
    },
  ],
};

class SuppressedErrorLike extends Error {
  readonly error = new Error(TOKEN);
  readonly suppressed = { password: PLANTED };
}

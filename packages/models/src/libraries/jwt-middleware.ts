import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import {
  acceptsExpired,
  acceptsUnsigned,
  makesUnsigned,
  readsToken,
  verifiesToken,
} from '../shared/json-web-token.js';
import { tokenKey } from '../shared/token-key.js';

// https://github.com/auth0/express-jwt, https://github.com/koajs/jwt, https://www.passportjs.org/packages/passport-jwt,
// https://github.com/nearform/fast-jwt, https://github.com/nestjs/jwt
export default {
  modules: ['express-jwt', 'koa-jwt', 'passport-jwt', 'fast-jwt', '@nestjs/jwt'],
  types: { JwtService: ['new JwtService()'] },
  sinks: [
    tokenKey(
      [
        'default',
        'expressjwt',
        'new Strategy()',
        'createSigner',
        'createVerifier',
        'JwtModule.register',
        'new JwtService()',
      ],
      ['0.secret', '0.secretOrKey', '0.key', '0.privateKey'],
    ),
    tokenKey(
      ['JwtService.sign', 'JwtService.signAsync', 'JwtService.verify', 'JwtService.verifyAsync'],
      ['1.secret', '1.privateKey'],
    ),
    ...acceptsUnsigned(
      ['default', 'expressjwt', 'new Strategy()', 'createVerifier'],
      ['0.algorithms.*', '0.jsonWebTokenOptions.algorithms.*'],
    ),
    ...acceptsUnsigned(
      ['JwtModule.register', 'new JwtService()'],
      ['0.verifyOptions.algorithms.*'],
    ),
    ...acceptsUnsigned(['JwtService.verify', 'JwtService.verifyAsync'], ['1.algorithms.*']),
    ...acceptsExpired(
      ['default', 'expressjwt', 'new Strategy()', 'createVerifier'],
      ['0.ignoreExpiration', '0.jsonWebTokenOptions.ignoreExpiration'],
    ),
    ...acceptsExpired(['JwtModule.register'], ['0.verifyOptions.ignoreExpiration']),
    ...makesUnsigned(['createSigner'], ['0.algorithm']),
    ...makesUnsigned(['JwtModule.register', 'new JwtService()'], ['0.signOptions.algorithm']),
    ...makesUnsigned(['JwtService.sign', 'JwtService.signAsync'], ['1.algorithm']),
    readsToken(['JwtService.decode'], 'Call `await verifyAsync(token)` instead.'),
    readsToken(['createDecoder()()'], 'Call what `createVerifier({ key })` gives instead.'),
    verifiesToken(['JwtService.verify', 'JwtService.verifyAsync', 'createVerifier()()']),
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    credential: [
      `import { expressjwt } from 'express-jwt';
       export default expressjwt({ secret: 'keyboard cat', algorithms: ['HS256'] });`,
      `import { Strategy as JwtStrategy } from 'passport-jwt';
       export const strategy = (jwtFromRequest, done) => new JwtStrategy({ jwtFromRequest, secretOrKey: 'keyboard cat' }, done);`,
      `import { JwtModule } from '@nestjs/jwt';
       const secret = process.env.SIGNER || 'keyboard cat';
       export const module = JwtModule.register({ secret, signOptions: { expiresIn: '60s' } });`,
      `import { JwtService } from '@nestjs/jwt';
       export class Sessions {
         constructor(private readonly jwt: JwtService) {}
         issue(id: string) { return this.jwt.signAsync({ sub: id }, { secret: 'keyboard cat' }); }
       }`,
      `import { createSigner } from 'fast-jwt';
       export const sign = createSigner({ key: 'keyboard cat' });`,
    ],
    jwt: [
      `import { createVerifier } from 'fast-jwt';
       export const check = createVerifier({ algorithms: ['none'] });`,
      `import { JwtModule } from '@nestjs/jwt';
       export const module = JwtModule.register({ secret, signOptions: { algorithm: 'none' } });`,
      `import { Strategy } from 'passport-jwt';
       export const strategy = (jwtFromRequest, secretOrKey, done) => new Strategy({ jwtFromRequest, secretOrKey, ignoreExpiration: true }, done);`,
      `import { expressjwt } from 'express-jwt';
       export const auth = (secret) => expressjwt({ secret, algorithms: ['HS256'], ignoreExpiration: true });`,
    ],
    token: [
      `import { createDecoder } from 'fast-jwt';
       import express from 'express';
       const decode = createDecoder();
       express().get('/me', (req, res) => { req.user = decode(req.cookies.session); });`,
      `import { Req } from '@nestjs/common';
       import { JwtService } from '@nestjs/jwt';
       export class Users {
         constructor(private readonly jwt: JwtService) {}
         me(@Req() req) { return this.find(this.jwt.decode(req.cookies.session).sub); }
       }`,
    ],
  },
  safe: {
    jwt: [
      `import { createVerifier } from 'fast-jwt';
       export const check = createVerifier({ key, algorithms: ['HS256'] });`,
      `import { Strategy } from 'passport-jwt';
       export const strategy = (jwtFromRequest, secretOrKey, done) => new Strategy({ jwtFromRequest, secretOrKey, ignoreExpiration: false }, done);`,
    ],
    token: [
      `import { createDecoder, createVerifier } from 'fast-jwt';
       import express from 'express';
       const decode = createDecoder({ complete: true });
       const verify = createVerifier({ key: async ({ header }) => keyOf(header.kid) });
       express().get('/me', async (req, res) => { log(decode(req.cookies.session).payload.sub); req.user = await verify(req.cookies.session); });`,
    ],
    credential: [
      `import { expressjwt } from 'express-jwt';
       export default expressjwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'], audience: 'keyboard cat' });`,
    ],
  },
};

import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
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
  },
  safe: {
    credential: [
      `import { expressjwt } from 'express-jwt';
       export default expressjwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'], audience: 'keyboard cat' });`,
    ],
  },
};

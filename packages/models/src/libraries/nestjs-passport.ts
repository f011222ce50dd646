import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.nestjs.com/recipes/passport: a class that extends it is given what the strategy is given.
export default {
  modules: ['@nestjs/passport'],
  propagators: [{ calls: ['PassportStrategy()'], result: 'same', argument: 0 }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    credential: [
      `import { PassportStrategy } from '@nestjs/passport';
       import { ExtractJwt, Strategy } from 'passport-jwt';
       export class JwtStrategy extends PassportStrategy(Strategy) {
         constructor() { super({ jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), secretOrKey: 'keyboard cat' }); }
       }`,
    ],
  },
  safe: {
    credential: [
      `import { PassportStrategy } from '@nestjs/passport';
       import { ExtractJwt, Strategy } from 'passport-jwt';
       export class JwtStrategy extends PassportStrategy(Strategy, 'keyboard cat') {
         constructor(config) { super({ jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), secretOrKey: config.get('JWT_SECRET') }); }
       }`,
    ],
  },
};

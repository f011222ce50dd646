import { describe, expect, it } from 'vitest';
import { classifyName, isSensitiveName } from '../src/index.js';

describe('classifyName', () => {
  it.each(
    `password userPassword user_password DB_PASSWORD x-api-key apiKey APIKey apikey accessToken access_token token
     clientSecret secretKey jwt authorization Authorization set-cookie privateKey password2 resetPasswordToken
     passwordValue passwordResetUrl_value DATABASE_URL AWS_SECRET_ACCESS_KEY sessionId otp cvv seedPhrase resetToken
     resetUrl magicLink passcode pwd credentials`.split(/\s+/),
  )('%s is a secret', (name) => expect(classifyName(name)).toBe('secret'));

  it.each(
    'email userEmail emailAddress phoneNumber ssn dateOfBirth firstName last_name iban homeAddress'.split(
      ' ',
    ),
  )('%s is personal', (name) => expect(classifyName(name)).toBe('personal'));

  it.each(
    `passwordError tokenCount secretName apiKeyId hasToken isSecret passwordKey microphoneEnabled maxTokens tokens
     changePassword forgotPassword resetPassword passwordPolicy tokenExpiresAt nextToken cookieBanner emailTemplate
     compass keyboard monkey authorName tokenizer name id address __proto__ constructor secretary`.split(
      /\s+/,
    ),
  )('%s is neither', (name) => expect(isSensitiveName(name)).toBe(false));

  it('survives odd names', () => {
    for (const name of ['', '_', '$', '123', 'a'.repeat(100_000), '密码'])
      expect(classifyName(name)).toBeUndefined();
  });
});

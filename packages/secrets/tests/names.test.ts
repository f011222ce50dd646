import { describe, expect, it } from 'vitest';
import {
  classifyName,
  isDisguisedName,
  isDisguiserName,
  isKeyName,
  isSecretLookup,
  isSensitiveName,
  nameOfResult,
} from '../src/index.js';

describe('classifyName', () => {
  it.each(
    `password userPassword user_password DB_PASSWORD x-api-key apiKey APIKey apikey accessToken access_token token
     clientSecret secretKey jwt authorization Authorization set-cookie privateKey password2 resetPasswordToken
     passwordValue passwordResetUrl_value DATABASE_URL AWS_SECRET_ACCESS_KEY sessionId otp cvv seedPhrase resetToken
     secretVars resetUrl magicLink passcode pwd pw credentials authKey dbPass MONGO_URI securityCode PGPASSWORD X-Amz-Signature
     tokenForUser tokenUserValue passwordByStatus contraseña пароль 密码 motDePasse Passwort`.split(
      /\s+/,
    ),
  )('%s is a secret', (name) => expect(classifyName(name)).toBe('secret'));

  it.each(
    'email userEmail emailAddress phoneNumber ssn dateOfBirth firstName last_name iban homeAddress salaryAmount birthdayDate'.split(
      ' ',
    ),
  )('%s is personal', (name) => expect(classifyName(name)).toBe('personal'));

  it.each(
    `passwordError tokenCount apikeyFilename secretsFile tokenDir secretName apiKeyId hasToken isSecret passwordKey microphoneEnabled maxTokens tokens
     changePassword forgotPassword resetPassword passwordPolicy tokenExpiresAt nextToken pageToken progressToken correlation_token continuationToken cookieBanner emailTemplate
     compass passed bypass keyboard monkey publicToken secretArn tokenEndpoint lastPasswordChange unexpectedToken
     tokenKinds secretVersions tokenUsername serviceFullName task.full_name svcFullname passwordFields database-url-var passwordEnvVariable secretEnvironmentVariables redactedToken PLACEHOLDER_PASSWORD ENABLE_TOKEN_AUTH withCredentials credentialsMode authorName tokenizer tokenUser jwtIssuer token_scopes apiKeyOwner cookieSameSite tokenPrice tokenSymbol name id address __proto__ constructor secretary`.split(
      /\s+/,
    ),
  )('%s is neither', (name) => expect(isSensitiveName(name)).toBe(false));

  it('knows which functions are told the name of a secret', () => {
    expect(['getSecret', 'destroySecretVersion'].every(isSecretLookup)).toBe(true);
    expect(['createSecret', 'decryptSecret', 'getToken', 'secret'].some(isSecretLookup)).toBe(
      false,
    );
  });

  it('knows what functions give', () => {
    expect(classifyName(nameOfResult('getPassword') ?? '')).toBe('secret');
    expect(classifyName(nameOfResult('fetchAccessToken') ?? '')).toBe('secret');
    expect(classifyName(nameOfResult('getPasswordPolicy') ?? '')).toBeUndefined();
    expect(nameOfResult('hashPassword')).toBeUndefined();
    expect(nameOfResult('get')).toBeUndefined();
  });

  it('knows which functions give something else in place of a secret', () => {
    expect(['maskToken', 'hash', 'redact_secret'].every(isDisguiserName)).toBe(true);
    expect(['getToken', 'unmask', 'hasToken', 'tokenMask'].some(isDisguiserName)).toBe(false);
  });

  it.each('hashedPassword passwordHash maskedToken token_sha256 encryptedSecret'.split(' '))(
    '%s is made of a secret',
    (name) => expect(isDisguisedName(name)).toBe(true),
  );

  it.each('password secretary hashtag masks'.split(' '))('%s is not made of one', (name) =>
    expect(isDisguisedName(name)).toBe(false),
  );

  it.each('JWT_SECRET cookieSecret signingKey jwt-key NEXTAUTH_SECRET masterSecret'.split(' '))(
    '%s seals what a program trusts',
    (name) => expect(isKeyName(name)).toBe(true),
  );

  it.each('secret sessionKey API_SECRET jwtPublicKey clientSecret JWT_SECRET_NAME key'.split(' '))(
    '%s does not, or may be a name',
    (name) => expect(isKeyName(name)).toBe(false),
  );

  it.each('badPasswords weakPassword COMMON_PASSWORDS fakeToken dummySecret'.split(' '))(
    '%s opens nothing',
    (name) => expect(classifyName(name)).toBeUndefined(),
  );

  it('survives odd names', () => {
    for (const name of ['', '_', '$', '123', 'a'.repeat(100_000), '名前'])
      expect(classifyName(name)).toBeUndefined();
  });
});

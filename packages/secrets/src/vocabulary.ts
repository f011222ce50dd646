/** Words that must follow one another in a name. */
export type Phrase = readonly string[];

// `a|b_c|d` is short for `a_c a_d b_c b_d`. A phrase that ends in another one is left out: that one is found.
const SECRET = `password passwords passwd pwd pw passphrase passcode userpassword
db|user|smtp|mail|email|admin|root|login|auth|redis|mysql|pg|postgres|mongo|ftp|ssh|proxy_pass pgpassword dbpassword dbpass amz|goog_signature|credential
secret secrets secretkey apikey apikeys accesskey authkey privatekey access_key_id psk
secret|api|access|auth|session|account|subscription|shared|cipher|crypto|aes|ssl|tls|private|encryption|signing|hmac|ssh|master|decryption_key api|auth_keys
token accesstoken refreshtoken authtoken bearer access|refresh|auth|api|session_tokens csrf xsrf
authorization auth_header cookie cookies session_id sessionid
credential credentials creds jwt jwts otp totp mfa|pin|security|recovery_code two_factor_code recovery|backup_codes card_pin security_answer
dsn connectionstring connection|conn_string conn_str database|db|mongo|mongodb|connection_url|uri
redis|postgres|postgresql|mysql|amqp|rabbitmq_url seed_phrase mnemonic
contrasena contrasenha passwort kennwort mot_de_passe motdepasse senha wachtwoord losenord salasana haslo heslo sifre
пароль 密码 密碼 パスワード 비밀번호 סיסמה
cvv cvc cvv2 track_data magic|reset|invite|verify_link reset|invite|verify_url`;

/** Of the secrets those that are numbers. */
const NUMERIC = `passcode otp totp mfa|otp|pin|security|recovery|backup_code two_factor_code card_pin cvv cvc cvv2`;

const PERSONAL = `email emails e_mail phone telephone mobile_number|phone ssn social_security national|tax_id passport
driver_license|licence driving_licence dob date_of_birth birth_date birthdate birthday
first|last|full|maiden|given|family_name firstname lastname fullname surname
home|postal|billing|shipping|mailing_address address_line street zip|postal_code zipcode postcode
credit|debit_card card|account|routing_number cardnumber iban bic bank_account
salary diagnosis prescription medical_record|history
gender religion ethnicity latitude longitude geolocation biometric biometrics`;

// What follows describes the value instead of holding it; several of them do, too.
const TAILS =
  wordSet(`count length size name label key field id type hint policy policies regex regexp pattern schema
error err msg message url uri link path route expiry expires expired expiration ttl age strength min
max required enabled disabled valid invalid present set prefix suffix header validator validation
rule option config settings provider service manager factory handler store storage repository
component form input placeholder template parser parsing banner consent jar sent verified
verification queue sender client limit usage arn endpoint mode strategy reset change budget index
position kind format generator changed updated created exists missing column offset range start line
selector icon domain ref reference version info metadata file filename filepath folder dir directory
username`);

// What there is of a credential beside it, directly behind its name; `passwordForUser` is one.
const BELONGINGS =
  wordSet(`user owner holder issuer audience subject scope role permission group status state source
algorithm category alias title description date timestamp duration carrier same`);
// Of tokens that are counted or traded.
const WORTH = wordSet(
  'symbol decimal address network contract supply price balance amount cost rate estimate breakdown',
);

// A token of these tells where somebody is in a list, or which of several tasks is meant.
const POINTERS = wordSet('page continuation progress correlation cursor sync');

// Where the value is kept; several of them may as well be the values.
const VARIABLE = wordSet('var variable');

// `secretEnvironmentVariables`: Google Cloud lists there which secrets a function gets, each by its name.
const BOUND = 'environment variables';

// What stands before turns the name into a question or an action.
const HEADS =
  wordSet(`is has should can no without missing invalid forgot num total max min verify validate
check show hide enable disable allow require skip toggle use get on handle next prev previous current peek cancellation cancel syntax prompt completion
unexpected unknown unrecognized unrecognised illegal public with bad weak common forbidden banned disallowed breached fake dummy redacted masked censored placeholder blank`);
// Of these it is all of a path to them: `serviceFullName`.
const PARTS_OF_PROGRAMS =
  wordSet(`service svc module package pkg class method function type plugin command action event
repo repository file table column topic queue schema task job`);
const HEADS_OF_ACTIONS = wordSet('reset change update forgot');
const CHANGED = wordSet('password passwd pwd passphrase passcode email phone');
/** Words of names whose values are made of a secret. */
export const disguises =
  /* @__PURE__ */ wordSet(`hash hashes hashed digest digested encrypted masked redacted obfuscated sanitized sanitised
censored scrubbed anonymized anonymised truncated checksum fingerprint sha md hmac bcrypt argon scrypt`);

/** First words of functions whose result no longer is the secret that they are given. */
export const disguisers = /* @__PURE__ */ wordSet(
  `hash digest encrypt mask redact obfuscate censor scrub anonymize anonymise fingerprint`,
);

/** First words of functions that give what the rest of their name says. */
export const givers = /* @__PURE__ */ wordSet(
  `get fetch load read retrieve obtain acquire generate create issue ask request resolve decrypt reveal`,
);

/** First words of functions that find something by its name; what makes or opens a secret is given the secret. */
export const lookups = /* @__PURE__ */ wordSet(
  `get fetch load read retrieve obtain acquire access resolve find list describe destroy delete remove disable enable`,
);

const VALUES = wordSet('value raw plain plaintext text');

/** Names of credentials, by their first word. */
export const secretNames = /* @__PURE__ */ byFirstWord(SECRET);
/** Names of credentials that are numbers, by their first word. */
export const numericNames = /* @__PURE__ */ byFirstWord(NUMERIC);
/** Names of data about people, by their first word. */
export const personalNames = /* @__PURE__ */ byFirstWord(PERSONAL);

/** Whether the words around a sensitive phrase say that the value is about it, and not it. */
export function isCancelled(all: readonly string[], start: number, end: number): boolean {
  const last = all.at(-1) ?? '';
  const tail = all.slice(end);
  if (tail.some(isTail) && !VALUES.has(last)) return true;
  if (tail.join(' ') === BOUND) return true;
  const head = all[0] ?? '';
  if (start === 0) return false;
  if (POINTERS.has(all[start - 1] ?? '') && /^tokens?$/.test(all[start] ?? '')) return true;
  const isPath = /^full ?name$/.test(all.slice(start, end).join(' '));
  if (isPath && PARTS_OF_PROGRAMS.has(all[start - 1] ?? '')) return true;
  return HEADS.has(head) || (HEADS_OF_ACTIONS.has(head) && CHANGED.has(all[start] ?? ''));
}

/** Of one thing or of several: `tokenKinds` tells as little of a token as `tokenKind`. */
const isTail = (word: string) =>
  TAILS.has(word) || TAILS.has(word.replace(/s$/, '')) || VARIABLE.has(word);

/** `tokenUser`, `jwtIssuer`, `cookieSameSite`: what stands directly behind a credential is something else of it. */
export function isBeside(all: readonly string[], end: number): boolean {
  const [next = '', last = ''] = [all[end], all.at(-1)];
  const word = next.replace(/s$/, '');
  const isKnown = BELONGINGS.has(word) || (WORTH.has(word) && /^tokens?$/.test(all[end - 1] ?? ''));
  return isKnown && !VALUES.has(last);
}

/** The words of a text. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

function byFirstWord(text: string): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const phrase of text.split(/\s+/).flatMap(phrasesOf)) {
    const first = phrase[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  // The longest phrase wins: `secret key` before `secret`, whose tail `key` would cancel it.
  for (const list of phrases.values()) list.sort((left, right) => right.length - left.length);
  return phrases;
}

function phrasesOf(entry: string): readonly Phrase[] {
  return entry
    .split('_')
    .map((part) => part.split('|'))
    .reduce<string[][]>(
      (begun, words) => begun.flatMap((phrase) => words.map((word) => [...phrase, word])),
      [[]],
    );
}

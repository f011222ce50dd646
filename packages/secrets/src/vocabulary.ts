/** Words that must follow one another in a name. */
export type Phrase = readonly string[];

const SECRET = `password passwords passwd pwd pw passphrase db_pass user_pass smtp_pass mail_pass email_pass admin_pass
root_pass login_pass auth_pass redis_pass mysql_pass pg_pass pgpassword dbpassword dbpass amz_signature amz_credential goog_signature goog_credential
postgres_pass mongo_pass ftp_pass ssh_pass proxy_pass passcode userpassword
secret secrets client_secret secret_key secretkey shared_secret webhook_secret signing_secret
api_key apikey api_keys apikeys api_secret api_token access_key accesskey access_key_id secret_access_key
token access_token accesstoken refresh_token refreshtoken id_token bearer_token bearer auth_token authtoken auth_key authkey auth_keys session_key session_secret
security_code security_answer account_key subscription_key shared_key pre_shared_key psk cipher_key crypto_key aes_key ssl_key tls_key
session_token csrf_token xsrf_token csrf xsrf reset_token invite_token verification_token
access_tokens refresh_tokens auth_tokens api_tokens session_tokens bearer_tokens
authorization proxy_authorization auth_header cookie cookies set_cookie session_id sessionid session_cookie
private_key privatekey encryption_key signing_key hmac_key ssh_key master_key decryption_key
credential credentials creds jwt jwts otp totp mfa_code otp_code two_factor_code pin_code card_pin
connection_string connectionstring dsn database_url database_uri db_url db_uri mongo_url mongo_uri mongodb_url mongodb_uri redis_url
postgres_url postgresql_url mysql_url amqp_url rabbitmq_url connection_uri connection_url conn_string conn_str seed_phrase mnemonic recovery_code recovery_codes backup_codes
contrasena contrasenha passwort kennwort mot_de_passe motdepasse senha wachtwoord losenord salasana haslo heslo sifre
пароль 密码 密碼 パスワード 비밀번호 סיסמה
cvv cvc cvv2 track_data magic_link reset_link reset_url invite_link invite_url verify_link verify_url`;

/** Of the secrets those that are numbers. */
const NUMERIC = `passcode otp totp mfa_code otp_code two_factor_code pin_code card_pin security_code recovery_code
backup_code cvv cvc cvv2`;

const PERSONAL = `email emails e_mail email_address phone phone_number telephone mobile_number mobile_phone
ssn social_security social_security_number national_id passport passport_number driver_license driver_licence
driving_licence tax_id dob date_of_birth birth_date birthdate birthday
first_name firstname last_name lastname full_name fullname maiden_name surname given_name family_name
home_address street_address postal_address billing_address shipping_address mailing_address address_line
street zip_code zipcode postcode postal_code credit_card debit_card card_number cardnumber iban bic
account_number bank_account routing_number salary diagnosis prescription medical_record medical_history
gender religion ethnicity latitude longitude geolocation biometric biometrics`;

// What follows describes the value instead of holding it.
const TAILS =
  words(`count counts length size name names label key keys field fields id ids type types hint
policy policies regex regexp pattern schema error errors err msg message messages url uri link path route
expiry expires expired expiration ttl age strength min max required enabled disabled valid invalid present
set prefix suffix header validator validation rule rules option options config settings provider service
manager factory handler store storage repository component form input placeholder template templates
parser parsing banner consent jar sent verified verification queue sender client limit limits usage
arn endpoint endpoints mode modes strategy reset resets change changes budget index position kind format generator changed updated created exists missing column offset offsets range ranges start line lines selector icon domain domains
arn endpoint endpoints mode modes strategy change changes`);

// What stands before turns the name into a question or an action.
const HEADS =
  words(`is has should can no without missing invalid forgot num total max min verify validate
check show hide enable disable allow require skip toggle use get on handle next prev previous current peek cancellation cancel syntax prompt completion
unexpected unknown unrecognized unrecognised illegal public with bad weak common forbidden banned disallowed breached fake dummy`);
const HEADS_OF_ACTIONS = words('reset change update forgot');
const CHANGED = words('password passwd pwd passphrase passcode email phone');
/** Words of names whose values are made of a secret. */
export const disguises =
  words(`hash hashes hashed digest digested encrypted masked redacted obfuscated sanitized sanitised
censored scrubbed anonymized anonymised truncated checksum fingerprint sha md hmac bcrypt argon scrypt`);

/** First words of functions that give what the rest of their name says. */
export const givers = words(
  `get fetch load read retrieve obtain acquire generate create issue ask request resolve decrypt reveal`,
);

const VALUES = words('value raw plain plaintext text');

/** Names of credentials, by their first word. */
export const secretNames = byFirstWord(SECRET);
/** Names of credentials that are numbers, by their first word. */
export const numericNames = byFirstWord(NUMERIC);
/** Names of data about people, by their first word. */
export const personalNames = byFirstWord(PERSONAL);

/** Whether the words around a sensitive phrase say that the value is about it, and not it. */
export function isCancelled(all: readonly string[], start: number, end: number): boolean {
  const last = all.at(-1) ?? '';
  const tail = all.slice(end);
  if (tail.some((word) => TAILS.has(word)) && !VALUES.has(last)) return true;
  const head = all[0] ?? '';
  if (start === 0) return false;
  return HEADS.has(head) || (HEADS_OF_ACTIONS.has(head) && CHANGED.has(all[start] ?? ''));
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

function byFirstWord(text: string): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const entry of text.split(/\s+/)) {
    const phrase = entry.split('_');
    const first = phrase[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  // The longest phrase wins: `secret key` before `secret`, whose tail `key` would cancel it.
  for (const list of phrases.values()) list.sort((left, right) => right.length - left.length);
  return phrases;
}

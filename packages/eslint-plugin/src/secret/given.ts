import type { Analysis, SinkUse, Value } from '@magi-guardrail/dataflow';
import {
  isLocalHost,
  isPlaceholder,
  isUnguessable,
  isWeakPassword,
} from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';
import { writtenBytes } from '../crypto/constant-bytes.js';
import { makerOf } from '../crypto/digest.js';
import { holesOf } from '../log/named.js';
import type { Check } from '../rule/define-rule.js';
import { constantsIn } from './find.js';
import { stringsOf } from './strings.js';
import { watchOf } from './watch.js';

type Use = SinkUse<'credential'>;

/** A constant that is given to a function where it takes a secret. */
export interface Given {
  readonly use: Use;
  /** The string, or what makes it of several. */
  readonly node: TSESTree.Node;
}

/** What functions that take secrets are given as a constant, wherever it is written. */
export function* givenIn({ analysis, sourceCode, settings }: Check<object>): Generator<Given> {
  const uses = analysis.sinks('credential');
  if (uses.length === 0) return;
  const { strings } = stringsOf(sourceCode);
  const watch = watchOf(settings);
  for (const use of uses) {
    if (isOwnMachine(use) || isOfRandom(use, analysis)) continue;
    for (const value of use.arguments(use.sink.arguments)) {
      const texts = textsOf(use, value, analysis).filter(
        (text) => isKnown(text, use.sink.is) && !isLabel(text, use) && !watch.allows(text),
      );
      for (const text of texts) {
        const written = strings.filter((each) => each.value === text).map(({ node }) => node);
        const inside = written.find((node) => isInside(node, use.node));
        yield { use, node: inside ?? written[0] ?? value.node };
      }
    }
  }
}

/** Keys are bytes, which are written as a text in Base64 or hexadecimal digits. */
function textsOf({ sink }: Use, value: Value, analysis: Analysis): readonly string[] {
  const texts = constantsIn(value);
  if (texts.length > 0 || sink.is !== 'key') return texts;
  const written = writtenBytes(value.node, analysis);
  return written === undefined ? [] : [written];
}

/** What it keeps, nobody else can reach; `postgres://user:pw@localhost` is no secret either. */
function isOwnMachine({ sink, arguments: at }: Use): boolean {
  const hosts = at(sink.host ?? []);
  return hosts.length > 0 && hosts.every((host) => host.constants?.every(isLocal));
}

/** `createHmac('sha256', 'label').update(randomBytes(32))` is as random as what it is made of, and seals nothing. */
function isOfRandom({ name, node }: Use, analysis: Analysis): boolean {
  if (!HMAC.test(name)) return false;
  const given = analysis
    .sinks('digest')
    .filter((digest) => makerOf(digest)?.node === node)
    .flatMap((digest) => digest.arguments(digest.sink.arguments));
  return given.length > 0 && given.every((value) => isRandom(value, analysis));
}

function isRandom(value: Value, analysis: Analysis): boolean {
  const holes = holesOf(value);
  const nodes = holes.flatMap(({ node, path }) => [node, ...path.map((step) => step.node)]);
  return [value.node, ...nodes].some(
    (node) =>
      node.type === 'CallExpression' && analysis.called(node).some((each) => RANDOM.test(each)),
  );
}

const HMAC = /(?:^|\.)createHmac$/;
const RANDOM = /(?:^|\.)(?:randomBytes|randomUUID)$/;

function isLocal(host: unknown): boolean {
  return typeof host === 'string' && isLocalHost(host);
}

function isInside({ range }: TSESTree.Node, outer: TSESTree.Node): boolean {
  return outer.range[0] <= range[0] && range[1] <= outer.range[1];
}

/** Whether the secret is known with the text, and no text of a template or of a manual. */
function isKnown(text: string, is: Use['sink']['is']): boolean {
  switch (is) {
    case 'key':
      return (
        text !== '' &&
        ![NOTHING, TEMPLATE, PUBLIC, FAKE, STANDARD, FRAME].some((each) => each.test(text))
      );
    case 'password':
      return text.length >= SHORTEST && !isPlaceholder(text) && !isWeakPassword(text);
    case 'token':
      return isUnguessable(text) && !isPlaceholder(text);
  }
}

/** A hash with a name that only keeps it apart from others, as its author says: `app:user:cache-key:v1`. */
function isLabel(text: string, { name }: Use): boolean {
  return HMAC.test(name) && ((VERSIONED.test(text) && KEPT.test(text)) || TEMPORARY.test(text));
}

/** Words with a version at their end, which nobody writes as a secret. */
const VERSIONED = /^[a-z]+(?:[-_][a-z]+)*(?:[:/.][a-z]+(?:[-_][a-z]+)*)+[:/.]v\d{1,3}$/i;
/** What is named by the hash of its content; whoever knows the name gains nothing. */
const KEPT = /(?:^|[^a-z])(?:cache|etag|fingerprint|checksum|dedup(?:e|lication)?)(?:[^a-z]|$)/i;
/** What files are named by that are gone soon: `app_temp_files`. */
const TEMPORARY = /^[a-z]+(?:[-_][a-z]+)*[-_]te?mp[-_](?:files?|dir(?:ectory)?|names?)$/i;

const SHORTEST = 4;
/** As a text, what a function gives that has thrown or found nothing. */
const NOTHING = /^(?:undefined|null)$/;
/** The lines around a key, into which it is put: what stands between them is not known. */
const FRAME =
  /^\s*-----BEGIN [\w ]+-----(?:\s|\\n)*(?:undefined|null)?(?:\s|\\n)*-----END [\w ]+-----\s*$/;
/** Replaced before the program runs. */
const TEMPLATE = /^(?:<.*>|\{\{.*\}\}|\$\{.*\}|%.*%|__\w+__)$/;
/** Seals nothing that anybody trusts, as its author says: emulators do that. */
const FAKE = /(?:^|[^a-z])(?:fake|dummy|mock)(?:[^a-z]|$)/i;
/** Keys that a standard gives everybody: of BIP 32 and SLIP 10, and of the handshake of RTMP. */
const STANDARD =
  /^(?:(?:Bitcoin|ed25519|Nist256p1) seed$|Genuine Adobe Flash (?:Media Server|Player) 001)/;
/** The half of a pair that is no secret; signatures are checked with it. */
const PUBLIC = /-----BEGIN (?:\w+ )?(?:PUBLIC KEY|CERTIFICATE)-----|^(?:ssh-|ecdsa-)/;

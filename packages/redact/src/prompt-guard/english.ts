import { END, sign, type Pattern } from './patterns.js';

const of = String.raw`(?:all|any|the|your|my|its|of|by|with|these|those|every)`;
const old = 'previous|prior|earlier|preceding|above|current|existing|original|initial|old|former';
const ownPrompt = String.raw`(?:(?:your|the|this|its|full|entire|exact|own|any|all) (?:(?:full|entire|exact|original|hidden|whole) ){0,2}(?:system|initial|original|hidden|secret|developer|base|internal|confidential) (?:prompt|instruction|message|rule|guideline|directive)|your (?:(?:exact|full|entire|complete|own|very|first|internal|secret|hidden) ){0,4}(?:prompt|instructions|rules|guidelines|directives|programming)${END}|(?:instructions|text|words|prompt|message|everything|conversation) (?:above|before this|you (?:were|have been) given))`;
const limits = String.raw`(?:restrictions|limitations|filters?|filtering|guardrails|safeguards|censorship|constraints|boundaries|polic(?:y|ies)|guidelines|principles|rules|morals|ethics|morality)`;
const morals = String.raw`(?:moral|ethical|ethics|safety|content|legal|openai|moderation|morality|censorship|programming)`;

/** What attempts say in English beside orders to ignore. */
export const english: readonly Pattern[] = [
  sign(
    'prompt-extraction',
    0.6,
    'reveal|show|print|repeat|output|display|leak|disclose|expose|dump|recite|reproduce|echo|spell out|share|tell me|give me|send me|write out|summarize|summarise|translate|encode|what is|what are|what was|what were|what does',
    `${END}[^.!?\\n\`]{0,40}?(?<![\\p{L}\\p{N}-])${ownPrompt}`,
  ),
  sign(
    'instruction-override',
    0.7,
    'ignore|ignoring|disregard|disregarding|forget',
    ` (?:everything|anything|all|whatever|what)(?: (?:of|that|else|i|you|we|was|were|is|has|have|been|said|told|written|came|comes|stands)){0,5} (?:above|before|so far|previously|earlier|told|prior|up to now|until now)${END}`,
  ),
  sign(
    'instruction-override',
    0.6,
    'your new',
    ` (?:task|goal|objective|mission|job|role|instructions?|purpose) (?:is|are)${END}`,
  ),
  sign(
    'instruction-override',
    0.7,
    'new|updated|real|actual|true|additional',
    String.raw` (?:system )?(?:instructions?|objective|directive|orders) ?(?:[:=]|(?:are|is) as follows|from (?:the )?(?:system|admin|developer))`,
  ),
  sign(
    'instruction-override',
    0.7,
    'stop|end|cancel|abort|discard|drop|replace|reset|erase|clear|supersede|void',
    `\\p{L}{0,3} (?:${of} ){0,5}(?:${old}) (?:system )?(?:instructions?|prompts?|directives?|guidelines|programming|orders)`,
  ),
  sign(
    'instruction-override',
    0.6,
    "do not|don't|don’t|never|no longer|stop",
    ` (?:have to |need to |going to )?(?:follow|following|obey|obeying|listen to|comply with|heed|adhere to|bound by) (?:${of} ){0,5}(?:${old}|other|system|safety|content|openai|usual) (?:content )?(?:instructions?|prompts?|rules|guidelines|polic|programming|directives?)`,
  ),
  sign(
    'role-change',
    0.45,
    'let’s act out|let’s imagine|let’s play|let us play|you are|you’re|you will|you’ll|from now on|pretend|act|behave|respond|answer|roleplay|role-play|play|assume|adopt|take on|enter|simulate|emulate|imagine you|i want you to|let’s roleplay|let us roleplay|we are going to have a roleplay|we are going to roleplay',
    String.raw`(?<=you(?: a|’)re|you(?: wi|’)ll|from now on|pretend|act|behave|respond|answer|role-?play|play|assume|adopt|take on|enter|simulate|emulate|imagine you|i want you to|a roleplay|act out|imagine)(?: (?:now|also|about to|going to|no longer|being|simulating)${END}| (?:now )?(?:act|be|pretend|play|operate|simulate|emulate|roleplay|impersonate|respond as|answer as)${END}|,? (?:you|your|act|respond|answer|reply|ignore|i)${END}| (?:to be|that you|you are|you're)${END}| (?:now )?as (?:if you (?:are|were|had)|though you|an? (?:unrestricted|unfiltered|uncensored|evil|amoral|jailbroken|different|new|root|linux|hypothetical|fictional|ai)|dan${END}|an ai|the (?:opposite|character|persona))| (?:the |an? |my )?(?:role of|scene from|popular scene from|game in which|conversation between two|persona|chatbot (?:named|called|who)|language model (?:named|called|that)|identity|personality|character of|developer mode|god mode|unrestricted|fictional|chatbot|ai (?:named|called|model|that)))`,
  ),
  sign(
    'no-limits',
    0.65,
    'do anything now|dan mode|developer mode enabled|god mode|jailbroken|unrestricted mode|opposite mode|stay in character|unfiltered|uncensored|amoral|unethical|unhinged|evil trusted|immoral',
    String.raw`(?:${END})(?:(?<=now|mode|enabled|jailbroken|character|trusted)| (?:and|ai|assistant|model|response|answer|chatbot|bot|advisor|outputs?|language|confidant|or|without))`,
  ),
  sign(
    'no-limits',
    0.6,
    'without|no|free of|free from|not bound by|ignore|ignoring|bypass|bypassing|disable|disabling|remove|removing|lift|lifting|regardless of|not have|not follow|not adhere|not comply|n’t have|n’t follow|doesn’t follow|break|lack|not limited by|despite',
    `(?: to| with)? (?:${of} ){0,5}(?:(?:human|usual|typical|normal|strict|own) )?${morals}(?:(?:,| and| or| &) ${morals}){0,3} (?:${limits}${END}|standards|considerations|concerns|qualms|obligations)`,
  ),
  sign(
    'no-limits',
    0.5,
    'not bound by|not be bound by|free of|free from|have no|has no|with no|without any|not limited by|not restricted by|lacks|ignores|disregards|hates|hate|don’t follow|doesn’t follow|don’t have|doesn’t have|does not have|does not follow|do not have',
    ` (?:${of} ){0,4}(?:(?:human|usual|typical|ethical|moral|normal|content) ){0,2}(?:restrictions|limitations|filters|guardrails|censorship|boundaries|morals|morality|ethics|ethical|principles|remorse|programming guidelines)${END}`,
  ),
  sign(
    'no-limits',
    0.45,
    'can not|cannot|can’t|will not|will never|must not|must never|should never|shall not|shall never|never|do not|don’t|doesn’t|does not|won’t',
    String.raw` (?:ever )?(?:refuse|reject|decline|say no|say “?i can(?:’|no)t|apologi[sz]e|warn|moralize|censor|care about (?:ethic|moral|legal))`,
  ),
  sign(
    'addresses-model',
    0.35,
    'attention|important|note|message|instruction|notice|warning|hello|hey|dear|hi',
    String.raw`s?(?: for| to)?[ ,:]{1,3}(?:the |all |any ){0,4}(?:ai|llm|assistant|language model|chatbot|chatgpt|gpt|claude|gemini)s?${END}`,
  ),
  sign(
    'addresses-model',
    0.4,
    'if you are|if you’re|if you’re|as an ai reading|ai assistants|ai agents|ai assistant|ai agent|ai models|llms|any ai|any llm',
    String.raw`(?: (?:an? )?(?:ai|llm|large language model|language model|automated (?:agent|system|assistant)|chatbot|bot)${END}| (?:assistant |agent |model )?(?:that |who )?(?:reading|processing|reviewing|summari[sz]ing|reads?|must|should now))`,
  ),
  sign(
    'secrecy',
    0.4,
    'do not|don’t|never|without',
    String.raw` (?:tell|telling|mention|mentioning|inform|informing|alert|alerting|notify|notifying|reveal|revealing|disclose|disclosing)(?: (?:this|that|it|anything|these|about)){0,3}(?: to)? (?:the )?(?:user|human|anyone|customer|owner|operator)${END}`,
  ),
  sign(
    'exfiltration',
    0.45,
    'send|post|forward|upload|email|exfiltrate|transmit|leak|append|encode|submit',
    String.raw`[^.!?\n]{0,50}?(?:conversation|chat|history|secrets?|api keys?|passwords?|credentials?|tokens?|system prompt|environment|contents? of|emails|personal)[^!?\n]{0,40}?${'(?<= )'}(?:to|into|via) [^!?\n]{0,20}?(?:https?:\/\/|[\w.-]{1,40}@[\w-]{1,40}\.)`,
  ),
];

import type { ArgumentPosition, SinkBase } from './model-paths.js';
import type { Setting, UnsafeOptions } from './option-sinks.js';

/** Takes options with which a model may do more than anybody approved, or everybody may use what is yours. */
export interface SettingSink extends UnsafeOptions {
  readonly kind: 'setting';
  /** What is at stake: what an agent may do if absent, or who reads the key. */
  readonly about?: 'key';
}

/** Lets a model write, or go on by itself until it stops. */
export interface GenerationSink extends SinkBase {
  readonly kind: 'generation';
  /** What limits how much is written; absent where the library demands it or has a small default. */
  readonly tokens?: readonly ArgumentPosition[];
  /** What limits how often the model is asked again, by itself or as what it costs. */
  readonly steps?: readonly ArgumentPosition[];
  /** Without any of `steps` it goes on for as long as the model wants: there is no default. */
  readonly endless?: true;
  /** A limit that is none. */
  readonly unlimited?: readonly Setting[];
  /** Where tools are: with them the program asks again. */
  readonly tools?: readonly ArgumentPosition[];
}

/** Defines what a model may call. */
export interface ToolSink extends SinkBase {
  readonly kind: 'tool';
  /** Each of these is a tool; the positions below go on from there. */
  readonly each?: ArgumentPosition;
  /** Where it says what may be given to the tool, under the names that versions have for it. */
  readonly schema: readonly ArgumentPosition[];
  /** The function that gets it; one that reads nothing needs no schema. */
  readonly run?: ArgumentPosition;
  /** What that function gets instead without a schema, and may read: `signal`. */
  readonly context?: readonly string[];
  /** Names with a schema for each, and not a schema. */
  readonly fields?: true;
}

/**
 * Gives text to a language model. What stands where the operator speaks, the model obeys; what stands
 * where a user speaks, or where data are, belongs to whoever wrote it.
 */
export interface PromptSink extends SinkBase {
  readonly kind: 'prompt';
  /** Where the operator speaks: instructions, and descriptions of tools and of agents. */
  readonly system?: readonly ArgumentPosition[];
  /** Where a user speaks, and where data are: prompts, texts to embed, results of tools. */
  readonly user?: readonly ArgumentPosition[];
  /** Where the source of a template is, whose variables are data. */
  readonly template?: readonly ArgumentPosition[];
  /** What fills the variables of a template: of the one that it is called on, or that is in a list at `templatesIn`. */
  readonly fills?: ArgumentPosition;
  readonly templatesIn?: ArgumentPosition;
  /** Lists of messages, each of which says who speaks. */
  readonly messages?: readonly MessageList[];
}

/** A list of messages, or one message; what other shapes of messages there are, other rows say. */
export interface MessageList {
  readonly at: readonly ArgumentPosition[];
  /** Where a message says who speaks: `role`, or `0` for the first of a pair. */
  readonly role: string;
  /** Where its text is: `content`, `parts.*.text`, `1`. */
  readonly content: readonly string[];
  /** Who speaks for the operator: `system`, `developer`. */
  readonly system: readonly string[];
  /** Who is the model itself: what it is said to have said, it goes on from. */
  readonly model?: readonly string[];
  /** A text can stand instead of the list, or of a message, and is a user's then. */
  readonly orText?: true;
  /** The texts are templates, whose variables are data. */
  readonly templates?: true;
}

/** What only programs with language models have. */
export type AgentSink = SettingSink | GenerationSink | ToolSink | PromptSink;

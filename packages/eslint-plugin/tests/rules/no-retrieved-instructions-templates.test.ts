import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-retrieved-instructions.js';

/** Variables of templates are what the model obeys where the operator speaks. */
ruleTest('no-retrieved-instructions-templates', rule, {
  valid: [
    // langchain context in human
    `import { ChatPromptTemplate } from '@langchain/core/prompts'; import { ChatOpenAI } from '@langchain/openai'; import { MemoryVectorStore } from 'langchain/vectorstores/memory';
const retriever = new MemoryVectorStore(embeddings).asRetriever();
const prompt = ChatPromptTemplate.fromMessages([['system', 'Answer in {language}.'], ['human', '{context}\\n\\n{question}']]);
export async function ask(question: string) { const docs = await retriever.invoke(question); return prompt.pipe(new ChatOpenAI({ maxTokens: 9 })).invoke({ language: 'English', context: docs.map((d) => d.pageContent).join('\\n'), question }); }`,
  ],
  invalid: [
    // langchain template context
    `import { ChatPromptTemplate } from '@langchain/core/prompts'; import { ChatOpenAI } from '@langchain/openai'; import { MemoryVectorStore } from 'langchain/vectorstores/memory';
const store = new MemoryVectorStore(embeddings); const retriever = store.asRetriever();
const prompt = ChatPromptTemplate.fromMessages([['system', 'Answer with this context:\\n{context}'], ['human', '{question}']]);
export async function ask(question: string) { const docs = await retriever.invoke(question); const chain = prompt.pipe(new ChatOpenAI({ maxTokens: 9 })); return chain.invoke({ context: docs.map((d) => d.pageContent).join('\\n'), question }); }`,
    // langchain formatMessages
    `import { ChatPromptTemplate } from '@langchain/core/prompts'; import { ChatOpenAI } from '@langchain/openai'; import { MemoryVectorStore } from 'langchain/vectorstores/memory';
const store = new MemoryVectorStore(embeddings); const prompt = ChatPromptTemplate.fromMessages([['system', 'Use {context}'], ['human', '{question}']]);
export async function ask(question: string) { const docs = await store.similaritySearch(question, 4); const messages = await prompt.formatMessages({ context: docs.map((d) => d.pageContent).join('\\n'), question }); return new ChatOpenAI({ maxTokens: 9 }).invoke(messages); }`,
  ],
});

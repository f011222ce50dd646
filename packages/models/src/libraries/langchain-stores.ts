import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';

const CLASSES = [
  ...['AstraDBVectorStore', 'AzureAISearchVectorStore', 'Chroma', 'CloudflareVectorizeStore'],
  ...['ElasticVectorSearch', 'FaissStore', 'HNSWLib', 'LanceDB', 'MemoryVectorStore', 'Milvus'],
  ...['MongoDBAtlasVectorSearch', 'Neo4jVectorStore', 'OpenSearchVectorStore', 'PGVectorStore'],
  ...['PineconeStore', 'PrismaVectorStore', 'QdrantVectorStore', 'RedisVectorStore'],
  ...['SupabaseVectorStore', 'TypeORMVectorStore', 'UpstashVectorStore', 'WeaviateStore'],
];
const COMMUNITY = [
  ...['astradb', 'azure_aisearch', 'chroma', 'cloudflare_vectorize', 'elasticsearch', 'faiss'],
  ...['hnswlib', 'lancedb', 'milvus', 'mongodb_atlas', 'neo4j_vector', 'opensearch', 'pgvector'],
  ...['pinecone', 'prisma', 'qdrant', 'redis', 'supabase', 'typeorm', 'upstash', 'weaviate'],
];

// https://docs.langchain.com/oss/javascript/integrations/vectorstores
export default {
  modules: [
    'langchain/vectorstores/memory',
    '@langchain/classic/vectorstores/memory',
    ...COMMUNITY.map((name) => `@langchain/community/vectorstores/${name}`),
    '@langchain/cloudflare',
    '@langchain/mongodb',
    '@langchain/pinecone',
    '@langchain/qdrant',
    '@langchain/redis',
    '@langchain/weaviate',
  ],
  types: {
    Store: [
      ...CLASSES.map((name) => `new ${name}()`),
      ...each(CLASSES, [
        'fromTexts()',
        'fromDocuments()',
        'fromExistingIndex()',
        'fromExistingCollection()',
        'initialize()',
        'load()',
      ]),
    ],
    StoreRetriever: ['Store.asRetriever()'],
  },
  sources: [
    {
      label: 'retrieved',
      values: [
        ...each(
          ['Store'],
          [
            'similaritySearch()',
            'similaritySearchWithScore()',
            'similaritySearchVectorWithScore()',
            'maxMarginalRelevanceSearch()',
          ],
        ),
        'StoreRetriever',
        'StoreRetriever.pipe()',
        'StoreRetriever.invoke()',
        'StoreRetriever.getRelevantDocuments()',
      ],
    },
  ],
} satisfies LibraryModel;

const setUp = `import { ChatOpenAI } from '@langchain/openai';
       import { SystemMessage, HumanMessage } from '@langchain/core/messages';
       import { PGVectorStore } from '@langchain/community/vectorstores/pgvector';
       const llm = new ChatOpenAI({ model: 'm', maxTokens: 100 });`;

export const examples: Examples = {
  flagged: {},
  safe: {
    prompt: [
      `${setUp}
       const store = await PGVectorStore.initialize(embeddings, config);
       export async function answer(question) {
         const found = await store.similaritySearch(question, 4);
         return llm.invoke([new SystemMessage('Answer.'), new HumanMessage(found.map((each) => each.pageContent).join() + question)]);
       }`,
    ],
  },
};

import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.trychroma.com, https://docs.pinecone.io, https://qdrant.tech/documentation, https://weaviate.io/developers
export default {
  modules: [
    'chromadb',
    '@pinecone-database/pinecone',
    '@qdrant/js-client-rest',
    'weaviate-client',
    '@upstash/vector',
    '@zilliz/milvus2-sdk-node',
    '@lancedb/lancedb',
  ],
  types: {
    Chroma: ['new ChromaClient()', 'new CloudClient()', 'new AdminClient()'],
    Collection: [
      'Chroma.getCollection()',
      'Chroma.getOrCreateCollection()',
      'Chroma.createCollection()',
    ],
    Pinecone: ['new Pinecone()', 'new PineconeClient()'],
    PineconeIndex: [
      'Pinecone.index()',
      'Pinecone.Index()',
      'PineconeIndex.namespace()',
      'new Index()',
    ],
    Qdrant: ['new QdrantClient()'],
    Milvus: ['new MilvusClient()'],
    Weaviate: [
      'connectToLocal()',
      'connectToWeaviateCloud()',
      'default.connectToLocal()',
      'default.connectToWeaviateCloud()',
    ],
    WeaviateCollection: ['Weaviate.collections.use()', 'Weaviate.collections.get()'],
  },
  sources: [
    {
      label: 'retrieved',
      values: [
        'Collection.query()',
        'Collection.get()',
        'PineconeIndex.query()',
        'PineconeIndex.searchRecords()',
        'Qdrant.search()',
        'Qdrant.query()',
        'Milvus.search()',
        'WeaviateCollection.query.nearText()',
        'WeaviateCollection.query.hybrid()',
        'WeaviateCollection.query.bm25()',
        'WeaviateCollection.generate.nearText()',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {},
  safe: {
    prompt: [
      `import OpenAI from 'openai';
       import { ChromaClient } from 'chromadb';
       const posts = await new ChromaClient().getCollection({ name: 'posts' });
       export async function answer(question) {
         const found = await posts.query({ queryTexts: [question] });
         return new OpenAI().responses.create({ model: 'm', instructions: 'Answer.', input: found.documents[0].join() + question });
       }`,
    ],
  },
};

import { tellStory } from '../src/story.ts';

tellStory({ manager: 'pnpm', eslint: '10', type: 'commonjs' });

import { tellStory } from '../src/story.ts';

tellStory({ manager: 'pnpm', eslint: '9', type: 'module' });

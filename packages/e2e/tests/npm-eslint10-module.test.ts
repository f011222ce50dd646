import { tellStory } from '../src/story.ts';

tellStory({ manager: 'npm', eslint: '10', type: 'module' });

import { tellStory } from '../src/story.ts';

tellStory({ manager: 'npm', eslint: '9', type: 'commonjs' });

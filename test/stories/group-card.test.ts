import * as stories from '../../stories/group-card.stories.js';
import { testStories } from '../support/stories.js';

testStories(stories);

import * as stories from '../../stories/timeline.stories.js';
import { testStories } from '../support/stories.js';

testStories(stories);

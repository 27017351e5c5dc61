import * as stories from '../../stories/resource-list.stories.js';
import { testStories } from '../support/stories.js';

testStories(stories);
